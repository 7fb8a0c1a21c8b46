import { areSameCredentials, credentialProblem, expirationOf } from './credentials.js'
import type { CredentialProvider, Credentials } from './credentials.js'

/** The credentials of a client, kept from call to call. */
export interface CredentialSource {
  /** The credentials to sign with: known, or being fetched. */
  readonly current: () => Credentials | Promise<Credentials>
  /** Credentials to replace refused ones; the refused ones again if there are no others. */
  readonly replace: (refused: Credentials) => Credentials | Promise<Credentials>
}

/** How long before they expire credentials are renewed in the background, while the old ones are still used. */
const renewalMs = 5 * 60_000

/** How long before they expire credentials are no longer used. */
const marginMs = 10_000

/** How long a background renewal waits after one that failed or brought nothing new. */
const renewalPauseMs = 10_000

/** How long a failure, or credentials that have expired, are not asked for again: calls must not storm a provider. */
const answerMs = 1_000

/** How long a provider is left alone after credentials were replaced because they were refused. */
const replacementPauseMs = 60_000

/**
 * After how long a provider that has not answered is called again: one that never answers must not block every later
 * call.
 */
const providerTimeoutMs = 60_000

/**
 * Keeps what a provider gives. All calls share one request to it. The next request follows when the credentials are
 * about to expire, when they have been refused, or when the provider has not answered.
 */
export const makeCredentialSource = (
  credentials: Credentials | CredentialProvider,
  now: () => number
): CredentialSource => {
  const provide = credentials
  if (typeof provide !== 'function') return { current: () => provide, replace: () => provide }
  let held: Credentials | undefined
  let pending: { readonly answer: Promise<Credentials>; readonly since: number } | undefined
  // The last answer that brings a call no further: a rejection, or credentials that have expired.
  let useless: { readonly answer: Promise<Credentials>; readonly at: number } | undefined
  let renewalNotBefore = -Infinity
  let replacedAt = -Infinity

  const isOver = (since: number, milliseconds: number): boolean => !(Math.abs(now() - since) < milliseconds)

  const expiresWithin = (given: Credentials, milliseconds: number): boolean => {
    const expiration = expirationOf(given)
    return expiration !== undefined && now() >= expiration - milliseconds
  }

  const fetchOnce = (): Promise<Credentials> => {
    if (pending !== undefined && !isOver(pending.since, providerTimeoutMs)) return pending.answer
    if (useless !== undefined && !isOver(useless.at, answerMs)) return useless.answer
    const answer: Promise<Credentials> = Promise.resolve()
      .then(provide)
      .then(
        (fetched) => {
          // Unusable credentials are not kept, so that the next call asks again. Nor is an answer that came too late.
          const isUsable = credentialProblem(fetched) === undefined
          if (pending?.answer !== answer) return fetched
          pending = undefined
          if (isUsable) held = fetched
          useless = isUsable && expiresWithin(fetched, marginMs) ? { answer, at: now() } : undefined
          return fetched
        },
        (thrown: unknown) => {
          if (pending?.answer === answer) {
            pending = undefined
            useless = { answer, at: now() }
          }
          throw thrown
        }
      )
    pending = { answer, since: now() }
    return answer
  }

  const renew = (old: Credentials): void => {
    renewalNotBefore = now() + renewalPauseMs
    fetchOnce().then(
      (fetched) => {
        const [before, after] = [expirationOf(old), expirationOf(fetched)]
        if (after === undefined || (before !== undefined && after > before)) renewalNotBefore = -Infinity
      },
      // The old ones are still valid.
      () => undefined
    )
  }

  const current = (): Credentials | Promise<Credentials> => {
    if (held === undefined || expiresWithin(held, marginMs)) return fetchOnce()
    if (pending === undefined && expiresWithin(held, renewalMs) && now() >= renewalNotBefore) renew(held)
    return held
  }

  const replace = (refused: Credentials): Credentials | Promise<Credentials> => {
    // Another call may have replaced them already.
    if (held !== undefined && !areSameCredentials(held, refused)) return held
    // Another question would not help if the last one did not.
    if (pending === undefined && !isOver(replacedAt, replacementPauseMs)) return refused
    replacedAt = now()
    return fetchOnce()
  }

  return { current, replace }
}
