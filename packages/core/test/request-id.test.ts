import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { findRequestId, toRequestId } from '../src/decode/request-id.js'

describe('findRequestId', () => {
  it.each([
    [{ RequestId: 'a' }],
    [{ requestId: 'a' }],
    [{ requestid: 'a' }],
    [{ RequestID: 'a' }],
    [{ REQUESTID: 'a' }],
    [{ Response: { RequestId: 'a' } }],
    [{ ResponseMetadata: { RequestId: 'a' } }],
    [{ responseMetadata: { requestId: 'a' } }],
    [{ ResponseMetadata: { RequestID: 'a' } }],
    [{ error: { code: 'x' }, requestid: 'a' }],
    [{ Items: [{ RequestId: 'z' }], RequestId: 'a' }],
    [{ Item: { RequestId: 'z' }, RequestId: 'a' }],
    [{ requestid: 'z', RequestId: 'a' }],
    [{ RequestId: null, requestId: 'a' }],
    [{ RequestId: '', requestid: ' ', requestId: 'a' }],
    [{ First: {}, Second: null, Third: { RequestId: '' }, Fourth: { RequestId: 'a' } }]
  ])('finds it in %j', (tree) => {
    expect(findRequestId(tree)).toBe('a')
  })

  it.each([
    [undefined],
    [null],
    ['RequestId'],
    [1],
    [[]],
    [[{ RequestId: 'a' }]],
    [{}],
    [{ Response: { Deeper: { RequestId: 'a' } } }],
    [{ Response: [{ RequestId: 'a' }] }],
    [{ RequestId: null }],
    [{ RequestId: undefined }],
    [{ RequestId: 'undefined' }],
    [{ RequestId: true }],
    [{ RequestId: ['a'] }],
    [{ RequestIds: 'a', 'Request-Id': 'b', Request_Id: 'c', _RequestId: 'd' }],
    [Object.create({ RequestId: 'a' })]
  ])('finds none in %j', (tree) => {
    expect(findRequestId(tree)).toBeUndefined()
  })

  it('finds one that has a prototype’s name for a neighbour', () => {
    expect(findRequestId(JSON.parse('{"__proto__":{"RequestId":"a"}}'))).toBe('a')
    expect(findRequestId(JSON.parse('{"constructor":{"x":1},"RequestId":"a"}'))).toBe('a')
  })
})

describe('toRequestId', () => {
  it.each([
    ['51aee78d-8c35-4778-92fb-a622c40fa5ae'],
    ['91f6c5ea-f0b0-4d1a-9f87-6154f1823442003'],
    ['29791235-068f-4ca5-adda-fllqooxq451'],
    ['a-0'],
    ['null'],
    ['编号'],
    ['a'.repeat(256)]
  ])('keeps %s as it is', (id) => {
    expect(toRequestId(id)).toBe(id)
  })

  it('keeps a number by its digits', () => {
    expect(toRequestId(123)).toBe('123')
    expect(toRequestId(Number.MAX_SAFE_INTEGER)).toBe('9007199254740991')
  })

  it('cuts what is too long for an id', () => {
    expect(toRequestId('a'.repeat(1_000_000))).toBe(`${'a'.repeat(255)}…`)
  })

  it('gives a bounded text that is not blank, or nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const id = toRequestId(value)
        expect(id === undefined || (id.trim() !== '' && id !== 'undefined' && id.length <= 256)).toBe(true)
      })
    )
  })
})
