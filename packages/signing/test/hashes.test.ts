import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import * as portable from '../src/hashes.js'
import * as native from '../src/node/hashes.js'

// Any sequence of UTF-16 code units, lone surrogates included.
const text = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) })
const key = fc.uint8Array({ maxLength: 200 })

const all = (
  { hmacSha1Base64, hmacSha256, hmacSha256Base64, hmacSha256Hex, keyBytes, sha1Hex, sha256Hex }: typeof portable,
  by: Uint8Array,
  given: string
) => [
  sha256Hex(given),
  sha1Hex(given),
  hmacSha256Hex(by, given),
  hmacSha256Base64(by, given),
  hmacSha1Base64(by, given),
  [...hmacSha256(by, given)],
  [...keyBytes(given)]
]

describe('the hashes', () => {
  it('are the same functions in Node and elsewhere', () => {
    expect(Object.keys(native).toSorted()).toEqual(Object.keys(portable).toSorted())
  })

  it('give the same', () => {
    fc.assert(
      fc.property(key, text, (by, given) => {
        expect(all(native, by, given)).toEqual(all(portable, by, given))
      })
    )
    const none = new Uint8Array()
    expect(all(native, none, '')).toEqual(all(portable, none, ''))
  })
})
