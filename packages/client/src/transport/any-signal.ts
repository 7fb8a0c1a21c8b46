import type { AbortSignalLike, HostAbortSignal } from '../host/abort-signal.js'
import { host } from '../host/host.js'
import type { Transport, TransportRequest, TransportResponse } from './transport.js'

const anySignal = Symbol.for('@cloud-result/any-signal')

/**
 * Marks a transport that needs only `AbortSignalLike`, with a property that is not enumerable: the host's own signal
 * costs as much as the rest of a call.
 */
export const withAnySignal = (
  transport: (request: TransportRequest, signal: AbortSignalLike) => Promise<TransportResponse>
): Transport => Object.defineProperty(transport, anySignal, { enumerable: false, value: true })

/** Stands for a task of the client's own, which needs only `AbortSignalLike`. */
export const ownTask: object = { [anySignal]: true }

/** A signal and the function that aborts it. */
export interface AbortSource {
  readonly signal: HostAbortSignal
  readonly abort: (reason: unknown) => void
}

/** Makes a signal: the host's, unless its recipient is a transport that needs only `AbortSignalLike`. */
export const makeAbortSource = (recipient: object | undefined): AbortSource => {
  if (recipient !== undefined && Object.hasOwn(recipient, anySignal)) return makePlainSource()
  const controller = new host.AbortController()
  return { signal: controller.signal, abort: (reason) => controller.abort(reason) }
}

const makePlainSource = (): AbortSource => {
  // Nearly always there is one listener.
  let first: (() => void) | undefined
  let others: Set<() => void> | undefined
  const signal = {
    aborted: false,
    addEventListener: (_: 'abort', listener: () => void): void => {
      if (first === undefined || first === listener) first = listener
      else (others ??= new Set()).add(listener)
    },
    removeEventListener: (_: 'abort', listener: () => void): void => {
      if (first === listener) first = undefined
      else others?.delete(listener)
    }
  }
  return {
    signal: signal satisfies AbortSignalLike as HostAbortSignal,
    abort: () => {
      signal.aborted = true
      first?.()
      for (const listener of others ?? []) listener()
    }
  }
}
