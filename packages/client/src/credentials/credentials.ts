import { redact } from '@cloud-result/core/vendor'
import type { Credentials as SigningCredentials } from '@cloud-result/signing'

import { causeOf, withCause } from '../errors/cause.js'
import type { Clock } from '../host/clock.js'
import type { Transport } from '../transport/transport.js'

/** What the vendors' SDKs call the parts of an access key. The compiler then says what they are called here. */
interface NamesOfSdks {
  /** @deprecated Tencent's name of `accessKeyId`. */
  readonly secretId?: 'call it accessKeyId'
  /** @deprecated Tencent's name of `secretAccessKey`. */
  readonly secretKey?: 'call it secretAccessKey'
  /** @deprecated Alibaba's name of `secretAccessKey`. */
  readonly accessKeySecret?: 'call it secretAccessKey'
  /** @deprecated Alibaba's name of `sessionToken`. */
  readonly securityToken?: 'call it sessionToken'
  /** @deprecated Tencent's name of `sessionToken`. */
  readonly token?: 'call it sessionToken'
}

const namesOfSdks: readonly (readonly [keyof NamesOfSdks, keyof SigningCredentials])[] = [
  ['secretId', 'accessKeyId'],
  ['secretKey', 'secretAccessKey'],
  ['accessKeySecret', 'secretAccessKey'],
  ['securityToken', 'sessionToken'],
  ['token', 'sessionToken']
]

/**
 * An access key of any vendor, under one pair of names.
 *
 * @category Credentials
 */
export interface Credentials extends SigningCredentials, NamesOfSdks {
  /**
   * When temporary credentials expire: a `Date`, seconds or milliseconds since 1970, or a text that `Date` parses. They
   * do not expire if it is absent or null.
   */
  readonly expiration?: Date | number | string | null | undefined
}

/**
 * What a client tells the provider that it asks. A provider needs none of it.
 *
 * @category Credentials
 */
export interface ProviderContext {
  /** The region of the client. */
  readonly region?: string | undefined
  /** Whether the client uses the vendor's private network, in which the public hosts of other services may be out of reach. */
  readonly network?: 'public' | 'vpc' | undefined
  /** The transport of the client, for requests to the vendor's other services, such as STS. */
  readonly transport?: Transport | undefined
  readonly clock?: Clock | undefined
  /** Reports what does not prevent a call; clients pass it on to the hook `onWarning`. The message must hold no secret. */
  readonly warn?: ((warning: Warning) => void) | undefined
}

/**
 * What does not prevent a call, but needs the attention of a person.
 *
 * @category Hooks
 */
export interface Warning {
  /**
   * `renewal-failed`: credentials could not be renewed, and the old ones are still valid. `readable-file`: other users of
   * the machine can read a file that holds keys.
   */
  readonly reason: 'readable-file' | 'renewal-failed'
  readonly message: string
}

/**
 * Gives credentials. A client calls it once, then again shortly before the credentials expire (every quarter of an hour if
 * they do not), or when the vendor refuses them; never twice at the same time, unless it has not answered for a minute.
 * Clients that have the same provider share what it gives. It rejects if it has none.
 *
 * @category Credentials
 */
export type CredentialProvider = (context?: ProviderContext) => Promise<Credentials>

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
  isStated(thrown, 'MissingCredentials')

/**
 * What a provider rejects with if it should have credentials, but did not get them: a chain then ends, because the next
 * provider has those of someone else.
 *
 * @category Credentials
 */
export interface CredentialFailure {
  readonly _tag: 'CredentialFailure'
  /** What failed, for people; quoted in the error of the call. */
  readonly message: string
}

/**
 * Makes what a provider rejects with if it failed. The message reaches logs, so it must not hold secrets; the cause can be
 * read only with `causeOf`.
 *
 * @category Credentials
 */
export const credentialFailure = (message: string, cause?: unknown): CredentialFailure =>
  withCause<CredentialFailure>({ _tag: 'CredentialFailure', message }, cause)

const isStated = (thrown: unknown, tag: string): boolean =>
  typeof thrown === 'object' &&
  thrown !== null &&
  (thrown as { readonly _tag?: unknown })._tag === tag &&
  typeof (thrown as { readonly message?: unknown }).message === 'string'

/** Gives the message of what a provider rejected with, if it is one that can be shown. */
export const statedMessage = (thrown: unknown): string =>
  isStated(thrown, 'MissingCredentials') || isStated(thrown, 'CredentialFailure')
    ? redact((thrown as MissingCredentials | CredentialFailure).message)
    : 'The credential provider failed'

/**
 * Makes a provider that asks other providers in turn until one has credentials. A provider that fails in another way
 * ends the search. Each request begins with the first provider. If there are no credentials, the message lists why each
 * had none.
 *
 * @category Credentials
 */
export const chainProviders =
  (...providers: readonly CredentialProvider[]): CredentialProvider =>
  async (context) => {
    const messages: string[] = []
    for (const provider of providers) {
      if (typeof provider !== 'function') throw credentialFailure(notProvider)
      try {
        // oxlint-disable-next-line no-await-in-loop -- the next provider is asked only if this one has none
        return await provider(context)
      } catch (thrown) {
        if (!isMissingCredentials(thrown)) {
          if (messages.length === 0 || !isStated(thrown, 'CredentialFailure')) throw thrown
          throw credentialFailure(
            `${statedMessage(thrown)} (before: ${messages.join('; ')})`,
            causeOf(thrown as object)
          )
        }
        messages.push(thrown.message)
      }
    }
    throw missingCredentials(messages.length === 0 ? 'No credential provider was given' : messages.join('; '))
  }

const notProvider = 'chainProviders takes functions: for fixed credentials, write async () => credentials'

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

/** Returns whether two credentials are the same to the vendor. */
export const areSameCredentials = (one: Credentials, other: Credentials): boolean =>
  one.accessKeyId === other.accessKeyId &&
  one.secretAccessKey === other.secretAccessKey &&
  (one.sessionToken ?? '') === (other.sessionToken ?? '')

const fields = ['accessKeyId', 'secretAccessKey', 'sessionToken'] as const

/** Says why credentials are unusable; `undefined` if they are usable. */
export const credentialProblem = (credentials: Credentials): string | undefined => {
  // A provider that reads a file or a variable may give anything, or nothing.
  const given: Partial<Credentials> = credentials ?? {}
  if (typeof given === 'function') return 'The credentials are a function: call it, as in credentials: fromEnv()'
  for (const name of fields) {
    const value = given[name]
    if (!value) {
      const theirs = namesOfSdks.find(([other, ours]) => ours === name && given[other])?.[0]
      if (theirs !== undefined) return `The credentials have no ${name}: ${theirs} is called ${name} here`
      if (name === 'sessionToken') continue
    }
    if (typeof value !== 'string' || value === '') return `The credentials have no ${name}`
    // For instance a line break from a file. In a header it would be refused, without a hint to the credentials.
    if (!/^[\x21-\x7e]+$/.test(value)) {
      return `The credentials' ${name} contains white space or a character outside ASCII`
    }
  }
  return undefined
}
