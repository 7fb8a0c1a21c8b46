import { deepStrictEqual } from 'node:assert'
import { inspect } from 'node:util'

import { describe, expect, it } from 'vitest'

import { answer, decode, errorOf, Rocket } from './support/acme.js'

const errors = [
  errorOf(decode(Rocket)(answer(400, { Fault: { Code: 'Bad', Reason: 'why' } }))),
  errorOf(decode(Rocket)(answer(502, '<html>'))),
  errorOf(decode(Rocket)(answer(200, 'text'))),
  errorOf(decode(Rocket)(answer(200, { Name: [] }))),
  errorOf(decode(Rocket)(undefined as never))
]

describe('the text of an error', () => {
  it.each(errors)('of $_tag $category says what happened', (error) => {
    expect(`${error}`).toBe(String(error))
    expect(`${error}`).toMatch(new RegExp(`^acme rockets: ${error.category}`))
    expect(`${error}`).toContain(error.message ?? '')
    expect(['', error].join('')).toBe(String(error))
  })

  it.each(errors)('of $_tag $category does not change what it is as data', (error) => {
    const plain = { ...error }
    expect(Object.getPrototypeOf(error)).toBe(Object.prototype)
    expect(Object.keys(error)).not.toContain('toString')
    for (const key in error) expect(key).not.toBe('toString')
    expect(error).toEqual(plain)
    expect(error).toStrictEqual(plain)
    deepStrictEqual(error, plain)
    expect(JSON.stringify(error)).toBe(JSON.stringify(plain))
    expect(structuredClone(error)).toStrictEqual(plain)
    expect(inspect(error)).toBe(inspect(plain))
  })

  it.each(errors)('of $_tag $category follows its fields, and is not that of a copy', (error) => {
    const changed = Object.assign(error, { operation: 'Launch' })
    expect(`${changed}`).toContain('rockets Launch: ')
    expect(Object.hasOwn({ ...error }, 'toString')).toBe(false)
  })
})
