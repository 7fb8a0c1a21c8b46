import type { HasPages, ItemAt, Operation } from '@cloud-result/core'
import * as kms from '@cloud-result/alibaba-kms/operations'
import * as ebs from '@cloud-result/kingsoft-ebs/operations'
import * as monitor from '@cloud-result/kingsoft-monitor/operations'
import * as cvm from '@cloud-result/tencent-cvm/operations'
import { describe, expect, expectTypeOf, it } from 'vitest'

type OutputOf<Some> = Some extends Operation<infer _, infer Output, infer __> ? Output : never

/** The operations with pages whose items have no type, since the path of the list is not in the output. */
type Untyped<Operations> = {
  [Name in keyof Operations]: Operations[Name] extends HasPages<infer Items>
    ? unknown extends ItemAt<OutputOf<Operations[Name]>, Items>
      ? Name
      : never
    : never
}[keyof Operations]

const countOf = (operations: object): number =>
  Object.values(operations).filter((one) => typeof one === 'object' && 'paging' in one).length

describe('the items of all operations with pages', () => {
  it('have a type', () => {
    expectTypeOf<Untyped<typeof monitor>>().toBeNever()
    expectTypeOf<Untyped<typeof kms>>().toBeNever()
    expectTypeOf<Untyped<typeof ebs>>().toBeNever()
    expectTypeOf<Untyped<typeof cvm>>().toBeNever()
    expect([kms, ebs, monitor, cvm].every((operations) => countOf(operations) > 0)).toBe(true)
  })
})
