import { makeDecode } from '@cloud-result/core/vendor'
import type { VendorProfile } from '@cloud-result/core/vendor'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

const canary = 'CANARY7f3a9c'

const messageOf = (message: string, secrets: Partial<VendorProfile>): string | undefined => {
  const decode = makeDecode({
    vendor: 'acme',
    service: 'rest',
    catalogue: { rows: [] },
    readEnvelope: () => ({ _tag: 'Failure', code: 'X', message, details: { echo: message } }),
    ...secrets
  })
  const result = decode(t.unknown)({ status: 400, body: '{}' })
  if (result._tag === 'Right' || result.left._tag !== 'ServiceError') return expect.fail('expected a ServiceError')
  expect(result.left.details).toEqual({ echo: result.left.message })
  return result.left.message
}

describe('the secrets of a vendor', () => {
  const secrets = {
    secretNames: ['PublicKey', 'x.id'],
    secretShapes: [/\bHWAK[A-Z0-9]{4,}/g],
    signatureAlgorithms: ['SDK-HMAC-SHA256']
  }

  it.each([
    [`PublicKey=${canary}&Action=X`, 'PublicKey=[redacted]&Action=X'],
    [`{"publickey": "${canary}"}`, '{"publickey": "[redacted]"}'],
    [`x.id=${canary}`, 'x.id=[redacted]'],
    [`the key HWAK${'ABCD1234'} is wrong`, 'the key [redacted] is wrong'],
    [`failed: SDK-HMAC-SHA256 Access=${canary}, SignedHeaders=host`, 'failed: [redacted]'],
    [`AccessKeyId=${canary}`, 'AccessKeyId=[redacted]'],
    ['nothing of that kind', 'nothing of that kind']
  ])('are removed from texts: %s', (message, expected) => {
    expect(messageOf(message, secrets)).toBe(expected)
  })

  it('do not change the texts of other vendors', () => {
    const messages = ['xaid=1', 'PublicKey=1', 'HWAKABCD1234', 'SDK-HMAC-SHA256 x']
    expect(messages.map((message) => messageOf(message, {}))).toEqual(messages)
    expect(messageOf('xaid=1', secrets)).toBe('xaid=1')
  })

  it('are removed from long texts in linear time', () => {
    const message = `${'PublicKey '.repeat(100_000)}PublicKey=${canary}`
    expect(messageOf(message, secrets)?.length).toBeLessThanOrEqual(2_000)
  })
})
