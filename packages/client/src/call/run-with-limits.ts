import type { AbortSignalLike, HostAbortSignal } from '../host/abort-signal.js'
import type { Timers } from '../host/clock.js'
import { makeAbortSource } from '../transport/any-signal.js'

/** What became of a piece of work: it ended by itself, or it was cut short, by a limit or by the caller. */
export type Bounded<Value> =
  | { readonly _tag: 'Done'; readonly value: Value }
  | { readonly _tag: 'Failed'; readonly thrown: unknown }
  | { readonly _tag: 'Cut'; readonly by: Cut; readonly thrown: unknown }

/** What cut a piece of work short. */
export type Cut = 'timeout' | 'deadline' | 'aborted'

/** How long a piece of work may take, what it is called when that has passed, and who may end it before. */
export interface Limits {
  readonly timers: Timers
  readonly limitMs: number
  readonly limit: 'timeout' | 'deadline'
  readonly signal: AbortSignalLike | undefined
  /** What will see the signal of the work. */
  readonly audience?: object
}

/**
 * Runs a piece of work until it ends, its time is up or the caller aborts. Never rejects, and never waits for work that
 * takes no notice of its signal: a cut settles in the same turn of the event loop.
 */
export const runBounded = <Value>(
  work: (signal: HostAbortSignal) => Promise<Value>,
  { timers, limitMs, limit, signal, audience }: Limits
): Promise<Bounded<Value>> =>
  new Promise((resolve) => {
    const source = makeAbortSource(audience)
    let cancelTimer: (() => void) | undefined
    let cutBy: Cut | undefined
    let isSettled = false

    const settle = (outcome: Bounded<Value>): void => {
      if (isSettled) return
      isSettled = true
      cancelTimer?.()
      signal?.removeEventListener('abort', onAbort)
      resolve(outcome)
    }
    const cut = (by: Cut): void => {
      if (isSettled || cutBy !== undefined) return
      cutBy = by
      source.abort(Object.assign(new Error(`The call was cut short: ${by}`), { name: 'AbortError' }))
      // Work that rejects as it is aborted comes first: a transport then says how far it had come.
      void Promise.resolve().then(() => settle({ _tag: 'Cut', by, thrown: undefined }))
    }
    const onAbort = (): void => cut('aborted')

    if (signal?.aborted === true) {
      cut('aborted')
      return
    }
    signal?.addEventListener('abort', onAbort)
    if (limitMs !== Infinity) cancelTimer = timers.schedule(() => cut(limit), limitMs)
    started(work, source.signal).then(
      // What ends because it was cut short did not do its work.
      (value) => settle(cutBy === undefined ? { _tag: 'Done', value } : { _tag: 'Cut', by: cutBy, thrown: undefined }),
      (thrown: unknown) => settle(cutBy === undefined ? { _tag: 'Failed', thrown } : { _tag: 'Cut', by: cutBy, thrown })
    )
  })

const started = <Value>(work: (signal: HostAbortSignal) => Promise<Value>, signal: HostAbortSignal): Promise<Value> => {
  try {
    return Promise.resolve(work(signal))
  } catch (thrown) {
    return Promise.reject(thrown)
  }
}
