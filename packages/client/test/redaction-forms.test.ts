import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { leftOf } from './support/left-of.js'
import { makeThings, profile, scripted, thing } from './support/made-up-vendor.js'

/** Unlike a key of any vendor, so that no pattern knows its shape. */
const secret = 'zq3vT9bLx2RkW8mYpD5sHf'
/** Blanks, commas and quotes show where a value does not end. */
const phrase = 'open-sesame-41, then "knock-knock-17"; & <wait-9000>'

const names = `
  SecretKey SecretAccessKey AccessKeySecret SecurityToken SessionToken Token AccessKeys SigningKey Signature sig sign Digest
  ak sk apiKey 密钥 签名 令牌
`
  .trim()
  .split(/\s+/)

const textNames = `
  Password AdminPass AdminPassword passwd pass pwd Passphrase Plaintext SecretString SecretBinary SecretData SecretValue UserData
  CiphertextBlob KeyMaterial PrivateKey 密码 口令 明文 私钥 秘钥
`
  .trim()
  .split(/\s+/)

const between: Readonly<Record<string, (name: string, value: string) => string>> = {
  'an equals sign': (name, value) => `${name}=${value} is wrong`,
  'a Chinese colon': (name, value) => `参数${name}：${value}`,
  'an arrow': (name, value) => `got ${name} -> ${value}`,
  JSON: (name, value) => JSON.stringify({ [name]: value })
}

const around: readonly (readonly [name: string, write: (value: string) => string])[] = [
  ['a bare echo', (value) => `the secret key ${value} does not fit`],
  ['a bare echo at the end', (value) => `unknown: ${value}`],
  ['an echo in a sentence of Chinese', (value) => `密钥为${value}`],
  ['an echo in Chinese brackets', (value) => `密钥【${value}】`],
  ['an echo in Chinese parentheses', (value) => `密钥（${value}）`],
  ['the word is', (value) => `SecretKey is ${value}`],
  ['a blank', (value) => `password ${value}`],
  ['a typographic arrow', (value) => `SecretKey→${value}`],
  ['a tab', (value) => `SecretKey\t${value}`],
  ['a bar', (value) => `SecretKey|${value}`],
  ['brackets', (value) => `SecretKey [${value}]`],
  ['many blanks', (value) => `SecretKey                  =              ${value}`],
  ['a zero-width space', (value) => `SecretKey\u200b=${value}`],
  ['a small colon', (value) => `SecretKey﹕${value}`],
  ['a ratio', (value) => `SecretKey∶${value}`],
  ['a vertical colon', (value) => `SecretKey︰${value}`],
  ['an escape of JavaScript', (value) => `SecretKey\\x3d${value}`],
  ['escapes of JSON', (value) => `\\u5bc6\\u94a5\\uff1a${value}`],
  ['a pair of JSON', (value) => JSON.stringify({ name: 'SecretKey', value })],
  ['a pair of XML', (value) => `<Name>SecretKey</Name><Value>${value}</Value>`],
  ['a nested object', (value) => JSON.stringify({ SecretKey: { value } })],
  ['an element with an attribute', (value) => `<SecretKey xsi:type="s">${value}</SecretKey>`],
  ['two lines', (value) => `SecretKey:\n  ${value}`],
  ['a block of YAML', (value) => `SecretKey: |\n  ${value}`],
  ['basic authentication', (value) => `Basic ${Buffer.from(`user:${value}`).toString('base64')} ${value}`],
  ['a header of S3', (value) => `AWS id:${value}`],
  ['a header of OSS', (value) => `OSS id:${value}`],
  ['a canonical request without a word', (value) => `POST\n/\n\nhost:h\nx:${value}`],
  ['percent-encoding', (value) => `bad value ${encodeURIComponent(value)}`],
  [
    'percent-encoding in lower case',
    (value) => encodeURIComponent(value).replace(/%../g, (octet) => octet.toLowerCase())
  ],
  ['Base64', (value) => `bad ${Buffer.from(value).toString('base64')}`],
  ['escaped JSON', (value) => `bad ${JSON.stringify(JSON.stringify(value))}`],
  ['a URL', (value) => `https://user:${encodeURIComponent(value)}@host/`],
  ['a cut message', (value) => `${'.'.repeat(1_985)}${value}`]
]

// Of these forms, 173 survived both decode and a client before the names, the signs and the known secrets.
const decodeAlone = 38

interface Form {
  readonly name: string
  readonly value: string
  readonly text: string
}

const forms: readonly Form[] = [
  ...names.flatMap((name) =>
    Object.entries(between).map(([sign, write]) => ({
      name: `${name}, ${sign}`,
      value: secret,
      text: write(name, secret)
    }))
  ),
  ...textNames.flatMap((name) =>
    Object.entries(between).map(([sign, write]) => ({
      name: `${name}, ${sign}`,
      value: phrase,
      text: write(name, phrase)
    }))
  ),
  ...around.map(([name, write]) => ({ name, value: secret, text: write(secret) })),
  ...around.map(([name, write]) => ({ name: `${name}, of a phrase`, value: phrase, text: write(phrase) }))
]

const survives = ({ value }: Form, shown: string): boolean =>
  Array.from({ length: value.length - 9 }, (_, at) => value.slice(at, at + 10)).some((part) => shown.includes(part)) ||
  shown.includes(encodeURIComponent(value)) ||
  shown.includes(Buffer.from(value).toString('base64'))

const responseOf = ({ text }: Form) => ({
  status: 400,
  headers: {},
  body: JSON.stringify({ RequestId: 'r', error: { code: 'Wrong', message: text } })
})

describe(`of ${forms.length} forms of secrets in messages`, () => {
  it('there are at least 185', () => {
    expect(forms.length).toBeGreaterThanOrEqual(185)
  })

  it(`${decodeAlone} survive decode alone, which knows no secret`, () => {
    const survivors = forms.filter((form) =>
      survives(form, JSON.stringify(leftOf(profile.decode(t.unknown)(responseOf(form)))))
    )
    expect(survivors).toHaveLength(decodeAlone)
    // What stands after the name of a secret and a sign never does.
    const named = new Set(
      Object.keys(between).flatMap((sign) => [...names, ...textNames].map((name) => `${name}, ${sign}`))
    )
    expect(survivors.filter(({ name }) => named.has(name))).toEqual([])
  })

  it('none survives a client', async () => {
    const survivors: string[] = []
    for (const form of forms) {
      const credentials = { accessKeyId: 'AKIDCANARYID', secretAccessKey: secret }
      const client = makeThings({ credentials, transport: scripted(responseOf(form)).transport })
      const operation = thing({ action: 'CreateThing', effect: 'unsafe', secrets: ['Password'] })
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      const error = leftOf(await client.send(operation, { Password: phrase })())
      if (survives(form, JSON.stringify(error))) survivors.push(form.name)
    }
    expect(survivors).toEqual([])
  })
})
