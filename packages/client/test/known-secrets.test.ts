import { inspect } from 'node:util'

import { toError } from '@cloud-result/core'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import type { AttemptEvent, ResultEvent, RetryEvent } from '@cloud-result/client'

import { leftOf } from './support/left-of.js'
import { makeThings, scripted, success, thing } from './support/made-up-vendor.js'

const secrets = {
  accessKeyId: 'id0CANARY',
  secretAccessKey: 'zR+9/CANARY!x=',
  sessionToken: 'tok_CANARY_8813'
}
const phrase = 'a "CANARY" phrase, with <all> & 密码 \\ of it'
const input = { Password: phrase, Login: { UserData: ['list of CANARY'] }, Name: 'not a secret', Pin: 'CANAR' }
const operation = thing({ action: 'CreateThing', effect: 'unsafe', secrets: ['Password', 'UserData'] })

const percent = encodeURIComponent
const lower = (text: string): string => text.replace(/%../g, (octet) => octet.toLowerCase())
const strict = (text: string): string =>
  percent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`)
const base64 = (text: string): string => Buffer.from(text).toString('base64')

const forms: Readonly<Record<string, (text: string) => string>> = {
  raw: (text) => text,
  'percent-encoded': percent,
  'percent-encoded in lower case': (text) => lower(percent(text)),
  'percent-encoded strictly': strict,
  'percent-encoded twice': (text) => percent(percent(text)),
  'in a form': (text) => percent(text).replaceAll('%20', '+'),
  'in Base64': base64,
  'in Base64 for URLs': (text) => Buffer.from(text).toString('base64url'),
  'escaped in JSON': (text) => JSON.stringify(text),
  'escaped in JSON of ASCII': (text) =>
    JSON.stringify(text).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`),
  'escaped in XML': (text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const values = [...Object.values(secrets), phrase, 'list of CANARY']

const outputOf = async (body: object, headers: Readonly<Record<string, string>> = {}, parameters = input) => {
  const events: (AttemptEvent | ResultEvent | RetryEvent)[] = []
  const note = (event: AttemptEvent | ResultEvent | RetryEvent) => events.push(event)
  const { transport } = scripted({ status: 400, headers, body: JSON.stringify(body) })
  const hooks = { onAttempt: note, onResult: note, onRetry: note }
  const client = makeThings({ credentials: secrets, transport, hooks })
  const error = leftOf(await client.send(operation, parameters)())
  const asError = toError(error)
  return { error, text: [inspect([error, events], { depth: 9 }), JSON.stringify(error), asError.stack].join('\n') }
}

const pieces = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 7) }, (_, at) => text.slice(at, at + 8))

