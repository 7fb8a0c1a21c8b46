import { compile, optional } from '@cloud-result/core'
import { NonBlankString } from '@cloud-result/core/vendor'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

describe('NonBlankString', () => {
  it.each([
    ['2021-05-20T06:34:21Z', '2021-05-20T06:34:21Z'],
    [1_621_492_461, '1621492461'],
    ['', undefined],
    [' \n', undefined],
    [null, undefined],
    [undefined, undefined]
  ])('decodes %j to %j in optional', (wire, expected) => {
    const codec = t.partial({ Date: optional(NonBlankString) }, 'Dated')
    for (const decode of [codec.decode, compile(codec)]) {
      expect(decode({ Date: wire, Other: 1 })).toEqual({ _tag: 'Right', right: { Date: expected, Other: 1 } })
    }
  })

  it.each(['', ' ', null, undefined, true, {}])('refuses %j', (wire) => {
    expect(NonBlankString.is(wire)).toBe(false)
    expect(NonBlankString.decode(wire)._tag).toBe('Left')
  })
})
