import { describe, expect, it } from 'vitest'
import { acs3, alibabaRpc } from '@cloud-result/alibaba-kms/client'
import { encodeQuery, explainQuery, explainRequest, signQuery, signRequest } from '@cloud-result/signing'
import type { Parameter, QueryScheme, RequestToSign } from '@cloud-result/signing'

const testid = { accessKeyId: 'testid', secretAccessKey: 'testsecret' }
const rpc = (parameters: readonly Parameter[], method = 'GET') => ({ method, host: '', path: '/', parameters })

// Signs only the given parameters, for vectors that state all of them.
const asGiven: QueryScheme = { ...alibabaRpc, constants: [], addedParameters: [] }

describe('Alibaba RPC HMAC-SHA1', () => {
  // KMS documents no SignatureNonce.
  const withoutNonce: QueryScheme = {
    ...alibabaRpc,
    addedParameters: [
      ['AccessKeyId', 'accessKeyId'],
      ['Timestamp', 'timestamp']
    ]
  }
  const createKey = rpc([
    ['Version', '2016-01-20'],
    ['Format', 'json'],
    ['Action', 'CreateKey']
  ])
  const context = { instant: Date.UTC(2016, 2, 28, 3, 13, 8) }

  it('1: the Chinese KMS page', () => {
    expect(explainQuery(withoutNonce, createKey, testid, context).stringToSign).toBe(
      'GET&%2F&AccessKeyId%3Dtestid%26Action%3DCreateKey%26Format%3Djson%26SignatureMethod%3DHMAC-SHA1%26SignatureVersion%3D1.0%26Timestamp%3D2016-03-28T03%253A13%253A08Z%26Version%3D2016-01-20'
    )
    const { parameters } = signQuery(withoutNonce, createKey, testid, context)
    expect(parameters.at(-1)).toEqual(['Signature', '41wk2SSX1GJh7fwnc5eqOfiJPFg='])
  })

  it('2: differs from the English KMS page, which signs a string with a raw & between the parameters', () => {
    const { parameters } = signQuery(withoutNonce, createKey, testid, context)
    expect(parameters.at(-1)).not.toEqual(['Signature', 's/OdVWMTmNGagvWlljdAJ7Itsew='])
  })

  it('3: the ECS page', () => {
    const request = rpc([
      ['Action', 'DescribeRegions'],
      ['Format', 'XML'],
      ['Version', '2014-05-26']
    ])
    const { parameters } = signQuery(alibabaRpc, request, testid, {
      instant: Date.UTC(2016, 1, 23, 12, 46, 24),
      nonce: '3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf'
    })
    expect(parameters.at(-1)).toEqual(['Signature', 'OLeaidS1JvxuMvnyHOwuJ+uX5qY='])
  })

  describe("4: the Go SDK's own tests", () => {
    const mocked: readonly Parameter[] = [
      ['AccessKeyId', 'accessKeyId'],
      ['Action', ''],
      ['Format', 'JSON'],
      ['RegionId', 'regionId'],
      ['SignatureMethod', 'HMAC-SHA1'],
      ['SignatureNonce', 'MOCK_UUID'],
      ['SignatureType', ''],
      ['SignatureVersion', '1.0'],
      ['Timestamp', 'mock date'],
      ['Version', '']
    ]
    const credentials = { accessKeyId: 'accessKeyId', secretAccessKey: 'accessKeySecret' }

    it('with a long-term key', () => {
      const { parameters } = signQuery(asGiven, rpc(mocked), credentials, { instant: 0 })
      expect(parameters).toEqual([...mocked, ['Signature', '7loPmFjvDnzOVnQeQNj85S6nFGY=']])
    })

    it('with a session token', () => {
      const temporary = { ...credentials, sessionToken: 'accessKeyStsToken' }
      const { parameters } = signQuery(asGiven, rpc(mocked), temporary, { instant: 0 })
      expect(parameters.at(-2)).toEqual(['SecurityToken', 'accessKeyStsToken'])
      expect(parameters.at(-1)).toEqual(['Signature', '5Nxdcler+ihqWqv0Hr2On4PsBf4='])
    })

    it('with a URL as a value', () => {
      const request = rpc([
        ['q', 'http://domain/?q=value&q2=value2'],
        ['key', 'value']
      ])
      expect(explainQuery(asGiven, request, credentials, { instant: 0 }).stringToSign).toBe(
        'GET&%2F&key%3Dvalue%26q%3Dhttp%253A%252F%252Fdomain%252F%253Fq%253Dvalue%2526q2%253Dvalue2'
      )
    })
  })

  it('6: the test of the Darabonba utility, with an empty method', () => {
    const credentials = { accessKeyId: '', secretAccessKey: 'accessKeySecret' }
    const { parameters } = signQuery(asGiven, rpc([['test', 'ok']], ''), credentials, { instant: 0 })
    expect(parameters.at(-1)).toEqual(['Signature', 'jHx/oHoHNrbVfhncHEvPdHXZwHU='])
  })

  it('6: the bare HMAC-SHA1 of the Go SDK', () => {
    const bare: QueryScheme = { ...asGiven, message: ['method'], keySuffix: '' }
    const { parameters } = signQuery(
      bare,
      rpc([], 'source'),
      { accessKeyId: '', secretAccessKey: 'secret' },
      { instant: 0 }
    )
    expect(parameters).toEqual([['Signature', 'Jv4yi8SobFhg5t1C7nWLbhBSFZQ=']])
  })

  describe('7: the SMS page', () => {
    const request = rpc([
      ['Action', 'SendSms'],
      ['Version', '2017-05-25'],
      ['RegionId', 'cn-hangzhou'],
      ['PhoneNumbers', '15300000001'],
      ['SignName', '阿里云短信测试专用'],
      ['TemplateParam', '{"customer":"test"}'],
      ['TemplateCode', 'SMS_71390007'],
      ['OutId', '123'],
      ['Format', 'XML']
    ])
    const sms = { instant: Date.UTC(2017, 6, 12, 2, 42, 19), nonce: '45e25e9b-0a6f-4070-8c85-2956eda1b466' }
    const published = 'zJDF+Lrzhj/ThnlvIToysFRq6t4='

    it('with testId and testSecret', () => {
      const credentials = { accessKeyId: 'testId', secretAccessKey: 'testSecret' }
      const { parameters } = signQuery(alibabaRpc, request, credentials, sms)
      expect(parameters.at(-1)).toEqual(['Signature', published])
      expect(encodeQuery(parameters)).toContain('&Signature=zJDF%2BLrzhj%2FThnlvIToysFRq6t4%3D&')
    })

    it('differs with testid and testsecret, as the other pages write them', () => {
      expect(signQuery(alibabaRpc, request, testid, sms).parameters.at(-1)).not.toEqual(['Signature', published])
    })
  })
})

