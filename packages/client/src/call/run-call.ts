import { left } from '@cloud-result/core'
import type { Credentials } from '@cloud-result/signing'
import type { Attempt, CloudError, Effect, Result, Success } from '@cloud-result/core'
import type * as t from 'io-ts'

import type { OperationCall } from '../client-profile.js'
import type { CallOptions } from '../client.js'
import { areSameCredentials, credentialProblem } from '../credentials/credentials.js'
import type { CallOrigin } from '../call-origin.js'
import { requestError } from '../errors/request-error.js'
import { transportError } from '../errors/transport-error.js'
import type { RequestProblem } from '../errors/request-error.js'
import { attemptOf, withAttempts } from '../errors/with-attempts.js'
import { pause } from '../host/clock.js'
import type { Outcome } from '../observe/hooks.js'
import { backoffAfter } from '../retry/backoff.js'
import { nextOffset } from '../retry/clock-skew.js'
import { attemptCall, interruptionError } from './attempt.js'
import type { AttemptPlan, AttemptResult } from './attempt.js'
import type { ClientContext } from './client-context.js'
import { callContext, originOf } from './call-context.js'
import { checkHeaders } from './check-headers.js'
import { copyParameters } from './copy-parameters.js'
import { runWithLimits } from './run-with-limits.js'

/** One call, ready to run. */
export interface Call<Data> {
  readonly operation: OperationCall
  readonly effect: Effect
  /** Checks and encodes the parameters; run once for a call, so that all attempts send the same. */
  readonly parameters: () => Result<Readonly<Record<string, unknown>>, RequestProblem>
  /** Asked for after the parameters are checked. */
  readonly codec: () => t.Decoder<unknown, Data>
  readonly options: CallOptions
}

/**
 * Runs a call: checks it, sends it, and repeats it as long as its errors, its retry budget and its deadline allow.
 * Never rejects, even if a part of the configuration throws. A failed call gives its last error, with all attempts on it.
 */
export const runCall = async <Data>(
  context: ClientContext,
  action: string,
  makeCall: () => Call<Data>
): Promise<Result<Success<Data>>> => {
  const progress: Progress<Data> = {
    origin: originOf(context, action),
    failures: [],
    last: undefined,
    isSending: false,
    mayBeExecuted: false
  }
  try {
    const call = makeCall()
    const own = callContext(context, call.options)
    if (own !== context) progress.origin = originOf(own, action)
    return await makeAttempts(own, call, progress)
  } catch (thrown) {
    return afterThrow(progress, thrown)
  }
}

/** How far a call has come. */
interface Progress<Data> {
  origin: CallOrigin
  readonly failures: Attempt[]
  /** The result of the last attempt that ended. */
  last: Result<Success<Data>> | undefined
  /** Whether an attempt has been given to the transport and has not ended. */
  isSending: boolean
  /** Whether the server may have executed an attempt that failed. */
  mayBeExecuted: boolean
}

// A clock, a source of randomness, a budget, a signal or a provider has thrown, or is not what its type says.
const afterThrow = <Data>(progress: Progress<Data>, cause: unknown): Result<Success<Data>> => {
  const { failures, isSending, last, mayBeExecuted, origin } = progress
  if (last?._tag === 'Right') return last
  const error = isSending
    ? transportError(origin, { reason: 'network', phase: 'receive', message: 'The client failed after sending', cause })
    : requestError(origin, {
        reason: 'configuration',
        message: 'A part of the configuration or an option failed',
        cause
      })
  return left(withAttempts(last?.left ?? error, origin, failures, mayBeExecuted || isSending))
}

