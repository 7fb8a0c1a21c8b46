import type { CloudError, Success } from '@cloud-result/core'
import { isRecord, redact } from '@cloud-result/core/vendor'
import type { Credentials } from '@cloud-result/signing'

import { areSameCredentials } from '../credentials/credentials.js'
import { host } from '../host/host.js'
import type { RequestEvent } from '../observe/hooks.js'
import type { TransportRequest } from '../transport/transport.js'

/** What a call knows to be secret. */
export interface KnownSecrets {
  /** What its attempts were signed with. */
  readonly credentials: readonly Credentials[]
  readonly parameters: Readonly<Record<string, unknown>>
  /** The headers that the caller adds. */
  readonly headers: Readonly<Record<string, string>>
  /** The names of the parameters that are secrets; without them, those that are usual for secrets. */
  readonly names: readonly string[] | undefined
}

/** Takes the secrets of a call out of what others will see. */
export interface SecretRemover {
  /** Changes the error, which was made for this call. */
  readonly fromError: (error: CloudError, secrets: KnownSecrets) => void
  /** Changes the success, which was made for this call: only its request id is shown by hooks. */
  readonly fromSuccess: (success: Success<unknown>, secrets: KnownSecrets) => void
  /** Gives what may be shown of a request. Its parameters, in the query or the body, are those of the call. */
  readonly fromRequest: (
    request: TransportRequest,
    secrets: KnownSecrets
  ) => Pick<RequestEvent, 'method' | 'url' | 'headers' | 'parameters'>
}

/**
 * Makes what takes secrets out. Errors are classified by then, so a secret cannot change that. It remembers how the last
 * credentials may be repeated, since a client has the same ones for long.
 */
export const makeSecretRemover = (): SecretRemover => {
  let last: { readonly of: Credentials; readonly forms: readonly string[] } | undefined
  const formsOfCredentials = (credentials: Credentials): readonly string[] => {
    if (last !== undefined && areSameCredentials(last.of, credentials)) return last.forms
    const { accessKeyId, secretAccessKey, sessionToken = '' } = credentials
    // A copy, because the caller may change theirs.
    last = {
      of: { accessKeyId, secretAccessKey, sessionToken },
      forms: formsOfAll([accessKeyId, secretAccessKey, sessionToken])
    }
    return last.forms
  }
  const cleanerOf = ({ credentials, headers, names, parameters }: KnownSecrets): ((text: string) => string) => {
    const forms =
      credentials.length === 1
        ? formsOfCredentials(credentials[0] as Credentials)
        : credentials.flatMap(formsOfCredentials)
    const texts = [...textsUnder(parameters, isSecretName(names), false), ...textsUnder(headers, isSecretHeader, false)]
    const all = texts.length === 0 ? forms : [...formsOfAll(texts), ...forms]
    return (text) => all.reduce(withoutForm, text)
  }
  return {
    fromError: (error, secrets) => takeOut(error, cleanerOf(secrets)),
    fromSuccess: (success, secrets) => {
      const { requestId } = success
      // Nearly every id, and no secret of any vendor.
      if (requestId === undefined || uuid.test(requestId)) return
      Object.assign(success, { requestId: cleanerOf(secrets)(requestId) })
    },
    fromRequest: ({ headers, method, url }, secrets) => {
      const known = cleanerOf(secrets)
      // Texts may hold others, for example in JSON.
      const clean = (text: string): string => redact(known(text))
      const isSecret = (name: string): boolean => isUsualSecretName(name) || isSecretName(secrets.names)(name)
      return {
        method,
        url: clean(url.replace(/\?.*/s, '')),
        headers: withoutSecrets(headers, isSecretHeader, clean) as RequestEvent['headers'],
        parameters: withoutSecrets(secrets.parameters, isSecret, clean) as RequestEvent['parameters']
      }
    }
  }
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

const withoutSecrets = (
  value: unknown,
  isSecret: (name: string) => boolean,
  clean: (text: string) => string
): unknown => {
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return Object.freeze(value.map((entry) => withoutSecrets(entry, isSecret, clean)))
  if (!isRecord(value)) return value
  const fields = Object.entries(value).map(
    ([name, field]) => [name, isSecret(name) ? mark : withoutSecrets(field, isSecret, clean)] as const
  )
  return Object.freeze(Object.fromEntries(fields))
}

const isSecretHeader = (name: string): boolean => /auth|token|secret|signature|key|cookie|credential|passw/i.test(name)

const isSecretName = (names: readonly string[] | undefined): ((name: string) => boolean) =>
  // No model describes an operation that is called by its name.
  names === undefined ? isUsualSecretName : (name) => names.includes(name)

/** Returns whether parameters of this name are usually secrets. */
export const isUsualSecretName = (name: string): boolean => commonNames.test(name)

const commonNames =
  /passw(?:or)?d$|passphrase$|^pwd$|plain_?text|cipher_?text|key_?material|^secret_?(?:data|string|binary|value|key)$|secret$|secret_?access_?key$|^user_?data$|private_?key|api_?key$|import_?token|(?:access|auth|bearer|identity|oidc|refresh|security|session|sts)_?token$/i

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

const takeOut = (error: CloudError, clean: (text: string) => string): void => {
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
