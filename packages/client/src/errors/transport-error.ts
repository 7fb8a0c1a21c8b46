import type { RequestError, TransportError, TransportPhase, TransportReason } from '@cloud-result/core'

import { hostErrors } from '#platform'

import type { CallOrigin } from '../call-origin.js'
import type { AbortSignalLike } from '../host/abort-signal.js'
import type { Endpoint } from '../transport/endpoint.js'
import type { TransportFailure } from '../transport/transport.js'
import { makeError } from './make-error.js'
import { networkMessage } from './network-message.js'
import { requestError } from './request-error.js'
import { isProgramError, isTimeoutError, thrownName } from './thrown-name.js'

/** Why a call got no complete response. */
export interface TransportProblem {
  readonly reason: TransportReason
  readonly phase: TransportPhase
  readonly message: string
  readonly status?: number | undefined
  readonly requestId?: string | undefined
  readonly retryAfterMs?: number | undefined
  readonly cause?: unknown
}

/** Makes the error of a call without a complete response. Nothing was executed if it failed while connecting. */
export const transportError = (origin: CallOrigin, { cause, ...problem }: TransportProblem): TransportError =>
  makeError<TransportError>(
    origin,
    {
      _tag: 'TransportError',
      category: categoryOf[problem.reason],
      // The same response would be as large again.
      ...(problem.reason === 'too-large' && { retry: 'permanent' }),
      replay: problem.phase === 'connect' ? 'yes' : 'maybe',
      classifiedBy: 'transport',
      ...problem
    },
    cause
  )

const categoryOf = {
  network: 'Unavailable',
  'too-large': 'Unavailable',
  timeout: 'DeadlineExceeded',
  deadline: 'DeadlineExceeded',
  aborted: 'Cancelled'
} as const satisfies Readonly<Record<TransportReason, TransportError['category']>>

/** Makes an error from what a transport rejected with: a `TransportFailure` or any other value. */
export const errorOfRejection = (
  origin: CallOrigin,
  endpoint: Endpoint,
  thrown: unknown
): TransportError | RequestError => {
  const failure = failureOf(thrown)
  const { cause, code, isConnecting, isStated, name, phase, reason, status } = failure
  if (isConnecting && code !== undefined && hostErrors.certificate.test(code)) {
    const message = `The certificate of ${endpoint.host} is not valid (${code}): check the endpoint, the proxy and the trusted authorities`
    return requestError(origin, { reason: 'endpoint', message, cause })
  }
  if (isConnecting && code !== undefined && hostErrors.unsendable.test(code)) {
    const message = `The request cannot be sent${isStated ? '' : `: the transport threw ${name}`} (${code})`
    return requestError(origin, { reason: 'configuration', message, cause })
  }
  const message = networkMessage({ ...failure, endpoint })
  const error = transportError(origin, { reason, phase, status, cause, message })
  // The same mistake would be made again. What had been sent by then is unknown.
  return failure.isOfProgram ? Object.assign(error, { fault: 'client', retry: 'permanent' }) : error
}

/**
 * Says why a signal ended a call or a wait: its caller aborted it, or it timed out by itself, as those of
 * `AbortSignal.timeout` do.
 */
export const abortOf = (
  signal: AbortSignalLike | undefined,
  of: 'call' | 'wait'
): Pick<TransportProblem, 'reason' | 'message'> =>
  isTimeoutError(signal?.reason)
    ? { reason: 'deadline', message: `The signal of the ${of} timed out` }
    : { reason: 'aborted', message: `The caller aborted the ${of}` }

/** How a transport failed, as plain values. */
interface Failure {
  readonly reason: TransportReason
  readonly phase: TransportPhase
  /** Whether the transport does not exclude that it was still connecting. */
  readonly isConnecting: boolean
  readonly code: string | undefined
  /** The name of what was thrown, if anything was. */
  readonly name: string | undefined
  /** Whether the transport said what failed, rather than threw any error. */
  readonly isStated: boolean
  /** Whether what was thrown is a mistake in a program. */
  readonly isOfProgram: boolean
  readonly status: number | undefined
  readonly headers: TransportFailure['headers']
  readonly cause: unknown
}

/**
 * Reads from what a transport rejected with how it failed. A phase that the transport states is believed, unless it
 * contradicts itself. Any other rejection counts as one after the request was sent, unless the host was resolving a name
 * or connecting: the code alone does not say which of several requests it is about.
 */
export const failureOf = (thrown: unknown): Failure => {
  try {
    return readFailure(thrown)
  } catch {
    // A getter or a proxy can throw.
    return unreadableFailure(thrown)
  }
}

const readFailure = (thrown: unknown): Failure => {
  if (!isTransportFailure(thrown)) {
    const phase = hostErrors.isConnectError(thrown) ? 'connect' : 'receive'
    // `fetch` with a signal that timed out rejects with its reason, or with an error that has it as its cause.
    const isTimeout =
      isTimeoutError(thrown) || isTimeoutError((thrown as { readonly cause?: unknown } | null | undefined)?.cause)
    const reason = isTimeout ? 'timeout' : 'network'
    const isOfProgram = isProgramError(thrown)
    return { ...unreadableFailure(thrown), reason, phase, code: hostErrors.codeOf(thrown), isOfProgram }
  }
  const { cause, code, headers, reason, status: anyStatus } = thrown
  const status = isStatus(anyStatus) ? anyStatus : undefined
  const phase = status === undefined ? thrown.phase : 'receive'
  return {
    reason,
    phase,
    isConnecting: phase === 'connect',
    code: isCode(code) ? code : hostErrors.codeOf(cause),
    name: cause === undefined ? undefined : thrownName(cause),
    isStated: true,
    isOfProgram: isProgramError(cause),
    status,
    headers,
    cause
  }
}

const unreadableFailure = (cause: unknown): Failure => ({
  reason: 'network',
  phase: 'receive',
  isConnecting: true,
  code: undefined,
  name: thrownName(cause),
  isStated: false,
  isOfProgram: false,
  status: undefined,
  headers: undefined,
  cause
})

const isTransportFailure = (thrown: unknown): thrown is TransportFailure => {
  if (typeof thrown !== 'object' || thrown === null) return false
  const { _tag, reason, phase } = thrown as Partial<TransportFailure>
  return _tag === 'TransportFailure' && Object.hasOwn(categoryOf, reason ?? '') && phases.has(phase ?? '')
}

const phases: ReadonlySet<string> = new Set(['connect', 'send', 'receive'])

const isCode = (code: unknown): code is string => typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(code)

const isStatus = (status: unknown): status is number =>
  Number.isInteger(status) && (status as number) >= 100 && (status as number) <= 999
