import { describe, expect, it } from 'vitest'
import { aws4, kingsoftQuery } from '@cloud-result/kingsoft-ebs/client'
import { encodeQuery, explainQuery, signQuery, signRequest } from '@cloud-result/signing'
import type { Parameter, QueryScheme, RequestToSign } from '@cloud-result/signing'

const request = (parameters: readonly Parameter[]) => ({ method: 'GET', host: '', path: '/', parameters })

describe("Kingsoft Cloud's simple signature", () => {
  const context = { instant: Date.UTC(2021, 7, 12, 2, 47, 36), service: 'iam' }
  const user: readonly Parameter[] = [
    ['Version', '2015-11-01'],
    ['UserName', 'Ttest'],
    ['RealName', '周四测试'],
    ['Remark', '~ce shi*%#|+'],
    ['Action', 'CreateUser']
  ]

  it("1: the Node SDK's own test, with SignatureVersion 1", () => {
    const version1: QueryScheme<'service'> = {
      ...kingsoftQuery,
      constants: [
        ['SignatureVersion', '1'],
        ['SignatureMethod', 'HMAC-SHA256']
      ]
    }
    const flattened = request([
      ...user,
      ['Email', 'zsce@aa.com'],
      ['Boolean', 'true'],
      ['Array[0]', '1'],
      ['Array[1]', '2'],
      ['Array[2]', '3'],
      ['SimpleFilter.1', '1'],
      ['SimpleFilter.2', '2'],
      ['DeepFilter.1.a', '1'],
      ['DeepFilter.1.b', '2'],
      ['DeepFilter.2.a', '2'],
      ['DeepFilter.2.b', '3']
    ])
    const credentials = { accessKeyId: 'AKKKKKK', secretAccessKey: 'SKKKKK==' }
    expect(explainQuery(version1, flattened, credentials, context).stringToSign).toBe(
      'Accesskey=AKKKKKK&Action=CreateUser&Array%5B0%5D=1&Array%5B1%5D=2&Array%5B2%5D=3&Boolean=true&DeepFilter.1.a=1&DeepFilter.1.b=2&DeepFilter.2.a=2&DeepFilter.2.b=3&Email=zsce%40aa.com&RealName=%E5%91%A8%E5%9B%9B%E6%B5%8B%E8%AF%95&Remark=~ce%20shi%2A%25%23%7C%2B&Service=iam&SignatureMethod=HMAC-SHA256&SignatureVersion=1&SimpleFilter.1=1&SimpleFilter.2=2&Timestamp=2021-08-12T02%3A47%3A36Z&UserName=Ttest&Version=2015-11-01'
    )
    expect(signQuery(version1, flattened, credentials, context).parameters.at(-1)).toEqual([
      'Signature',
      'f99dc36bc6cd84dbb3148a402df6fc1ad9891a26dca42315b831551f5ae92620'
    ])
  })

  it('2: the page on the simple signature, with its example credentials', () => {
    const credentials = {
      accessKeyId: 'AKLTXQVF0pOmS6aahIrD5r0B3Q',
      secretAccessKey: 'OMovU5PTLh6y9E9Ioe3K411jt99VqyQSBXgAcDYlo49R3lvUIzb6e/efZCFDmtFlzw=='
    }
    const createUser = request([...user, ['Email', 'zsce@kkingsoft.com']])
    const { stringToSign, parameters: unsigned } = explainQuery(kingsoftQuery, createUser, credentials, context)
    expect(stringToSign).toBe(
      'Accesskey=AKLTXQVF0pOmS6aahIrD5r0B3Q&Action=CreateUser&Email=zsce%40kkingsoft.com&RealName=%E5%91%A8%E5%9B%9B%E6%B5%8B%E8%AF%95&Remark=~ce%20shi%2A%25%23%7C%2B&Service=iam&SignatureMethod=HMAC-SHA256&SignatureVersion=1.0&Timestamp=2021-08-12T02%3A47%3A36Z&UserName=Ttest&Version=2015-11-01'
    )
    expect(encodeQuery(unsigned)).toBe(stringToSign)
    expect(signQuery(kingsoftQuery, createUser, credentials, context).parameters.at(-1)).toEqual([
      'Signature',
      'fc9088ab845949dac4040be9b7ce7859068b5c21d4c400fec8ee0cefb777f659'
    ])
  })

  it('signs the session token as a parameter', () => {
    const credentials = { accessKeyId: 'id', secretAccessKey: 'key', sessionToken: 'token' }
    const { parameters } = signQuery(kingsoftQuery, request(user), credentials, context)
    expect(parameters).toContainEqual(['SecurityToken', 'token'])
    expect(explainQuery(kingsoftQuery, request(user), credentials, context).stringToSign).toContain(
      '&SecurityToken=token&'
    )
  })

  it('sorts names before it encodes them', () => {
    const bare: QueryScheme = { ...kingsoftQuery, constants: [], addedParameters: [] }
    const { stringToSign } = explainQuery(
      bare,
      request([
        ['Id[0]', ''],
        ['IdX', '']
      ]),
      { accessKeyId: '', secretAccessKey: '' },
      context
    )
    expect(stringToSign).toBe('IdX=&Id%5B0%5D=')
  })
})

describe('AWS4-HMAC-SHA256 at Kingsoft Cloud', () => {
  const demo: RequestToSign = {
    method: 'POST',
    host: 'demo.cn-beijing-6.ksyun.com',
    path: '/',
    query: [],
    headers: { 'x-amz-archive-description': 'test  test' },
    body: '{"TableName": "foo"}'
  }
  const credentials = { accessKeyId: 'access', secretAccessKey: 'secret' }
  const context = { instant: Date.UTC(1981, 1, 16, 6, 30), region: 'cn-beijing-6', service: 'demo' }

  it("3: the Java SDK's own test, with two spaces collapsed into one", () => {
    expect(signRequest(aws4, demo, credentials, context).headers).toEqual({
      'x-amz-date': '19810216T063000Z',
      authorization:
        'AWS4-HMAC-SHA256 Credential=access/19810216/cn-beijing-6/demo/aws4_request, SignedHeaders=host;x-amz-archive-description;x-amz-date, Signature=aa8624e0f4a4124b0a3e1647eeb84b688e8d29dc07a6b4c59de78ec4264046a2'
    })
  })

  it('4: the same with one more signed header', () => {
    const headers = { ...demo.headers, 'x-amz-sha256': 'required' }
    const signed = signRequest(aws4, { ...demo, headers }, credentials, context)
    expect(signed.headers['authorization']).toMatch(
      /SignedHeaders=host;x-amz-archive-description;x-amz-date;x-amz-sha256, Signature=9e18acc8ac0fbcbb30238a0fe80b2edf3d03bcee2dfceb7c7f52b25d3f337191$/
    )
  })

  it("signs the session token in Kingsoft's own header", () => {
    const { headers } = signRequest(aws4, demo, { ...credentials, sessionToken: 'token' }, context)
    expect(headers['x-ksc-security-token']).toBe('token')
    expect(headers['authorization']).toContain(';x-amz-date;x-ksc-security-token, ')
  })
})