const makeAttempts = async <Data>(
  context: ClientContext,
  call: Call<Data>,
  progress: Progress<Data>
): Promise<Result<Success<Data>>> => {
  const { hooks, profile, timers } = context
  const { failures, origin } = progress
  const place = { region: '', host: '', ...origin }
  const startedAt = timers.now()
  let resendCount = 0

  const end = (result: Result<Success<Data>>): Result<Success<Data>> => {
    const ended =
      result._tag === 'Right' ? result : left(withAttempts(result.left, origin, failures, progress.mayBeExecuted))
    hooks.onResult?.({
      ...place,
      ...outcomeOf(ended),
      startedAt,
      durationMs: timers.now() - startedAt,
      resendCount,
      failures: Object.freeze(failures.map((failure) => Object.freeze({ ...failure })))
    })
    return ended
  }
  const refuse = (problem: RequestProblem): Result<Success<Data>> => end(left(requestError(origin, problem)))

  if (context.endpoint._tag === 'Left') return refuse(context.endpoint.left)
  const { timeoutMs = context.timeoutMs, deadlineMs = context.deadlineMs } = call.options
  const { signal: given } = call.options
  if (given && typeof given.addEventListener !== 'function') {
    return refuse({
      reason: 'configuration',
      message: 'The signal is not an AbortSignal: pass the signal of a controller'
    })
  }
  const signal = given && context.sharedSignals.of(given)
  if (!(timeoutMs > 0) || !(deadlineMs > 0)) {
    const message = 'timeoutMs and deadlineMs must be positive numbers of milliseconds'
    return refuse({ reason: 'configuration', message })
  }
  const headers = checkHeaders(call.options.headers)
  if (headers._tag === 'Left') return refuse(headers.left)
  const encoded = call.parameters()
  const copied = encoded._tag === 'Left' ? encoded : copyParameters(encoded.right)
  if (copied._tag === 'Left') return refuse(copied.left)
  const { parameters, effect } = withToken(call, copied.right, context.newToken)
  let attempt = 1
  const plan: AttemptPlan<Data> = {
    origin,
    endpoint: context.endpoint.right,
    operation: call.operation,
    parameters,
    headers: headers.right,
    decode: profile.decode(call.codec()),
    signal,
    timeoutMs,
    deadlineMs,
    remaining: () => startedAt + deadlineMs - timers.now(),
    onSending: (request, credentials) => {
      progress.isSending = true
      hooks.onRequest?.({
        ...place,
        attempt,
        ...context.secrets.fromRequest(request, { ...known, credentials: [credentials] })
      })
    }
  }
  const signedWith: Credentials[] = []
  const known = { credentials: signedWith, parameters, headers: headers.right, names: call.operation.secrets }
  const isAborted = (): boolean => signal?.aborted === true
  const aborted = (): Result<Success<Data>> => end(left(interruptionError(plan, 'aborted', 'connect')))

  let delayMs = 0
  let paid = 0
  // What the next attempt has been charged. An attempt that is not made gets it back.
  let advance = 0
  const giveBack = (): void => {
    if (advance > 0) context.retry.budget.give(advance)
    advance = 0
  }
  let triedOffsetMs: number | undefined
  let isRefreshed = false
  for (; ; attempt++) {
    if (isAborted()) {
      giveBack()
      return aborted()
    }
    const attemptStartedAt = timers.now()
    // oxlint-disable-next-line no-await-in-loop -- each attempt depends on the one before
    const attempted = await attemptCall(context, plan, triedOffsetMs)
    const { credentials, result } = attempted
    if (credentials !== undefined && credentials !== signedWith.at(-1)) signedWith.push(credentials)
    if (result._tag === 'Left') context.secrets.fromError(result.left, known)
    else context.secrets.fromSuccess(result.right, known)
    const { last } = progress
    if (!attempted.isStarted) {
      giveBack()
      // The error that led to the retry explains the failure better than what prevents the retry.
      return end(last === undefined || isAborted() ? result : last)
    }
    advance = 0
    progress.last = result
    progress.isSending = false
    // A correction of the clock is kept as soon as the vendor answers anything else than that the time is wrong.
    if (triedOffsetMs !== undefined && isVendorsAnswer(result) && !isClockSkew(result)) {
      context.skew.offsetMs = triedOffsetMs
    }
    resendCount = attempt - 1
    hooks.onAttempt?.({
      ...place,
      ...outcomeOf(result),
      attempt,
      startedAt: attemptStartedAt,
      durationMs: timers.now() - attemptStartedAt,
      delayMs
    })
    if (result._tag === 'Right') {
      if (call.options.responseHeaders === true) {
        Object.assign(result.right, { headers: { ...attempted.response?.headers } })
      }
      context.retry.budget.give(paid === 0 ? 1 : paid)
      return end(result)
    }
    const error = result.left
    progress.mayBeExecuted ||= error.replay !== 'yes'
    if (error._tag !== 'RequestError') failures.push(attemptOf(error, attemptStartedAt, delayMs))
    if (attempt >= context.retry.maxAttempts || isFinal(error)) return end(result)

    delayMs = 0
    if (error.retry === 'clock-skew') {
      triedOffsetMs = triedOffsetMs === undefined ? offsetAfter(context, attempted) : undefined
      if (triedOffsetMs === undefined) return end(result)
    } else if (error.retry === 'credential-refresh') {
      if (isRefreshed) context.credentials.replacedInVain()
      // oxlint-disable-next-line no-await-in-loop -- the next attempt needs the credentials
      const refreshed = isRefreshed ? 'no others' : await refreshCredentials(context, plan, attempted)
      if (refreshed === 'aborted') return aborted()
      if (refreshed === 'no others') return end(result)
      isRefreshed = true
    } else {
      const backoff = backoffAfter(error, attempt, effect, context.retry, context.random)
      if (backoff === undefined || backoff.delayMs >= plan.remaining()) return end(result)
      if (!context.retry.budget.take(backoff.cost)) return end(result)
      paid = backoff.cost
      advance = backoff.cost
      delayMs = backoff.delayMs
    }
    hooks.onRetry?.({ ...place, ...outcomeOf(result), attempt, retry: error.retry, delayMs })
    // oxlint-disable-next-line no-await-in-loop -- this is the wait
    if (delayMs > 0) await pause(timers, delayMs, signal)
  }
}

