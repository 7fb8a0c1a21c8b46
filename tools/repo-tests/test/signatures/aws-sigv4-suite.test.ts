import { describe, expect, it } from 'vitest'
import { aws4 } from '@cloud-result/kingsoft-ebs/client'
import { explainRequest, signRequest } from '@cloud-result/signing'
import type { Parameter, RequestToSign, SigningScheme } from '@cloud-result/signing'

// The cases of the AWS Signature Version 4 test suite that sign by header: a request and its signature. The scheme differs
// from `aws4` in the other headers that the suite signs, and in the name of AWS's own token header. If the suite has one name
// in several header lines, the values are joined by commas here, in their order.
const suite: SigningScheme<'region' | 'service'> = {
  ...aws4,
  signedHeaders: [...aws4.signedHeaders, 'content-length', 'my-header1', 'my-header2'],
  sessionHeaders: [['x-amz-security-token', 'sessionToken']]
}
const unnormalized: typeof suite = { ...suite, path: 'encoded' }
const tokenUnsigned: typeof suite = { ...suite, signedHeaders: ['x-amz-date'] }

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' }
const context = { instant: Date.UTC(2015, 7, 30, 12, 36), region: 'us-east-1', service: 'service' }

const unreserved = '-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const suiteToken = '6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267'
const stsToken =
  'AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA=='

interface Case extends Partial<RequestToSign> {
  readonly name: string
  readonly scheme?: typeof suite
  readonly sessionToken?: string
  readonly signature: string
}

const get = (name: string, path: string, signature: string, scheme = suite): Case => ({ name, path, signature, scheme })
const query = (name: string, parameters: readonly Parameter[], signature: string, method = 'GET'): Case => ({
  name,
  method,
  query: parameters,
  signature
})
const headers = (name: string, values: Record<string, string>, signature: string, method = 'GET'): Case => ({
  name,
  method,
  headers: values,
  signature
})

const form = 'application/x-www-form-urlencoded'
const formUtf8 = 'application/x-www-form-urlencoded; charset=utf-8'
const withBodyHash = (contentType: string): Record<string, string> => ({
  'Content-Type': contentType,
  'Content-Length': '13',
  'X-Amz-Content-Sha256': '9095672bbd1f56dfc5b65f3e153adc8731a4a654192329106275f4c7b24d0b6e'
})
const vanilla = '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31'
const postVanilla = '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b'
const postQuery = '28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11'

