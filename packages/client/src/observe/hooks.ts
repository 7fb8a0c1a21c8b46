import type { Attempt, Category, Retry } from '@cloud-result/core'

import type { CallOrigin } from '../call-origin.js'
import type { Warning } from '../credentials/credentials.js'

/**
 * The fields of every event. Events are plain data without secrets: no bodies, no messages, and parameters and headers of a
 * request only without what is secret.
 *
 * @category Hooks
 */
export interface CallEvent extends CallOrigin {
  /** Empty if the configuration has no valid one. */
  readonly region: string
  /** The host of the endpoint, with its port where it has one; empty if the configuration has no valid endpoint. */
  readonly host: string
}

/**
 * How an attempt or a call ended; `category` is `undefined` for a success.
 *
 * @category Hooks
 */
export interface Outcome {
  readonly category: Category | undefined
  readonly code: string | undefined
  readonly requestId: string | undefined
  readonly status: number | undefined
}

/**
 * A request is about to be sent. Secrets are replaced by `[redacted]`: the signature, the credentials, headers whose names
 * say so, and parameters that the model names as secret or that have a usual name of secrets.
 *
 * @category Hooks
 */
export interface RequestEvent extends CallEvent {
  /** From 1. */
  readonly attempt: number
  readonly method: string
  /** Without its query: what is in that, or in the body, is in `parameters`. */
  readonly url: string
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** With the idempotency token and the dry-run flag. */
  readonly parameters: Readonly<Record<string, unknown>>
}

/**
 * An attempt ended.
 *
 * @category Hooks
 */
export interface AttemptEvent extends CallEvent, Outcome {
  /** From 1. */
  readonly attempt: number
  /** Milliseconds since 1970, by the client's clock. */
  readonly startedAt: number
  readonly durationMs: number
  /** How long the client waited before the attempt. */
  readonly delayMs: number
}

/**
 * An attempt failed and another one follows.
 *
 * @category Hooks
 */
export interface RetryEvent extends CallEvent, Outcome {
  /** The attempt that failed, from 1. */
  readonly attempt: number
  /** What the error asks for: a wait, a corrected clock, new credentials. */
  readonly retry: Retry
  /** How long the client waits before the next attempt. */
  readonly delayMs: number
}

/**
 * A call ended.
 *
 * @category Hooks
 */
export interface ResultEvent extends CallEvent, Outcome {
  readonly startedAt: number
  readonly durationMs: number
  /** How many times the request was sent again. */
  readonly resendCount: number
  /** The attempts that failed, in order. */
  readonly failures: readonly Attempt[]
}

/**
 * Something that did not prevent a call needs the attention of a person.
 *
 * @category Hooks
 */
export interface WarningEvent extends Warning {
  readonly vendor: string
  readonly service: string
  readonly region: string
}

/**
 * Functions that are called while a client works. What a hook throws or rejects with is ignored.
 *
 * @category Hooks
 */
export interface Hooks {
  /** Called before each attempt. */
  readonly onRequest?: ((event: RequestEvent) => unknown) | undefined
  readonly onAttempt?: ((event: AttemptEvent) => unknown) | undefined
  readonly onRetry?: ((event: RetryEvent) => unknown) | undefined
  readonly onResult?: ((event: ResultEvent) => unknown) | undefined
  readonly onWarning?: ((event: WarningEvent) => unknown) | undefined
}

/** Combines several sets of hooks into one. A hook that fails affects neither the others nor the call. */
export const shieldHooks = (hooks: Hooks | readonly Hooks[] | undefined): Required<Hooks> => {
  const all: readonly Hooks[] = hooks === undefined ? [] : isList(hooks) ? hooks : [hooks]
  const listener = <Name extends keyof Hooks>(name: Name) => shielded(all.map((each) => each[name] as Listener<Name>))
  return {
    onRequest: listener('onRequest'),
    onAttempt: listener('onAttempt'),
    onRetry: listener('onRetry'),
    onResult: listener('onResult'),
    onWarning: listener('onWarning')
  }
}

type Listener<Name extends keyof Hooks> = ((event: Parameters<NonNullable<Hooks[Name]>>[0]) => unknown) | undefined

const isList = (hooks: Hooks | readonly Hooks[]): hooks is readonly Hooks[] => Array.isArray(hooks)

const shielded = <Event>(
  listeners: readonly (((event: Event) => unknown) | undefined)[]
): ((event: Event) => void) | undefined => {
  const present = listeners.filter((listener) => listener !== undefined)
  if (present.length === 0) return undefined
  return (event) => {
    // Several listeners get the same event.
    Object.freeze(event)
    for (const listener of present) {
      try {
        Promise.resolve(listener(event)).catch(ignore)
      } catch {
        // A hook that fails must not break a call.
      }
    }
  }
}

const ignore = (): undefined => undefined
