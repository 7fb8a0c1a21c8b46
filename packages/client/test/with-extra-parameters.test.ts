import { closedObject, FiniteNumber } from '@cloud-result/core/vendor'
import * as t from 'io-ts'
import { describe, expect, expectTypeOf, it } from 'vitest'

import { withExtraParameters } from '@cloud-result/client'

import { leftOf } from './support/left-of.js'
import { makeThings, scripted, success, thing } from './support/made-up-vendor.js'

interface Disk {
  readonly Size?: number
}
interface Input {
  readonly Name: string
  readonly Place?: { readonly Zone?: string }
  readonly Disks?: readonly Disk[]
  readonly Tags?: Readonly<Record<string, string>>
}

const Disk = closedObject<Disk>({}, { Size: FiniteNumber }, 'Disk')
const Place = closedObject<{ readonly Zone?: string }>({}, { Zone: t.string }, 'Place')
const operation = {
  ...thing({ action: 'CreateThing', idempotencyToken: 'Token', secrets: ['Name'] }),
  input: () =>
    closedObject<Input>(
      { Name: t.string },
      { Place, Disks: t.readonlyArray(Disk), Tags: t.readonly(t.record(t.string, t.string)) },
      'CreateThingInput'
    )
}

const send = async (extra: Readonly<Record<string, unknown>>, input: Input = { Name: 'n' }, echo = '') => {
  const answer =
    echo === '' ? success(1) : { status: 400, body: JSON.stringify({ error: { code: 'Wrong', message: echo } }) }
  const { sent, transport } = scripted(answer)
  const client = makeThings({ transport })
  const result = await client.send(withExtraParameters(operation, extra), input)()
  return { result, bodies: sent.map(({ body }) => JSON.parse(body) as unknown) }
}

const Token: unknown = expect.stringMatching(/^[0-9a-f]{32}$/)

describe('withExtraParameters', () => {
  it('sends fields that the model does not know, beside those that it knows', async () => {
    const { bodies } = await send({ NewField: 'x', Sizes: [1, { a: true }] })
    expect(bodies).toEqual([{ Name: 'n', Token, NewField: 'x', Sizes: [1, { a: true }] }])
  })

  it('merges objects and lists, entry by entry', async () => {
    const input: Input = { Name: 'n', Place: { Zone: 'z' }, Disks: [{ Size: 1 }, { Size: 2 }] }
    const { bodies } = await send({ Place: { Rack: 'r' }, Disks: [{}, { Fast: true }] }, input)
    expect(bodies).toEqual([
      { Name: 'n', Token, Place: { Zone: 'z', Rack: 'r' }, Disks: [{ Size: 1 }, { Size: 2, Fast: true }] }
    ])
    expect(input).toEqual({ Name: 'n', Place: { Zone: 'z' }, Disks: [{ Size: 1 }, { Size: 2 }] })
  })

  it.each([
    [{ Name: 'other' }, 'Name'],
    [{ Place: { Zone: 'x' } }, 'Place'],
    [{ Place: 'x' }, 'Place'],
    [{ Disks: [{ Fast: true }] }, 'Disks'],
    [{ Tags: { a: 'b' } }, 'Tags']
  ])('refuses a field that the model knows: %j', async (extra, path) => {
    const { bodies, result } = await send(extra)
    const expected = 'a field that the model does not know'
    expect(leftOf(result)).toMatchObject({ _tag: 'RequestError', reason: 'input', issues: [{ path, expected }] })
    expect(leftOf(result).message).toBe(`The input does not fit the operation: expected ${expected} at ${path}`)
    expect(bodies).toEqual([])
  })

  it.each([
    [{ Place: { Zone: 'x' } }, 'Place.Zone'],
    [{ Disks: [{ Size: 5 }] }, 'Disks.0.Size'],
    [{ Disks: [{}, { Fast: true }] }, 'Disks.1'],
    [{ Disks: ['x'] }, 'Disks.0'],
    [{ Disks: { a: 1 } }, 'Disks'],
    [{ Tags: { a: 'other' } }, 'Tags.*']
  ])('refuses a field that the input has: %j', async (extra, path) => {
    const input: Input = { Name: 'n', Place: { Zone: 'z' }, Disks: [{ Size: 1 }], Tags: { a: 'b' } }
    const { bodies, result } = await send(extra, input)
    expect(leftOf(result)).toMatchObject({ _tag: 'RequestError', reason: 'input' })
    expect('issues' in leftOf(result) && JSON.stringify(leftOf(result))).toContain(path.replace('.*', ''))
    expect(bodies).toEqual([])
  })

  it.each([
    { a: Number.NaN },
    { a: new Date(0) },
    { a: () => 1 },
    { a: '\ud800' },
    { a: { toJSON: () => 'x' } },
    { a: [new Map()] }
  ])('sends plain data only: %o', async (extra) => {
    const { bodies, result } = await send(extra)
    expect(leftOf(result)).toMatchObject({ _tag: 'RequestError', reason: 'input' })
    expect(bodies).toEqual([])
  })

  it.each([null, undefined, 5])('refuses %s instead of fields', async (extra) => {
    const { bodies, result } = await send(extra as never)
    expect(result).toMatchObject(extra === 5 ? { _tag: 'Right' } : { left: { _tag: 'RequestError', reason: 'input' } })
    expect(bodies).toHaveLength(extra === 5 ? 1 : 0)
  })

  it('still checks the input, and says which field was meant', async () => {
    const { result } = await send({ NewField: 'x' }, { Nmae: 'n' } as never)
    expect(leftOf(result).message).toBe(
      'The input does not fit the operation: missing: Name; unknown field `Nmae` (did you mean `Name`?)'
    )
    const nothing = await send({ NewField: 'x' }, 'text' as never)
    expect(leftOf(nothing.result).message).toBe('The input does not fit the operation: it must be an object')
  })

  it('keeps texts of usual names of secrets out of errors, beside those of the model', async () => {
    const extra = { Login: { UserPassword: 'hush-CANARY' }, Note: 'shown-text' }
    const { result } = await send(extra, { Name: 'secret-name' }, 'got hush-CANARY, secret-name and shown-text')
    expect(leftOf(result).message).toBe('got [redacted], [redacted] and shown-text')
  })

  it('does not change the operation, and keeps its type', () => {
    const extended = withExtraParameters(operation, { NewField: 'x' })
    expectTypeOf(extended).toEqualTypeOf(operation)
    expect(operation.secrets).toEqual(['Name'])
    expect(extended.secrets).toEqual(['Name'])
    expect(extended).toMatchObject({ action: 'CreateThing', idempotencyToken: 'Token' })
    expect(withExtraParameters(thing({}), { Password: 'x' })).not.toHaveProperty('secrets')
  })

  it('sends a field of the name __proto__ as one, and changes no object', async () => {
    const { bodies } = await send(JSON.parse('{"__proto__":{"polluted":true}}') as Readonly<Record<string, unknown>>)
    expect(JSON.stringify(bodies)).toContain('"__proto__":{"polluted":true}')
    expect({}).not.toHaveProperty('polluted')
  })
})
