import { areSameCredentials, credentialProblem, expirationOf, statedMessage } from './credentials.js'
import type { CredentialProvider, Credentials, ProviderContext } from './credentials.js'

/** The credentials of a client, kept from call to call. */
export interface CredentialSource {
  /** The credentials to sign with: known, or being fetched. */
  readonly current: () => Credentials | Promise<Credentials>
  /** Credentials to replace refused ones; the refused ones again if there are no others. */
  readonly replace: (refused: Credentials) => Credentials | Promise<Credentials>
  /** Says that credentials which replaced others were refused, too: then another question would not help. */
  readonly replacedInVain: () => void
}

/** What a source needs of its client. */
export interface SourceOptions {
  /** Identifies the clock of `now`: clients with the same clock and the same provider share what it gives. */
  readonly clock: object
  readonly now: () => number
  readonly random: () => number
  /** What the provider is given if this client asks it. */
  readonly context: ProviderContext
}

/** How long before they expire credentials are renewed in the background, while the old ones are still used. */
const renewalMs = 5 * 60_000

/** After how long credentials that do not expire are asked for again, in the background: a file can have new ones. */
const lastingMs = 15 * 60_000

/** How much earlier a renewal can be, so that the processes of a fleet do not renew at the same time. */
const jitter = 0.15

/** How long before they expire credentials are used only if the provider fails. */
const marginMs = 10_000

/** How long a background renewal waits after one that failed; twice as long after each that follows. */
const renewalPauseMs = 10_000

/** The longest wait after a background renewal that failed. */
const longestPauseMs = 60_000

/** How long a failure, or credentials that have expired, are not asked for again: calls must not storm a provider. */
const answerMs = 1_000

/** How long a provider is left alone after it was asked to replace refused credentials, and that did not help. */
const replacementPauseMs = 60_000

/**
 * After how long a provider that has not answered is called again: one that never answers must not block every later
 * call.
 */
const providerTimeoutMs = 60_000

/** Makes the source of a client's credentials. Clients with the same provider share what it gives. */
export const makeCredentialSource = (
  credentials: Credentials | CredentialProvider,
  options: SourceOptions
): CredentialSource => {
  if (typeof credentials !== 'function') {
    return { current: () => credentials, replace: () => credentials, replacedInVain: () => undefined }
  }
  const byClock = sharedSources.get(credentials) ?? new WeakMap<object, SharedSource>()
  sharedSources.set(credentials, byClock)
  const source = byClock.get(options.clock) ?? makeSharedSource(credentials, options)
  byClock.set(options.clock, source)
  const { context } = options
  return {
    current: () => handled(source.current(context)),
    replace: (refused) => source.replace(refused, context),
    replacedInVain: source.replacedInVain
  }
}

// A call that is aborted does not wait for what it asked for, and a rejection without a handler would end the process.
const handled = (asked: Credentials | Promise<Credentials>): Credentials | Promise<Credentials> => {
  if (asked instanceof Promise) asked.catch(() => undefined)
  return asked
}

interface SharedSource {
  readonly current: (asking: ProviderContext) => Credentials | Promise<Credentials>
  readonly replace: (refused: Credentials, asking: ProviderContext) => Credentials | Promise<Credentials>
  readonly replacedInVain: () => void
}

// For all clients: an answer can cost a request, and metadata services limit how many they answer.
const sharedSources = new WeakMap<CredentialProvider, WeakMap<object, SharedSource>>()

interface Held {
  readonly credentials: Credentials
  /** Milliseconds since 1970. */
  readonly expiresAt: number
}

/**
 * Keeps what a provider gives. All calls share one request to it. The next request follows when the credentials are
 * about to expire, when they have been refused, or when the provider has not answered.
 */
