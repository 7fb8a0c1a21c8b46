import { areSameCredentials, credentialFault, expirationOf } from './credentials.js'
import type { CredentialProvider, Credentials } from './credentials.js'

/** The credentials of a client, kept from call to call. */
export interface CredentialSource {
  /** The credentials to sign with: at hand, or being fetched. */
  readonly current: () => Credentials | Promise<Credentials>
  /** Credentials in place of refused ones; the refused ones again where there are no others. */
  readonly replace: (refused: Credentials) => Credentials | Promise<Credentials>
}

/** How long before their expiration credentials are renewed: in the background, while the old ones still serve. */
const renewalMs = 5 * 60_000

/** How long before their expiration credentials are used no more. */
const marginMs = 10_000

/** How long a failed renewal in the background is left alone. */
const pauseMs = 10_000

/** How long a provider is waited for before it is asked again: one that never answers would end every call to come. */
const patienceMs = 60_000

/**
 * Keeps what a provider gives: one request to it at a time, shared by all calls, and the next one when the credentials are
 * about to expire or have been refused, or when no answer comes.
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
    if (pending !== undefined && now() - pending.since < patienceMs) return pending.answer
    const answer: Promise<Credentials> = Promise.resolve()
      .then(credentials)
      .then((fetched) => {
        // What cannot work is not kept: the next call asks again. Nor is an answer that was given up.
        if (pending?.answer === answer && credentialFault(fetched) === undefined) held = fetched
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
        notBefore = now() + pauseMs
      })
    }
    return held
  }

  return {
    current,
    // Another call may have replaced them meanwhile.
    replace: (refused) => (held !== undefined && !areSameCredentials(held, refused) ? held : fetchOnce())
  }
}