describe('what a call knows to be secret is in no error', () => {
  for (const [name, form] of Object.entries(forms)) {
    it.each(values)(`${name}: %s`, async (value) => {
      const echo = `the value ${form(value)} does not fit`
      const { error, text } = await outputOf({ RequestId: 'r-1', error: { code: 'Wrong', message: echo } })
      // Quotes and padding are no part of the secret.
      expect(error.message?.replace(/"?\[redacted\]"?=*/, '[redacted]')).toBe('the value [redacted] does not fit')
      expect(text).not.toContain(form(value))
      expect(error).toMatchObject({ _tag: 'ServiceError', code: 'Wrong', requestId: 'r-1' })
    })
  }

  it('in a code, a request id or an attempt', async () => {
    const { text } = await outputOf({ RequestId: `r ${secrets.secretAccessKey}`, error: { code: phrase, message: '' } })
    expect(text).not.toContain('CANARY')
  })

  it('nor in the request id of a success', async () => {
    const ids: (string | undefined)[] = []
    const hooks = { onResult: ({ requestId }: ResultEvent) => ids.push(requestId) }
    const idOf = async (requestId: string) => {
      const { transport } = scripted({ ...success(1), body: JSON.stringify({ RequestId: requestId, data: 1 }) })
      const result = await makeThings({ credentials: secrets, transport, hooks }).send(operation, input)()
      return result._tag === 'Right' ? result.right.requestId : expect.fail('the call succeeds')
    }
    const plain = ['0a1b2c3d-0000-4111-8222-333344445555', 'r-1']
    for (const id of [...plain, `r ${secrets.sessionToken}`, base64(phrase)]) {
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      expect(await idOf(id)).toEqual(plain.includes(id) ? id : expect.not.stringMatching(/CANARY|Q0FOQVJZ/))
    }
    expect(ids.join(' ')).toMatch(/^0a1b2c3d-\S+ r-1 /)
    expect(ids.join(' ')).not.toMatch(/CANARY|Q0FOQVJZ/)
  })

  it('where redaction by name left its end', async () => {
    const { text } = await outputOf({ error: { code: 'Wrong', message: `Password=${phrase} is too weak` } })
    for (const piece of pieces(phrase)) expect(text).not.toContain(piece)
  })

  it('where a message was cut within it', async () => {
    for (let length = 1_960; length < 2_000; length++) {
      const message = `${'.'.repeat(length)}${secrets.sessionToken}${'.'.repeat(100)}`
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      const { error } = await outputOf({ error: { code: 'Wrong', message } })
      for (const piece of pieces(secrets.sessionToken)) expect(error.message).not.toContain(piece)
    }
  })

  it('except what is too short to search for', async () => {
    const { error } = await outputOf({ error: { code: 'Wrong', message: 'a CANAR, not a secret' } })
    expect(error.message).toBe('a CANAR, not a secret')
  })

  it('and does not change how the error is classified', async () => {
    const body = { RequestId: 'r-1', error: { code: 'NoSuchThing', message: 'message' } }
    const { error } = await outputOf(body, {}, { ...input, Password: 'NoSuchThing' })
    expect(error).toMatchObject({ category: 'NotFound', code: '[redacted]' })
  })

  it('by the usual names, in an operation that is not typed', async () => {
    for (const name of [
      'Password',
      'AdminPasswd',
      'Plaintext',
      'SecretData',
      'UserData',
      'CiphertextBlob',
      'KeyMaterial',
      'AccessKeySecret',
      'SecretAccessKey',
      'Passphrase',
      'ApiKey',
      'OIDCToken'
    ]) {
      const body = JSON.stringify({ error: { code: 'Wrong', message: `bad ${phrase}` } })
      const client = makeThings({ transport: scripted({ status: 400, body }).transport })
      const parameters = { Items: [{ [name]: phrase }] }
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      const error = leftOf(await client.call({ action: 'PutThing', parameters }, t.unknown)())
      expect(error.message).toBe('bad [redacted]')
    }
  })

  it('of the credentials of each attempt', async () => {
    const provided = [secrets, { ...secrets, secretAccessKey: 'the-other-CANARY' }]
    const message = `neither ${secrets.secretAccessKey} nor the-other-CANARY`
    const body = JSON.stringify({ error: { code: 'OldToken', message } })
    const { sent, transport } = scripted({ status: 400, body })
    const client = makeThings({ transport, credentials: async () => provided.shift() ?? secrets })
    const error = leftOf(await client.send(operation, {})())
    expect([sent.length, error.message]).toEqual([2, 'neither [redacted] nor [redacted]'])
  })

  it('of credentials that the caller changes', async () => {
    const credentials = { ...secrets }
    const steps = ['first-CANARY', 'second-CANARY'].map((secret) => () => ({
      status: 400,
      body: JSON.stringify({ error: { code: 'Wrong', message: `bad ${secret}` } })
    }))
    const client = makeThings({ transport: scripted(...steps).transport, credentials })
    for (const secret of ['first-CANARY', 'second-CANARY']) {
      credentials.secretAccessKey = secret
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      expect(leftOf(await client.send(operation, {})()).message).toBe('bad [redacted]')
    }
  })
})
