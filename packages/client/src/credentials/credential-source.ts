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

/** How long a background renewal waits after one that failed. */
const renewalPauseMs = 10_000

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
  if (typeof credentials !== 'function') return { current: () => credentials, replace: () => credentials }
  let held: Credentials | undefined
  let pending: { readonly answer: Promise<Credentials>; readonly since: number } | undefined
  let notBefore = -Infinity

  const fetchOnce = (): Promise<Credentials> => {
    if (pending !== undefined && now() - pending.since < providerTimeoutMs) return pending.answer
    const answer: Promise<Credentials> = Promise.resolve()
      .then(credentials)
      .then((fetched) => {
        // Unusable credentials are not kept, so that the next call asks again. Nor is an answer that came too late.
        if (pending?.answer === answer && credentialProblem(fetched) === undefined) held = fetched
        return fetched
      })
      .finally(() => {
        if (pending?.answer === answer) pending = undefined
      })
    pending = { answer, since: now() }
    return answer
  }

  const current = (): Credentials | Promise<Credentials> => {
    if (held === undefined) return fetchOnce()
    const expiration = expirationOf(held)
    if (expiration === undefined || now() < expiration - renewalMs) return held
    if (now() >= expiration - marginMs) return fetchOnce()
    if (pending === undefined && now() >= notBefore) {
      fetchOnce().catch(() => {
        notBefore = now() + renewalPauseMs
      })
    }
    return held
  }

  return {
    current,
    // Another call may have replaced them already.
    replace: (refused) => (held !== undefined && !areSameCredentials(held, refused) ? held : fetchOnce())
  }
}
