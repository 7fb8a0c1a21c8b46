import { categoryAdvice } from '@cloud-result/core'
import type { RequestError, Retry, TransportError, TransportPhase, TransportReason } from '@cloud-result/core'

import type { CallOrigin } from '../call-origin.js'
import type { TransportFailure } from '../transport/transport.js'
import { withCause } from './cause.js'
import { originFields, requestError } from './request-error.js'

/** Why a call got no complete response. */
export interface TransportProblem {
  readonly reason: TransportReason
  readonly phase: TransportPhase
  readonly message: string
  readonly status?: number | undefined
  readonly requestId?: string | undefined
  readonly cause?: unknown
}

/** Makes the error of a call without a complete response. Nothing was executed if it failed while connecting. */
export const transportError = (origin: CallOrigin, problem: TransportProblem): TransportError => {
  const category = categoryOf[problem.reason]
  const { fault, retry } = categoryAdvice[category]
  const error = {
    _tag: 'TransportError',
    ...originFields(origin),
    category,
    fault,
    // The same response would be as large again.
    retry: problem.reason === 'too-large' ? 'permanent' : (retry satisfies Retry),
    replay: problem.phase === 'connect' ? 'yes' : 'maybe',
    classifiedBy: 'transport',
    requestId: problem.requestId,
    status: problem.status,
    code: undefined,
    message: problem.message,
    retryAfterMs: undefined,
    reason: problem.reason,
    phase: problem.phase
  } satisfies Omit<TransportError, 'category'> & { readonly category: TransportError['category'] }
  return withCause(error as TransportError, problem.cause)
}

const categoryOf = {
  network: 'Unavailable',
  'too-large': 'Unavailable',
  timeout: 'DeadlineExceeded',
  deadline: 'DeadlineExceeded',
  aborted: 'Cancelled'
} as const satisfies Readonly<Record<TransportReason, TransportError['category']>>

/** Makes an error from what a transport rejected with: a `TransportFailure` or any other value. */
export const errorOfRejection = (origin: CallOrigin, thrown: unknown): TransportError | RequestError => {
  const failure = failureOf(thrown)
  const { code, reason, status, cause } = failure
  const suffix = code === undefined ? '' : ` (${code})`
  if (code !== undefined && certificateErrorCodes.test(code)) {
    return requestError(origin, {
      reason: 'endpoint',
      message: `The endpoint's certificate is not valid${suffix}`,
      cause
    })
  }
  if (code !== undefined && unsendableErrorCodes.test(code)) {
    return requestError(origin, { reason: 'configuration', message: `The request cannot be sent${suffix}`, cause })
  }
  const phase = reason === 'network' && code !== undefined && connectErrorCodes.has(code) ? 'connect' : failure.phase
  return transportError(origin, { reason, phase, status, cause, message: `${messageOf(reason, phase)}${suffix}` })
}

const messageOf = (reason: TransportReason, phase: TransportPhase): string =>
  reason === 'too-large'
    ? 'The response is larger than maxResponseBytes'
    : reason !== 'network'
      ? 'The transport ended the request'
      : phase === 'connect'
        ? 'No connection could be made'
        : 'The connection broke before the response was complete'

/** Reads from what a transport rejected with how it failed. */
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

// Node's code is on the error, on its cause (fetch), or on the first of several errors (one for each address).
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

const connectErrorCodes: ReadonlySet<string> = new Set([
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

// OpenSSL's codes for an invalid certificate, and Node's own for a wrong host name.
const certificateErrorCodes =
  /^(?:ERR_TLS_CERT_|CERT_|CRL_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_CERT|UNABLE_TO_(?:GET|VERIFY|DECRYPT|DECODE)_|ERROR_IN_CERT|HOSTNAME_MISMATCH|INVALID_(?:CA|PURPOSE)$|PATH_LENGTH_EXCEEDED)/

// What Node refuses before it connects, for instance a header with a line break or an invalid URL.
const unsendableErrorCodes = /^ERR_(?:INVALID_(?:CHAR|URL|ARG|PROTOCOL|HTTP)|UNESCAPED_|HTTP_INVALID_)/
