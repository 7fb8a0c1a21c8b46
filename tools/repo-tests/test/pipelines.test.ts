import { CreateKey, Encrypt } from '@cloud-result/alibaba-kms/operations'
import { isRetryable } from '@cloud-result/core'
import type { CloudErrorExcept, CloudErrorOf } from '@cloud-result/core'
import { CreateVolume } from '@cloud-result/kingsoft-ebs/operations'
import { DescribeImages, RunInstances } from '@cloud-result/tencent-cvm/operations'
import type { RunInstancesCode } from '@cloud-result/tencent-cvm/operations'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as O from 'fp-ts/lib/Option.js'
import * as T from 'fp-ts/lib/Task.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { describe, expect, expectTypeOf, it } from 'vitest'

import { makeClouds, scratchDisk, small } from '../pipelines/clouds.js'
import type { Clouds } from '../pipelines/clouds.js'
import { provision } from '../pipelines/p01-provision.js'
import { runInFirstZone } from '../pipelines/p02-reader.js'
import { createDisks } from '../pipelines/p03-bounded.js'
import { checkAccess, takeStock } from '../pipelines/p04-validation.js'
import { runAnywhere } from '../pipelines/p05-zone-fallback.js'
import { withDisk } from '../pipelines/p06-bracket.js'
import { countByState, firstOpenZone, someInstances } from '../pipelines/p07-option.js'
import { runOrGiveCategory, runOrSay, runOrSayInOneFold } from '../pipelines/p08-business-union.js'
import { totalSize } from '../pipelines/p09-pages.js'
import { rehearse } from '../pipelines/p10-dry-run.js'
import { loggedZones } from '../pipelines/p11-cache-and-log.js'
import { respond } from '../pipelines/p12-http-status.js'
import { listOrStore, readError } from '../pipelines/p13-store-errors.js'
import { report } from '../pipelines/p14-stored-bodies.js'
import { lookAround } from '../pipelines/p15-abort.js'
import { createKey, describeKey } from '../pipelines/p16-point-free.js'
import { runTwice } from '../pipelines/p17-tokens.js'
import { keyIsThere, keyState } from '../pipelines/p18-recover-in-reader.js'
import { listInSizes } from '../pipelines/p19-state.js'
import { runAndWait } from '../pipelines/p20-never-lose.js'

const right = async <E, A>(task: TE.TaskEither<E, A>): Promise<A> => {
  const result = await task()
  if (result._tag === 'Right') return result.right
  throw new Error(JSON.stringify(result.left))
}

const imageOf = async ({ cvm }: Clouds): Promise<string> =>
  (await right(cvm.send(DescribeImages, {}))).data.ImageSet[0]?.ImageId ?? ''

const secretOf = async ({ kms }: Clouds): Promise<string> => {
  const { data } = await right(kms.send(CreateKey, {}))
  const input = { KeyId: data.KeyMetadata?.KeyId ?? '', Plaintext: Buffer.from('Pa55word!x').toString('base64') }
  return (await right(kms.send(Encrypt, input))).data.CiphertextBlob ?? ''
}

const makeLog = () => {
  const lines: string[] = []
  return { lines, log: (line: string) => () => void lines.push(line) }
}

const since = ({ calls }: Clouds) => {
  const count = calls().length
  return () => calls().slice(count)
}

