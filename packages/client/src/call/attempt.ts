import { left } from '@cloud-result/core'
import type { CloudError, Result, Success, TransportPhase } from '@cloud-result/core'
import { headerNames, headerOf } from '@cloud-result/core/vendor'
import { isSignableInstant } from '@cloud-result/signing'
import type { Credentials } from '@cloud-result/signing'

import type { CallOrigin } from '../call-origin.js'
import type { OperationCall } from '../client-profile.js'
import { credentialProblem, statedMessage } from '../credentials/credentials.js'
import { requestError } from '../errors/request-error.js'
import { abortOf, errorOfRejection, failureOf, transportError } from '../errors/transport-error.js'
import type { AbortSignalLike, HostAbortSignal } from '../host/abort-signal.js'
import type { RateLimiter } from '../rate-limit/rate-limiter.js'
import type { Endpoint } from '../transport/endpoint.js'
import type { TransportRequest, TransportResponse } from '../transport/transport.js'
import type { ClientContext } from './client-context.js'
import { headerProblem } from './check-headers.js'
import { ownTask } from '../transport/any-signal.js'
import { runWithLimits } from './run-with-limits.js'
import type { Interruption, LimitedOutcome, Limits } from './run-with-limits.js'

/** What all attempts of one call share. */
export interface AttemptPlan<Data> {
  readonly origin: CallOrigin
  readonly endpoint: Endpoint
  readonly operation: OperationCall
  readonly parameters: Readonly<Record<string, unknown>>
  /** The headers that the caller adds, by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly decode: (response: TransportResponse) => Result<Success<Data>>
  readonly signal: AbortSignalLike | undefined
  readonly timeoutMs: number
  readonly deadlineMs: number
  /** How much of the deadline is left, in milliseconds. */
  readonly remaining: () => number
  /** Called just before an attempt is given to the transport. */
  readonly onSending: (request: TransportRequest, credentials: Credentials) => void
}

/** The result of one attempt, with what a recovery from its error needs. */
export interface AttemptResult<Data> {
  readonly result: Result<Success<Data>>
  /** Whether the attempt started: it has not while it waits for credentials or for the rate limiter. */
  readonly isStarted: boolean
  readonly credentials?: Credentials
  readonly response?: TransportResponse
  /** What was added to our clock to sign the request. */
  readonly offsetMs?: number
}

/**
 * Makes one attempt: gets credentials, waits for the rate limiter, signs, sends and decodes. `triedOffsetMs` replaces
 * the client's correction of the clock.
 */
export const attemptCall = async <Data>(
  context: ClientContext,
  plan: AttemptPlan<Data>,
  triedOffsetMs: number | undefined
): Promise<AttemptResult<Data>> => {
  const current = context.credentials.current()
  const provided = current instanceof Promise ? await waitForCredentials(context, plan, current) : done(current)
  if ('result' in provided) return provided
  const problem = credentialProblem(provided.value)
  if (problem !== undefined) return notStarted(requestError(plan.origin, { reason: 'credentials', message: problem }))

  const { gate, rateLimiter } = context
  const limited = rateLimiter === undefined ? undefined : await passRateLimiter(context, rateLimiter, plan)
  if (limited !== undefined) return limited

  const hasWaited = !gate.tryEnter()
  const refused = hasWaited ? await waitForPlace(context, plan) : undefined
  if (refused !== undefined) return refused
  try {
    return await exchange(
      context,
      plan,
      hasWaited ? await latest(context, plan, provided.value) : provided.value,
      triedOffsetMs
    )
  } finally {
    gate.leave()
  }
}

// Functions of their own, because the memory of a call that waits grows with the function that it waits in.

const untilDeadline = ({ timers }: ClientContext, { remaining, signal }: AttemptPlan<unknown>): Limits => ({
  timers,
  limitMs: remaining(),
  limit: 'deadline',
  signal
})

