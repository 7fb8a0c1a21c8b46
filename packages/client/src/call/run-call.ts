import { left } from '@cloud-result/core'
import type { Attempt, CloudError, Effect, Result, Success } from '@cloud-result/core'
import type * as t from 'io-ts'

import type { OperationCall } from '../client-profile.js'
import type { CallOptions } from '../client.js'
import { areSameCredentials, credentialFault, isTemporary } from '../credentials/credentials.js'
import { requestError } from '../errors/request-error.js'
import type { RequestFault } from '../errors/request-error.js'
import { attemptOf, withAttempts } from '../errors/with-attempts.js'
import { pause } from '../host/clock.js'
import { randomToken } from '../host/random.js'
import type { Outcome } from '../observe/hooks.js'
import { backoffAfter } from '../retry/backoff.js'
import { shownSkew } from '../retry/clock-skew.js'
import { attemptCall, cutError } from './attempt.js'
import type { AttemptPlan, AttemptResult } from './attempt.js'
import type { Engine } from './client-context.js'
import { snapshot } from './copy-parameters.js'
import { runBounded } from './run-with-limits.js'

/** One call, ready to run. */
export interface Call<Data> {
  readonly operation: OperationCall
  readonly effect: Effect
  /** Checks and writes the parameters; run once for a call, so that all attempts send the same. */
  readonly parameters: () => Result<Readonly<Record<string, unknown>>, RequestFault>
  readonly codec: t.Decoder<unknown, Data>
  readonly options: CallOptions
}

/**
 * Runs a call: checks it, sends it, and sends it again as long as its errors, its budget and its deadline allow. Never
 * rejects. The last error is what comes back, with all attempts on it.
 */
