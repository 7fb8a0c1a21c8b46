import { isRecord } from '@cloud-result/core/vendor'

import { credentialHost } from '#credential-host'

import { credentialFailure } from '../credentials/credentials.js'
import type { CredentialProvider } from '../credentials/credentials.js'
import { systemClock } from '../host/clock.js'
import { makeFetchTransport } from '../transport/fetch-transport.js'
import { byOurClock, readCredentials } from './credential-fields.js'
import type { CredentialFields } from './credential-fields.js'
import { exchange } from './exchange.js'
import { parseJson } from './parse-json.js'
import type { ProviderOptions } from './provider-options.js'

/**
 * A server that gives credentials.
 *
 * @category Credentials
 */
export interface UriOptions extends ProviderOptions {
  /** `https:`, or `http:` in a private network. */
  readonly uri: string
  /** How long the request may take; 5 s by default. */
  readonly timeoutMs?: number | undefined
}

/**
 * Makes a provider that gets a URL, whose answer is an object with these fields as JSON. No proxy is used.
 *
 * @category Providers
 */
export const fromUriWith =
  (fields: CredentialFields, { clock: own, timeoutMs = 5_000, transport, uri }: UriOptions): CredentialProvider =>
  async (context = {}) => {
    const host = hostOf(uri)
    if (host === undefined) {
      throw credentialFailure('The credentials URI must be an https URL, or an http URL of a private network')
    }
    const clock = own ?? context.clock ?? systemClock
    const name = `The server ${host} of the credentials URI`
    const ended = await exchange(
      { method: 'GET', url: uri.trim(), headers: { accept: 'application/json' } },
      { transport: transport ?? credentialHost?.directTransport() ?? makeFetchTransport(), clock, timeoutMs }
    )
    if (ended._tag === 'NoAnswer') throw credentialFailure(`${name} does not answer: ${ended.why}`)
    const { response } = ended
    if (response.status !== 200) throw credentialFailure(`${name} answers with status ${response.status}`)
    const parsed = parseJson(response.body)
    if (parsed._tag === 'Left') throw credentialFailure(`${name} answers with no JSON: ${parsed.left}`)
    const code = isRecord(parsed.right) ? parsed.right['Code'] : undefined
    if (code !== undefined && code !== 'Success') throw credentialFailure(`${name} answers that it has no success`)
    const credentials = readCredentials(parsed.right, fields)
    if (credentials === undefined) throw credentialFailure(`${name} answers without an access key`)
    return byOurClock(credentials, response, clock.now())
  }

/** Gives the host of a URL to which a secret may be sent back; `undefined` for any other. */
const hostOf = (uri: string): string | undefined => {
  const [, scheme = '', host = ''] =
    /^(https?):\/\/([a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?(?:[/?]\S*)?$/i.exec(uri.trim()) ?? []
  if (host === '') return undefined
  return scheme.toLowerCase() === 'https' || privateHost.test(host) ? host : undefined
}

// This machine, private and link-local addresses, names without a dot and names of clusters. A number is an address, too.
const privateHost =
  /^(?:(?!(?:\d+|0x[\da-f]*)$)[a-z0-9-]+|(?:[a-z0-9-]+\.)+(?:localhost|local|internal|svc)|127(?:\.\d{1,3}){3}|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|169\.254(?:\.\d{1,3}){2}|100\.100\.100\.200|\[::1\]|\[f[cde][0-9a-f:]+\])$/i
