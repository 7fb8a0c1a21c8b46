import { existsSync } from 'node:fs'

import type { Decode } from '@cloud-result/core'
import { decode } from '@cloud-result/tencent-cvm'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { withContentPolicy } from '../src/content-policy.js'
import { examples } from '../src/examples.js'
import { explain, parseHeaders, splitPasted } from '../src/explain.js'

describe('explain', () => {
  it('says what an error is, why, and what to do', () => {
    const body = '{"Response":{"Error":{"Code":"RequestLimitExceeded","Message":"…"},"RequestId":"ed93f3cb"}}'
    const outcome = explain(decode, { status: 200, headers: '', body })
    expect(outcome).toMatchObject({ side: 'Left', title: 'Throttled', documentedCode: 'RequestLimitExceeded' })
    expect(outcome.facts).toContainEqual({
      name: 'classifiedBy',
      value: 'code',
      because: 'The catalogue has a row for this code.'
    })
    expect(outcome.facts).toContainEqual({ name: 'requestId', value: 'ed93f3cb' })
    expect(outcome.whatToDo).toMatch(/^Slow down/)
  })

  it('shows the data of a success, and recognizes a passed dry run', () => {
    const success = explain(decode, { status: 200, headers: '', body: '{"Response":{"Total":1,"RequestId":"1"}}' })
    expect(success).toMatchObject({ side: 'Right', title: 'Success' })
    expect(JSON.parse(success.json)).toMatchObject({ Total: 1 })
    const passed = explain(decode, { status: 200, headers: '', body: '{"Response":{"RequestId":"1"}}' })
    expect(passed.whatToDo).toMatch(/dry run/)
  })

  it('reports a body that is not a response of the vendor', () => {
    expect(explain(decode, { status: 200, headers: '', body: '<html>' }).facts[0]?.value).toBe('DecodeError')
  })

  it('says whether another response or another codec is needed', () => {
    const page = explain(decode, { status: 200, headers: '', body: '<html>' })
    expect(page.facts[0]?.because).toMatch(/not a response from this vendor/)
    expect(page.whatToDo).toMatch(/Retry only reads/)
    const body = '{"Response":{"RequestId":"1"}}'
    const refusing = (() => decode(t.type({ Total: t.number }))) as unknown as Decode
    const wrongCodec = explain(refusing, { status: 200, headers: '', body })
    expect(wrongCodec.facts[0]?.because).toMatch(/does not match the codec/)
    expect(wrongCodec.whatToDo).toMatch(/^Correct the codec/)
    const wrongStatus = explain(decode, { status: 42, headers: '', body })
    expect(wrongStatus.facts[0]?.because).toMatch(/not a response/)
    expect(wrongStatus.whatToDo).toMatch(/^Correct the call of decode/)
  })

  it('reads headers line by line', () => {
    expect(parseHeaders('X-Acs-Retry-After: 1500\nno header\n date : a:b')).toEqual({
      'X-Acs-Retry-After': '1500',
      date: 'a:b'
    })
  })

  it('splits the output of curl -i', () => {
    expect(splitPasted('HTTP/1.1 409 Conflict\r\nDate: now\r\nA: b\r\n\r\n{"a":\n\n1}')).toEqual({
      status: 409,
      headers: 'Date: now\nA: b',
      body: '{"a":\n\n1}'
    })
    expect(splitPasted('HTTP/2 204 \n\n')).toEqual({ status: 204, headers: '', body: '' })
    expect(splitPasted('HTTP/2 204 \na: b\n')).toEqual({ status: 204, headers: 'a: b', body: '' })
    expect(splitPasted('{"Response":{}}')).toBeUndefined()
  })

  it('has examples whose bodies exist', () => {
    const missing = examples.filter(
      ({ folder, file }) => !existsSync(new URL(`../../../packages/${folder}/test/fixtures/${file}`, import.meta.url))
    )
    expect(missing).toEqual([])
  })
})

describe('the content policy', () => {
  it('allows the inline scripts of the page, and no connection', () => {
    const page = withContentPolicy(
      '<head><meta charset="utf-8"></head><script>a()</script><script type="module" src="/x.js"></script>'
    )
    expect(page).toContain("connect-src 'none'")
    expect(page.match(/'sha256-/g)).toHaveLength(1)
  })
})
