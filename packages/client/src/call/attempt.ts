import { left } from '@cloud-result/core'
import type { Result, Success, TransportPhase } from '@cloud-result/core'
import type { Credentials } from '@cloud-result/signing'

import type { CallOrigin } from '../call-origin.js'
import type { OperationCall } from '../client-profile.js'
import { credentialFault, isMissingCredentials } from '../credentials/credentials.js'
import { requestError } from '../errors/request-error.js'
import { errorOfRejection, failureOf, transportError } from '../errors/transport-error.js'
import type { AbortSignalLike, HostAbortSignal } from '../host/abort-signal.js'
import { randomToken } from '../host/random.js'
import type { Endpoint } from '../transport/endpoint.js'
import type { TransportRequest, TransportResponse } from '../transport/transport.js'
import type { Engine } from './client-context.js'
import { runBounded } from './run-with-limits.js'
import type { Cut, Limits } from './run-with-limits.js'

/** What one attempt needs to know of its call. */
export interface AttemptPlan<Data> {
  readonly origin: CallOrigin
  readonly endpoint: Endpoint
  readonly operation: OperationCall
  readonly parameters: Readonly<Record<string, unknown>>
  readonly decode: (response: TransportResponse) => Result<Success<Data>>
  readonly signal: AbortSignalLike | undefined
  readonly timeoutMs: number
  readonly deadlineMs: number
  /** How much of the deadline is left, in milliseconds. */
  readonly remaining: () => number
}

/** What one attempt came to, with what a recovery from its error needs. */
export interface AttemptResult<Data> {
  readonly result: Result<Success<Data>>
  /** Whether it was begun: not while it waits for credentials or for its turn. */
  readonly isBegun: boolean
  readonly credentials?: Credentials
  readonly response?: TransportResponse
  /** What had been added to our clock to sign the request. */
  readonly offsetMs?: number
}

/** Makes one attempt: credentials, a turn at the rate limiter, a fresh signature, the exchange, the decoding. */
export const attemptCall = async <Data>(engine: Engine, plan: AttemptPlan<Data>): Promise<AttemptResult<Data>> => {
  const { origin, signal } = plan
  const untilDeadline = (): Limits => ({
    timers: engine.timers,
    limitMs: plan.remaining(),
    limit: 'deadline',
    signal
  })

  const current = engine.credentials.current()
  const got = current instanceof Promise ? await runBounded(() => current, untilDeadline()) : done(current)
  if (got._tag === 'Cut') return unbegun(cutError(plan, got.by, 'connect'))
  if (got._tag === 'Failed') {
    const { thrown } = got
    const message = isMissingCredentials(thrown) ? thrown.message : 'The credential provider failed'
    return unbegun(requestError(origin, { reason: 'credentials', message, cause: thrown }))
  }
  const credentials = got.value
  const fault = credentialFault(credentials)
  if (fault !== undefined) return unbegun(requestError(origin, { reason: 'credentials', message: fault }))

  const { rateLimiter } = engine
  if (rateLimiter !== undefined) {
    const takeTurn = (aborted: HostAbortSignal): Promise<unknown> =>
      rateLimiter.acquire(engine.rateLimitKey({ ...origin, region: engine.region }), aborted)
    const turn = await runBounded(takeTurn, untilDeadline())
    if (turn._tag === 'Cut') return unbegun(cutError(plan, turn.by, 'connect'))
    if (turn._tag === 'Failed') {
      const message = 'The rate limiter failed'
      const error = transportError(origin, { reason: 'network', phase: 'connect', message, cause: turn.thrown })
      return { result: left(error), isBegun: true }
    }
  }

  const remainingMs = plan.remaining()
  if (remainingMs <= 0) return unbegun(cutError(plan, 'deadline', 'connect'))
  const { offsetMs } = engine.skew
  const instant = engine.timers.now() + offsetMs
  let request: TransportRequest
  try {
    const { action, version, method, encodings } = plan.operation
    request = engine.profile.prepare({
      action,
      version,
      method,
      encodings,
      parameters: plan.parameters,
      region: engine.region,
      endpoint: plan.endpoint,
      sign: engine.signer(plan.endpoint, credentials, instant),
      nonce: () => randomToken(engine.random),
      instant,
      credentials
    })
  } catch (thrown) {
    const message = 'The request cannot be written: look for values that JSON has no words for'
    return unbegun(requestError(origin, { reason: 'input', message, cause: thrown }))
  }

  const { method, url, headers, body } = request
  const sealed = { method, url, headers, body, maxResponseBytes: engine.maxResponseBytes }
  const exchange = await runBounded((aborted) => engine.transport(sealed, aborted), {
    timers: engine.timers,
    limitMs: Math.min(plan.timeoutMs, remainingMs),
    limit: remainingMs <= plan.timeoutMs ? 'deadline' : 'timeout',
    signal,
    audience: engine.transport
  })
  const begun = { isBegun: true, credentials, offsetMs }
  if (exchange._tag === 'Cut') {
    return { ...begun, result: left(cutError(plan, exchange.by, failureOf(exchange.thrown).phase)) }
  }
  if (exchange._tag === 'Failed') return { ...begun, result: left(errorOfRejection(origin, exchange.thrown)) }
  const response = exchange.value
  if (isTooLong(response, engine.maxResponseBytes)) {
    const message = 'The answer is larger than allowed'
    const { status } = response
    const error = transportError(origin, { reason: 'too-large', phase: 'receive', status, message })
    return { ...begun, result: left(error) }
  }
  return { ...begun, response, result: plan.decode(response) }
}

/** Makes the error of a call that its time or its caller cut short. */
export const cutError = (
  plan: Pick<AttemptPlan<unknown>, 'origin' | 'timeoutMs' | 'deadlineMs'>,
  by: Cut,
  phase: TransportPhase
): ReturnType<typeof transportError> =>
  transportError(plan.origin, {
    reason: by,
    phase,
    message: {
      timeout: `No complete answer came within ${plan.timeoutMs} ms`,
      deadline: `The call was not over within ${plan.deadlineMs} ms`,
      aborted: 'The caller aborted the call'
    }[by]
  })

const done = <Value>(value: Value) => ({ _tag: 'Done', value }) as const

const unbegun = (error: ReturnType<typeof requestError> | ReturnType<typeof transportError>) =>
  ({ result: left(error), isBegun: false }) as const

// Transports of other people's may not know the limit. A text has at least as many bytes as units.
const isTooLong = (response: TransportResponse, limit: number): boolean =>
  typeof response?.body === 'string' && response.body.length > limit