export const runCall = async <Data>(engine: Engine, call: Call<Data>): Promise<Result<Success<Data>>> => {
  const { hooks, profile, region, timers } = engine
  const startedAt = timers.now()
  const origin = { vendor: profile.vendor, service: profile.service, operation: call.operation.action }
  const host = engine.endpoint._tag === 'Right' ? engine.endpoint.right.host : ''
  const failures: Attempt[] = []
  let resendCount = 0

  // Whether an attempt that failed may have been executed all the same.
  let mayHaveRun = false

  const end = (result: Result<Success<Data>>): Result<Success<Data>> => {
    const ended =
      result._tag === 'Right' ? result : left(withAttempts(result.left, origin.operation, failures, mayHaveRun))
    hooks.onResult?.({
      ...origin,
      region,
      host,
      ...outcomeOf(ended),
      startedAt,
      durationMs: timers.now() - startedAt,
      resendCount,
      failures
    })
    return ended
  }
  const refuse = (fault: RequestFault): Result<Success<Data>> => end(left(requestError(origin, fault)))

  if (engine.endpoint._tag === 'Left') return refuse(engine.endpoint.left)
  const { timeoutMs = engine.timeoutMs, deadlineMs = engine.deadlineMs } = call.options
  const signal = call.options.signal && engine.abortHub(call.options.signal)
  if (!(timeoutMs > 0) || !(deadlineMs > 0)) {
    return refuse({ reason: 'configuration', message: 'A timeout is not a positive number of milliseconds' })
  }
  const written = call.parameters()
  const kept = written._tag === 'Left' ? written : snapshot(written.right)
  if (kept._tag === 'Left') return refuse(kept.left)
  const { parameters, effect } = withToken(call, kept.right, engine.random)
  const plan: AttemptPlan<Data> = {
    origin,
    endpoint: engine.endpoint.right,
    operation: call.operation,
    parameters,
    decode: profile.decode(call.codec),
    signal,
    timeoutMs,
    deadlineMs,
    remaining: () => startedAt + deadlineMs - timers.now()
  }
  const isAborted = (): boolean => signal?.aborted === true
  const aborted = (): Result<Success<Data>> => end(left(cutError(plan, 'aborted', 'connect')))

  let last: Result<Success<Data>> | undefined
  let delayMs = 0
  let paid = 0
  let isClockCorrected = false
  let isRefreshed = false
  for (let attempt = 1; ; attempt++) {
    if (isAborted()) return aborted()
    const attemptStartedAt = timers.now()
    // oxlint-disable-next-line no-await-in-loop -- each attempt depends on the one before
    const attempted = await attemptCall(engine, plan)
    const { result } = attempted
    if (!attempted.isBegun) {
      // What keeps a repetition from being sent is no reason to forget why there was to be one.
      return end(last === undefined || isAborted() ? result : last)
    }
    last = result
    resendCount = attempt - 1
    hooks.onAttempt?.({
      ...origin,
      region,
      host,
      ...outcomeOf(result),
      attempt,
      startedAt: attemptStartedAt,
      durationMs: timers.now() - attemptStartedAt,
      delayMs
    })
    if (result._tag === 'Right') {
      engine.retry.budget.give(paid === 0 ? 1 : paid)
      return end(result)
    }
    const error = result.left
    mayHaveRun ||= error.replay !== 'yes'
    if (error._tag !== 'RequestError') failures.push(attemptOf(error, attemptStartedAt, delayMs))
    if (attempt >= engine.retry.maxAttempts || isFinal(error)) return end(result)

    delayMs = 0
    if (error.retry === 'clock-skew') {
      const skew = isClockCorrected ? undefined : skewShownBy(engine, attempted)
      if (skew === undefined) return end(result)
      engine.skew.offsetMs = skew
      isClockCorrected = true
    } else if (error.retry === 'credential-refresh') {
      // oxlint-disable-next-line no-await-in-loop -- the next attempt needs the credentials
      const refreshed = isRefreshed ? 'no others' : await refreshCredentials(engine, plan, attempted)
      if (refreshed === 'aborted') return aborted()
      if (refreshed === 'no others') return end(result)
      isRefreshed = true
    } else {
      const backoff = backoffAfter(error, attempt, effect, engine.retry, engine.random)
      if (backoff === undefined || backoff.delayMs >= plan.remaining()) return end(result)
      if (!engine.retry.budget.take(backoff.cost)) return end(result)
      paid = backoff.cost
      delayMs = backoff.delayMs
    }
    hooks.onRetry?.({ ...origin, region, host, ...outcomeOf(result), attempt, retry: error.retry, delayMs })
    // oxlint-disable-next-line no-await-in-loop -- this is the wait
    if (delayMs > 0) await pause(timers, delayMs, signal)
  }
}

// The deadline is over, or the caller has left: whatever the category advises, this call does not go on.
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
  random: () => number
): { readonly parameters: Readonly<Record<string, unknown>>; readonly effect: Call<Data>['effect'] } => {
  const name = call.operation.idempotencyToken
  // An empty token is none: with it a repetition is as unsafe as without.
  if (name === undefined || parameters[name] === '') return { parameters, effect: call.effect }
  return {
    parameters: { ...parameters, [name]: parameters[name] ?? randomToken(random) },
    effect: call.effect === 'unsafe' ? 'idempotent' : call.effect
  }
}

const skewShownBy = (engine: Engine, { response, offsetMs }: AttemptResult<unknown>): number | undefined =>
  response === undefined || offsetMs === undefined ? undefined : shownSkew(response, engine.timers.now(), offsetMs)

const refreshCredentials = async (
  engine: Engine,
  plan: AttemptPlan<unknown>,
  { credentials }: AttemptResult<unknown>
): Promise<'refreshed' | 'no others' | 'aborted'> => {
  if (credentials === undefined || !isTemporary(credentials)) return 'no others'
  const replaced = await runBounded(async () => engine.credentials.replace(credentials), {
    timers: engine.timers,
    limitMs: plan.remaining(),
    limit: 'deadline',
    signal: plan.signal
  })
  if (replaced._tag === 'Cut' && replaced.by === 'aborted') return 'aborted'
  if (replaced._tag !== 'Done' || credentialFault(replaced.value) !== undefined) return 'no others'
  return areSameCredentials(replaced.value, credentials) ? 'no others' : 'refreshed'
}
