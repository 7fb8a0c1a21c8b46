import { list, optional, required } from '@cloud-result/core'
import type { Condition, HasDryRun, HasPages, Operation, Result } from '@cloud-result/core'
import { closedObject } from '@cloud-result/core/vendor'
import { sendReader } from '@cloud-result/client'
import * as t from 'io-ts'
import { describe, expect, expectTypeOf, it } from 'vitest'

import { failure, makeThings, scripted, success } from './support/made-up-vendor.js'

interface Thing {
  readonly Id?: string | undefined
}
interface Things {
  readonly Set: readonly Thing[]
  readonly Next?: string | undefined
}
interface Input {
  readonly Next?: string | undefined
}
const ListThings: Operation<Input, Things, 'NoSuchThing', 'made-up-things'> & HasPages<['Set']> & HasDryRun = {
  product: 'made-up-things',
  action: 'ListThings',
  effect: 'unsafe',
  input: () => closedObject<Input>({}, { Next: t.string }, 'Input'),
  output: () =>
    t.partial(
      { Set: list(t.partial({ Id: optional(t.string) }, 'Thing')), Next: optional(t.string) },
      'Things'
    ) as unknown as t.Type<Things, unknown, unknown>,
  dryRun: 'Check',
  paging: { style: 'token', token: 'Next', next: ['Next'], items: ['Set'] }
}
const ListIdentified = required(ListThings, 'Set.Id')
const hasThings: Condition<Things> = ({ Set: things }) => things.length > 0

const whole = success({ Set: [{ Id: 'a' }] })
const lacking = success({ Set: [{ Id: 'a' }, {}] })

const decodeError = {
  left: {
    _tag: 'DecodeError',
    reason: 'codec',
    retry: 'permanent',
    vendor: 'made-up',
    operation: 'ListThings',
    requestId: 'r-ok',
    issues: [{ path: 'Set.1.Id', expected: 'a value' }]
  }
}

describe('an operation with required fields', () => {
  it('gives data in which they are there, in every way to call it', async () => {
    const client = makeThings({ transport: scripted(whole).transport })
    const ran = await client.run(ListIdentified, {})
    if (ran._tag === 'Right') expectTypeOf(ran.right.data.Set[0]?.Id).toEqualTypeOf<string | undefined>()
    const data = { right: { data: { Set: [{ Id: 'a' }] } } }
    expect(ran).toMatchObject(data)
    expect(await client.send(ListIdentified, {})()).toMatchObject(data)
    expect(await client.wait(ListIdentified, {}, hasThings)()).toMatchObject(data)
    expect(await sendReader(ListIdentified)({})({ 'made-up-things': client })()).toMatchObject(data)
    const collected = await client.collect(ListIdentified, {}, { limit: 5 })()
    if (collected._tag === 'Right') {
      expectTypeOf(collected.right.data.map(({ Id }) => Id)).toEqualTypeOf<string[]>()
    }
    expect(collected).toMatchObject({ right: { data: [{ Id: 'a' }] } })
    for await (const page of client.pages(ListIdentified, {})) {
      if (page._tag === 'Right') expectTypeOf(page.right.data.Set).items.toHaveProperty('Id').toEqualTypeOf<string>()
      expect(page).toMatchObject(data)
    }
    expect(await client.dryRun(ListIdentified, {})()).toMatchObject({
      right: { _tag: 'Executed', data: data.right.data }
    })
  })

  it('gives a permanent DecodeError without them, and is not sent again', async () => {
    const { sent, transport } = scripted(lacking)
    const client = makeThings({ transport })
    const results: Result<unknown>[] = [
      await client.run(ListIdentified, {}),
      await client.send(ListIdentified, {})(),
      await client.wait(ListIdentified, {}, hasThings)(),
      await client.collect(ListIdentified, {}, { limit: 5 })(),
      await client.dryRun(ListIdentified, {})(),
      await sendReader(ListIdentified)({})({ 'made-up-things': client })()
    ]
    for await (const page of client.pages(ListIdentified, {})) results.push(page)
    expect(results).toHaveLength(7)
    for (const result of results) expect(result).toMatchObject(decodeError)
    expect(sent).toHaveLength(7)
  })

  it('reads all pages', async () => {
    const { transport } = scripted(success({ Set: [{ Id: 'a' }], Next: 'n' }), lacking)
    const pages: Result<unknown>[] = []
    for await (const page of makeThings({ transport }).pages(ListIdentified, {})) pages.push(page)
    expect(pages).toMatchObject([{ _tag: 'Right' }, decodeError])
  })

  it('passes its dry run without them', async () => {
    const client = makeThings({ transport: scripted(failure('DryRunPassed')).transport })
    expect(await client.dryRun(ListIdentified, {})()).toMatchObject({ right: { _tag: 'WouldSucceed' } })
  })
})
