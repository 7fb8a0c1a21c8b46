import { describe, expect, it } from 'vitest'

import { redact } from '../src/decode/redact.js'

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

  // What Gson, Go and PHP make of quotes, `<`, `=` and `&` in JSON, and others in XML.
  const escaped = (text: string): string => text.replace(/[<>&='"]/g, (one) => `\\u00${one.charCodeAt(0).toString(16)}`)
  const entities = (text: string): string =>
    text.replace(/[<>&='"]/g, (one) => `&#x${one.charCodeAt(0).toString(16).toUpperCase()};`)
  const xml = (text: string): string =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
  const escapes: Readonly<Record<string, (text: string) => string>> = {
    'escaped in JSON': escaped,
    'escaped in JSON in capitals': (text) =>
      escaped(text).replace(/u00../g, (code) => `u${code.slice(1).toUpperCase()}`),
    'escaped in JSON in JSON': (text) => JSON.stringify(escaped(text)),
    'in hexadecimal entities': entities,
    'escaped twice for XML': (text) => xml(xml(text)),
    'escaped three times for XML': (text) => xml(xml(xml(text)))
  }
  const shapes: Readonly<Record<string, (name: string) => string>> = {
    'a query': (name) => `Action=X&${name}=${canary}&Version=1`,
    'a JSON text': (name) => `{"Action":"X","${name}":"pass, ${canary}","Version":1}`,
    'a text of Python': (name) => `{'Action': 'X', '${name}': '${canary}'}`,
    'an element': (name) => `<A><${name}>pass ${canary}</${name}><Version>1</Version></A>`,
    'a string-to-sign': () => `Cannot verify POST&%2F&Data%3D${canary}`
  }

  describe.each(Object.entries(escapes))('%s', (_, escape) => {
    it.each(Object.entries(shapes))('takes the secrets out of %s', (_shape, shape) => {
      for (const name of ['AccessKeyId', 'SecretKey', 'Plaintext', 'SecretData', 'Signature', 'Token', 'sk']) {
        expect(redact(escape(shape(name)))).not.toContain(canary)
      }
    })
  })

  it('knows the prefixes of Python’s texts', () => {
    expect(redact(`{u'SecretKey': u'${canary}', b'Token': b'${canary}', u'Size': u'1'}`)).toBe(
      "{u'SecretKey': u'[redacted]', b'Token': b'[redacted]', u'Size': u'1'}"
    )
  })

  it('keeps what stands around a secret that is escaped', () => {
    expect(redact(escaped(`a=1&SecretKey=${canary}&b=2`))).toBe(escaped('a=1&SecretKey=[redacted]&b=2'))
    expect(redact(entities(`{"KeyId":"k","SecretData":"${canary}","Size":1}`))).toBe(
      entities('{"KeyId":"k","SecretData":"[redacted]","Size":1}')
    )
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
