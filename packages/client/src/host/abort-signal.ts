/**
 * The part of an `AbortSignal` that is used, so that the signals of every host and library fit.
 *
 * @category Calls
 */
export interface AbortSignalLike {
  readonly aborted: boolean
  /** Why it was aborted. A call that a `TimeoutError`, the reason of `AbortSignal.timeout`, ends is `DeadlineExceeded`. */
  readonly reason?: unknown
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/**
 * The host's own `AbortSignal` if the program's types have one, else `AbortSignalLike`. A transport can pass it on to
 * `fetch` or to Node.
 *
 * @category Transports
 */
export type HostAbortSignal = typeof globalThis extends { readonly AbortSignal: { readonly prototype: infer Signal } }
  ? Signal & AbortSignalLike
  : AbortSignalLike
