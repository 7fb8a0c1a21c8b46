import { describe, expect, it } from 'vitest'

import { CloudErrorCodec, toError } from '@cloud-result/core'
import * as t from 'io-ts'

import { answer, decode, errorOf } from './support/acme.js'

const canary = 'CANARYc2VjcmV0'

const secrets = [
  `AccessKeySecret=${canary}`,
  `SecretKey: ${canary}`,
  `Password="${canary}"`,
  `https://user:${canary}@host/`,
  `AKID${canary}`,
  `Authorization: ${canary}`,
  `Bearer ${canary}`
]

const outputsOf = (error: ReturnType<typeof errorOf>): string => {
  const asError = toError(error)
  return [JSON.stringify(error), asError.message, asError.stack, JSON.stringify(CloudErrorCodec.encode(error))].join(
    '\n'
  )
}

describe('a secret in', () => {
  it.each(secrets)('the code %s is redacted', (code) => {
    const error = errorOf(decode(t.unknown)(answer(400, { Fault: { Code: code }, RequestId: 'r-1' })))
    expect(outputsOf(error)).not.toContain(canary)
    expect(error).toMatchObject({ _tag: 'ServiceError', requestId: 'r-1' })
  })

  it.each(secrets)('the request id %s of a body is redacted', (id) => {
    const error = errorOf(decode(t.unknown)(answer(400, { Fault: { Code: 'Bad' }, RequestId: id })))
    expect(outputsOf(error)).not.toContain(canary)
    expect(error.requestId).toContain('[redacted]')
    expect(JSON.stringify(decode(t.unknown)(answer(200, { RequestId: id })))).not.toContain(`"requestId":"${id}"`)
  })

  it.each(secrets)('the request id %s of a header is redacted', (id) => {
    expect(outputsOf(errorOf(decode(t.unknown)(answer(502, '<html>', { 'x-acme-id': id }))))).not.toContain(canary)
  })

  it('a request id of a broken body is redacted', () => {
    const error = errorOf(decode(t.unknown)(answer(500, `{"RequestId":"SecretKey=${canary}"`)))
    expect(error.requestId).toBe('SecretKey=[redacted]')
  })
})

describe('a code that is not documented', () => {
  it.each(['Forbidden.Something', 'InvalidParameter.Plaintext', 'a:b', '503', '参数错误'])(
    'stays as it is: %s',
    (code) => {
      expect(errorOf(decode(t.unknown)(answer(400, { Fault: { Code: code } }))).code).toBe(code)
    }
  )

  it('is absent if it is the word undefined, and so is a message', () => {
    const error = errorOf(decode(t.unknown)(answer(400, { Fault: { Code: 'undefined', Text: 'undefined' } })))
    expect([error.code, error.message]).toEqual([undefined, undefined])
  })
})
