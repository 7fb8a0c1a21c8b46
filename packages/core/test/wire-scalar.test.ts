import { left, right, WireBoolean, WireInteger, WireNumber, WireString } from '@cloud-result/core'
import fc from 'fast-check'
import type * as t from 'io-ts'
import { describe, expect, expectTypeOf, it } from 'vitest'

import { parseJson } from '../src/decode/json.js'

const refused = Symbol('refused')

const decoded = (codec: t.Mixed, value: unknown): unknown => {
  const result = codec.decode(value)
  return result._tag === 'Right' ? result.right : refused
}

const notScalars = [undefined, null, {}, [], [1], ['1'], Symbol('x'), () => 1, new Date(0)]

describe('WireNumber', () => {
  it.each([
    [20, 20],
    [-1.5, -1.5],
    [1e300, 1e300],
    ['20', 20],
    [' 20\n', 20],
    ['-20', -20],
    ['+20', 20],
    ['0020', 20],
    ['9.41', 9.41],
    ['.5', 0.5],
    ['5.', 5],
    ['1e3', 1_000],
    ['1.5E-3', 0.0015],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
    ['1e300', 1e300]
  ])('reads %s', (value, number) => {
    expect(decoded(WireNumber, value)).toBe(number)
  })

  it.each([
    ...notScalars,
    '',
    ' ',
    '.',
    '-',
    'e3',
    '1e',
    '1e999',
    '0x10',
    '0b1',
    '1_000',
    '1,000',
    '1 000',
    '20GB',
    '100%',
    'NaN',
    'Infinity',
    'true',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    true,
    1n,
    '9007199254740993',
    '-9007199254740993',
    '9007199254740993.0',
    '9'.repeat(400),
    '1'.repeat(100_000),
    `${'1'.repeat(100_000)}x`
  ])('refuses %s', (value) => {
    expect(decoded(WireNumber, value)).toBe(refused)
  })

  it('refuses an integer that parseJson keeps as a string', () => {
    const parsed = parseJson('9007199254740993')
    expect(decoded(WireNumber, parsed._tag === 'Right' && parsed.right)).toBe(refused)
  })

  it('reads every number from its string', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const isLong = Number.isInteger(number) && !Number.isSafeInteger(number) && !String(number).includes('e')
        expect(decoded(WireNumber, String(number))).toBe(isLong ? refused : Number(String(number)))
        expect(decoded(WireNumber, number)).toBe(number)
      })
    )
  })
})

describe('WireInteger', () => {
  it.each([
    [0, 0n],
    [-0, 0n],
    [-5, -5n],
    [Number.MAX_SAFE_INTEGER, 9_007_199_254_740_991n],
    ['9007199254740993', 9_007_199_254_740_993n],
    [' -9007199254740993\t', -9_007_199_254_740_993n],
    ['+5', 5n],
    ['007', 7n],
    [5n, 5n]
  ])('reads %s', (value, integer) => {
    expect(decoded(WireInteger, value)).toBe(integer)
  })

  it.each([
    ...notScalars,
    '',
    ' ',
    '5.0',
    '1e3',
    '0x10',
    '5n',
    '1_000',
    1.5,
    2 ** 53,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    true,
    '9'.repeat(401),
    ' '.repeat(100_000),
    `${' '.repeat(100_000)}x`,
    `1${' '.repeat(100_000)}x`
  ])('refuses %s', (value) => {
    expect(decoded(WireInteger, value)).toBe(refused)
  })

  it('keeps every digit of an integer', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 200n), max: 2n ** 200n }), (integer) => {
        const parsed = parseJson(String(integer))
        expect(decoded(WireInteger, parsed._tag === 'Right' && parsed.right)).toBe(integer)
      })
    )
  })
})

describe('WireBoolean', () => {
  it.each([
    [true, true],
    [false, false],
    ['true', true],
    ['False', false],
    [' TRUE ', true]
  ])('reads %s', (value, boolean) => {
    expect(decoded(WireBoolean, value)).toBe(boolean)
  })

  it.each([...notScalars, 0, 1, '0', '1', '', 'yes', 'Enabled', 'constructor', '__proto__'])('refuses %s', (value) => {
    expect(decoded(WireBoolean, value)).toBe(refused)
  })
})

describe('WireString', () => {
  it.each([
    ['x', 'x'],
    ['', ''],
    [' x ', ' x '],
    [0, '0'],
    [-1.5, '-1.5'],
    [true, 'true'],
    [false, 'false'],
    [9_007_199_254_740_993n, '9007199254740993']
  ])('reads %s', (value, text) => {
    expect(decoded(WireString, value)).toBe(text)
  })

  it.each([...notScalars, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (value) => {
    expect(decoded(WireString, value)).toBe(refused)
  })
})

describe('each codec', () => {
  const codecs = { number: WireNumber, integer: WireInteger, boolean: WireBoolean, string: WireString }

  it('has the name of its type', () => {
    expect(Object.values(codecs).map(({ name }) => name)).toEqual(Object.keys(codecs))
    expectTypeOf<t.TypeOf<typeof WireNumber>>().toEqualTypeOf<number>()
    expectTypeOf<t.TypeOf<typeof WireInteger>>().toEqualTypeOf<bigint>()
    expectTypeOf<t.TypeOf<typeof WireBoolean>>().toEqualTypeOf<boolean>()
    expectTypeOf<t.TypeOf<typeof WireString>>().toEqualTypeOf<string>()
  })

  it.each(Object.values(codecs) as readonly t.Mixed[])(
    '$name decodes, accepts and encodes its own results',
    (codec) => {
      fc.assert(
        fc.property(fc.oneof(fc.anything(), fc.string(), fc.double(), fc.bigInt()), (value) => {
          const first = codec.decode(value)
          if (first._tag === 'Left') {
            expect(first.left[0]?.context.at(-1)?.type).toBe(codec)
          } else {
            expect(codec.is(first.right)).toBe(true)
            expect(codec.encode(first.right)).toBe(first.right)
            expect(codec.decode(first.right)).toEqual(right(first.right))
          }
        })
      )
      expect(codec.decode(undefined)).toEqual(left([expect.objectContaining({ value: undefined })]))
    }
  )
})
