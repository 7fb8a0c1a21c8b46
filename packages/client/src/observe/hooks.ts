import type { Attempt, Category, Retry } from '@cloud-result/core'

import type { CallOrigin } from '../call-origin.js'

/** What every event says. Events are plain data, without secrets: no parameters, no headers, no bodies, no messages. */
export interface CallEvent extends CallOrigin {
  readonly region: string
  /** The host of the endpoint, with its port where it has one. */
  readonly host: string
}

/** How an attempt or a call came out; `category` is `undefined` for a success. */
export interface Outcome {
  readonly category: Category | undefined
  readonly code: string | undefined
  readonly requestId: string | undefined
  readonly status: number | undefined
}

/** An attempt is over. */
export interface AttemptEvent extends CallEvent, Outcome {
  /** From 1. */
  readonly attempt: number
  /** Milliseconds since 1970, by the client's clock. */
  readonly startedAt: number
  readonly durationMs: number
  /** How long the client waited before it. */
  readonly delayMs: number
}

/** An attempt failed and another one follows. */
export interface RetryEvent extends CallEvent, Outcome {
  /** The attempt that failed, from 1. */
  readonly attempt: number
  /** What the error wants: a wait, a right clock, new credentials. */
  readonly retry: Retry
  /** How long the client waits now. */
  readonly delayMs: number
}

/** A call is over. */
export interface ResultEvent extends CallEvent, Outcome {
  readonly startedAt: number
  readonly durationMs: number
  /** How often the request was sent again. */
  readonly resendCount: number
  /** The attempts that failed, first to last. */
  readonly failures: readonly Attempt[]
}

/** What a program is told about its calls as they happen. What a hook throws, or rejects with, is dropped. */
export interface Hooks {
  readonly onAttempt?: ((event: AttemptEvent) => unknown) | undefined
  readonly onRetry?: ((event: RetryEvent) => unknown) | undefined
  readonly onResult?: ((event: ResultEvent) => unknown) | undefined
}

/** Makes one set of hooks of several, each shielded from the others, and the call from all. */
export const shieldHooks = (hooks: Hooks | readonly Hooks[] | undefined): Required<Hooks> => {
  const all: readonly Hooks[] = hooks === undefined ? [] : isList(hooks) ? hooks : [hooks]
  return {
    onAttempt: shielded(all.map(({ onAttempt }) => onAttempt)),
    onRetry: shielded(all.map(({ onRetry }) => onRetry)),
    onResult: shielded(all.map(({ onResult }) => onResult))
  }
}

const isList = (hooks: Hooks | readonly Hooks[]): hooks is readonly Hooks[] => Array.isArray(hooks)

const shielded = <Event>(
  listeners: readonly (((event: Event) => unknown) | undefined)[]
): ((event: Event) => void) | undefined => {
  const present = listeners.filter((listener) => listener !== undefined)
  if (present.length === 0) return undefined
  return (event) => {
    for (const listener of present) {
      try {
        Promise.resolve(listener(event)).catch(ignore)
      } catch {
        // A broken hook is no reason to break a call, and the client has nowhere to complain to.
      }
    }
  }
}

const ignore = (): undefined => undefined