const waitForCredentials = async (
  context: ClientContext,
  plan: AttemptPlan<unknown>,
  current: Promise<Credentials>
): Promise<Extract<LimitedOutcome<Credentials>, { readonly _tag: 'Done' }> | NotStarted> => {
  const provided = await runWithLimits(() => current, untilDeadline(context, plan))
  if (provided._tag === 'Done') return provided
  if (provided._tag === 'Interrupted') return notStarted(interruptionError(plan, provided.by, 'connect'))
  const { thrown } = provided
  return notStarted(requestError(plan.origin, { reason: 'credentials', message: statedMessage(thrown), cause: thrown }))
}

const passRateLimiter = async (
  context: ClientContext,
  rateLimiter: RateLimiter,
  plan: AttemptPlan<unknown>
): Promise<AttemptResult<never> | undefined> => {
  const { origin } = plan
  const acquire = (aborted: HostAbortSignal): Promise<unknown> =>
    rateLimiter.acquire(context.rateLimitKey({ ...origin, region: context.region }), aborted)
  const acquired = await runWithLimits(acquire, untilDeadline(context, plan))
  if (acquired._tag === 'Interrupted') return notStarted(interruptionError(plan, acquired.by, 'connect'))
  if (acquired._tag === 'Done') return undefined
  const message = 'The rate limiter failed'
  const error = transportError(origin, { reason: 'network', phase: 'connect', message, cause: acquired.thrown })
  return { result: left(error), isStarted: true }
}

const waitForPlace = async (
  { gate, timers }: ClientContext,
  plan: AttemptPlan<unknown>
): Promise<NotStarted | undefined> => {
  const { remaining, signal } = plan
  const place = { isTaken: false }
  const entered = await runWithLimits((aborted) => gate.enter(aborted, place), {
    timers,
    limitMs: remaining(),
    limit: 'deadline',
    signal,
    recipient: ownTask
  })
  if (entered._tag === 'Done') return undefined
  // The place may have come in the same turn of the event loop.
  if (place.isTaken) gate.leave()
  return notStarted(interruptionError(plan, entered._tag === 'Interrupted' ? entered.by : 'aborted', 'connect'))
}

// Credentials may have expired while an attempt waited for its turn.
const latest = async (
  context: ClientContext,
  plan: AttemptPlan<unknown>,
  credentials: Credentials
): Promise<Credentials> => {
  const renewed = context.credentials.current()
  if (renewed === credentials) return credentials
  const given =
    renewed instanceof Promise ? await runWithLimits(() => renewed, untilDeadline(context, plan)) : done(renewed)
  return given._tag === 'Done' && credentialProblem(given.value) === undefined ? given.value : credentials
}

const exchange = async <Data>(
  context: ClientContext,
  plan: AttemptPlan<Data>,
  credentials: Credentials,
  triedOffsetMs: number | undefined
): Promise<AttemptResult<Data>> => {
  const { origin, signal } = plan
  const remainingMs = plan.remaining()
  if (remainingMs <= 0) return notStarted(interruptionError(plan, 'deadline', 'connect'))
  const offsetMs = triedOffsetMs ?? context.skew.offsetMs
  const instant = context.timers.now() + offsetMs
  if (!isSignableInstant(instant)) {
    const message = 'The clock gives no time between 1970 and 9999, so the request cannot be signed'
    return notStarted(requestError(origin, { reason: 'configuration', message }))
  }
  let prepared: TransportRequest
  try {
    const { action, version = '', method, path, encodings } = plan.operation
    prepared = context.profile.prepare({
      action,
      version,
      method,
      path,
      encodings,
      parameters: plan.parameters,
      region: context.region,
      endpoint: plan.endpoint,
      sign: context.signer(plan.endpoint, credentials, instant, plan.headers),
      nonce: context.newToken,
      instant,
      credentials
    })
  } catch (thrown) {
    const message = 'The request cannot be written: a parameter has a value that the format cannot represent'
    return notStarted(requestError(origin, { reason: 'input', message, cause: thrown }))
  }

  const { method, url, headers, body } = prepared
  const taken = Object.keys(plan.headers).find((name) => headers[name] !== plan.headers[name])
  if (taken !== undefined) return notStarted(requestError(origin, headerProblem(taken)))
  const request = { method, url, headers, body, maxResponseBytes: context.maxResponseBytes }
  const exchanged = await runWithLimits(
    (aborted) => {
      plan.onSending(request, credentials)
      return context.transport(request, aborted)
    },
    {
      timers: context.timers,
      limitMs: Math.min(plan.timeoutMs, remainingMs),
      limit: remainingMs <= plan.timeoutMs ? 'deadline' : 'timeout',
      signal,
      recipient: context.transport
    }
  )
  const started = { isStarted: true, credentials, offsetMs }
  if (exchanged._tag === 'Interrupted') {
    const failure = failureOf(exchanged.thrown)
    const error = interruptionError(plan, exchanged.by, failure.phase)
    return { ...started, result: left(withAnswer(plan, error, failure)) }
  }
  if (exchanged._tag === 'Failed') {
    const error = errorOfRejection(origin, plan.endpoint, exchanged.thrown)
    return { ...started, result: left(withAnswer(plan, error, failureOf(exchanged.thrown))) }
  }
  const response = exchanged.value
  if (isTooLarge(response, context.maxResponseBytes)) {
    const message = 'The response is larger than maxResponseBytes'
    const { status } = response
    const error = transportError(origin, { reason: 'too-large', phase: 'receive', status, message })
    return { ...started, result: left(error) }
  }
  return { ...started, response, result: decodeAt(plan, response, context.timers.now() + offsetMs) }
}

