import type { Credentials } from './credentials.js'

/**
 * Keeps what signatures have in common, such as derived keys, for the credentials and the period of the last signature only.
 * `sigV4` keeps at most 256 sets of signed headers in it.
 *
 * @category Speed
 */
export interface SigningCache {
  /** Gives what a scheme has kept under this name, or else makes and keeps it. */
  readonly recall: <Value>(
    scheme: object,
    credentials: Credentials,
    period: number,
    name: string,
    make: () => Value
  ) => Value
}

const mostNames = 256

/**
 * Makes a cache for `SignatureOptions`. What it holds is secret: drop it when the credentials are no longer needed.
 *
 * @category Speed
 */
export const makeSigningCache = (): SigningCache => {
  let owner: Credentials = { accessKeyId: '', secretAccessKey: '' }
  let ownPeriod = 0
  const kept = new Map<string, { readonly scheme: object; readonly value: unknown }>()

  return {
    recall: <Value>(scheme: object, credentials: Credentials, period: number, name: string, make: () => Value) => {
      const { accessKeyId, secretAccessKey, sessionToken } = credentials
      if (
        period !== ownPeriod ||
        secretAccessKey !== owner.secretAccessKey ||
        accessKeyId !== owner.accessKeyId ||
        sessionToken !== owner.sessionToken
      ) {
        kept.clear()
        ownPeriod = period
        // A copy, because the caller may change theirs.
        owner = { accessKeyId, secretAccessKey, sessionToken }
      }
      const known = kept.get(name)
      // What one scheme keeps is of one type.
      if (known?.scheme === scheme) return known.value as Value
      const value = make()
      if (kept.size >= mostNames) kept.clear()
      kept.set(name, { scheme, value })
      return value
    }
  }
}
