import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { bound, redact } from '../src/decode/redact.js'

const canary = 'Q0FOQVJZc2VjcmV0'
const words = `${canary} and ${canary}, ${canary}`

const names = [
  'AccessKeyId',
  'accesskeyid',
  'ACCESSKEYID',
  'Accesskey',
  'access_key_id',
  'AccessKeySecret',
  'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
  'TENCENTCLOUD_SECRET_KEY',
  'SecretId',
  'SecretKey',
  'TmpSecretKey',
  'secretAccessKey',
  'AWS_SECRET_ACCESS_KEY',
  'clientSecret',
  'SecurityToken',
  'sessionToken',
  'x-amz-security-token',
  'X-Amz-Security-Token',
  'X-Ksc-Security-Token',
  'x-acs-security-token',
  'x-acs-bearer-token',
  'x-tc-token',
  'Token',
  'refresh_token',
  'ImportToken',
  'X-Amz-Credential',
  'Credential',
  'X-Amz-Signature',
  'Signature',
  'Password',
  'dbPassword',
  'DB_PASSWORD',
  'passphrase',
  'pwd',
  'Plaintext',
  'PLAINTEXT',
  'SecretData',
  'PrivateKeyPlaintextBlob',
  'EncryptedKeyMaterial',
  'X-KSC-SK',
  'ak'
]

const percentEncoded = (text: string): string =>
  encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase())

const renderings: Readonly<Record<string, (name: string) => string>> = {
  'a query': (name) => `https://host/?Action=X&${name}=${canary}&Version=1`,
  'an encoded query': (name) => encodeURIComponent(`Action=X&${name}=${canary}&Version=1`),
  'a query encoded in lower case': (name) => percentEncoded(`Action=X&${name}=${canary}&Version=1`),
  'a query encoded twice': (name) => encodeURIComponent(encodeURIComponent(`Action=X&${name}=${canary}&Version=1`)),
  JSON: (name) => `{"Action":"X","${name}":"${words}","Version":1}`,
  'JSON with blanks': (name) => `{ "${name}" : "${words}" }`,
  'escaped JSON': (name) => JSON.stringify({ body: JSON.stringify({ [name]: words }) }),
  'JSON escaped twice': (name) => JSON.stringify(JSON.stringify(JSON.stringify({ [name]: words }))),
  'encoded JSON': (name) => encodeURIComponent(JSON.stringify({ [name]: words })),
  'a list in JSON': (name) => `{"${name}":["${words}","${words}"]}`,
  'single quotes': (name) => `{'${name}': '${words}'}`,
  'back quotes': (name) => `${name}: \`${words}\``,
  'Chinese quotes': (name) => `${name}：“${words}”`,
  'Chinese punctuation': (name) => `参数${name}：${canary}，不合法`,
  XML: (name) => `<Root><${name}>${words}</${name}></Root>`,
  'XML over lines': (name) => `<${name}>\n  ${words}\n</${name}>`,
  'XML with CDATA': (name) => `<${name}><![CDATA[${words} <b>]]></${name}>`,
  'escaped XML': (name) => `&lt;${name}&gt;${words}&lt;/${name}&gt;`,
  'a header dump': (name) => `host: h\r\n${name}: ${canary}\r\nuser-agent: u`,
  'an arrow': (name) => `${name} => ${canary}`,
  'an assignment': (name) => `${name} := ${canary}`,
  braces: (name) => `${name}={${canary}}`,
  brackets: (name) => `${name}: [${words}]`,
  parentheses: (name) => `${name} = (${words})`,
  'the end of a text that is cut': (name) => `${'.'.repeat(1_990)}${name}=${canary.repeat(3)}`
}