// What is known of a response whose body did not arrive: its status, and the request id of its headers.
const withAnswer = <E extends CloudError>(
  { decode }: Pick<AttemptPlan<unknown>, 'decode'>,
  error: E,
  { headers, status }: ReturnType<typeof failureOf>
): E => {
  if (status === undefined) return error
  const answer = headers === undefined ? undefined : decode({ status, headers, body: '' })
  const requestId = answer?._tag === 'Left' ? answer.left.requestId : answer?.right.requestId
  return Object.assign(error, { status, requestId })
}

// `Retry-After` can be a date. Without a usable `Date` beside it, it is measured by our clock.
const decodeAt = <Data>(
  { decode }: AttemptPlan<Data>,
  response: TransportResponse,
  now: number
): Result<Success<Data>> => {
  const result = decode(response)
  if (result._tag === 'Right') return result
  const { retryAfterMs, status } = result.left
  if (status === undefined || retryAfterMs !== undefined) return result
  if (headerOf(response, 'retry-after') === undefined) return result
  if (!Number.isNaN(Date.parse(headerOf(response, 'date') ?? ''))) return result
  const others = headerNames(response).map((name) => [name.toLowerCase(), headerOf(response, name) ?? ''])
  return decode({ ...response, headers: { ...Object.fromEntries(others), date: new Date(now).toUTCString() } })
}

/** Makes the error of a call that a limit or its caller interrupted. */
export const interruptionError = (
  { origin, endpoint: { host }, signal, timeoutMs, deadlineMs }: Omit<AttemptPlan<unknown>, 'decode'>,
  by: Interruption,
  phase: TransportPhase
): ReturnType<typeof transportError> => {
  if (by === 'aborted') return transportError(origin, { ...abortOf(signal, 'call'), phase })
  const timeout =
    phase === 'connect'
      ? `No connection to ${host} within ${timeoutMs} ms: check the region, the endpoint and the network`
      : `No complete response from ${host} within ${timeoutMs} ms`
  const message = by === 'timeout' ? timeout : `The call to ${host} did not finish within ${deadlineMs} ms`
  return transportError(origin, { reason: by, phase, message })
}

const done = <Value>(value: Value) => ({ _tag: 'Done', value }) as const

type NotStarted = AttemptResult<never>

const notStarted = (error: ReturnType<typeof requestError> | ReturnType<typeof transportError>): NotStarted => ({
  result: left(error),
  isStarted: false
})

// A custom transport may ignore the limit. A text has at least as many bytes as UTF-16 units.
const isTooLarge = (response: TransportResponse, limit: number): boolean =>
  typeof response?.body === 'string' && response.body.length > limit
