import { redact } from '@cloud-result/core'
import { describe, expect, it } from 'vitest'

const canary = 'CANARYc2VjcmV0'

const once = (text: string): string => encodeURIComponent(text)
const twice = (text: string): string => once(once(text))

const query = `Action=PutSecretValue&SecretData=${once(`{"password":"${canary}"}`)}&SecretName=db`

describe('redact', () => {
  it.each([
    ['a string-to-sign after a colon', `server string to sign is:POST&%2F&${once(query)}`],
    ['a string-to-sign after a blank', `server string to sign is POST&%2F&${once(query)}`],
    ['a string-to-sign in brackets', `server StringToSign is [POST&%2F&${once(query)}]`],
    ['a canonical request in brackets', `server CanonicalRequest is [POST\n/\n${query}\nhost:kms]`],
    ['a canonical request in braces', `the canonical_request was {POST\n/\n${query}}`],
    ['a canonical request in a URL', once(`server CanonicalRequest is [POST\n/\nx=${canary}]`)],
    ['a string-to-sign in a form', `q=string+to+sign+is+${canary}`],
    ['a string-to-sign without a word', `Cannot verify POST&%2F&${once(query)}.`],
    ['a string-to-sign encoded again', `Cannot verify GET&%252F&${twice(query)}.`],
    ['a parameter in a query encoded once', `q=KeyId%3Dk%26Plaintext%3D${canary}%26Version%3D1`],
    ['a parameter in a query encoded twice', `q=KeyId%253Dk%2526Plaintext%253D${canary}%2526Version%253D1`],
    ['JSON in a query', once(`{"Plaintext":"${canary}"}`)],
    ['JSON in a query encoded twice', twice(`{"Plaintext":"${canary}"}`)],
    ['JSON', `{"Plaintext":"${canary}"}`],
    ['JSON whose value has blanks and commas', `{"SecretData":"pass, ${canary} and, ${canary}","VersionId":"v1"}`],
    ['JSON in JSON', `{\\"SecretData\\":\\"the ${canary} phrase\\",\\"VersionId\\":\\"v1\\"}`],
    ['JSON in a value of JSON', `{"SecretData":"{\\"user\\":\\"a ${canary}\\"}"}`],
    ['JSON cut off', `{"SecretData": "pass ${canary}`],
    ['XML', `<SecretData>pass ${canary}</SecretData>`],
    ['XML escaped', `&lt;Plaintext&gt;${canary}&lt;/Plaintext&gt;`],
    ['quotes escaped for XML', `{&quot;Plaintext&quot;:&quot;${canary}&quot;}`],
    ['a longer name', `PrivateKeyPlaintextBlob=${canary}&RandomPassword=${canary}&ImportedKeyMaterial=${canary}`]
  ])('takes out %s', (_, text) => {
    expect(redact(text)).not.toContain(canary)
    expect(redact(text)).toContain('[redacted]')
  })

  it('keeps what stands around a secret', () => {
    expect(redact(`{"KeyId":"k1","SecretData":"a, b","VersionId":"v1"}`)).toBe(
      '{"KeyId":"k1","SecretData":"[redacted]","VersionId":"v1"}'
    )
    expect(redact('<KeyId>k1</KeyId><Plaintext>a b</Plaintext><KeyVersionId>v1</KeyVersionId>')).toBe(
      '<KeyId>k1</KeyId><Plaintext>[redacted]</Plaintext><KeyVersionId>v1</KeyVersionId>'
    )
    expect(redact('KeyId=k1&Plaintext=abc&KeyVersionId=v1')).toBe('KeyId=k1&Plaintext=[redacted]&KeyVersionId=v1')
  })

  it.each([
    'The AccessKey ID provided does not exist in our records.',
    'The specified parameter "SecurityToken.Expired" is not valid.',
    'The request signature does not conform to Alibaba Cloud standards.',
    'This operation for acs:kms:eu-central-1:1234567890:key/0b30658a is forbidden by permission system.',
    'https://api.alibabacloud.com/troubleshoot?q=SignatureDoesNotMatch&product=Kms&requestId=1DD9FD9A-8E57',
    'The parameter "Plaintext" is needed but not provided.',
    'NextToken=abc, PageSize=10'
  ])('leaves a text without secrets as it is: %s', (text) => {
    expect(redact(text)).toBe(text)
  })
})