// The deadline has passed or the caller has aborted: the call ends, even if its category advises a retry.
const isFinal = (error: CloudError): boolean =>
  error._tag === 'TransportError' && (error.reason === 'deadline' || error.reason === 'aborted')

const outcomeOf = (result: Result<Success<unknown>>): Outcome => {
  const { requestId, status } = result._tag === 'Right' ? result.right : result.left
  return result._tag === 'Right'
    ? { category: undefined, code: undefined, requestId, status }
    : { category: result.left.category, code: result.left.code, requestId, status }
}

const withToken = <Data>(
  call: Call<Data>,
  parameters: Readonly<Record<string, unknown>>,
  newToken: () => string
): { readonly parameters: Readonly<Record<string, unknown>>; readonly effect: Call<Data>['effect'] } => {
  const name = call.operation.idempotencyToken
  // An empty token does not make a repetition safe.
  if (name === undefined || parameters[name] === '') return { parameters, effect: call.effect }
  return {
    parameters: { ...parameters, [name]: parameters[name] ?? newToken() },
    effect: call.effect === 'unsafe' ? 'idempotent' : call.effect
  }
}

const offsetAfter = (context: ClientContext, { response, offsetMs }: AttemptResult<unknown>): number | undefined =>
  response === undefined || offsetMs === undefined ? undefined : nextOffset(response, context.timers.now(), offsetMs)

const isClockSkew = (result: Result<unknown>): boolean => result._tag === 'Left' && result.left.retry === 'clock-skew'

// Not what a proxy answers, nor a connection that broke.
const isVendorsAnswer = (result: Result<unknown>): boolean =>
  result._tag === 'Right' || result.left._tag === 'ServiceError' || result.left._tag === 'DecodeError'

const refreshCredentials = async (
  context: ClientContext,
  plan: AttemptPlan<unknown>,
  { credentials }: AttemptResult<unknown>
): Promise<'refreshed' | 'no others' | 'aborted'> => {
  if (credentials === undefined) return 'no others'
  const replaced = await runWithLimits(async () => context.credentials.replace(credentials), {
    timers: context.timers,
    limitMs: plan.remaining(),
    limit: 'deadline',
    signal: plan.signal
  })
  if (replaced._tag === 'Interrupted' && replaced.by === 'aborted') return 'aborted'
  if (replaced._tag !== 'Done' || credentialProblem(replaced.value) !== undefined) return 'no others'
  return areSameCredentials(replaced.value, credentials) ? 'no others' : 'refreshed'
}