const makeSharedSource = (
  provide: CredentialProvider,
  { now, random }: Pick<SourceOptions, 'now' | 'random'>
): SharedSource => {
  let held: Held | undefined
  let pending: { readonly answer: Promise<Credentials>; readonly since: number } | undefined
  // The last answer that brings a call no further: a rejection, or credentials that have expired.
  let useless: { readonly answer: Promise<Credentials>; readonly at: number } | undefined
  let renewAt = Infinity
  let failedRenewals = 0
  let inVainAt = -Infinity

  const isOver = (since: number, milliseconds: number): boolean => !(Math.abs(now() - since) < milliseconds)

  const early = (milliseconds: number): number => milliseconds * jitter * random()

  const hold = (credentials: Credentials): void => {
    const expiresAt = expirationOf(credentials) ?? Infinity
    if (held?.expiresAt === expiresAt && areSameCredentials(held.credentials, credentials)) return
    held = { credentials, expiresAt }
    const remaining = Math.max(expiresAt - now(), 0)
    // Credentials of a few minutes would otherwise be renewed at every call.
    const lead = Math.min(renewalMs, remaining / 2)
    renewAt = now() + (remaining === Infinity ? lastingMs - early(lastingMs) : remaining - lead - early(lead))
  }

  const fetchOnce = (asking: ProviderContext): Promise<Credentials> => {
    if (pending !== undefined && !isOver(pending.since, providerTimeoutMs)) return pending.answer
    if (useless !== undefined && !isOver(useless.at, answerMs)) return useless.answer
    const answer: Promise<Credentials> = Promise.resolve()
      .then(() => provide(asking))
      .then(
        (fetched) => {
          // Unusable credentials are not kept, so that the next call asks again. Nor is an answer that came too late.
          const isUsable = credentialProblem(fetched) === undefined
          if (pending?.answer !== answer) return fetched
          pending = undefined
          useless = undefined
          if (!isUsable) return fetched
          hold(fetched)
          if (held !== undefined && now() >= held.expiresAt - marginMs) useless = { answer, at: now() }
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

  const renew = (old: Held, asking: ProviderContext): void => {
    renewAt = now() + providerTimeoutMs
    fetchOnce(asking)
      .then(
        () => {
          failedRenewals = 0
          if (held !== old) return
          // The service does not have new ones yet. It will before these expire.
          const remaining = old.expiresAt === Infinity ? 2 * lastingMs : old.expiresAt - now()
          renewAt = now() + Math.max(renewalPauseMs, remaining / 2 - early(remaining / 2))
        },
        (thrown: unknown) => {
          const pause = Math.min(renewalPauseMs * 2 ** failedRenewals++, longestPauseMs)
          renewAt = now() + pause - early(pause)
          const message = `Credentials could not be renewed, and the old ones are used: ${statedMessage(thrown)}`
          asking.warn?.({ reason: 'renewal-failed', message })
        }
      )
      // No call waits for this, so a clock or a source of randomness that throws must not end the process.
      .catch(() => undefined)
  }

  const current = (asking: ProviderContext): Credentials | Promise<Credentials> => {
    if (held === undefined) return fetchOnce(asking)
    const time = now()
    const { credentials, expiresAt } = held
    if (time >= expiresAt - marginMs) {
      return fetchOnce(asking).catch((thrown: unknown) => {
        if (now() < expiresAt) return credentials
        throw thrown
      })
    }
    if (time >= renewAt) renew(held, asking)
    return credentials
  }

  const replacedInVain = (): void => {
    inVainAt = now()
  }

  const replace = (refused: Credentials, asking: ProviderContext): Credentials | Promise<Credentials> => {
    // Another call may have replaced them already.
    if (held !== undefined && !areSameCredentials(held.credentials, refused)) return held.credentials
    // Another question would not help if the last one did not.
    if (pending === undefined && !isOver(inVainAt, replacementPauseMs)) return refused
    return fetchOnce(asking).then(
      (fetched) => {
        if (areSameCredentials(fetched, refused)) replacedInVain()
        return fetched
      },
      (thrown: unknown) => {
        replacedInVain()
        throw thrown
      }
    )
  }

  return { current, replace, replacedInVain }
}
