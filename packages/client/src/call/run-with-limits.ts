import { makeAbortSource } from '../transport/any-signal.js'
import type { AbortSignalLike, HostAbortSignal } from '../host/abort-signal.js'
import type { Timers } from '../host/clock.js'

/** How a task ended: by itself, or because a limit or the caller interrupted it. */
export type LimitedOutcome<Value> =
  | { readonly _tag: 'Done'; readonly value: Value }
  | { readonly _tag: 'Failed'; readonly thrown: unknown }
  | { readonly _tag: 'Interrupted'; readonly by: Interruption; readonly thrown: unknown }

/** What interrupts a task. */
export type Interruption = 'timeout' | 'deadline' | 'aborted'

/** How long a task may take, which limit that is, and who may abort it earlier. */
export interface Limits {
  readonly timers: Timers
  readonly limitMs: number
  readonly limit: 'timeout' | 'deadline'
  readonly signal: AbortSignalLike | undefined
  /** What receives the signal of the task. */
  readonly recipient?: object
}

/**
 * Runs a task until it ends, its time is up or the caller aborts. Never rejects, and never waits for a task that
 * ignores its signal: an interruption settles in the same turn of the event loop.
 */
export const runWithLimits = <Value>(
  task: (signal: HostAbortSignal) => Promise<Value>,
  { timers, limitMs, limit, signal, recipient }: Limits
): Promise<LimitedOutcome<Value>> =>
  new Promise((resolve) => {
    const source = makeAbortSource(recipient)
    let cancelTimer: (() => void) | undefined
    let interruptedBy: Interruption | undefined
    let isSettled = false

    const settle = (outcome: LimitedOutcome<Value>): void => {
      if (isSettled) return
      isSettled = true
      cancelTimer?.()
      signal?.removeEventListener('abort', onAbort)
      resolve(outcome)
    }
    const interrupt = (by: Interruption): void => {
      if (isSettled || interruptedBy !== undefined) return
      interruptedBy = by
      source.abort(Object.assign(new Error(`The call was interrupted: ${by}`), { name: 'AbortError' }))
      // A task that rejects when it is aborted settles first: a transport can then report its phase.
      void Promise.resolve().then(() => settle({ _tag: 'Interrupted', by, thrown: undefined }))
    }
    const onAbort = (): void => interrupt('aborted')

    if (signal?.aborted === true) {
      interrupt('aborted')
      return
    }
    signal?.addEventListener('abort', onAbort)
    if (limitMs !== Infinity) cancelTimer = timers.schedule(() => interrupt(limit), limitMs)
    start(task, source.signal).then(
      // A value that arrives after the interruption is dropped.
      (value) =>
        settle(
          interruptedBy === undefined
            ? { _tag: 'Done', value }
            : { _tag: 'Interrupted', by: interruptedBy, thrown: undefined }
        ),
      (thrown: unknown) =>
        settle(
          interruptedBy === undefined ? { _tag: 'Failed', thrown } : { _tag: 'Interrupted', by: interruptedBy, thrown }
        )
    )
  })

const start = <Value>(task: (signal: HostAbortSignal) => Promise<Value>, signal: HostAbortSignal): Promise<Value> => {
  try {
    return Promise.resolve(task(signal))
  } catch (thrown) {
    return Promise.reject(thrown)
  }
}
