import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { redact } from '../src/decode/redact.js'
import { ASSIGNMENT, BEARER, ECHO, SHAPE, hintsIn } from '../src/decode/secret-hints.js'

// Words that begin, end or separate secrets, and what stands between them.
const word = fc.constantFrom(
  'AKID',
  'IKID',
  'AKLT',
  'AKTP',
  'LTAI',
  'AKIA',
  'ASIA',
  'STS.',
  'TMP.',
  'eyJ',
  'Bearer',
  'authorization',
  'cookie',
  'TC3-',
  'AWS4-',
  'ACS3-',
  'ACS4-',
  'KSC4-',
  'HMAC-SHA256',
  'RSA-SHA256',
  'Credential',
  'Signature',
  'SecretKey',
  'string to sign',
  'StringToSign',
  'canonical request',
  'is',
  'was',
  '待签名',
  '签名原文',
  'POST&',
  '-----BEGIN',
  '密码',
  'PRIVATE KEY',
  'token',
  'sk',
  'password',
  '=',
  ':',
  '>',
  '：',
  '＝',
  '%3D',
  '%253A',
  '&gt;',
  '&#62;',
  '"',
  '(',
  ' ',
  '/20250925/',
  '2025-09-25/',
  'host/',
  '://',
  'user:pass@host',
  'abcdefgh',
  'ABCDEFGH12',
  '********',
  '-',
  '_',
  '.',
  ','
)
const anyCase = fc
  .tuple(word, fc.constantFrom('as is', 'upper', 'lower'))
  .map(([text, change]) => (change === 'as is' ? text : change === 'upper' ? text.toUpperCase() : text.toLowerCase()))

describe('the hints of secrets', () => {
  // Signs of everything, and no part of any secret: with them, every search takes place.
  const allHints = '\n.......... ¡ ea gn a/'

  it('are in every text that holds one', () => {
    expect(hintsIn(allHints)).toBe(ASSIGNMENT | ECHO | BEARER | SHAPE)
    fc.assert(
      fc.property(fc.array(fc.oneof(anyCase, fc.string({ maxLength: 3 })), { maxLength: 8 }), (words) => {
        const text = words.join('')
        const searched = redact(text + allHints)
        expect(hintsIn(text) === 0 ? searched : text + allHints).toBe(text + allHints)
      }),
      { numRuns: 20_000 }
    )
  })

  it.each([
    'The specified instance ID `ins-34da695a` does not exist.',
    'You are not authorized to perform this operation.',
    'The specified type of instance is understocked in this zone.'
  ])('are not in %s', (text) => {
    expect(hintsIn(text)).toBe(0)
  })
})
