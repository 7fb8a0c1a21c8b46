import { systemClock } from '../host/clock.js'
import type { Clock } from '../host/clock.js'
import type { HostAbortSignal } from '../host/abort-signal.js'
import type { Transport, TransportFailure, TransportRequest, TransportResponse } from '../transport/transport.js'

/**
 * How a request ended: with a response of any status, or without one.
 *
 * @category Providers
 */
export type Exchange =
  | { readonly _tag: 'Answer'; readonly response: TransportResponse }
  | {
      readonly _tag: 'NoAnswer'
      /** Whether a connection was made. */
      readonly isConnected: boolean
      /** In a few words, for people. */
      readonly why: string
    }

/** How a request is sent. */
export interface ExchangeOptions {
  readonly transport: Transport
  readonly clock?: Clock | undefined
  readonly timeoutMs: number
}

/** The largest answer of a metadata service or of a credentials URI, in bytes. */
const maxResponseBytes = 64 * 1024

/** Sends one request and waits for its response, but not longer than its time. Never rejects. */
export const exchange = async (
  request: Omit<TransportRequest, 'body'> & { readonly body?: string },
  { transport, clock = systemClock, timeoutMs }: ExchangeOptions
): Promise<Exchange> => {
  const [sending, waiting] = [new host.AbortController(), new host.AbortController()]
  let hasTimedOut = false
  const sent = send(transport, { ...request, body: request.body ?? '', maxResponseBytes }, sending.signal).then(
    (response): Exchange => ({ _tag: 'Answer', response }),
    (thrown: unknown): Exchange => ({ _tag: 'NoAnswer', ...failureOf(thrown) })
  )
  const timeout = clock.sleep(timeoutMs, waiting.signal).then(
    (): Exchange | Promise<Exchange> => {
      if (waiting.signal.aborted) return sent
      hasTimedOut = true
      sending.abort()
      // A transport that rejects when it is aborted says whether it was connected.
      return Promise.race([sent, afterSomeTurns<Exchange>({ _tag: 'NoAnswer', isConnected: false, why: '' })])
    },
    () => sent
  )
  const ended = await Promise.race([sent, timeout])
  waiting.abort()
  return hasTimedOut && ended._tag === 'NoAnswer' ? { ...ended, why: `no answer within ${timeoutMs} ms` } : ended
}

/** Waits this many milliseconds. */
export const sleep = (clock: Clock, milliseconds: number): Promise<unknown> =>
  clock.sleep(milliseconds, new host.AbortController().signal)

const send = async (transport: Transport, request: TransportRequest, signal: HostAbortSignal) =>
  transport(request, signal)

const afterSomeTurns = async <A>(value: A): Promise<A> => {
  for (let turn = 0; turn < 5; turn++) {
    // oxlint-disable-next-line no-await-in-loop -- one turn after another
    await Promise.resolve()
  }
  return value
}

const failureOf = (thrown: unknown): { readonly isConnected: boolean; readonly why: string } => {
  const { phase, code, cause } = (
    typeof thrown === 'object' && thrown !== null ? thrown : {}
  ) as Partial<TransportFailure>
  const inner = typeof cause === 'object' && cause !== null ? (cause as { readonly code?: unknown }).code : undefined
  const isCode = (text: unknown): text is string => typeof text === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(text)
  const known = [code, inner].find(isCode)
  return { isConnected: phase === 'send' || phase === 'receive', why: known ?? 'the connection failed' }
}

const host = globalThis as unknown as {
  readonly AbortController: new () => { readonly signal: HostAbortSignal; abort(): void }
}