describe('redact takes out', () => {
  it.each(Object.entries(renderings))('the values of secret names in %s', (_, render) => {
    const leaks = names.map(render).filter((text) => redact(text).includes(canary))
    expect(leaks).toEqual([])
  })

  it.each([
    ['an Authorization header', `Authorization: TC3-HMAC-SHA256 Credential=x/2026-11-22/cvm/tc3_request, ${words}`],
    ['one after an equals sign', `Authorization=AWS4-HMAC-SHA256 ${words}`],
    ['one in lower case', `authorization: ${words}`],
    ['one in JSON', `{"Authorization":"Basic ${canary}"}`],
    ['one in escaped JSON', `{\\"authorization\\":\\"Basic ${canary}\\"}`],
    ['one in XML', `<Authorization>Basic ${canary}</Authorization>`],
    ['one percent-encoded', `q=Authorization%3A%20Basic%20${canary}`],
    ['one after a Chinese colon', `Authorization：Basic ${canary}`],
    ['one called a header', `the authorization header: Basic ${canary}`],
    ['a proxy’s', `Proxy-Authorization: Basic ${canary}`],
    ['a header without its name', `got ACS3-HMAC-SHA256 Credential=${canary},SignedHeaders=host,Signature=${canary}`],
    ['a header with a line break in it', `AWS4-HMAC-SHA256\n Credential=${canary}`],
    ['a string-to-sign', `AWS4-HMAC-SHA256\n20261122T000000Z\n20261122/r/s/aws4_request\n${canary}`],
    ['one with escaped line breaks', `TC3-HMAC-SHA256\\n1795305600\\n2026-11-22/cvm/tc3_request\\n${canary}`],
    ['a bearer token', `Bearer ${canary}`],
    ['a web token', `token eyJhbGciOiJIUzI1NiJ9.${canary}.${canary} has expired`],
    ['cookies', `Cookie: a=${canary}; b=${canary}`],
    ['cookies that are set', `Set-Cookie：session=${canary}`],
    ['a private key', `-----BEGIN RSA PRIVATE KEY-----\nMIIE\n${canary}\n-----END RSA PRIVATE KEY-----`],
    ['a private key on one line', `-----BEGIN+EC+PRIVATE+KEY-----\\n${canary}`],
    ['the canonical string of another vendor', `Canonical String for this request should have been 'POST\n${canary}`],
    ['a Chinese string-to-sign', `签名不匹配，服务端签名串为：GETcvm.host/?Action=X&UserData=${canary}`],
    ['another', `待签名字符串=${canary}`],
    ['a Chinese key', `密钥：${canary}`],
    ['a Chinese password', `密码 = ${canary}`],
    ['a key before its scope', `got: ${canary}/20160914/cn-beijing-6/ebs/aws4_request`],
    ['a key before an encoded scope', `got: ${canary}%2F20160914%2fcn-beijing-6%2Febs`],
    ['user and password before a host', `https://user:${canary}@host/`],
    ['words after a separator', `access key id: ${canary}, secret key: ${canary}, private key: ${canary}`],
    ['a bare key of Tencent', `SecretId AKID${canary} not found, IKID${canary}`],
    ['a bare key of Alibaba', `LTAI${canary} and lTAi${canary.toLowerCase()} and STS.${canary} and TMP.${canary}`],
    ['a bare key of Kingsoft', `AKLT${canary}, AKTP${canary}, (aklt${canary})`],
    ['a bare key in the form of AWS', `AKIA${canary.toUpperCase()} ASIA${canary.toUpperCase()}`],
    ['a bare key after an escape', `key%20LTAI${canary}`],
    ['a key that is partly masked', `AKID****${canary}`],
    ['a pair in JSON', `{"name":"SecretKey","value":"${words}"}`],
    ['a pair in escaped JSON', JSON.stringify(JSON.stringify({ Name: 'Password', Value: words }))],
    ['a pair in XML', `<Name>SecretKey</Name><Value>${words}</Value>`],
    ['a pair in a query', `Parameter.1.Name=Password&Parameter.1.Value=${canary}`],
    ['a nested object', `{"SecretKey":{"value":"${words}"}}`],
    ['an element with an attribute', `<SecretKey xsi:type="xsd:string">${words}</SecretKey>`],
    ['an escape of JavaScript', `SecretKey\\x3d${canary}`],
    ['basic authentication', `Basic ${canary}${canary}==`],
    ['a header of an object store', `AWS id:${canary}, OSS a-b:${canary}`],
    ['a canonical request without a word', `POST\n/\n\nhost:h\n${canary}`],
    ['a bare secret', `the secret key ${canary} does not fit`],
    ['a bare secret with signs of Base64', `the password a+b/${canary} does not fit`],
    [
      'a bare secret between signs',
      `SecretKey|${canary}|SecretKey\t${canary} [${canary}] 密钥【${canary}】 密钥为${canary}`
    ]
  ])('%s', (_, text) => {
    expect(redact(text).toLowerCase()).not.toContain(canary.toLowerCase())
    expect(redact(text)).toContain('[redacted]')
  })

  it('the secrets of a presigned URL, and nothing else of it', () => {
    expect(
      redact(
        'https://ebs.api.ksyun.com/?Action=DescribeVolumes&X-Amz-Algorithm=AWS4-HMAC-SHA256&' +
          `X-Amz-Credential=${canary}%2F20261122%2Fcn-beijing-6%2Febs%2Faws4_request&X-Amz-Date=20261122T000000Z&` +
          `X-Amz-Security-Token=${canary}&X-Amz-SignedHeaders=host&X-Amz-Signature=${canary}`
      )
    ).toBe(
      'https://ebs.api.ksyun.com/?Action=DescribeVolumes&X-Amz-Algorithm=AWS4-HMAC-SHA256&' +
        'X-Amz-Credential=[redacted]&X-Amz-Date=20261122T000000Z&' +
        'X-Amz-Security-Token=[redacted]&X-Amz-SignedHeaders=host&X-Amz-Signature=[redacted]'
    )
    expect(
      redact(
        `https://kms.aliyuncs.com/?AccessKeyId=${canary}&Signature=${canary}%3D&SecurityToken=${canary}&Format=JSON`
      )
    ).toBe('https://kms.aliyuncs.com/?AccessKeyId=[redacted]&Signature=[redacted]&SecurityToken=[redacted]&Format=JSON')
  })

  it('a key before its scope, and keeps the scope', () => {
    expect(redact(`got: ${canary}/20160914/cn-beijing-6/ebs.`)).toBe('got: [redacted]/20160914/cn-beijing-6/ebs.')
  })
})

