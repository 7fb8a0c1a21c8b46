import { makeAbortSource } from '../transport/any-signal.js'
import type { AbortSource } from '../transport/any-signal.js'
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
  limits: Limits
): Promise<LimitedOutcome<Value>> =>
  new Promise((resolve) => {
    const { timers, limitMs, limit, signal, recipient } = limits
    const source = makeAbortSource(recipient)
    const run: Run<Value> = { resolve, source, signal, onAbort: undefined, cancelTimer: undefined, by: undefined }
    if (signal !== undefined) {
      if (signal.aborted) {
        interrupt(run, 'aborted')
        return
      }
      run.onAbort = () => interrupt(run, 'aborted')
      signal.addEventListener('abort', run.onAbort)
    }
    if (limitMs !== Infinity) run.cancelTimer = timers.schedule(() => interrupt(run, limit), limitMs)
    start(task, source.signal).then(
      // A value that arrives after the interruption is dropped.
      (value) => settle(run, run.by === undefined ? { _tag: 'Done', value } : interrupted(run.by)),
      (thrown: unknown) =>
        settle(run, run.by === undefined ? { _tag: 'Failed', thrown } : { _tag: 'Interrupted', by: run.by, thrown })
    )
  })

// Functions of this record instead of closures, which every call would make: they took as long as the rest of its work.
interface Run<Value> {
  /** `undefined` once the task has ended. */
  resolve: ((outcome: LimitedOutcome<Value>) => void) | undefined
  readonly source: AbortSource
  readonly signal: AbortSignalLike | undefined
  onAbort: (() => void) | undefined
  cancelTimer: (() => void) | undefined
  by: Interruption | undefined
}

const settle = <Value>(run: Run<Value>, outcome: LimitedOutcome<Value>): void => {
  const { cancelTimer, onAbort, resolve, signal } = run
  if (resolve === undefined) return
  run.resolve = undefined
  cancelTimer?.()
  if (onAbort !== undefined) signal?.removeEventListener('abort', onAbort)
  resolve(outcome)
}

const interrupt = <Value>(run: Run<Value>, by: Interruption): void => {
  if (run.resolve === undefined || run.by !== undefined) return
  run.by = by
  run.source.abort(Object.assign(new Error(`The call was interrupted: ${by}`), { name: 'AbortError' }))
  // A task that rejects when it is aborted settles first: a transport can then report its phase.
  void Promise.resolve().then(() => settle(run, interrupted(by)))
}

const interrupted = (by: Interruption) => ({ _tag: 'Interrupted', by, thrown: undefined }) as const

const start = <Value>(task: (signal: HostAbortSignal) => Promise<Value>, signal: HostAbortSignal): Promise<Value> => {
  try {
    return Promise.resolve(task(signal))
  } catch (thrown) {
    return Promise.reject(thrown)
  }
}
