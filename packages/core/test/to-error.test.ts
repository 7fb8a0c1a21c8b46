import { inspect } from 'node:util'

import { isCategory, isCloudError, toError } from '@cloud-result/core'
import type { CloudError, CloudErrorOf } from '@cloud-result/core'
import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'

import { answer, decode, errorOf, Rocket } from './support/acme.js'
import { anyError, errorWith } from './support/any-error.js'

describe('toError', () => {
  it.each([
    [{}, 'acme rockets: NotFound (NoRocket): no such rocket [request id-1]'],
    [{ operation: 'Launch' }, 'acme rockets Launch: NotFound (NoRocket): no such rocket [request id-1]'],
    [{ code: undefined }, 'acme rockets: NotFound: no such rocket [request id-1]'],
    [{ message: undefined }, 'acme rockets: NotFound (NoRocket) [request id-1]'],
    [{ requestId: undefined }, 'acme rockets: NotFound (NoRocket): no such rocket'],
    [{ code: undefined, message: undefined, requestId: undefined }, 'acme rockets: NotFound'],
    [
      { region: 'mars-1', host: 'rockets.mars-1.acme.example:8443' },
      'acme rockets: NotFound (NoRocket): no such rocket [request id-1, region mars-1, host rockets.mars-1.acme.example:8443]'
    ],
    [{ requestId: undefined, region: 'mars-1' }, 'acme rockets: NotFound (NoRocket): no such rocket [region mars-1]']
  ])('with %j says: %s', (given, message) => {
    const error = toError(errorWith(given))
    expect(error.message).toBe(message)
    expect(String(error)).toBe(`CloudError: ${message}`)
  })

  it('is an Error whose cause is the CloudError', () => {
    const cause = errorWith({})
    const error = toError(cause)
    expect(error).toBeInstanceOf(Error)
    expect(error.name).toBe('CloudError')
    expect(error.cause).toBe(cause)
    expect(error.cloudError).toBe(cause)
    expect(Object.keys(error)).toEqual([])
    expect(error.stack).toContain('to-error.test')
    expectTypeOf(toError(cause as CloudErrorOf<'NotFound', 'NoRocket'>).cloudError).toEqualTypeOf<
      CloudErrorOf<'NotFound', 'NoRocket'>
    >()
  })

  it('has the fields of the CloudError, apart from the message', () => {
    fc.assert(
      fc.property(anyError, (error) => {
        const thrown: object = toError(error)
        const { message: _, ...fields } = error
        for (const [name, value] of Object.entries(fields)) {
          expect((thrown as Readonly<Record<string, unknown>>)[name]).toBe(value)
        }
        expect([isCloudError(thrown), isCategory(error.category)(thrown as CloudError)]).toEqual([true, true])
      })
    )
  })

  it('leaves what is one already', () => {
    const thrown: unknown = toError(errorWith({}))
    expect(isCloudError(thrown) && toError(thrown)).toBe(thrown)
  })

  it('holds no body where it prints', () => {
    const error = toError(errorOf(decode(Rocket)(answer(502, '<html>canary</html>'))))
    for (const text of [
      String(error),
      error.stack,
      inspect(error, { depth: Number.POSITIVE_INFINITY }),
      JSON.stringify(error)
    ]) {
      expect(text).not.toContain('canary')
    }
  })

  it('never says undefined', () => {
    fc.assert(
      fc.property(anyError, (error) => {
        const plain = { ...error, vendor: 'v', service: 's', code: error.code && 'c', message: error.message && 'm' }
        const id = error.requestId === undefined ? undefined : 'i'
        const place = { ...(error.region && { region: 'r' }), ...(error.host && { host: 'h' }) }
        expect(
          toError({ ...plain, region: '', host: '', ...place, requestId: id, operation: error.operation && 'o' })
            .message
        ).not.toContain('undefined')
      })
    )
  })
})
