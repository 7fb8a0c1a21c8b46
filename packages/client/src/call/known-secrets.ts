import type { CloudError } from '@cloud-result/core'
import { isRecord } from '@cloud-result/core/vendor'
import type { Credentials } from '@cloud-result/signing'

import { host } from '../host/host.js'

/** The secrets of one call: what it is signed with, and the parameters that must not be repeated. */
export interface KnownSecrets {
  /** Adds the credentials of an attempt. */
  readonly add: (credentials: Credentials) => void
  /**
   * Takes the secrets out of an error that was made for this call. Classification is over by then, so a secret cannot
   * change it.
   */
  readonly takeOutOf: <E extends CloudError>(error: E) => E
}

/** Makes the known secrets of a call. Nothing is searched for before there is an error. */
export const makeKnownSecrets = (
  parameters: Readonly<Record<string, unknown>>,
  names: readonly string[] | undefined
): KnownSecrets => {
  const ofAttempts = new Set<string>()
  let ofParameters: readonly string[] | undefined
  return {
    add: ({ accessKeyId, secretAccessKey, sessionToken = '' }) => {
      for (const secret of [accessKeyId, secretAccessKey, sessionToken]) ofAttempts.add(secret)
    },
    takeOutOf: (error) => {
      ofParameters ??= textsUnder(parameters, isSecretName(names), false)
      return takeOut(error, [...ofAttempts, ...ofParameters])
    }
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

const takeOut = <E extends CloudError>(error: E, secrets: readonly string[]): E => {
  const forms = [...new Set(secrets.filter(({ length }) => length >= shortest).flatMap(formsOf))]
  // The longest first: a secret may be a part of another one.
  forms.sort((one, other) => other.length - one.length)
  const clean = (text: string): string => forms.reduce(withoutForm, text)
  const cleanOf = <Text extends string | undefined>(text: Text): Text =>
    text === undefined ? text : (clean(text) as Text)
  return Object.assign(
    error,
    { code: cleanOf(error.code), message: cleanOf(error.message), requestId: cleanOf(error.requestId) },
    'details' in error && { details: mapValues(error.details, clean) },
    'issues' in error && {
      issues: error.issues.map(({ path, expected }) => ({ path: clean(path), expected: clean(expected) }))
    }
  )
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
  const whole = text.replaceAll(form, mark)
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
