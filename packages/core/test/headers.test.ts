import { describe, expect, it } from 'vitest'

import { headerNames, headerOf, retryAfterOf } from '../src/decode/headers.js'

const answer = (headers: unknown) => ({ status: 503, headers: headers as Record<string, string>, body: '' })

describe('headerOf', () => {
  it.each([
    [{ 'retry-after': '5' }, '5'],
    [{ 'Retry-After': ' 5 ' }, '5'],
    [{ 'RETRY-AFTER': '5' }, '5'],
    [{ 'retry-after': ['5', '6'] }, '5'],
    [{ 'retry-after': undefined, 'Retry-After': '5' }, '5'],
    [{ 'retry-after': [] }, undefined],
    [{ 'retry-after': 5 }, undefined],
    [{ 'retry-afte': '5', 'xretry-after': '6' }, undefined],
    [Object.create({ 'retry-after': '5' }), undefined],
    [undefined, undefined],
    [null, undefined],
    ['retry-after', undefined],
    [[['retry-after', '5']], undefined],
    [new Headers({ 'Retry-After': ' 5 ' }), '5'],
    [new Headers({ 'x-retry-after': '5' }), undefined],
    [new Map([['retry-after', '5']]), '5'],
    [{ get: () => null }, undefined],
    [{ get: '6', 'retry-after': '5' }, '5']
  ])('in %j finds %j', (headers, expected) => {
    expect(headerOf(answer(headers), 'retry-after')).toBe(expected)
  })
})

describe('headerNames', () => {
  it.each([
    [{ Date: 'a', 'x-b': 'b' }, ['Date', 'x-b']],
    [new Headers({ Date: 'a', 'X-B': 'b' }), ['date', 'x-b']],
    [{ keys: 'a', get: 'b' }, ['keys', 'get']],
    [undefined, []],
    [null, []]
  ])('of %j are %j', (headers, expected) => {
    expect(headerNames(answer(headers))).toEqual(expected)
  })
})

describe('retryAfterOf', () => {
  it.each([
    [{ 'retry-after': '5' }, 5_000],
    [{ 'retry-after': '0' }, undefined],
    [{ 'retry-after': '-5' }, undefined],
    [{ 'retry-after': '' }, undefined],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '1e3' }, undefined],
    [{ 'retry-after': '9999999999' }, 9_999_999_999_000],
    [{ 'retry-after': '9'.repeat(40) }, Number.MAX_SAFE_INTEGER],
    [{ 'x-wait-ms': '9'.repeat(13) }, 9_999_999_999_999],
    [{ 'x-wait-ms': '250' }, 250],
    [{ 'X-Wait-Ms': '250.5' }, 251],
    [{ 'x-wait-ms': '0' }, undefined],
    [{ 'x-wait-ms': '-1' }, undefined],
    [{ 'x-wait-ms': '' }, undefined],
    [{ 'x-wait-ms': '0x10' }, undefined],
    [{ 'x-wait-ms': '1e5' }, undefined],
    [{ 'x-wait-ms': 'Infinity' }, undefined],
    [{ 'x-wait-ms': '250', 'retry-after': '5' }, 250],
    [{ 'x-wait-ms': 'junk', 'retry-after': '5' }, 5_000],
    [{ 'x-other-wait': '70', 'x-wait-ms': '' }, 70],
    [{ 'retry-after': 'Wed, 21 Oct 2026 07:28:09 GMT', date: 'Wed, 21 Oct 2026 07:28:00 GMT' }, 9_000],
    [{ 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT', date: 'Wed, 21 Oct 2026 07:28:00 GMT' }, undefined],
    [{ 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT', date: 'Wed, 21 Oct 2026 07:28:09 GMT' }, undefined],
    [{ 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }, undefined],
    [{ 'retry-after': 'Wed, 99 Nonsense', date: 'Wed, 21 Oct 2026 07:28:00 GMT' }, undefined],
    [{ 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT', date: 'never' }, undefined],
    [{ 'retry-after': '2026-10-21', date: 'Wed, 21 Oct 2026 07:28:00 GMT' }, undefined],
    [{}, undefined],
    [undefined, undefined]
  ])('of %j is %s', (headers, expected) => {
    expect(retryAfterOf(answer(headers), ['x-wait-ms', 'x-other-wait'])).toBe(expected)
  })
})
