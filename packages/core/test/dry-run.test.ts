import { categories, dryRun, left, right } from '@cloud-result/core'
import type { Category, CloudError, DryRun, Executed, Result, Success, WouldSucceed } from '@cloud-result/core'
import { makeDecode } from '@cloud-result/core/vendor'
import type { Either } from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as t from 'io-ts'
import { describe, expect, expectTypeOf, it } from 'vitest'

import { answer, decode, profile } from './support/acme.js'
import { errorWith } from './support/any-error.js'

const emptyPasses = makeDecode({ ...profile, dryRunAnswersRequestIdOnly: true })

describe('dryRun', () => {
  it('reads the error DryRunSucceeded as a passed dry run', () => {
    const error: Result<Success<number>> = left(errorWith({ category: 'DryRunSucceeded', requestId: 'id-1' }))
    expect(dryRun(error)).toStrictEqual(right({ _tag: 'WouldSucceed', requestId: 'id-1' }))
    const decoded = dryRun(decode(t.unknown)(answer(412, { Fault: { Code: 'WouldWork' }, RequestId: 'id-2' })))
    expect(decoded).toStrictEqual(right({ _tag: 'WouldSucceed', requestId: 'id-2' }))
  })

  it.each(categories.filter((category) => category !== 'DryRunSucceeded'))('leaves %s on the Left', (category) => {
    const error: Result<Success<number>> = left(errorWith({ category }))
    expect(dryRun(error)).toBe(error)
  })

  it('reads a success with data as an executed call', () => {
    expect(dryRun(decode(t.unknown)(answer(200, { Name: 'r', RequestId: 'id-1' })))).toStrictEqual(
      right({ _tag: 'Executed', data: { Name: 'r', RequestId: 'id-1' }, requestId: 'id-1', status: 200 })
    )
  })

  it.each([
    [{ RequestId: 'id-1' }, 'WouldSucceed'],
    [{ RequestId: 'id-1', Name: null }, 'Executed'],
    [{ RequestId: 'id-1', Name: 'r' }, 'Executed'],
    [{ RequestId: null }, 'Executed']
  ])('takes the success %j for %s at a vendor whose empty success is a pass', (body, tag) => {
    const codec = t.type({ Name: t.union([t.string, t.null, t.undefined]) })
    expect(dryRun(emptyPasses(codec)(answer(200, body)))).toMatchObject({ right: { _tag: tag } })
    expect(dryRun(decode(codec)(answer(200, body)))).toMatchObject({ right: { _tag: 'Executed' } })
  })

  it('takes DryRunSucceeded off the Left', () => {
    const result = left(errorWith({ category: 'Conflict' })) as Result<Success<{ readonly Name: string }>>
    const outcome = pipe(result, dryRun)
    type Expected = Either<
      Exclude<CloudError, { readonly category: 'DryRunSucceeded' }>,
      DryRun<{ readonly Name: string }>
    >
    expectTypeOf(outcome).toExtend<Expected>()
    expectTypeOf<Expected>().toExtend<typeof outcome>()
    type Rest = typeof outcome extends Either<infer Left extends CloudError, unknown> ? Left['category'] : never
    expectTypeOf<Rest>().toEqualTypeOf<Exclude<Category, 'DryRunSucceeded'>>()
    expectTypeOf<DryRun<number>>().toEqualTypeOf<WouldSucceed | Executed<number>>()
    expectTypeOf<Executed<number>['data']>().toEqualTypeOf<number>()
    if (outcome._tag === 'Right' && outcome.right._tag === 'WouldSucceed') {
      // @ts-expect-error nothing ran, so there is no data
      expect(outcome.right.data).toBeUndefined()
    }
    expect(outcome).toBe(result)
  })
})
