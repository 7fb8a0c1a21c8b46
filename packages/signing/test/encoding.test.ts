import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toBase64 } from '../src/base64.js'
import { canonicalPath } from '../src/canonical-path.js'
import { byCodePoint } from '../src/code-point-order.js'
import { encodeQuery } from '../src/index.js'
import { formatInstant } from '../src/instant.js'
import { percentEncode } from '../src/percent-encode.js'

const unicode = fc.string({ unit: 'binary' })

const sorted = (pairs: readonly (readonly [string, string])[]): readonly string[] =>
  pairs.map((pair) => JSON.stringify(pair)).toSorted()

describe('percentEncode', () => {
  it('keeps the unreserved characters of RFC 3986 and escapes all others of ASCII', () => {
    const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))
    const kept = ascii.filter((character) => percentEncode(character) === character)
    expect(kept.join('')).toBe('-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~')
    expect(percentEncode(" !'()*+/~é🙂")).toBe('%20%21%27%28%29%2A%2B%2F~%C3%A9%F0%9F%99%82')
  })

  it('writes a lone surrogate as U+FFFD', () => {
    expect(percentEncode('\u{d83d}')).toBe('%EF%BF%BD')
    expect(percentEncode('a\u{de42}\u{d83d}b')).toBe('a%EF%BF%BD%EF%BF%BDb')
  })

  it('is decoded by decodeURIComponent', () => {
    fc.assert(
      fc.property(unicode, (text) => {
        expect(decodeURIComponent(percentEncode(text))).toBe(text)
      })
    )
  })
})

describe('encodeQuery', () => {
  it('is parsed back by URLSearchParams', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(unicode, unicode)), (parameters) => {
        expect(sorted([...new URLSearchParams(encodeQuery(parameters))])).toEqual(sorted(parameters))
      })
    )
  })

  it('sorts by encoded name, then by value, and keeps empty values', () => {
    const parameters = [
      ['b', ''],
      ['a', '2'],
      ['Z', ''],
      ['a', '10'],
      ['é', ''],
      ['', '']
    ] as const
    expect(encodeQuery(parameters)).toBe('=&%C3%A9=&Z=&a=10&a=2&b=')
  })

  it('is empty for no parameters', () => {
    expect(encodeQuery([])).toBe('')
  })
})

describe('byCodePoint', () => {
  it('orders as UTF-8 bytes do', () => {
    fc.assert(
      fc.property(unicode, unicode, (left, right) => {
        expect(Math.sign(byCodePoint(left, right))).toBe(Buffer.compare(Buffer.from(left), Buffer.from(right)))
      })
    )
  })

  it('differs from the order of UTF-16', () => {
    expect(['\u{ff5e}', '🙂'].toSorted()).toEqual(['🙂', '\u{ff5e}'])
    expect(byCodePoint('🙂', '\u{ff5e}')).toBeGreaterThan(0)
  })
})

describe('formatInstant', () => {
  it('writes UTC without milliseconds', () => {
    const instant = Date.UTC(2015, 7, 30, 12, 36, 0, 999)
    expect(formatInstant(instant, 'basic')).toBe('20150830T123600Z')
    expect(formatInstant(instant, 'basic-date')).toBe('20150830')
    expect(formatInstant(instant, 'extended')).toBe('2015-08-30T12:36:00Z')
    expect(formatInstant(instant, 'extended-date')).toBe('2015-08-30')
    expect(formatInstant(instant, 'seconds')).toBe('1440938160')
  })

  it('accepts fractions of a millisecond', () => {
    expect(formatInstant(1999.9, 'extended')).toBe('1970-01-01T00:00:01Z')
    expect(formatInstant(1999.9, 'seconds')).toBe('1')
  })

  it('throws from the year 10000 on, whose dates are longer', () => {
    expect(formatInstant(Date.UTC(10_000, 0) - 1, 'extended')).toBe('9999-12-31T23:59:59Z')
    expect(() => formatInstant(Date.UTC(10_000, 0), 'seconds')).toThrow(RangeError)
  })
})

describe('canonicalPath', () => {
  it.each([
    ['', '/', '/', '/'],
    ['/', '/', '/', '/'],
    ['/v3/', '/v3/', '/v3/', '/v3/'],
    ['/a//b/../c', '/a//b/../c', '/a//b/../c', '/a/c'],
    ['/a%20b/é*', '/a%20b/é*', '/a%2520b/%C3%A9%2A', '/a%2520b/%C3%A9%2A'],
    ['/../..', '/../..', '/../..', '/']
  ])('%j', (path, asSent, encoded, normalized) => {
    expect(canonicalPath(path, 'as-sent')).toBe(asSent)
    expect(canonicalPath(path, 'encoded')).toBe(encoded)
    expect(canonicalPath(path, 'normalized')).toBe(normalized)
  })
})

describe('toBase64', () => {
  it('gives the same as Node', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
      })
    )
  })
})
