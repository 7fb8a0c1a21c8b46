import { inspect } from 'node:util'

import { CloudErrorCodec } from '@cloud-result/core'
import { describe, expect, it } from 'vitest'

import { answer, decode, errorOf, Rocket } from './support/acme.js'

describe('the body on an error', () => {
  const errors = [
    errorOf(decode(Rocket)(answer(400, { Fault: { Code: 'Bad' }, Note: 'canary' }))),
    errorOf(decode(Rocket)(answer(502, '<html>canary</html>'))),
    errorOf(decode(Rocket)(answer(200, 'canary'))),
    errorOf(decode(Rocket)(answer(200, { Name: ['canary'] })))
  ]

  it.each(errors)('of $_tag $category can be read by who asks for it', (error) => {
    expect('body' in error && error.body).toContain('canary')
  })

  it.each(errors)('of $_tag $category survives nothing that copies or prints', (error) => {
    const copies: readonly unknown[] = [
      JSON.stringify(error),
      { ...error },
      Object.assign({}, error),
      structuredClone(error),
      Object.entries(error),
      Object.values(error),
      Object.fromEntries(Object.entries(error)),
      String(error),
      inspect(error),
      inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true }),
      CloudErrorCodec.encode(error),
      CloudErrorCodec.decode({ ...error })
    ]
    for (const copy of copies) expect(inspect(copy, { depth: Number.POSITIVE_INFINITY })).not.toContain('canary')
    for (const key in error) expect(key).not.toBe('body')
    expect(Object.keys(error)).not.toContain('body')
  })

  it('cannot be changed, and does not keep two errors from being equal', () => {
    const [error] = errors
    expect(() => Object.assign(error as object, { body: 'x' })).toThrow(TypeError)
    const other = errorOf(decode(Rocket)(answer(400, { Fault: { Code: 'Bad' }, Note: 'else' })))
    expect(other).toEqual(error)
  })

  it('is absent where there was none', () => {
    expect(errorOf(decode(Rocket)(undefined as never))).not.toHaveProperty('body')
    expect(errorOf(decode(Rocket)({ status: 500, body: 5 } as never))).not.toHaveProperty('body')
  })
})
