import { readFileSync } from 'node:fs'

import { decode, wrappedList } from '@cloud-result/alibaba-kms'
import { WireNumber } from '@cloud-result/core'
import * as t from 'io-ts'
import { describe, expect, expectTypeOf, it } from 'vitest'

import { elementsOf, errorResponses } from './support/renderings.js'

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')

const ListKeys = t.type({
  Keys: wrappedList('Key', t.type({ KeyId: t.string, KeyArn: t.string })),
  PageNumber: WireNumber,
  PageSize: WireNumber,
  TotalCount: WireNumber
})

const DescribeKey = t.type({
  KeyMetadata: t.type({ KeyId: t.string, KeyState: t.string, DeleteDate: t.string, Description: t.string })
})

const dataOf = <Data>(codec: t.Decoder<unknown, Data>, body: string): Data => {
  const result = decode(codec)({ status: 200, body })
  if (result._tag === 'Left') return expect.fail(result.left.message ?? 'a failure')
  return result.right.data
}

describe('the same response in JSON and in XML', () => {
  it.each(['list-keys.ok', 'list-keys.ok.empty', 'list-keys.ok.several'])('decodes to equal data: %s', (name) => {
    const data = dataOf(ListKeys, fixture(`${name}.json`))
    expect(dataOf(ListKeys, fixture(`${name}.xml`))).toEqual(data)
    expect(data.Keys.Key.length).toBe(data.TotalCount)
  })

  it('decodes to equal data: describe-key.ok, with empty dates', () => {
    const data = dataOf(DescribeKey, fixture('describe-key.ok.json'))
    expect(dataOf(DescribeKey, fixture('describe-key.ok.xml'))).toEqual(data)
    expect(data.KeyMetadata.DeleteDate).toBe('')
  })

  it('keeps digits, white space and line ends, and resolves references and CDATA', () => {
    const codec = t.type({ Plaintext: t.string, KeyVersionId: t.string })
    for (const [text, written] of [
      ['00123', '00123'],
      ['a < b & c', 'a &lt; b &amp; c'],
      [' a\n b ', ' a\n b '],
      ['é😀', '&#233;&#x1F600;'],
      ['<x>&amp;', '<![CDATA[<x>&amp;]]>']
    ] as const) {
      const json = dataOf(codec, JSON.stringify({ Plaintext: text, KeyVersionId: '1e3', RequestId: 'r' }))
      const xml = `<DecryptResponse><Plaintext>${written}</Plaintext><KeyVersionId>1e3</KeyVersionId><RequestId>r</RequestId></DecryptResponse>`
      expect(dataOf(codec, xml)).toEqual(json)
    }
  })

  it('decodes errors to equal errors', () => {
    const failure = { status: 409, code: 'Rejected.Disabled', message: 'a < b & "c"', requestId: 'r-1' }
    const [own, gateway, ...others] = errorResponses(failure).map(({ response }) => decode(t.unknown)(response))
    expect(others.length).toBeGreaterThan(3)
    for (const other of [gateway, ...others]) {
      expect({ ...other, left: { ...(other?._tag === 'Left' ? other.left : {}), details: {} } }).toEqual(own)
    }
  })
})

describe('an XML success', () => {
  it.each([
    '<KMS><RequestId>r</RequestId></KMS>',
    '<ListKeysResponse><RequestId>r</RequestId></ListKeysResponse>',
    '<ListKeys><RequestId>r</RequestId></ListKeys>',
    '<?xml version="1.0" encoding="utf-8"?>\r\n<!-- c --><kms:KMS xmlns:kms="urn:x"><kms:RequestId>r</kms:RequestId></kms:KMS>'
  ])('may have any root: %s', (body) => {
    expect(decode(t.UnknownRecord)({ status: 202, body })).toEqual({
      _tag: 'Right',
      right: { data: { RequestId: 'r' }, requestId: 'r', status: 202 }
    })
  })

  it.each(['<DeleteAliasResponse/>', '<KMS></KMS>', '<KMS>\n</KMS>'])('may be empty: %s', (body) => {
    expect(decode(t.UnknownRecord)({ status: 200, body })).toMatchObject({ right: { data: {}, requestId: undefined } })
  })

  it('is not made from JSON that looks like the tree of one', () => {
    const body = JSON.stringify({ 'root element': 'KMS', fields: { KeyId: 'k' } })
    expect(decode(t.UnknownRecord)({ status: 200, body })).toMatchObject({ right: { data: JSON.parse(body) } })
  })
})

