import { categories, CloudErrorCodec, isCloudError, toError } from '@cloud-result/core'
import type { CloudError, CloudErrorOf } from '@cloud-result/core'
import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'

import { anyError, errorWith } from './support/any-error.js'

const throwing = () => {
  throw new Error('never read')
}

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

describe('isCloudError', () => {
  it('accepts any error: as it is, copied, read from JSON, and from a log that writes null for undefined', () => {
    fc.assert(
      fc.property(anyError, (error) => {
        const json = JSON.stringify(error)
        const logged = JSON.stringify(error, (_, value: unknown) => value ?? null)
        const copies = [
          error,
          { ...error },
          Object.freeze(structuredClone(error)),
          JSON.parse(json),
          JSON.parse(logged)
        ]
        expect(copies.map(isCloudError)).toEqual([true, true, true, true, true])
      })
    )
  })

  it.each(categories)('accepts an error of %s', (category) => {
    expect(isCloudError(errorWith({ category }))).toBe(true)
  })

  it('accepts an error whose fields are inherited or computed', () => {
    const error = errorWith({})
    const getters = Object.defineProperties(
      {},
      Object.fromEntries(Object.entries(error).map(([name, value]) => [name, { get: () => value }]))
    )
    expect([Object.create(error), getters, new Proxy(error, {})].map(isCloudError)).toEqual([true, true, true])
  })

  it('refuses all that the codec refuses because of a field that every error has', () => {
    const needed = ['_tag', 'category', 'vendor', 'service', 'fault', 'retry', 'replay'] as const
    for (const name of needed) {
      const { [name]: _, ...lacking } = errorWith({})
      for (const value of [lacking, { ...lacking, [name]: null }, { ...lacking, [name]: ['NotFound'] }]) {
        expect([name, isCloudError(value), CloudErrorCodec.is(value)]).toEqual([name, false, false])
      }
    }
  })

  it.each([
    ['a category that there is not', { ...errorWith({}), category: 'Teapot' }],
    ['a category that objects inherit', { ...errorWith({}), category: 'toString' }],
    ['a tag that there is not', { ...errorWith({}), _tag: 'SoldOut' }],
    ['an own error with a category', { _tag: 'MissingField', category: 'Internal', field: 'VolumeId' }],
    ['an own error with a tag and a category of ours', { _tag: 'ServiceError', category: 'NotFound' }],
    ['an Error', new Error('x')],
    ['an Error with one as its cause', new Error('x', { cause: errorWith({}) })],
    ['a Left of one', { _tag: 'Left', left: errorWith({}) }],
    ['a list of one', [errorWith({})]],
    ['null', null],
    ['undefined', undefined],
    ['a text', 'ServiceError'],
    ['a number', 0],
    ['a function', () => errorWith({})],
    ['an empty object', {}],
    ['an object without a prototype', Object.create(null)],
    ['a getter that throws', Object.defineProperty({ ...errorWith({}) }, 'vendor', { get: throwing })],
    ['a proxy that throws', new Proxy(errorWith({}), { get: throwing })],
    ['a revoked proxy', revoked()]
  ])('refuses %s', (_, value) => {
    expect(isCloudError(value)).toBe(false)
  })

  it('accepts the Error of one', () => {
    const thrown: unknown = toError(errorWith({ category: 'Conflict' }))
    expect(isCloudError(thrown) && thrown.category).toBe('Conflict')
    expect(isCloudError(toError(errorWith({})).cloudError)).toBe(true)
  })

  it('narrows what is unknown, and takes errors of your own apart', () => {
    interface SoldOut {
      readonly _tag: 'SoldOut'
      readonly zone: string
    }
    const unknown: unknown = errorWith({})
    if (isCloudError(unknown)) expectTypeOf(unknown).toEqualTypeOf<CloudError>()
    const either = { _tag: 'SoldOut', zone: 'z' } as SoldOut | CloudErrorOf<'Conflict', 'Known'>
    if (isCloudError(either)) expectTypeOf(either).toEqualTypeOf<CloudErrorOf<'Conflict', 'Known'>>()
    else expectTypeOf(either).toEqualTypeOf<SoldOut>()
    expect([isCloudError(unknown), isCloudError(either)]).toEqual([true, false])
  })
})