const cases: readonly Case[] = [
  get('get-vanilla', '/', vanilla),
  get('get-relative-normalized', '/example/..', vanilla),
  get('get-relative-relative-normalized', '/example1/example2/../..', vanilla),
  get('get-slash-normalized', '//', vanilla),
  get('get-slash-dot-slash-normalized', '/./', vanilla),
  get(
    'get-slash-pointless-dot-normalized',
    '/./example',
    'ef75d96142cf21edca26f06005da7988e4f8dc83a165a80865db7089db637ec5'
  ),
  get('get-slashes-normalized', '//example//', '9a624bd73a37c9a373b5312afbebe7a714a789de108f0bdfe846570885f57e84'),
  get('get-space-normalized', '/example space/', '652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741'),
  get('get-unreserved', `/${unreserved}`, '07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f'),
  get('get-utf8', '/ሴ', '8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85'),
  get(
    'get-relative-unnormalized',
    '/example/..',
    'eca7ead57bb5aa5c8e28007acd4ff04e1ff9a0ff3b237ec1554a184887ff9282',
    unnormalized
  ),
  get(
    'get-relative-relative-unnormalized',
    '/example1/example2/../..',
    'dc33e0856fd4baca4d7aa2146c38958283844764f38c74252a333df5e613003b',
    unnormalized
  ),
  get('get-slash-unnormalized', '//', 'c88bcd3d312d75078c0cd961d6deae3f4c754924b01669efcfcb439fd5e5b76e', unnormalized),
  get(
    'get-slash-dot-slash-unnormalized',
    '/./',
    '68714168e6557f8f2de0ef956fc24dc2593a4bd2961f8df51898d8a134695145',
    unnormalized
  ),
  get(
    'get-slash-pointless-dot-unnormalized',
    '/./example',
    'beb03f223f7deae4146464f06e29eebbee9c8afbe15c290cf07aa8b119e14cff',
    unnormalized
  ),
  get(
    'get-slashes-unnormalized',
    '//example//',
    '87cca117541a147f6df867677d98a7d80dff226d2bfca9e4ffa899665623c7e5',
    unnormalized
  ),
  get(
    'get-space-unnormalized',
    '/example space/',
    '652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741',
    unnormalized
  ),
  query('get-vanilla-query', [], vanilla),
  query(
    'get-vanilla-empty-query-key',
    [['Param1', 'value1']],
    'a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb'
  ),
  query(
    'get-vanilla-query-order-encoded',
    [
      ['Param-3', 'Value3'],
      ['Param', 'Value2'],
      ['ሴ', 'Value1']
    ],
    '371d3713e185cc334048618a97f809c9ffe339c62934c032af5a0e595648fcac'
  ),
  query(
    'get-vanilla-query-order-key',
    [
      ['Param1', 'value2'],
      ['Param1', 'Value1']
    ],
    'eedbc4e291e521cf13422ffca22be7d2eb8146eecf653089df300a15b2382bd1'
  ),
  query(
    'get-vanilla-query-order-key-case',
    [
      ['Param2', 'value2'],
      ['Param1', 'value1']
    ],
    'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500'
  ),
  query(
    'get-vanilla-query-order-value',
    [
      ['Param1', 'value2'],
      ['Param1', 'value1']
    ],
    '5772eed61e12b33fae39ee5e7012498b51d56abc0abb7c60486157bd471c4694'
  ),
  query(
    'get-vanilla-query-unreserved',
    [[unreserved, unreserved]],
    '9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197'
  ),
  query('get-vanilla-utf8-query', [['ሴ', 'bar']], '2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04'),
  query('post-vanilla', [], postVanilla, 'POST'),
  query('post-vanilla-query', [['Param1', 'value1']], postQuery, 'POST'),
  query('post-vanilla-empty-query-value', [['Param1', 'value1']], postQuery, 'POST'),
  headers(
    'get-header-key-duplicate',
    { 'My-Header1': 'value2,value2,value1' },
    'c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea'
  ),
  headers(
    'get-header-value-multiline',
    { 'My-Header1': 'value1\n  value2\n     value3' },
    'cfd34249e4b1c8d6b91ef74165d41a32e5fab3306300901bb65a51a73575eefd'
  ),
  headers(
    'get-header-value-order',
    { 'My-Header1': 'value4,value1,value3,value2' },
    '08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01'
  ),
  headers(
    'get-header-value-trim',
    { 'My-Header1': ' value1', 'My-Header2': ' "a   b   c"' },
    'acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736'
  ),
  headers('post-header-key-case', {}, postVanilla, 'POST'),
  headers(
    'post-header-key-sort',
    { 'My-Header1': 'value1' },
    'c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c',
    'POST'
  ),
  headers(
    'post-header-value-case',
    { 'My-Header1': 'VALUE1' },
    'cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d',
    'POST'
  ),
  {
    name: 'get-vanilla-with-session-token',
    sessionToken: suiteToken,
    signature: '07ec1639c89043aa0e3e2de82b96708f198cceab042d4a97044c66dd9f74e7f8'
  },
  {
    name: 'post-sts-header-before',
    method: 'POST',
    sessionToken: stsToken,
    signature: '85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead'
  },
  {
    name: 'post-sts-header-after',
    method: 'POST',
    scheme: tokenUnsigned,
    sessionToken: stsToken,
    signature: postVanilla
  },
  {
    name: 'post-x-www-form-urlencoded',
    method: 'POST',
    headers: withBodyHash(form),
    body: 'Param1=value1',
    signature: 'd3875051da38690788ef43de4db0d8f280229d82040bfac253562e56c3f20e0b'
  },
  {
    name: 'post-x-www-form-urlencoded-parameters',
    method: 'POST',
    headers: withBodyHash(formUtf8),
    body: 'Param1=value1',
    signature: '328d1b9eaadca9f5818ef05e8392801e091653bafec24fcab71e7344e7f51422'
  },
  {
    name: 'post-x-www-form-urlencoded of the suite of 2015',
    method: 'POST',
    headers: { 'Content-Type': form },
    body: 'Param1=value1',
    signature: 'ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a'
  },
  {
    name: 'post-x-www-form-urlencoded-parameters of the suite of 2015',
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf8' },
    body: 'Param1=value1',
    signature: '1a72ec8f64bd914b0e42e42607c7fbce7fb2c7465f63e3092b3b0d39fa77a6fe'
  }
]

describe('the AWS SigV4 test suite', () => {
  it.each(cases)('$name', ({ name: _name, scheme = suite, sessionToken, signature, ...given }) => {
    const request = {
      method: 'GET',
      host: 'example.amazonaws.com',
      path: '/',
      query: [],
      headers: {},
      body: '',
      ...given
    }
    const { headers: added } = signRequest(scheme, request, { ...credentials, sessionToken }, context)
    expect(added['authorization']).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/20150830\/us-east-1\/service\/aws4_request, SignedHeaders=/
    )
    expect(added['authorization']?.split(', Signature=')[1]).toBe(signature)
    expect(added['x-amz-date']).toBe('20150830T123600Z')
    expect(added['x-amz-security-token']).toBe(sessionToken)
  })

  it('explains the canonical request and the string to sign', () => {
    const request = { method: 'GET', host: 'example.amazonaws.com', path: '/', query: [], headers: {}, body: '' }
    expect(explainRequest(suite, request, credentials, context)).toEqual({
      canonicalRequest:
        'GET\n/\n\nhost:example.amazonaws.com\nx-amz-date:20150830T123600Z\n\nhost;x-amz-date\ne3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      stringToSign:
        'AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/service/aws4_request\nbb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63',
      credentialScope: '20150830/us-east-1/service/aws4_request',
      signedHeaders: 'host;x-amz-date',
      headers: { 'x-amz-date': '20150830T123600Z' }
    })
  })
})