describe('ACS3-HMAC-SHA256', () => {
  const request: RequestToSign = {
    method: 'POST',
    host: 'ecs.cn-shanghai.aliyuncs.com',
    path: '/',
    query: [
      ['RegionId', 'cn-shanghai'],
      ['ImageId', 'win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd']
    ],
    headers: { 'x-acs-action': 'RunInstances', 'x-acs-version': '2014-05-26' },
    body: ''
  }
  const credentials = { accessKeyId: 'YourAccessKeyId', secretAccessKey: 'YourAccessKeySecret' }
  const context = { instant: Date.UTC(2023, 9, 26, 10, 22, 32), nonce: '3156853299f313e23d1673dc12e1703d' }

  it('5: the page on signature version 3', () => {
    expect(explainRequest(acs3, request, credentials, context).stringToSign).toBe(
      'ACS3-HMAC-SHA256\n7ea06492da5221eba5297e897ce16e55f964061054b7695beedaac1145b1e259'
    )
    expect(signRequest(acs3, request, credentials, context).headers).toEqual({
      'x-acs-date': '2023-10-26T10:22:32Z',
      'x-acs-signature-nonce': '3156853299f313e23d1673dc12e1703d',
      'x-acs-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      authorization:
        'ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0'
    })
  })

  it('adds the session token and its access key id, and signs both', () => {
    const temporary = { ...credentials, sessionToken: 'token' }
    const { headers } = signRequest(acs3, request, temporary, context)
    expect(headers['x-acs-accesskey-id']).toBe('YourAccessKeyId')
    expect(headers['x-acs-security-token']).toBe('token')
    expect(headers['authorization']).toContain('SignedHeaders=host;x-acs-accesskey-id;x-acs-action;')
    expect(headers['authorization']).toContain(';x-acs-security-token;x-acs-signature-nonce;')
  })

  it('signs a form body by its hash and its content type', () => {
    const form: RequestToSign = {
      ...request,
      query: [],
      headers: { ...request.headers, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: encodeQuery(request.query)
    }
    const { canonicalRequest, headers } = explainRequest(acs3, form, credentials, context)
    expect(canonicalRequest.split('\n')[2]).toBe('')
    expect(canonicalRequest).toContain('\ncontent-type:application/x-www-form-urlencoded\nhost:')
    expect(headers['x-acs-content-sha256']).toBe(canonicalRequest.split('\n').at(-1))
  })
})
