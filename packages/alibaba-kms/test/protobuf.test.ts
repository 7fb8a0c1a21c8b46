import * as fc from 'fast-check'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { decode } from '../src/index.js'
import { readProtobufFailure } from '../src/protobuf.js'

interface Written {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly requestId: string
}

const varint = (value: number): number[] => (value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...varint(value >> 7)])

const textField = (number: number, text: string): number[] => {
  const bytes = [...new TextEncoder().encode(text)]
  return text === '' ? [] : [(number << 3) | 2, ...varint(bytes.length), ...bytes]
}

/** Writes the message of an instance's gateway, and reads it as a program does that expects text. */
const written = ({ status, code, message, requestId }: Written): string =>
  new TextDecoder().decode(
    Uint8Array.from([8, ...varint(status), ...textField(2, code), ...textField(3, message), ...textField(4, requestId)])
  )

const headers = { 'content-type': 'application/x-protobuf' }
const requestId = '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d'
const decodeWritten = (failure: Omit<Written, 'requestId'>) =>
  decode(t.unknown)({ status: failure.status, headers, body: written({ ...failure, requestId }) })

describe('an error of the gateway of an instance', () => {
  it('has its code, message and request id', () => {
    const message = 'The AccessKey ID "KAAP.EXAMPLE" does not exist in our records.'
    expect(decodeWritten({ status: 404, code: 'Unauthorized', message })).toMatchObject({
      left: {
        _tag: 'HttpError',
        category: 'Unauthenticated',
        retry: 'permanent',
        replay: 'yes',
        fault: 'client',
        code: 'Unauthorized',
        classifiedBy: 'code',
        requestId,
        status: 404
      }
    })
  })

  it.each([
    [409, 'Rejected.Disabled', 'HttpError', 'FailedPrecondition'],
    [503, 'ServiceUnavailableTemporary', 'HttpError', 'Unavailable'],
    [400, 'RequestTimeTooSkewed', 'HttpError', 'Unauthenticated'],
    [404, 'Forbidden.KeyNotFound', 'ServiceError', 'NotFound'],
    [409, 'Made.NameAlreadyExists', 'ServiceError', 'AlreadyExists']
  ])('means under %i what %s says', (status, code, _tag, category) => {
    expect(decodeWritten({ status, code, message: 'm' })).toMatchObject({ left: { _tag, category, code, requestId } })
  })

  it('shows no credential of its message', () => {
    const result = decodeWritten({
      status: 401,
      code: 'SignatureNotMatch',
      message: 'accessKeySecret=aBcDeFgHiJkLmNoPqRsTuVwXyZ0123'
    })
    expect(JSON.stringify(result)).not.toMatch(/aBcDeFgHi/)
  })

  it('is read whatever its texts are', () => {
    fc.assert(
      fc.property(
        fc.record({
          status: fc.integer({ min: 300, max: 599 }),
          code: fc.stringMatching(/^[A-Z][A-Za-z.]{0,100}$/),
          message: fc.oneof(
            fc.string({ maxLength: 400 }),
            fc.constantFrom('密钥不存在', '"$a"', 'é'.repeat(200), 'x'.repeat(20_000))
          ),
          requestId: fc.uuid()
        }),
        (failure) => {
          expect(readProtobufFailure(written(failure))).toEqual({
            code: failure.code,
            message: failure.message === '' ? undefined : failure.message,
            requestId: failure.requestId
          })
        }
      )
    )
  })

  it('is not seen in another body, or in a success', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (body) => readProtobufFailure(body) === undefined || body.includes('\u0012')
      )
    )
    for (const body of [
      '',
      '\u0012',
      '\u0012\u0005Code',
      '\u0012\u0000',
      '\u0008x\u0012',
      '<p>\u0012\u0004Code',
      '{}'
    ]) {
      expect(readProtobufFailure(body)).toBeUndefined()
    }
    const body = written({ status: 200, code: 'Code', message: 'm', requestId })
    expect(decode(t.unknown)({ status: 200, headers, body })).toMatchObject({
      left: { _tag: 'DecodeError', reason: 'unrecognized', requestId: undefined }
    })
    expect(readProtobufFailure('\u0008\u0001\u0012\u0004Code')).toEqual({ code: 'Code' })
  })
})
