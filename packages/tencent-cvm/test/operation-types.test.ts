import { catchCategory } from '@cloud-result/core'
import type { HasPages, Operation, Success } from '@cloud-result/core'
import { decode } from '@cloud-result/tencent-cvm'
import { DescribeInstances, DescribeRegions, RunInstances, StartInstances } from '@cloud-result/tencent-cvm/operations'
import type {
  DescribeInstancesCode,
  DescribeInstancesInput,
  DescribeInstancesOutput,
  DescribeRegionsInput,
  FilterInput,
  Instance,
  InstanceState,
  RunInstancesCode,
  RunInstancesInput,
  StartInstancesInput,
  Tag
} from '@cloud-result/tencent-cvm/operations'
import { isNonEmpty } from 'fp-ts/lib/ReadonlyArray.js'
import { describe, expect, expectTypeOf, it } from 'vitest'

type InputOf<Some> = Some extends Operation<infer Input, infer _, infer __> ? Input : never
type CodeOf<Some> = Some extends Operation<infer _, infer __, infer Code> ? Code : never

describe('the types of operations', () => {
  it('are those of input, output and codes', () => {
    expectTypeOf(DescribeInstances).toEqualTypeOf<
      Operation<DescribeInstancesInput, DescribeInstancesOutput, DescribeInstancesCode, 'tencent-cvm'> &
        HasPages<['InstanceSet']>
    >()
    expectTypeOf<InputOf<typeof StartInstances>>().toEqualTypeOf<StartInstancesInput>()
    expectTypeOf<CodeOf<typeof RunInstances>>().toEqualTypeOf<RunInstancesCode>()
    expectTypeOf<Extract<RunInstancesCode, 'AuthFailure.CamRoleNameAuthenticateFailed'>>().not.toBeNever()
    expect(RunInstances.idempotencyToken).toBe('ClientToken')
    expectTypeOf<'No.Such.Code'>().not.toExtend<RunInstancesCode>()
  })

  it('do not accept invalid inputs', () => {
    const take = <Input>(_: Pick<Operation<Input, unknown>, 'input'>, input: Input): Input => input
    expectTypeOf(take(StartInstances, { InstanceIds: ['ins-1'] })).toEqualTypeOf<StartInstancesInput>()
    // @ts-expect-error -- a required field is missing
    take<StartInstancesInput>(StartInstances, {})
    // @ts-expect-error -- a field has the wrong type
    take<StartInstancesInput>(StartInstances, { InstanceIds: 'ins-1' })
    // @ts-expect-error -- an unknown field
    take<DescribeInstancesInput>(DescribeInstances, { InstanceIDs: ['ins-1'] })
    // @ts-expect-error -- an unknown field of a nested object
    take<DescribeInstancesInput>(DescribeInstances, { Filters: [{ Name: 'zone', Vaules: [] }] })
    // @ts-expect-error -- the operation has no parameters
    take<DescribeRegionsInput>(DescribeRegions, { Limit: 1 })
    expect(take(DescribeRegions, {})).toEqual({})
  })

  it('do not accept an empty list of ids, which means all of them to CVM', () => {
    const accept = <Input>(_: Pick<Operation<Input, unknown>, 'input'>, input: Input): Input => input
    // @ts-expect-error -- an empty list of ids
    accept<DescribeInstancesInput>(DescribeInstances, { InstanceIds: [] })
    const ids: readonly string[] = ['ins-1'].filter((id) => id !== 'ins-1')
    // @ts-expect-error -- the list may be empty
    const input: DescribeInstancesInput = { InstanceIds: ids }
    const decoded = DescribeInstances.input().decode(input)
    const expected = decoded._tag === 'Left' ? decoded.left.map(({ context }) => context.at(-1)?.type.name) : []
    expect(expected).toEqual(['string[] with at least one entry (an empty list can mean everything)'])
    if (isNonEmpty(ids)) expectTypeOf(ids).toExtend<NonNullable<DescribeInstancesInput['InstanceIds']>>()
    expect(ids).toEqual([])
  })

  it('accept an empty list if it cannot mean everything', () => {
    const input: RunInstancesInput = {
      SecurityGroupIds: [],
      DisasterRecoverGroupIds: [],
      DataDisks: [],
      LoginSettings: { KeyIds: [] },
      Placement: { Zone: 'ap-guangzhou-3', HostIds: [] }
    }
    expect(RunInstances.input().decode(input)._tag).toBe('Right')
    expect(DescribeInstances.input().decode({ Filters: [] })._tag).toBe('Right')
    expect(DescribeInstances.input().decode({ Filters: [{ Name: 'zone', Values: [] }] })._tag).toBe('Left')
  })

  it('accept undefined for an absent field', () => {
    const limit = [20].at(1)
    const input: DescribeInstancesInput = { Limit: limit, Offset: 0 }
    expect(JSON.stringify(DescribeInstances.input().decode(input))).toBe('{"_tag":"Right","right":{"Offset":0}}')
  })

  it('accept undocumented values of enumerations', () => {
    expectTypeOf<'RUNNING'>().toExtend<InstanceState>()
    expectTypeOf<string>().toExtend<InstanceState>()
    expectTypeOf<InstanceState>().toExtend<string>()
    expectTypeOf<RunInstancesInput['InstanceChargeType']>().not.toEqualTypeOf<string | undefined>()
  })

  it('allow every field of a response to be absent, except lists', () => {
    expectTypeOf<DescribeInstancesOutput>().toEqualTypeOf<{
      readonly TotalCount?: number | undefined
      readonly InstanceSet: readonly Instance[]
      readonly RequestId?: string | undefined
    }>()
    expectTypeOf<Instance['Memory']>().toEqualTypeOf<number | undefined>()
    expectTypeOf<Instance['Tags']>().toEqualTypeOf<readonly Tag[]>()
    expectTypeOf<FilterInput>().toEqualTypeOf<{ readonly Name: string; readonly Values: readonly string[] }>()
  })

  it('are kept by decode', () => {
    const body = JSON.stringify({
      Response: { TotalCount: 1, InstanceSet: [{ InstanceId: 'ins-1', ExpiredTime: null, Tags: null }], RequestId: 'r' }
    })
    const result = catchCategory('NotFound', () => ({ _tag: 'Right' as const, right: undefined }))(
      decode(DescribeInstances.output())({ status: 200, body })
    )
    expectTypeOf(result).toExtend<{ readonly _tag: string }>()
    const success = (result._tag === 'Right' ? result.right : undefined) as Success<DescribeInstancesOutput>
    expect(success.data.InstanceSet[0]).toEqual(expect.objectContaining({ InstanceId: 'ins-1', Tags: [] }))
    expect(success.data.InstanceSet[0]?.ExpiredTime).toBeUndefined()
  })
})