describe('an XML error', () => {
  it.each(['KMS', 'Error', 'DecryptResponse', 'Response', 'anything'])('may have any root: %s', (root) => {
    const fields = elementsOf({ RequestId: 'r', HostId: 'h', Code: 'Throttling.User', Message: 'm' })
    for (const status of [200, 400, 429]) {
      expect(decode(t.unknown)({ status, body: `<${root}>${fields}</${root}>` })).toMatchObject({
        left: { _tag: 'ServiceError', category: 'Throttled', code: 'Throttling.User', message: 'm', requestId: 'r' }
      })
    }
  })
})

describe('a truncated body', () => {
  const names = [
    'list-keys.ok.json',
    'list-keys.ok.xml',
    'list-keys.ok.several.xml',
    'describe-key.ok.xml',
    'any.error.timestamp.xml',
    'any.error.gateway.xml',
    'decrypt.error.access-denied.json'
  ]

  it.each(names)('is never a success and never gives half a request id: %s', (name) => {
    const whole = fixture(name).trimEnd()
    const { requestId } = idOf(decode(t.unknown)({ status: 200, body: whole }))
    for (let length = 0; length < whole.length; length++) {
      for (const status of [200, 500]) {
        const result = decode(t.unknown)({ status, body: whole.slice(0, length) })
        expect(result._tag).toBe('Left')
        expect([requestId, undefined]).toContain(idOf(result).requestId)
      }
    }
  })

  const idOf = (result: ReturnType<ReturnType<typeof decode>>) => (result._tag === 'Left' ? result.left : result.right)
})

describe('wrappedList', () => {
  const Stages = wrappedList('VersionStage', t.string)

  it.each([
    [{ VersionStage: ['a', 'b'] }, ['a', 'b']],
    [{ VersionStage: 'a' }, ['a']],
    [{ VersionStage: [] }, []],
    [{ VersionStage: null }, []],
    [{}, []],
    ['', []],
    [' \n', []],
    [null, []],
    [undefined, []]
  ])('decodes %j', (wire, entries) => {
    expect(Stages.decode(wire)).toEqual({ _tag: 'Right', right: { VersionStage: entries } })
  })

  it.each([[['a']], ['a'], [1], [{ VersionStage: [1] }], [{ VersionStage: { x: 1 } }]])('refuses %j', (wire) => {
    expect(Stages.decode(wire)._tag).toBe('Left')
  })

  it('gives the path of a refused entry', () => {
    const result = decode(t.type({ Keys: wrappedList('Key', t.type({ KeyId: t.string })) }))({
      status: 200,
      body: '{"Keys":{"Key":[{"KeyId":"k"},{"KeyId":1}]}}'
    })
    expect(result).toMatchObject({ left: { issues: [{ path: 'Keys.Key.1.KeyId', expected: 'string' }] } })
  })

  it('has a type, a guard, an encoder and a name', () => {
    expectTypeOf<t.TypeOf<typeof Stages>>().toEqualTypeOf<{ readonly VersionStage: readonly string[] }>()
    expect(Stages.is({ VersionStage: ['a'] })).toBe(true)
    expect(Stages.is({ VersionStage: 'a' })).toBe(false)
    expect(Stages.encode({ VersionStage: ['a'] })).toEqual({ VersionStage: ['a'] })
    expect(Stages.name).toBe('{ VersionStage: string[] }')
  })

  it('does not change its input', () => {
    const wire = Object.freeze({ VersionStage: 'a', More: 1 })
    expect(Stages.decode(wire)).toEqual({ _tag: 'Right', right: { VersionStage: ['a'], More: 1 } })
    expect(wire).toEqual({ VersionStage: 'a', More: 1 })
  })
})
