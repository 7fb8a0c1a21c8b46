import { right } from '@cloud-result/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseJson } from '../src/decode/json.js'

describe('parseJson', () => {
  it.each([
    ['9007199254740991', 9_007_199_254_740_991],
    ['-9007199254740991', -9_007_199_254_740_991],
    ['9007199254740992', '9007199254740992'],
    ['9007199254740993', '9007199254740993'],
    ['-9007199254740993', '-9007199254740993'],
    ['1234567890123456', 1_234_567_890_123_456],
    ['18446744073709551615', '18446744073709551615'],
    ['100000000000000000000000', '100000000000000000000000'],
    ['0', 0],
    ['-0', -0],
    ['0.1234567890123456789', 0.123_456_789_012_345_68],
    ['1234567890123456789.5', 1_234_567_890_123_456_800],
    ['9007199254740993e0', 9_007_199_254_740_992],
    ['1e21', 1e21],
    ['1.0000000000000000E+5', 100_000],
    ['1e-7000000000000000000', 0],
    ['"9007199254740993"', '9007199254740993'],
    ['"say \\"9007199254740993\\" twice"', 'say "9007199254740993" twice'],
    ['"\\\\"', '\\'],
    ['["\\\\",9007199254740993]', ['\\', '9007199254740993']],
    ['["\\\\\\"",9007199254740993]', ['\\"', '9007199254740993']],
    ['["\\u0022",9007199254740993]', ['"', '9007199254740993']],
    ['{"9007199254740993":9007199254740993}', { '9007199254740993': '9007199254740993' }],
    ['[1,9007199254740993,-9007199254740993,2]', [1, '9007199254740993', '-9007199254740993', 2]],
    [' {"a" : 9007199254740993 , "b":1 } ', { a: '9007199254740993', b: 1 }],
    ['[9007199254740993\n,"x"]', ['9007199254740993', 'x']],
    ['{"a":{"b":[9007199254740993]},"c":1.5}', { a: { b: ['9007199254740993'] }, c: 1.5 }],
    ['[ \n9007199254740993]', ['9007199254740993']],
    ['{"Arn":"acs:kms:eu:1234567890123456:key/a"}', { Arn: 'acs:kms:eu:1234567890123456:key/a' }],
    ['{"a":"b:9007199254740993","c" :\n -9007199254740993}', { a: 'b:9007199254740993', c: '-9007199254740993' }],
    ['{"a":"b, 9007199254740993"}', { a: 'b, 9007199254740993' }],
    ['null', null],
    ['true', true]
  ])('reads %s', (text, value) => {
    expect(parseJson(text)).toStrictEqual(right(value))
  })

  it.each([
    '',
    ' ',
    '{',
    '{"a":1,}',
    "{'a':1}",
    '01',
    '09007199254740993',
    '+9007199254740993',
    '9007199254740993.',
    '9007199254740993x',
    '"9007199254740993',
    'NaN',
    'undefined',
    '/* 9007199254740993 */ 1',
    '1 2',
    '\uFEFF{}'
  ])('refuses %j', (text) => {
    expect(parseJson(text)).toEqual({ _tag: 'Left', left: 'malformed' })
  })

  it('takes __proto__ for a key like any other', () => {
    const parsed = parseJson('{"__proto__":{"polluted":9007199254740993}}')
    expect(JSON.stringify(parsed)).toContain('{"__proto__":{"polluted":"9007199254740993"}}')
    expect({}).not.toHaveProperty('polluted')
  })

  it('is JSON.parse where no integer is too long for it', () => {
    const isLong = (value: unknown): boolean => Number.isInteger(value) && !Number.isSafeInteger(value)
    const text = fc
      .jsonValue({ maxDepth: 4 })
      .map((tree) => JSON.stringify(tree, (_, value: unknown) => (isLong(value) ? 0 : value)))
    fc.assert(
      fc.property(text, (some) => {
        expect(parseJson(some)).toStrictEqual(right(JSON.parse(some)))
      })
    )
  })

  it('keeps the digits of every integer, wherever it stands, and touches no text', () => {
    const { tree } = fc.letrec<{ tree: { readonly text: string; readonly value: unknown } }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }).map((integer) => ({
          text: String(integer),
          value: Number.isSafeInteger(Number(integer)) ? Number(integer) : String(integer)
        })),
        fc.oneof(fc.string(), fc.constantFrom('9007199254740993', '\\"9007199254740993', '\\\\')).map((value) => ({
          text: JSON.stringify(value),
          value
        })),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => ({
          text: `${JSON.stringify(number)}${/[.e]/.test(JSON.stringify(number)) ? '' : '.0'}`,
          value: number === 0 ? 0 : number
        })),
        fc.array(tie('tree'), { maxLength: 4 }).map((items) => ({
          text: `[${items.map(({ text }) => text).join(' , ')}]`,
          value: items.map(({ value }) => value)
        })),
        fc.array(tie('tree'), { maxLength: 4 }).map((items) => ({
          text: `{${items.map(({ text }, index) => `"1234567890123456789${index}" :${text}`).join()}}`,
          value: Object.fromEntries(items.map(({ value }, index) => [`1234567890123456789${index}`, value]))
        }))
      )
    }))
    fc.assert(
      fc.property(tree, ({ text, value }) => {
        expect(parseJson(text)).toEqual(right(value))
      }),
      { numRuns: 1_000 }
    )
  })

  it('finds an integer at any position, after any digits', () => {
    for (let offset = 0; offset < 40; offset++) {
      for (const before of ['', '123', '"12345678901234567890",', '0.12345678901234567890,', '-123456789012345,']) {
        const blanks = ' '.repeat(offset)
        for (const integer of ['9007199254740993', '-9007199254740993', '123456789012345678901234567890123']) {
          const separator = before === '' || before.endsWith(',') ? '' : ','
          expect(parseJson(`[${blanks}${before}${separator}${integer}]`)).toEqual(
            right([...(JSON.parse(`[${before.replace(/,$/, '')}]`) as readonly unknown[]), integer])
          )
        }
      }
    }
  })

  it('reads long texts', () => {
    const integers = Array.from({ length: 100_000 }, () => '9007199254740993')
    expect(parseJson(`[${integers.join()}]`)).toEqual(right(integers))
    expect(parseJson('9'.repeat(1_000_000))).toEqual(right('9'.repeat(1_000_000)))
    expect(parseJson(`"${'1234567890123456'.repeat(100_000)}`)._tag).toBe('Left')
    expect(parseJson(`${'['.repeat(100_000)}9007199254740993${']'.repeat(100_000)}`)._tag).toBe('Right')
  })
})
