import { headerOf, isRecord } from '@cloud-result/core/vendor'

import { expirationOf } from '../credentials/credentials.js'
import type { Credentials } from '../credentials/credentials.js'
import type { TransportResponse } from '../transport/transport.js'

/**
 * The names that the parts of credentials have in an answer or in a file. Of several names, the first that is present is
 * used.
 *
 * @category Credentials
 */
export interface CredentialFields {
  readonly accessKeyId: readonly string[]
  readonly secretAccessKey: readonly string[]
  readonly sessionToken: readonly string[]
  readonly expiration: readonly string[]
}

/**
 * Reads credentials from the fields of an object; `undefined` if they are not complete.
 *
 * @category Providers
 */
export const readCredentials = (value: unknown, fields: CredentialFields): Credentials | undefined => {
  if (!isRecord(value)) return undefined
  const text = (names: readonly string[]): string | undefined =>
    names.map((name) => value[name]).find((found): found is string => typeof found === 'string' && found.trim() !== '')
  const accessKeyId = text(fields.accessKeyId)?.trim()
  const secretAccessKey = text(fields.secretAccessKey)?.trim()
  if (accessKeyId === undefined || secretAccessKey === undefined) return undefined
  const sessionToken = text(fields.sessionToken)?.trim()
  const expiration = fields.expiration.map((name) => instantOf(value[name])).find((found) => found !== undefined)
  return {
    accessKeyId,
    secretAccessKey,
    ...(sessionToken === undefined ? {} : { sessionToken }),
    ...(expiration === undefined ? {} : { expiration })
  }
}

/**
 * Reads an instant in seconds, in milliseconds or as text; a text without a zone is UTC. In milliseconds since 1970.
 *
 * @category Providers
 */
export const instantOf = (value: unknown): number | undefined => {
  if (typeof value === 'number') return value > 0 ? expirationOf({ expiration: value }) : undefined
  if (typeof value !== 'string') return undefined
  const text = value.trim().replace(/^(\d{4}-\d\d-\d\d) /, '$1T')
  return expirationOf({ expiration: /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/.test(text) ? `${text}Z` : text })
}

/** How much a server's `Date` must differ from our time to be believed, as for signatures. */
const [leastSkewMs, greatestSkewMs] = [60_000, 7 * 86_400_000]

/**
 * Converts an expiration by the server's clock to one by ours, if the answer shows that they differ.
 *
 * @category Providers
 */
export const byOurClock = (
  credentials: Credentials,
  response: Pick<TransportResponse, 'headers'> | undefined,
  now: number
): Credentials => {
  const expiration = expirationOf(credentials)
  const skew = Date.parse((response && headerOf(response as TransportResponse, 'date')) ?? '') - now
  return expiration !== undefined && Math.abs(skew) > leastSkewMs && Math.abs(skew) <= greatestSkewMs
    ? { ...credentials, expiration: expiration - skew }
    : credentials
}
