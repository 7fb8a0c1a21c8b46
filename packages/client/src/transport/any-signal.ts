import type { AbortSignalLike, HostAbortSignal } from '../host/abort-signal.js'
import { host } from '../host/host.js'
import type { Transport, TransportRequest, TransportResponse } from './transport.js'

const anySignal = Symbol.for('@cloud-result/any-signal')

/**
 * Makes a transport of one that needs no more of a signal than `AbortSignalLike`, and notes that on it, out of sight: the
 * host's own signal costs as much as the rest of a call.
 */
export const withAnySignal = (
  transport: (request: TransportRequest, signal: AbortSignalLike) => Promise<TransportResponse>
): Transport => Object.defineProperty(transport, anySignal, { enumerable: false, value: true })

/** A signal, and what aborts it. */
export interface AbortSource {
  readonly signal: HostAbortSignal
  readonly abort: (reason: unknown) => void
}

/** Makes the source of a signal: the host's, unless all that will see it is something that needs less. */
export const makeAbortSource = (audience: object | undefined): AbortSource => {
  if (audience !== undefined && Object.hasOwn(audience, anySignal)) return makePlainSource()
  const controller = new host.AbortController()
  return { signal: controller.signal, abort: (reason) => controller.abort(reason) }
}

const makePlainSource = (): AbortSource => {
  const listeners = new Set<() => void>()
  const signal = {
    aborted: false,
    addEventListener: (_: 'abort', listener: () => void) => void listeners.add(listener),
    removeEventListener: (_: 'abort', listener: () => void) => void listeners.delete(listener)
  }
  return {
    signal: signal satisfies AbortSignalLike as HostAbortSignal,
    abort: () => {
      signal.aborted = true
      for (const listener of listeners) listener()
    }
  }
}
