import { describe, expect, it } from 'vitest'
import { tc3, tencentSha1, tencentSha256 } from '@cloud-result/tencent-cvm/client'
import { deriveKey, explainRequest, signQuery, signRequest } from '@cloud-result/signing'
import type { RequestToSign, SigningScheme } from '@cloud-result/signing'

const exampleId = 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE'
const exampleKey = 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE'
const example = { accessKeyId: exampleId, secretAccessKey: exampleKey }

// The documentation writes the characters as escapes and hashes these.
const payload = String.raw`{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}`
const payloadHash = '35e9c5b0e3ae67532d3c9f17ead6c90222632e5b1ff7f6e89887f1398934f064'

const post: RequestToSign = {
  method: 'POST',
  host: 'cvm.tencentcloudapi.com',
  path: '/',
  query: [],
  headers: { 'Content-Type': 'application/json; charset=utf-8', 'X-TC-Action': 'DescribeInstances' },
  body: payload
}
const at2019 = { instant: 1_551_113_065_000, service: 'cvm' }
const withAction: SigningScheme<'service'> = { ...tc3, signedHeaders: [...tc3.signedHeaders, 'x-tc-action'] }

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const signatureOf = (headers: Readonly<Record<string, string>>): string | undefined =>
  headers['authorization']?.split('Signature=')[1]

describe('TC3-HMAC-SHA256', () => {
  it('A: the POST example of 2019', () => {
    const explanation = explainRequest(tc3, post, example, at2019)
    expect(explanation.canonicalRequest).toBe(
      `POST\n/\n\ncontent-type:application/json; charset=utf-8\nhost:cvm.tencentcloudapi.com\n\ncontent-type;host\n${payloadHash}`
    )
    expect(explanation.stringToSign).toBe(
      'TC3-HMAC-SHA256\n1551113065\n2019-02-25/cvm/tc3_request\n5ffe6a04c0664d6b969fab9a13bdab201d63ee709638e2749d62a09ca18d7031'
    )
    expect(hex(deriveKey(tc3, exampleKey, at2019))).toBe(
      'ac658d5dde49e9bfdd14e04e062f66b05d9f637d44b8a8d845327d4a77f666b1'
    )
    expect(signRequest(tc3, post, example, at2019).headers).toEqual({
      'x-tc-timestamp': '1551113065',
      authorization: `TC3-HMAC-SHA256 Credential=${exampleId}/2019-02-25/cvm/tc3_request, SignedHeaders=content-type;host, Signature=72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168`
    })
  })

  it('B: the current POST example, which signs the action in lower case, with a key of literal asterisks', () => {
    const masked = { accessKeyId: `AKID${'*'.repeat(32)}`, secretAccessKey: '*'.repeat(32) }
    expect(explainRequest(withAction, post, masked, at2019).stringToSign).toMatch(
      /\n7019a55be8395899b900fb5564e4200d984910f34794a27cb3fb7d10ff6a1e84$/
    )
    expect(hex(deriveKey(withAction, masked.secretAccessKey, at2019))).toBe(
      'b596b923aad85185e2d1f6659d2a062e0a86731226e021e61bfe06f7ed05f5af'
    )
    const { headers } = signRequest(withAction, post, masked, at2019)
    expect(headers['authorization']).toContain('SignedHeaders=content-type;host;x-tc-action, ')
    expect(signatureOf(headers)).toBe('10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f')
  })

  it('B: differs with the EXAMPLE key, with which the page is often combined', () => {
    const { headers } = signRequest(withAction, post, example, at2019)
    expect(signatureOf(headers)).toMatch(/^644be983/)
  })

  it('C: the GET example of 2018, which prints another host than the one it signs', () => {
    const get: RequestToSign = {
      method: 'GET',
      host: 'cvm.tencentcloudapi.com',
      path: '/',
      query: [
        ['Offset', '0'],
        ['Limit', '10']
      ],
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: ''
    }
    const context = { instant: 1_539_084_154_000, service: 'cvm' }
    expect(explainRequest(tc3, get, example, context).stringToSign).toMatch(
      /\n91c9c192c14460df6c1ffc69e34e6c5e90708de2a6d282cccf957dbf1aa7f3a7$/
    )
    const signature = '5da7a33f6993f0614b047e5df4582db9e9bf4672ba50567dba16c6ccf174c474'
    expect(signatureOf(signRequest(tc3, get, example, context).headers)).toBe(signature)

    const printed = explainRequest(tc3, { ...get, host: 'cvm.api.tencentyun.com' }, example, context)
    expect(printed.stringToSign).toMatch(/\nff7ebf59[0-9a-f]{56}$/)
  })

  it("D: the Node SDK's own test", () => {
    const request: RequestToSign = {
      ...post,
      headers: { 'Content-Type': 'application/json' },
      body: '{"Action":"DescribeInstances","Version":"2017-03-12"}'
    }
    const credentials = { accessKeyId: 'test-secret-id', secretAccessKey: 'test-secret-key' }
    const { headers } = signRequest(tc3, request, credentials, { instant: 1_640_995_200_000, service: 'cvm' })
    expect(signatureOf(headers)).toBe('96473b50fe407833672a5d6d067238d88bb44c8abcc39ef83baa3132afbfadd3')
  })

  it('adds the session token without signing it', () => {
    const plain = signRequest(tc3, post, example, at2019).headers
    const temporary = signRequest(tc3, post, { ...example, sessionToken: 'token' }, at2019).headers
    expect(temporary).toEqual({ ...plain, 'x-tc-token': 'token' })
  })
})

describe("Tencent Cloud's signature version 1", () => {
  const request = {
    method: 'GET',
    host: 'cvm.tencentcloudapi.com',
    path: '/',
    parameters: [
      ['Version', '2017-03-12'],
      ['Region', 'ap-guangzhou'],
      ['InstanceIds.0', 'ins-09dx96dg'],
      ['Offset', '0'],
      ['Limit', '20'],
      ['Action', 'DescribeInstances']
    ]
  } as const
  const context = { instant: 1_465_185_768_000, nonce: '11886' }

  it.each([
    { accessKeyId: exampleId, secretAccessKey: exampleKey, signature: 'EliP9YW3pW28FpsEdkXt/+WcGeI=' },
    {
      accessKeyId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******',
      secretAccessKey: 'Gu5t9xGARNpq86cd98joQYCN3*******',
      signature: 'zmmjn35mikh6pM3V7sUEuX4wyYM='
    },
    { accessKeyId: `AKID${'*'.repeat(32)}`, secretAccessKey: '*'.repeat(32), signature: '7RAM2xfNMO9EiVTNmPg06MRnCvQ=' }
  ])('HMAC-SHA1 with the key $secretAccessKey', ({ signature, ...credentials }) => {
    const { parameters } = signQuery(tencentSha1, request, credentials, context)
    expect(parameters.at(-1)).toEqual(['Signature', signature])
    expect(parameters).toContainEqual(['Timestamp', '1465185768'])
  })

  it('HMAC-SHA256, with the parameter SignatureMethod', () => {
    const { parameters } = signQuery(tencentSha256, request, example, context)
    expect(parameters).toContainEqual(['SignatureMethod', 'HmacSHA256'])
    expect(parameters.at(-1)).toEqual(['Signature', 'A8uy2/o7WBZXYCTWEFpMrVGhGBVlEGIOioeqRM+fzFs='])
  })
})
