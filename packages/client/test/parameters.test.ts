import { describe, expect, it } from 'vitest'
import * as t from 'io-ts'

import { finish, makeFakeClock } from './support/fake-clock.js'
import { leftOf } from './support/left-of.js'
import { describeThings, failure, makeThings, scripted, success, thing } from './support/made-up-vendor.js'

const loop: Record<string, unknown> = {}
loop['loop'] = loop

describe('parameters', () => {
  it.each<readonly [string, unknown, string, string]>([
    ['NaN', { Filters: [{ Size: Number.NaN }] }, 'Filters.0.Size', 'finite number'],
    ['infinity', { Size: -Infinity }, 'Size', 'finite number'],
    ['a lone surrogate', { Name: 'a\ud800b' }, 'Name', 'well-formed text'],
    ['a name with a lone surrogate', { Tags: { '\udc00': 'a' } }, 'Tags', 'well-formed names'],
    ['a date', { Since: new Date(0) }, 'Since', 'plain data'],
    ['a map', { Tags: new Map([['a', 'b']]) }, 'Tags', 'plain data'],
    ['a function', { Name: () => 'CANARY' }, 'Name', 'plain data'],
    ['a symbol', { Name: Symbol('CANARY') }, 'Name', 'plain data']
  ])('that would change on the wire are refused: %s', async (_, parameters, path, expected) => {
    const { sent, transport } = scripted(success(1))
    const client = makeThings({ transport })
    const call = client.call({ action: 'X', parameters: parameters as Readonly<Record<string, unknown>> }, t.unknown)
    for (const task of [call, client.send(describeThings, parameters as Readonly<Record<string, unknown>>)]) {
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      const error = leftOf(await task())
      expect(error).toMatchObject({ _tag: 'RequestError', reason: 'input', issues: [{ path, expected }] })
      expect(JSON.stringify(error)).not.toContain('CANARY')
    }
    expect(sent).toEqual([])
  })

  it.each<readonly [string, Readonly<Record<string, unknown>>]>([
    ['contain themselves', loop],
    [
      'throw when they are read',
      {
        get Name(): string {
          throw new Error('CANARY')
        }
      }
    ]
  ])('that %s are refused, also with an idempotency token', async (_, parameters) => {
    const { sent, transport } = scripted(success(1))
    const client = makeThings({ transport })
    for (const idempotencyToken of [undefined, 'Token']) {
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      const error = leftOf(await client.call({ action: 'X', idempotencyToken, parameters }, t.unknown)())
      expect(error).toMatchObject({ _tag: 'RequestError', reason: 'input' })
      expect(JSON.stringify(error)).not.toContain('CANARY')
    }
    expect(sent).toEqual([])
  })

  it('are sent unchanged, with any names', async () => {
    const { sent, transport } = scripted(success(1))
    const text = '{"__proto__":{"a":1},"constructor":null,"List":[1,"😀",true,{"toString":"x"}]}'
    await makeThings({ transport }).call({ action: 'X', parameters: JSON.parse(text) }, t.unknown)()
    expect(sent[0]?.body).toBe(text)
  })

  it('are the same in every attempt, even if the object changes meanwhile', async () => {
    const clock = makeFakeClock()
    const parameters = { Ids: ['a'], Tag: { Key: 'k' } }
    const { sent, transport } = scripted(() => {
      parameters.Ids.push('b')
      parameters.Tag.Key += 'k'
      return failure('Broken')
    })
    const client = makeThings({ clock, transport })
    await finish(clock, client.send(describeThings, parameters)())
    expect(new Set(sent.map(({ body }) => body))).toEqual(new Set(['{"Ids":["a"],"Tag":{"Key":"k"}}']))
  })
})

describe('the idempotency token', () => {
  const create = thing({ action: 'CreateThing', effect: 'unsafe', idempotencyToken: 'Token' })
  const sendWith = async (Token: unknown) => {
    const clock = makeFakeClock()
    const { sent, transport } = scripted(failure('Broken'))
    await finish(clock, makeThings({ clock, transport }).send(create, { Token })())
    return sent.map(({ body }) => (JSON.parse(body) as { readonly Token: string }).Token)
  }

  it.each([undefined, null])('is added if it is missing: %j', async (none) => {
    const tokens = await sendWith(none)
    expect([tokens.length, new Set(tokens).size]).toEqual([3, 1])
    expect(tokens[0]).toMatch(/^[0-9a-f]{32}$/)
  })

  it('does not make a repetition safe if it is empty', async () => {
    expect(await sendWith('')).toEqual([''])
  })
})