describe('redact leaves alone', () => {
  // The messages of the vendors' pages, with texts of the usual kind for what they insert.
  it.each([
    "Request is missing 'Host' header.",
    'Request is missing Authentication Token.',
    'X-Amz-Security-Token not in Http Header.',
    'Authorization not in Http Header.',
    "'Host' must be a 'SignedHeader' in the Authorization.",
    "Credential should be scoped with a valid terminator: 'aws4_request', not: ksc_request.",
    'Credential should be scoped to a valid region, not:cn-beijing-66.',
    'Credential should be scoped to correct service: ebs.',
    'The request signature we calculated does not match the signature you provided.',
    'Signature expired:20160914T114902Z is now earlier than 20160914T120000Z.',
    'Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP.',
    'The security token included in the request is invalid.',
    'User: ksc:iam::73400000:user/reader is not authorized to perform: ebs:DeleteVolume.',
    "Date must be in ISO-8601 'basic format'. Got '2016-09-14'. See http://en.wikipedia.org/wiki/ISO_8601.",
    'KSC query-string parameters must include X-Amz-Signature. Re-examine the query-string parameters.',
    "Unsupported ksc 'algorithm': AWS4-HMAC-SHA1.",
    'Authorization header format error.',
    'Exception java.net.SocketTimeoutException',
    'Auth Service is unavailable because of an unknown error, exception or failure',
    "Request was rejected because it referenced an 'InnerApi' that does not have an internal service",
    'OpenAPI or Service is unavailable because of an unknown error, exception or failure.',
    'Request would have succeeded, but DryRun flag is set',
    'Request was rejected because the request speed of this openAPI is beyond the current flow control limit.',
    'An invalid or out-of-range value was supplied for the input parameter PathPrefix.',
    'The method PUT for is not valid for this web service.',
    'An value must be supplied for the input parameter VolumeId.',
    'The query parameter Marker is malformed or does not adhere to KSC standards.',
    'Internal Service is unavailable because of time out.',
    'The request is missing parameter',
    'The Request is missing Signature Parameter',
    'Access Key is Missing',
    'The request is missing timestamp parameter',
    'No such namespace',
    'Request information is too large',
    'The action or version is not valid for this web service',
    'Invalid Timestamp. Pls in 15mins',
    'Invalid Accesskey',
    'The Signature is not matched',
    'The region is unavailable for the openapi',
    'Without access to call Inner Openapi',
    'The Account ID is invalid',
    'lack of policy to [monitor:getmetricstatistics] the resources[]',
    '[KEC] product does not belong to this user',
    'Invalid service',
    "No such name for 'metrics'",
    'Invalid `InstanceID` parameter value, length must be 36 characters.',
    'Internal Failure.',
    'Service Unavailable Temporary.',
    'The AccessKey ID provided does not exist in our records.',
    'The specified Key is not found.',
    'This operation is forbidden by permission system.',
    'This AccessKey is not enabled.',
    'This http method is not supported.',
    'Your account partner does not have KMS Service.',
    'Kms service is not Enabled for current user. Please get access permission first.',
    'The parameter "Plaintext" is needed but not provided.',
    'The specified parameter "KeyMaterial" is not valid.',
    'The request signature does not conform to Alibaba Cloud standards.',
    'The input parameter "Timestamp" that is mandatory for processing this request is not supplied. ',
    'The request was rejected because user create resource limit was exceeded.',
    'key material is invalid.',
    'import token is expired.',
    'This key origin is not valid for this api.',
    'The request was rejected because the key state is PendingDeletion.',
    'The provided credentials could not be validated. Please check your signature is correct.',
    'CAM signature/authentication failure',
    'Invalid parameter (including incorrect parameter format, type, etc.)',
    'Specified signature nonce was used already.',
    'The parameter  KeyId  needed but no provided.',
    'The security token you provided has expired.',
    'Your current request times equals to `11` in a second, which exceeds the frequency limit `10` for a second.',
    '参数 `InstanceIds` 取值类型错误。',
    '访问密钥不存在，请检查签名。',
    'POST and GET are allowed.',
    'the sts.aliyuncs.com endpoint in asia-southeast1',
    'task=42 disk: 20 risk: low',
    'ClientToken=abc NextToken: def',
    // Words beside the name of a secret that are no keys.
    'The access key may not call DescribeInstancesV2, see https://www.ksyun.com/help/AccessKeys2',
    'The security token has expired. RequestId 0b30658a-ed1a-4922-b8f7-a673ca9c3a1b, 0B30658AED1A4922B8F7A673CA9C3A1B',
    'The secret acs/my-database-2026-password was not found at 2026-11-28T15:00:00Z, nor by DescribeSecretVersions',
    'Request 1Ab2Cd3Ef4Gh5Ij6Kl7 failed',
    '{"name":"InstanceId","value":"ins-1"}',
    'Basic authentication is not supported, nor is AWS authentication: use HMAC',
    'AWS https://example.com/a, POST /v1/volumes is not allowed'
  ])('%s', (text) => {
    expect(redact(text)).toBe(text)
  })

  it.each([
    [
      "Authorization header requires 'Credential' parameter. Authorization=AWS4-HMAC-SHA256 x",
      "Authorization header requires 'Credential' parameter. [redacted]"
    ],
    [
      `Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header, Authorization=${canary}`,
      "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header, [redacted]"
    ],
    [
      `Credential must have exactly 5 slash-delimited elements, e.g. accesskeyid/date/region/service/aws4_request, got: AKLT${canary}/20160914.`,
      'Credential must have exactly 5 slash-delimited elements, e.g. accesskeyid/date/region/service/aws4_request, got: [redacted]/20160914.'
    ],
    [
      `Specified signature is not matched with our calculation. server string to sign is:POST&%2F&${canary}`,
      'Specified signature is not matched with our calculation. server [redacted]'
    ]
  ])('all but the echo in: %s', (text, expected) => {
    expect(redact(text)).toBe(expected)
  })
})

