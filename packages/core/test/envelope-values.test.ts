import { left, right } from '@cloud-result/core'
import { EnvelopeError, EnvelopeText, isRecord } from '@cloud-result/core/vendor'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { fieldOf } from '../src/record.js'

describe('EnvelopeText', () => {
  it.each([
    ['x', 'x'],
    [' x\t', 'x'],
    ['', undefined],
    [' ', undefined],
    [0, '0'],
    [404, '404'],
    [4.5, '4.5'],
    [9_007_199_254_740_993n, '9007199254740993'],
    [undefined, undefined],
    [null, undefined],
    [true, undefined],
    [{}, undefined],
    [['x'], undefined]
  ])('reads %s as %s', (value, text) => {
    expect(EnvelopeText.decode(value)).toEqual(right(text))
  })

  it('decodes any input, and knows what it gives', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const decoded = EnvelopeText.decode(value)
        expect(decoded._tag === 'Right' && EnvelopeText.is(decoded.right)).toBe(true)
        expect(decoded._tag === 'Right' && EnvelopeText.decode(decoded.right)).toEqual(decoded)
      })
    )
    expect([null, 1, {}].map((value) => EnvelopeText.is(value))).toEqual([false, false, false])
  })
})

describe('EnvelopeError', () => {
  const nothing = { code: undefined, message: undefined, type: undefined }

  it.each([
    [
      { Code: 'c', Message: 'm', Type: 't' },
      { code: 'c', message: 'm', type: 't' }
    ],
    [
      { code: 'c', message: 'm', type: 't' },
      { code: 'c', message: 'm', type: 't' }
    ],
    [
      { CODE: 'c', MeSSage: 'm' },
      { ...nothing, code: 'c', message: 'm' }
    ],
    [
      { code: 'z', Code: 'c' },
      { ...nothing, code: 'c' }
    ],
    [
      { Code: 404, Message: ' m ' },
      { ...nothing, code: '404', message: 'm' }
    ],
    [{ Code: null, Message: [] }, nothing],
    [{}, nothing],
    [[], nothing],
    ['m', { ...nothing, message: 'm' }],
    ['', nothing],
    [0, { ...nothing, message: '0' }],
    [false, nothing],
    [Object.create({ Code: 'inherited' }), nothing]
  ])('reads %s', (value, error) => {
    expect(EnvelopeError.decode(value)).toEqual(right(error))
  })

  it.each([null, undefined])('takes %s for no error', (value) => {
    expect(EnvelopeError.decode(value)).toEqual(left([expect.objectContaining({ value })]))
  })

  it('knows what it gives', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const decoded = EnvelopeError.decode(value)
        expect(decoded._tag === 'Left' ? (value ?? null) === null : EnvelopeError.is(decoded.right)).toBe(true)
        if (decoded._tag === 'Right') expect(EnvelopeError.decode(decoded.right)).toEqual(decoded)
      })
    )
    const misfits: readonly unknown[] = [null, 'm', { code: 1 }, { code: 'c', message: 'm', type: 1 }]
    expect(misfits.filter((value) => EnvelopeError.is(value))).toEqual([])
  })
})

describe('isRecord', () => {
  it.each([
    [{}, true],
    [Object.create(null), true],
    [[], false],
    [null, false],
    [undefined, false],
    ['x', false],
    [() => 1, false]
  ])('of %s is %s', (value, expected) => {
    expect(isRecord(value)).toBe(expected)
  })
})

describe('fieldOf', () => {
  it.each([
    [{ Code: 1 }, 1],
    [{ code: 1 }, 1],
    [{ cODE: 1 }, 1],
    [{ code: 2, Code: 1 }, 1],
    [{ code: 1, CODE: 2 }, 1],
    [{ Code: undefined, code: 2 }, undefined],
    [{ Codes: 1 }, undefined],
    [{}, undefined],
    [Object.create({ Code: 1 }), undefined]
  ])('of %j is %s', (record, expected) => {
    expect(fieldOf(record, 'Code')).toBe(expected)
  })

  it('never reads an inherited name as a field', () => {
    expect(fieldOf({}, 'constructor')).toBeUndefined()
    expect(fieldOf({}, '__proto__')).toBeUndefined()
    expect(fieldOf(JSON.parse('{"__PROTO__":1}') as Readonly<Record<string, unknown>>, '__proto__')).toBe(1)
  })
})
