/** What is needed of an `AbortSignal`, so that every host's and every library's own fits. */
export interface AbortSignalLike {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/**
 * The host's own `AbortSignal` where the program's types know one, else `AbortSignalLike`: what a transport is given can
 * be passed on to `fetch` or to Node as it is.
 */
export type HostAbortSignal = typeof globalThis extends { readonly AbortSignal: { readonly prototype: infer Signal } }
  ? Signal & AbortSignalLike
  : AbortSignalLike
