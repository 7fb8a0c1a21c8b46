import { categoryAdvice } from '@cloud-result/core'
import type { Replay, RequestError, Retry, TransportError, TransportPhase, TransportReason } from '@cloud-result/core'

import type { CallOrigin } from '../call-origin.js'
import type { TransportFailure } from '../transport/transport.js'
import { withCause } from './cause.js'
import { originFields, requestError } from './request-error.js'

/** What kept a complete answer from coming, and the words for it. */
export interface TransportFault {
  readonly reason: TransportReason
  readonly phase: TransportPhase
  readonly message: string
  readonly status?: number | undefined
  readonly requestId?: string | undefined
  readonly replay?: Replay
  readonly cause?: unknown
}

/** Makes the error of a call to which no complete answer came. Nothing was executed if it broke while connecting. */
export const transportError = (origin: CallOrigin, fault: TransportFault): TransportError => {
  const category = categoryOf[fault.reason]
  const { fault: whose, retry } = categoryAdvice[category]
  const error = {
    _tag: 'TransportError',
    ...originFields(origin),
    category,
    fault: whose,
    // The same answer would be as large again.
    retry: fault.reason === 'too-large' ? 'permanent' : (retry satisfies Retry),
    replay: fault.replay ?? (fault.phase === 'connect' ? 'yes' : 'maybe'),
    classifiedBy: 'transport',
    requestId: fault.requestId,
    status: fault.status,
    code: undefined,
    message: fault.message,
    retryAfterMs: undefined,
    reason: fault.reason,
    phase: fault.phase
  } satisfies Omit<TransportError, 'category'> & { readonly category: TransportError['category'] }
  return withCause(error as TransportError, fault.cause)
}

const categoryOf = {
  network: 'Unavailable',
  'too-large': 'Unavailable',
  timeout: 'DeadlineExceeded',
  deadline: 'DeadlineExceeded',
  aborted: 'Cancelled'
} as const satisfies Readonly<Record<TransportReason, TransportError['category']>>

/** Makes an error of what a transport rejected with: a `TransportFailure`, or anything. */
export const errorOfRejection = (origin: CallOrigin, thrown: unknown): TransportError | RequestError => {
  const failure = failureOf(thrown)
  const { code, reason, status, cause } = failure
  const mark = code === undefined ? '' : ` (${code})`
  if (code !== undefined && certificateFaults.test(code)) {
    return requestError(origin, {
      reason: 'endpoint',
      message: `The endpoint's certificate is not valid${mark}`,
      cause
    })
  }
  if (code !== undefined && unsendable.test(code)) {
    return requestError(origin, { reason: 'configuration', message: `The request cannot be sent${mark}`, cause })
  }
  const phase = reason === 'network' && code !== undefined && unconnected.has(code) ? 'connect' : failure.phase
  return transportError(origin, { reason, phase, status, cause, message: `${words(reason, phase)}${mark}` })
}

const words = (reason: TransportReason, phase: TransportPhase): string =>
  reason === 'too-large'
    ? 'The answer is larger than allowed'
    : reason !== 'network'
      ? 'The transport gave up'
      : phase === 'connect'
        ? 'No connection could be made'
        : 'The connection broke before the answer was complete'

/** Reads how a transport failed out of what it rejected with. */
export const failureOf = (thrown: unknown): TransportFailure =>
  isTransportFailure(thrown)
    ? thrown
    : { _tag: 'TransportFailure', reason: 'network', phase: 'receive', code: hostCodeOf(thrown), cause: thrown }

const isTransportFailure = (thrown: unknown): thrown is TransportFailure => {
  if (typeof thrown !== 'object' || thrown === null) return false
  const { _tag, reason, phase } = thrown as Partial<TransportFailure>
  return _tag === 'TransportFailure' && Object.hasOwn(categoryOf, reason ?? '') && phases.has(phase ?? '')
}

const phases: ReadonlySet<string> = new Set(['connect', 'send', 'receive'])

// Node's code is on the error, on its cause (fetch), or on the first of several (one for each address that was tried).
const hostCodeOf = (thrown: unknown, depth = 0): string | undefined => {
  if (typeof thrown !== 'object' || thrown === null || depth > 4) return undefined
  const { code, cause, errors } = thrown as {
    readonly code?: unknown
    readonly cause?: unknown
    readonly errors?: unknown
  }
  if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(code)) return code
  return hostCodeOf(cause ?? (Array.isArray(errors) ? errors[0] : undefined), depth + 1)
}

const unconnected: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'EACCES',
  'EPERM',
  'EMFILE',
  'ENFILE',
  'UND_ERR_CONNECT_TIMEOUT',
  'ConnectionRefused'
])

// OpenSSL's names for what is wrong with a certificate, and Node's own for a wrong host name.
const certificateFaults =
  /^(?:ERR_TLS_CERT_|CERT_|CRL_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_CERT|UNABLE_TO_(?:GET|VERIFY|DECRYPT|DECODE)_|ERROR_IN_CERT|HOSTNAME_MISMATCH|INVALID_(?:CA|PURPOSE)$|PATH_LENGTH_EXCEEDED)/

// What Node refuses before it connects: a header with a line break, a URL that is none.
const unsendable = /^ERR_(?:INVALID_(?:CHAR|URL|ARG|PROTOCOL|HTTP)|UNESCAPED_|HTTP_INVALID_)/