describe('a pipeline over the clouds', () => {
  it('p01 goes through three vendors in one Do', async () => {
    const clouds = makeClouds()
    const program = provision(clouds, await secretOf(clouds), await imageOf(clouds))
    expect(await program()).toEqual(E.right(1))
    const steps = ['Decrypt', 'RunInstances', 'CreateVolume', 'DeleteVolume']
    expect(clouds.calls().filter((call) => steps.includes(call))).toEqual(steps)
    expect(await program()).toEqual(E.right(1))
    expect([clouds.executed('RunInstances'), clouds.executed('DeleteVolume')]).toEqual([2, 2])
  })

  it('p02 takes the clients of two clouds from an environment', async () => {
    const clouds = makeClouds()
    const program = runInFirstZone(await secretOf(clouds), await imageOf(clouds))
    expect(await program({ 'alibaba-kms': clouds.kms, 'tencent-cvm': clouds.cvm })()).toEqual(E.right(1))
    // @ts-expect-error one of the clients is missing
    const lacking = await program({ 'alibaba-kms': clouds.kms })()
    expect(lacking).toMatchObject({ left: { _tag: 'RequestError', category: 'InvalidArgument' } })
    // @ts-expect-error each is in the place of the other
    const swapped = await program({ 'alibaba-kms': clouds.cvm, 'tencent-cvm': clouds.kms })()
    expect(swapped).toMatchObject({ left: { _tag: 'RequestError', category: 'InvalidArgument' } })
  })

  it('p03 makes four calls at once, and none after a chunk with a failure', async () => {
    const clouds = makeClouds()
    const sizes = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19]
    const ids = await right(createDisks(clouds, sizes))
    expect(new Set(ids).size).toBe(10)
    const calls = since(clouds)
    clouds.faults.inject({ operation: 'CreateVolume', times: 1, error: { code: 'VolumeQuotaLimitExceeded' } })
    expect(await createDisks(clouds, sizes)()).toMatchObject({ left: { category: 'QuotaExceeded' } })
    expect(calls()).toHaveLength(4)
  })

  it('p04 collects all that failed, and what succeeded beside it', async () => {
    const clouds = makeClouds()
    expect((await checkAccess(clouds)())._tag).toBe('Right')
    clouds.faults.inject({ product: 'tencent-cvm', error: { code: 'UnauthorizedOperation' } })
    clouds.faults.inject({ product: 'kingsoft-ebs', error: { code: 'AccessDenied' } })
    expect(await checkAccess(clouds)()).toMatchObject({
      left: [
        { service: 'cvm', category: 'PermissionDenied' },
        { service: 'ebs', category: 'PermissionDenied' }
      ]
    })
    expect(await takeStock(clouds)()).toEqual({ _tag: 'Right', right: { zones: expect.any(Number), keys: 0 } })
    clouds.faults.inject({ product: 'alibaba-kms', error: { code: 'Forbidden.NoPermission' } })
    expect(await takeStock(clouds)()).toMatchObject({
      _tag: 'Both',
      left: [{ service: 'kms', category: 'PermissionDenied' }],
      right: { zones: expect.any(Number), keys: 0 }
    })
  })

  it('p05 goes on to the next zone for capacity alone', async () => {
    const clouds = makeClouds()
    const ImageId = await imageOf(clouds)
    const zones = ['ap-guangzhou-3', 'ap-guangzhou-4', 'ap-guangzhou-1'] as const
    const search = runAnywhere(clouds, ImageId, zones)
    expectTypeOf(search).returns.resolves.toExtend<
      E.Either<CloudErrorOf<'InsufficientCapacity'> | CloudErrorExcept<'InsufficientCapacity'>, unknown>
    >()
    clouds.faults.inject({
      operation: 'RunInstances',
      times: 2,
      error: { code: 'ResourcesSoldOut.SpecifiedInstanceType' }
    })
    let calls = since(clouds)
    expect((await right(search)).data.InstanceIdSet).toHaveLength(1)
    expect(calls()).toEqual([
      'RunInstances: ResourcesSoldOut.SpecifiedInstanceType',
      'RunInstances: ResourcesSoldOut.SpecifiedInstanceType',
      'RunInstances'
    ])
    clouds.faults.inject({ operation: 'RunInstances', error: { code: 'UnauthorizedOperation' } })
    calls = since(clouds)
    expect(await search()).toMatchObject({ left: { category: 'PermissionDenied' } })
    expect(calls()).toHaveLength(1)
    clouds.faults.inject({
      operation: 'RunInstances',
      times: 3,
      error: { code: 'ResourcesSoldOut.SpecifiedInstanceType' }
    })
    expect(await search()).toMatchObject({ left: { category: 'InsufficientCapacity' } })
  })

  it('p06 deletes the disk, also when its use failed, and when it was deleted before', async () => {
    const clouds = makeClouds()
    const useDisk = withDisk(clouds)
    expect(await useDisk((id) => TE.right(id.length))()).toEqual(E.right(expect.any(Number)))
    expect(await useDisk(() => TE.left('no use' as const))()).toEqual(E.left('no use'))
    expect(clouds.executed('DeleteVolume')).toBe(2)
    clouds.faults.inject({ operation: 'DeleteVolume', error: { code: 'VolumeCanNotFoundError' } })
    expect((await useDisk(TE.right)())._tag).toBe('Right')
    expect(clouds.calls().at(-1)).toBe('DeleteVolume: VolumeCanNotFoundError')
    clouds.faults.inject({ operation: 'DeleteVolume', error: { code: 'AccessDenied' } })
    expect(await useDisk(TE.right)()).toMatchObject({
      left: { operation: 'DeleteVolume', category: 'PermissionDenied' }
    })
  })

  it('p07 reads lists and optional fields as Option, NonEmptyArray and refinements', async () => {
    const clouds = makeClouds()
    const ImageId = await imageOf(clouds)
    expect(await firstOpenZone(clouds)()).toEqual(E.right(O.some('ap-guangzhou-1')))
    expect(await someInstances(clouds)()).toEqual(E.left('no instances'))
    await right(clouds.cvm.send(RunInstances, { ...small, ImageId, InstanceCount: 2 }))
    expect(await right(someInstances(clouds))).toHaveLength(2)
    expect(await right(countByState(clouds))).toEqual({ PENDING: 2 })
  })

  it('p08 subtracts until only its own failures are left', async () => {
    const clouds = makeClouds()
    const ImageId = await imageOf(clouds)
    type Business =
      | { readonly _tag: 'SoldOut'; readonly zone: string }
      | { readonly _tag: 'OverQuota'; readonly code: RunInstancesCode | (string & {}) | undefined }
      | { readonly _tag: 'Broken'; readonly ticket: string | undefined }
    for (const program of [runOrSay, runOrSayInOneFold]) {
      expectTypeOf(program).returns.returns.resolves.toExtend<E.Either<Business, unknown>>()
      const task = program(clouds, ImageId)
      const calls = since(clouds)
      for (const code of ['ResourcesSoldOut.SpecifiedInstanceType', 'LimitExceeded', 'UnauthorizedOperation']) {
        clouds.faults.inject({ operation: 'RunInstances', error: { code } })
      }
      expect(await task()).toEqual(E.left({ _tag: 'SoldOut', zone: 'ap-guangzhou-1' }))
      expect(await task()).toEqual(E.left({ _tag: 'OverQuota', code: 'LimitExceeded' }))
      expect(await task()).toEqual(E.left({ _tag: 'Broken', ticket: expect.any(String) }))
      expect((await task())._tag).toBe('Right')
      expect(calls()).toHaveLength(4)
    }
    const category = runOrGiveCategory(clouds)
    expectTypeOf(category).returns.resolves.toExtend<E.Either<never, string>>()
    expect(await category()).toEqual(E.right('InvalidArgument'))
  })

  it('p09 adds up what is on all pages', async () => {
    const clouds = makeClouds()
    for (const Size of [10, 11, 12, 13, 14, 15, 16]) {
      // oxlint-disable-next-line no-await-in-loop -- the order of the disks
      await right(clouds.ebs.send(CreateVolume, { ...scratchDisk, Size }))
    }
    const calls = since(clouds)
    expect(await totalSize(clouds)()).toEqual(E.right(91))
    expect(calls()).toEqual(['DescribeVolumes', 'DescribeVolumes', 'DescribeVolumes'])
  })

  it('p10 rehearses a call before it makes it', async () => {
    const clouds = makeClouds()
    const input = { ...small, ImageId: await imageOf(clouds) }
    const calls = since(clouds)
    expect((await right(rehearse(clouds.cvm, RunInstances, input))).data.InstanceIdSet).toHaveLength(1)
    expect([calls().length, (await right(someInstances(clouds))).length]).toEqual([2, 1])
    expect(await rehearse(clouds.cvm, RunInstances, { ...input, ImageId: 'img-00000000' })()).toMatchObject({
      left: { category: 'NotFound' }
    })
    expect(calls().at(-1)).toMatch(/^RunInstances: InvalidImageId/)
    expect([calls().length, (await right(someInstances(clouds))).length]).toEqual([4, 1])
  })

  it('p11 asks once and remembers, but no failure, and logs each use', async () => {
    const clouds = makeClouds()
    const { lines, log } = makeLog()
    const zones = loggedZones(clouds, log)
    clouds.faults.inject({ operation: 'DescribeZones', error: { code: 'UnauthorizedOperation' } })
    const tags = [await zones(), await zones(), await zones()].map(({ _tag }) => _tag)
    expect(tags).toEqual(['Left', 'Right', 'Right'])
    expect(clouds.calls()).toEqual(['DescribeZones: UnauthorizedOperation', 'DescribeZones'])
    expect(lines).toEqual([
      expect.stringMatching(/^PermissionDenied, request /),
      lines[2],
      expect.stringMatching(/^\d zones$/)
    ])
  })

  it('p12 gives an HTTP status', async () => {
    const clouds = makeClouds()
    const { data } = await right(clouds.kms.send(CreateKey, {}))
    expect(await respond(clouds, data.KeyMetadata?.KeyId ?? '')()).toEqual({ status: 200, body: 'Enabled' })
    expect(await respond(clouds, 'none')()).toEqual({ status: 404, body: 'Forbidden.KeyNotFound' })
    clouds.faults.inject({ product: 'alibaba-kms', error: { code: 'Forbidden.NoPermission' } })
    expect(await respond(clouds, 'none')()).toEqual({ status: 502, body: 'Forbidden.NoPermission' })
  })

  it('p13 stores an error, and reads it back', async () => {
    const clouds = makeClouds()
    const { lines, log } = makeLog()
    clouds.faults.inject({ operation: 'DescribeVolumes', times: 3, error: { code: 'ServiceTimeout' } })
    const failed = await listOrStore(clouds, log)()
    const stored = readError(lines[0] ?? '')
    expect(stored).toEqual(E.swap(failed))
    expect(
      pipe(
        stored,
        E.map((error) => [error.category, error.attempts?.length, isRetryable(error)])
      )
    ).toEqual(E.right(['DeadlineExceeded', 3, true]))
    expect([readError('{'), readError('{}')]).toEqual([
      E.left('no JSON'),
      E.left(expect.stringContaining('CloudError'))
    ])
  })

  it('p14 sorts stored responses', () => {
    const { passing, ...rest } = report([
      { status: 200, body: '{"Response":{"TotalCount":0,"InstanceSet":[]}}' },
      { status: 200, body: '{"Response":{"Error":{"Code":"UnauthorizedOperation"}}}' },
      { status: 200, body: '{"Response":{"Error":{"Code":"RequestLimitExceeded"}}}' },
      { status: 504, body: '' }
    ])
    expectTypeOf(passing[0]?.category).toEqualTypeOf<'Throttled' | 'Unavailable' | 'DeadlineExceeded' | undefined>()
    expect(passing.map(({ category }) => category)).toEqual(['Throttled', 'DeadlineExceeded'])
    expect(rest).toEqual({
      successes: 1,
      lasting: ['UnauthorizedOperation'],
      counts: { PermissionDenied: 1, Throttled: 1, DeadlineExceeded: 1 }
    })
  })

  it('p15 waits on the virtual clock, and ends at an abort', async () => {
    const clouds = makeClouds()
    const before = clouds.clock.now()
    clouds.faults.inject({ operation: 'DescribeInstances', error: { code: 'RequestLimitExceeded' } })
    expect(await lookAround(clouds, new AbortController().signal)()).toEqual(E.right(0))
    expect(clouds.clock.now()).toBeGreaterThan(before)
    const aborted = await lookAround(clouds, AbortSignal.abort())()
    expect(aborted).toMatchObject({ left: { category: 'Cancelled', operation: 'DescribeZones' } })
  })

  it('p16 is written without points', async () => {
    const clouds = makeClouds()
    expect(await createKey(clouds)()).toEqual(E.right('Enabled'))
    const describeOne = describeKey(clouds)
    expectTypeOf(describeOne).returns.returns.resolves.toExtend<
      E.Either<CloudErrorExcept<'NotFound'>, string | undefined>
    >()
    expect(await describeOne('none')()).toEqual(E.right('absent'))
  })

  it('p17 buys once with a token in the input, and twice without', async () => {
    const clouds = makeClouds()
    const ImageId = await imageOf(clouds)
    const lose = () =>
      clouds.faults.inject({ operation: 'RunInstances', times: 3, transport: { kind: 'reset' }, executed: true })
    const instances = async () => (await right(someInstances(clouds))).length
    lose()
    expect(await right(runTwice(clouds, ImageId, 'order-1'))).toHaveLength(1)
    expect(await instances()).toBe(1)
    lose()
    expect(await right(runTwice(clouds, ImageId))).toHaveLength(1)
    expect(await instances()).toBe(3)
  })

  it('p18 recovers under R.map and T.map', async () => {
    const clouds = makeClouds()
    const { data } = await right(clouds.kms.send(CreateKey, {}))
    const id = data.KeyMetadata?.KeyId ?? ''
    const states = await Promise.all([id, 'none'].map(async (one) => keyState(one)({ 'alibaba-kms': clouds.kms })()))
    expect(states).toEqual([E.right('Enabled'), E.right('absent')])
    expectTypeOf(keyIsThere).returns.returns.resolves.toExtend<E.Either<CloudErrorExcept<'NotFound'>, boolean>>()
    expect([await keyIsThere(clouds, id)(), await keyIsThere(clouds, 'none')()]).toEqual([
      E.right(true),
      E.right(false)
    ])
  })

  it('p19 counts its calls in a state', async () => {
    const clouds = makeClouds()
    await right(clouds.ebs.send(CreateVolume, scratchDisk))
    expect(await listInSizes([5, 6, 7])(0)({ 'kingsoft-ebs': clouds.ebs })()).toEqual(E.right([[1, 1, 1], 3]))
    expect(clouds.executed('DescribeVolumes')).toBe(3)
  })

  it('p20 loses no instance, and hides no failure', async () => {
    const clouds = makeClouds()
    const ImageId = await imageOf(clouds)
    const { lines, log } = makeLog()
    const run = (timeoutMs: number) =>
      pipe(runAndWait(clouds, ImageId, timeoutMs, log), T.map(E.map(({ status }) => status)))
    expect(await run(120_000)()).toEqual(E.right(200))
    expect(clouds.executed('TerminateInstances')).toBe(0)
    clouds.faults.inject({ operation: 'TerminateInstances', error: { code: 'UnauthorizedOperation' } })
    expect(await run(1)()).toMatchObject({ left: { operation: 'DescribeInstances', category: 'DeadlineExceeded' } })
    expect(lines).toEqual([expect.stringMatching(/^ins-\w+ may be left: PermissionDenied$/)])
  })
})
