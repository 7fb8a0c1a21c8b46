import type { CloudError } from '@cloud-result/core'
import { isRecord } from '@cloud-result/core/vendor'
import type { Credentials } from '@cloud-result/signing'

import { host } from '../host/host.js'

/** What a call knows to be secret. */
export interface KnownSecrets {
  /** What its attempts were signed with. */
  readonly credentials: readonly Credentials[]
  readonly parameters: Readonly<Record<string, unknown>>
  /** The names of the parameters that are secrets; without them, those that are usual for secrets. */
  readonly names: readonly string[] | undefined
}

/** Takes the secrets of a call out of an error that was made for it, and gives the error. */
export type TakeOutSecrets = <E extends CloudError>(error: E, secrets: KnownSecrets) => E

/**
 * Makes a function that takes secrets out of errors. Classification is over by then, so a secret cannot change it. The
 * function remembers how the last credentials may be repeated, since a client has the same ones for long.
 */
export const makeTakeOutSecrets = (): TakeOutSecrets => {
  let last: { readonly of: Credentials; readonly forms: readonly string[] } | undefined
  const formsOfCredentials = (credentials: Credentials): readonly string[] => {
    if (last?.of === credentials) return last.forms
    const { accessKeyId, secretAccessKey, sessionToken = '' } = credentials
    last = { of: credentials, forms: formsOfAll([accessKeyId, secretAccessKey, sessionToken]) }
    return last.forms
  }
  return (error, { credentials, names, parameters }) => {
    const forms =
      credentials.length === 1
        ? formsOfCredentials(credentials[0] as Credentials)
        : credentials.flatMap(formsOfCredentials)
    const texts = textsUnder(parameters, isSecretName(names), false)
    return takeOut(error, texts.length === 0 ? forms : [...formsOfAll(texts), ...forms])
  }
}

const isSecretName = (names: readonly string[] | undefined): ((name: string) => boolean) =>
  // No model describes an operation that is called by its name.
  names === undefined ? (name) => commonNames.test(name) : (name) => names.includes(name)

const commonNames =
  /passw(?:or)?d$|^pwd$|plain_?text|cipher_?text|key_?material|import_?token|^secret_?(?:data|string|binary|value|key)$|^user_?data$|private_?key/i

const textsUnder = (value: unknown, isSecret: (name: string) => boolean, isInside: boolean): readonly string[] => {
  if (typeof value === 'string') return isInside ? [value] : []
  if (Array.isArray(value)) return value.flatMap((entry) => textsUnder(entry, isSecret, isInside))
  return isRecord(value)
    ? Object.entries(value).flatMap(([name, field]) => textsUnder(field, isSecret, isInside || isSecret(name)))
    : []
}

// A shorter text is in too many words; only redaction by name finds it.
const shortest = 6

// The longest first: a secret may be a part of another one.
const formsOfAll = (secrets: readonly string[]): readonly string[] =>
  [...new Set(secrets.filter(({ length }) => length >= shortest).flatMap(formsOf))].sort(
    (one, other) => other.length - one.length
  )

const takeOut = <E extends CloudError>(error: E, forms: readonly string[]): E => {
  const clean = (text: string): string => forms.reduce(withoutForm, text)
  for (const field of ['code', 'message', 'requestId'] as const) {
    const text = error[field]
    const cleaned = text === undefined ? undefined : clean(text)
    if (cleaned !== text) Object.assign(error, { [field]: cleaned })
  }
  if ('details' in error && Object.keys(error.details).length > 0) {
    Object.assign(error, { details: mapValues(error.details, clean) })
  }
  if ('issues' in error && error.issues.length > 0) {
    const issues = error.issues.map(({ path, expected }) => ({ path: clean(path), expected: clean(expected) }))
    Object.assign(error, { issues })
  }
  return error
}

const mapValues = (
  record: Readonly<Record<string, string>>,
  change: (text: string) => string
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(record).map(([name, text]) => [name, change(text)]))

/** How a vendor may repeat a text: as it is, percent-encoded, in Base64, escaped in JSON or XML. */
const formsOf = (secret: string): readonly string[] => {
  const loose = encodeURIComponent(secret)
  const strict = loose.replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)
  const encoded = [loose, strict].flatMap((text) => [text, text.replaceAll('%20', '+'), encodeURIComponent(text)])
  const json = JSON.stringify(secret).slice(1, -1)
  const base64 = base64Of(loose)
  return [
    secret,
    ...encoded,
    ...encoded.map((text) => text.replace(/%[\dA-F]{2}/g, (octet) => octet.toLowerCase())),
    base64,
    base64.replaceAll('+', '-').replaceAll('/', '_'),
    json,
    JSON.stringify(json).slice(1, -1),
    json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
  ]
}

// Of the UTF-8 of a text that is percent-encoded; without its padding, which some leave out.
const base64Of = (encoded: string): string => {
  const octets = encoded.replace(/%([\dA-F]{2})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16))
  )
  return host.btoa(octets).replace(/=+$/, '')
}

const mark = '[redacted]'

/** Takes out a form, whole or where redaction or a bound has left only its end or its beginning. */
const withoutForm = (text: string, form: string): string => {
  const whole = text.includes(form) ? text.replaceAll(form, mark) : text
  if (!whole.includes(mark) && !whole.endsWith('…')) return whole
  const parts = whole.split(mark).map((part, index) => (index === 0 ? part : withoutEndOf(form, part)))
  const last = parts.at(-1) as string
  if (last.endsWith('…')) parts[parts.length - 1] = withoutBeginningOf(form, last)
  return parts.join(mark)
}

const withoutEndOf = (form: string, part: string): string => {
  for (let length = Math.min(form.length, part.length); length >= shortest; length--) {
    if (part.startsWith(form.slice(-length))) return part.slice(length)
  }
  return part
}

const withoutBeginningOf = (form: string, part: string): string => {
  for (let length = Math.min(form.length, part.length - 1); length >= shortest; length--) {
    if (part.endsWith(form.slice(0, length) + '…')) return `${part.slice(0, -length - 1)}${mark}…`
  }
  return part
}