describe('redact', () => {
  const fragment = fc.oneof(
    fc.constantFrom(...names, ...Object.values(renderings).map((render) => render('SecretKey'))),
    fc.constantFrom(
      '=',
      ':',
      '：',
      '"',
      "'",
      '\\',
      '>',
      '<',
      '%3D',
      '%22',
      '&quot;',
      '[',
      ']',
      ' ',
      '\n',
      '[redacted]'
    ),
    fc.string({ unit: 'binary', maxLength: 8 })
  )
  const text = fc.array(fragment, { maxLength: 60 }).map((fragments) => fragments.join(''))

  it('gives at most 2,000 characters for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          fragment.map((one) => one.repeat(1_000))
        ),
        (any) => {
          expect(redact(any).length).toBeLessThanOrEqual(2_000)
        }
      )
    )
    expect(redact('ak=1 '.repeat(400)).length).toBe(2_000)
  })

  it('changes no more what it has redacted in a vendor’s message', () => {
    for (const render of Object.values(renderings)) {
      for (const name of names) {
        const once = redact(render(name))
        expect(redact(once)).toBe(once)
      }
    }
  })

  it('lets no value of a quoted secret through, with any value and any text around it', () => {
    const around = fc.string({ unit: 'grapheme', maxLength: 30 })
    const secret = fc.string({ minLength: 1, maxLength: 30 }).map((end) => `${canary}${end}`)
    fc.assert(
      fc.property(around, fc.constantFrom(...names), secret, around, (before, name, value, after) => {
        expect(redact(`${before} ${JSON.stringify({ [name]: value, after })}`)).not.toContain(canary)
      })
    )
  })
})

describe('bound', () => {
  it.each([
    ['', 0, ''],
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['abcd', 1, '…'],
    ['a😀', 3, 'a😀'],
    ['a😀b', 3, 'a…'],
    ['a😀b', 2, 'a…'],
    ['😀😀', 3, '😀…'],
    ['😀😀', 2, '…']
  ])('cuts %j to %d', (text, length, expected) => {
    expect(bound(text, length)).toBe(expected)
  })

  it('never exceeds the length nor leaves half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, length) => {
        const cut = bound(text, length)
        expect(cut.length).toBeLessThanOrEqual(length)
        expect(/\p{Surrogate}/u.test(cut)).toBe(/\p{Surrogate}/u.test(text))
        expect(cut === text || cut.endsWith('…')).toBe(true)
      })
    )
  })
})
