import type { Credentials as SigningCredentials } from '@cloud-result/signing'

/**
 * An access key of any vendor, under one pair of names.
 *
 * @category Credentials
 */
export interface Credentials extends SigningCredentials {
  /**
   * When temporary credentials expire: a `Date`, seconds or milliseconds since 1970, or a text that `Date` parses. They
   * do not expire if it is absent or null.
   */
  readonly expiration?: Date | number | string | null | undefined
}

/**
 * Gives credentials. A client calls it once, then again shortly before the credentials expire or when the vendor
 * refuses them as expired; never twice at the same time, unless it has not answered for a minute. It rejects if it has
 * none.
 *
 * @category Credentials
 */
export type CredentialProvider = () => Promise<Credentials>

/**
 * What a provider rejects with if it has no credentials: a chain then asks the next provider.
 *
 * @category Credentials
 */
export interface MissingCredentials {
  readonly _tag: 'MissingCredentials'
  /** What to do about it, for people; quoted in the error of the call. */
  readonly message: string
}

/**
 * Makes what a provider rejects with if it has no credentials. The message reaches logs, so it must not hold secrets.
 *
 * @category Credentials
 */
export const missingCredentials = (message: string): MissingCredentials => ({ _tag: 'MissingCredentials', message })

/**
 * Returns whether a provider had no credentials, rather than failed.
 *
 * @category Credentials
 */
export const isMissingCredentials = (thrown: unknown): thrown is MissingCredentials =>
  typeof thrown === 'object' &&
  thrown !== null &&
  (thrown as { readonly _tag?: unknown })._tag === 'MissingCredentials' &&
  typeof (thrown as { readonly message?: unknown }).message === 'string'

/**
 * Makes a provider that asks other providers in turn until one has credentials. A provider that fails in another way
 * ends the search.
 *
 * @category Credentials
 */
export const chainProviders =
  (...providers: readonly CredentialProvider[]): CredentialProvider =>
  async () => {
    const messages: string[] = []
    for (const provider of providers) {
      try {
        // oxlint-disable-next-line no-await-in-loop -- the next provider is asked only if this one has none
        return await provider()
      } catch (thrown) {
        if (!isMissingCredentials(thrown)) throw thrown
        messages.push(thrown.message)
      }
    }
    throw missingCredentials(messages.length === 0 ? 'No credential provider was given' : messages.join('; '))
  }

/**
 * Gives when credentials expire, in milliseconds since 1970; `undefined` if they do not, or if the value is not
 * readable.
 */
export const expirationOf = ({ expiration }: { readonly expiration?: unknown }): number | undefined => {
  const instant =
    typeof expiration === 'number' || (typeof expiration === 'string' && /^\d{9,}$/.test(expiration))
      ? fromSecondsOrMilliseconds(Number(expiration))
      : expiration instanceof Date || typeof expiration === 'string'
        ? new Date(expiration).getTime()
        : Number.NaN
  return Number.isFinite(instant) ? instant : undefined
}

// In milliseconds this is in 1973, in seconds beyond the year 5000.
const fromSecondsOrMilliseconds = (instant: number): number => (instant < 1e11 ? instant * 1_000 : instant)

/** Returns whether credentials are temporary, so that a provider may give others. */
export const isTemporary = ({ sessionToken }: Credentials): boolean => sessionToken !== undefined && sessionToken !== ''

/** Returns whether two credentials are the same to the vendor. */
export const areSameCredentials = (one: Credentials, other: Credentials): boolean =>
  one.accessKeyId === other.accessKeyId &&
  one.secretAccessKey === other.secretAccessKey &&
  (one.sessionToken ?? '') === (other.sessionToken ?? '')

/** Says why credentials are unusable; `undefined` if they are usable. */
export const credentialProblem = (credentials: Credentials): string | undefined => {
  // A provider that reads a file or a variable may give anything, or nothing.
  const { accessKeyId, secretAccessKey, sessionToken }: Partial<Credentials> = credentials ?? {}
  const fields = { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) }
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value !== 'string' || value === '') return `The credentials have no ${name}`
    // For instance a line break from a file. In a header it would be refused, without a hint to the credentials.
    if (!/^[\x21-\x7e]+$/.test(value)) {
      return `The credentials' ${name} contains white space or a character outside ASCII`
    }
  }
  return undefined
}
