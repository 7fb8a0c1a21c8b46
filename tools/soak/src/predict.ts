import { categoryOfPage, expectedError, isRetried, maximumAttempts, maximumRetryAfterMs } from './expected-behaviour.js'
import type { ExpectedEffect, ExpectedError, ExpectedRetryBudget } from './expected-behaviour.js'
import type { PlannedFault } from './planned-fault.js'

/** A request to the model of the vendor. */
export interface ModelledRequest {
  readonly effect: ExpectedEffect
  /** Executes the request in the model. Returns the vendor's error, if there is one. */
  readonly execute: () => ExpectedError | undefined
}

/** How a call should end. */
export interface Prediction {
  /** `undefined` for a Right. */
  readonly error: ExpectedError | undefined
  /** The number of requests that arrive. */
  readonly requests: number
  /** The number of requests that the vendor executes. A repeated request with a token counts, and changes nothing. */
  readonly executions: number
  /** The number of planned faults that hit a request. */
  readonly usedFaults: number
}

/**
 * Predicts a call from its faults, the documented meaning of errors and the retry rules. Changes the model as the call
 * will change the vendor.
 */
export const predict = (
  request: ModelledRequest,
  faults: readonly PlannedFault[],
  budget: ExpectedRetryBudget
): Prediction => {
  let executions = 0
  let isDone = false
  let mayHaveRun = false
  let retried: ExpectedError | undefined
  let isRecovered = false

  const execute = (): ExpectedError | undefined => {
    if (isDone && request.effect === 'unsafe with token') {
      executions++
      return undefined
    }
    const error = request.execute()
    if (error === undefined) {
      executions++
      isDone = true
    }
    return error
  }

  for (let requests = 1; ; requests++) {
    const fault = faults[requests - 1]
    const error = attempt(fault, execute)
    const end = (): Prediction => ({
      error: error && (mayHaveRun && error.replay === 'yes' ? { ...error, replay: 'maybe' } : error),
      requests,
      executions,
      usedFaults: Math.min(requests, faults.length)
    })
    if (error === undefined) {
      budget.give(retried)
      return end()
    }
    mayHaveRun ||= error.replay !== 'yes'
    if (requests === maximumAttempts) return end()
    if (fault?.kind === 'wrong clock' || fault?.kind === 'expired token') {
      if (isRecovered) return end()
      isRecovered = true
      continue
    }
    if (!isRetried(error, request.effect)) return end()
    if ((error.retryAfterMs ?? 0) > maximumRetryAfterMs || !budget.take(error)) return end()
    retried = error
  }
}

const attempt = (
  fault: PlannedFault | undefined,
  execute: () => ExpectedError | undefined
): ExpectedError | undefined => {
  switch (fault?.kind) {
    case undefined:
      return execute()
    case 'row': {
      if (fault.executed) execute()
      const { category, ...given } = fault.row
      return expectedError('ServiceError', category, { ...given, retryAfterMs: fault.retryAfterMs })
    }
    case 'transport':
      return errorAfter(fault, fault.executed ? execute() : undefined)
    case 'aborted':
      return expectedError('TransportError', 'Cancelled')
    case 'wrong clock':
      return expectedError('ServiceError', 'Unauthenticated', { retry: 'clock-skew' })
    case 'expired token':
      return expectedError('ServiceError', 'Unauthenticated', { retry: 'credential-refresh' })
  }
}

const errorAfter = (
  { fault }: Extract<PlannedFault, { readonly kind: 'transport' }>,
  unfaulted: ExpectedError | undefined
): ExpectedError | undefined => {
  switch (fault.kind) {
    case 'reset':
    case 'truncate':
      return expectedError('TransportError', 'Unavailable')
    case 'stall':
      return expectedError('TransportError', 'DeadlineExceeded')
    case 'gateway-page': {
      const { status = 502 } = fault
      return expectedError(status < 300 ? 'DecodeError' : 'HttpError', categoryOfPage[status] ?? 'Unknown')
    }
    case 'content-type':
    case 'date':
    case 'drip':
      return unfaulted
  }
}
