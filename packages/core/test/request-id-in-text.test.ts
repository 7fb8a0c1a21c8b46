import { makeDecode } from '@cloud-result/core/vendor'
import fc from 'fast-check'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { findRequestIdInText } from '../src/decode/request-id.js'

const id = 'e85db688-a2d3-44ca-9790-4259f59e90d8'

describe('findRequestIdInText', () => {
  it.each([
    ['JSON without commas', `{\n"Code": "X"\n"Message": "a "b" c"\n"RequestId": "${id}"\n}`],
    ['JSON with a comment', `{ "requestid" :\n"${id}", /* data */ }`],
    ['JSON with a trailing comma', `{"RequestID":"${id}",}`],
    ['XML with a wrong declaration', `<? xml version="1.0"? ><KMS><RequestId>${id}</RequestId></KMS>`],
    ['XML cut off after it', `<Error><RequestId>\n  ${id}\n</RequestId><Code>Thrott`]
  ])('finds it in %s', (_, text) => {
    expect(findRequestIdInText(text)).toBe(id)
  })

  it.each([
    ['JSON cut off inside it', `{"Code":"X","RequestId":"${id.slice(0, 20)}`],
    ['XML cut off inside it', `<Error><RequestId>${id.slice(0, 20)}`],
    ['a quoted copy in a message', `{"Message":"{\\"RequestId\\":\\"${id}\\"}"`],
    ['something too long for an id', `{"RequestId":"${'a'.repeat(129)}",}`],
    ['blanks', '{"RequestId":"   ",}'],
    ['nothing', '{"RequestId":"",}'],
    ['the word undefined', '{"RequestId":"undefined",}'],
    ['a sentence', '{"RequestId":"not an id",}'],
    ['control characters', '{"RequestId":"a\u0000b",}'],
    ['prose', `RequestId: ${id}`]
  ])('does not take for one %s', (_, text) => {
    expect(findRequestIdInText(text)).toBeUndefined()
  })

  it('never throws and gives only what looks like an id', () => {
    const piece = fc.constantFrom('"RequestId"', '<RequestId>', '</RequestId>', ':', '"', ' ', 'a-1', '\n', '<', 'é')
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 20 }),
        (pieces) => {
          expect(findRequestIdInText(pieces.join('')) ?? 'none').toMatch(/^[!-~]{1,128}$/)
        }
      ),
      { numRuns: 2_000 }
    )
  })
})

describe('decode of a body that does not parse', () => {
  const decode = makeDecode({
    vendor: 'vendor',
    service: 'service',
    catalogue: { rows: [] },
    readEnvelope: () => ({ _tag: 'Unrecognized' }),
    requestIdHeaders: ['x-request-id']
  })(t.unknown)
  const body = `{"Code": "X" "RequestId": "${id}"}`

  it('keeps status and request id', () => {
    expect(decode({ status: 400, body })).toMatchObject({
      left: { _tag: 'HttpError', category: 'InvalidArgument', status: 400, requestId: id }
    })
  })

  it('trusts the header first', () => {
    expect(decode({ status: 400, headers: { 'X-Request-Id': 'from-header' }, body })).toMatchObject({
      left: { requestId: 'from-header' }
    })
  })
})
