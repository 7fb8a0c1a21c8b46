import type { Credentials as SigningCredentials } from '@cloud-result/signing'

/** An access key of any vendor, whatever the vendor calls its halves. */
export interface Credentials extends SigningCredentials {
  /** When temporary credentials cease to work: a `Date`, milliseconds since 1970, or a text that `Date` reads. */
  readonly expiration?: Date | number | string | undefined
}

/**
 * Where credentials come from. Asked once, then again shortly before they expire and when the vendor says that they have,
 * never twice at the same time unless it has not answered for a minute. It rejects when it has none.
 */
export type CredentialProvider = () => Promise<Credentials>

/** What a provider rejects with when it simply has nothing: a chain then asks the next one. */
export interface MissingCredentials {
  readonly _tag: 'MissingCredentials'
  /** What to do about it, for people; quoted in the error of the call. */
  readonly message: string
}

/** Makes what a provider rejects with when it has nothing. The message reaches logs: no secrets in it. */
export const missingCredentials = (message: string): MissingCredentials => ({ _tag: 'MissingCredentials', message })

/** Tells whether a provider had nothing, rather than failed. */
export const isMissingCredentials = (thrown: unknown): thrown is MissingCredentials =>
  typeof thrown === 'object' && thrown !== null && (thrown as { readonly _tag?: unknown })._tag === 'MissingCredentials'

/** Makes a provider that asks others in turn, until one has credentials. One that fails otherwise ends the search. */
export const chainProviders =
  (...providers: readonly CredentialProvider[]): CredentialProvider =>
  async () => {
    const messages: string[] = []
    for (const provider of providers) {
      try {
        // oxlint-disable-next-line no-await-in-loop -- the next one is asked only if this one has nothing
        return await provider()
      } catch (thrown) {
        if (!isMissingCredentials(thrown)) throw thrown
        messages.push(thrown.message)
      }
    }
    throw missingCredentials(messages.length === 0 ? 'No credential provider was given' : messages.join('; '))
  }

/** When credentials expire, in milliseconds since 1970; `undefined` if they do not, or do not say so legibly. */
export const expirationOf = ({ expiration }: Credentials): number | undefined => {
  const instant = expiration === undefined ? Number.NaN : new Date(expiration).getTime()
  return Number.isNaN(instant) ? undefined : instant
}

/** Tells whether credentials are temporary, so that other ones may come in their place. */
export const isTemporary = ({ sessionToken }: Credentials): boolean => sessionToken !== undefined && sessionToken !== ''

/** Tells whether two credentials are the same to the vendor. */
export const areSameCredentials = (one: Credentials, other: Credentials): boolean =>
  one.accessKeyId === other.accessKeyId &&
  one.secretAccessKey === other.secretAccessKey &&
  (one.sessionToken ?? '') === (other.sessionToken ?? '')

/** Says what makes credentials unusable, or `undefined` if nothing does. */
export const credentialFault = (credentials: Credentials): string | undefined => {
  // What reads them from a file or a variable may have given anything, or nothing.
  const { accessKeyId, secretAccessKey, sessionToken }: Partial<Credentials> = credentials ?? {}
  const fields = { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) }
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value !== 'string' || value === '') return `The credentials have no ${name}`
    // A line break that came with a file or a variable; in a header it would be refused, far from its cause.
    if (!/^[\x21-\x7e]+$/.test(value)) return `The credentials' ${name} holds a blank or a character beyond ASCII`
  }
  return undefined
}
