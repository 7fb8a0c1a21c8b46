import { categoryAdvice, left } from '@cloud-result/core'
import type { CloudError, Condition, DecodeError, Result, ServiceError, Success } from '@cloud-result/core'

import type { CallOrigin } from '../call-origin.js'
import type { CallOptions, WaitOptions } from '../client.js'
import { withCause } from '../errors/cause.js'
import { originFields, requestError } from '../errors/request-error.js'
import { abortOf, transportError } from '../errors/transport-error.js'
import { pause } from '../host/clock.js'
import type { ClientContext } from './client-context.js'
import type { TaskEither } from '../task-either.js'

/** Polls until the condition is met or has failed, a call fails, the time is up or the caller aborts. */
export const waitFor = async <Data>(
  origin: CallOrigin,
  { sharedSignals, deadlineMs, timers }: Pick<ClientContext, 'sharedSignals' | 'deadlineMs' | 'timers'>,
  poll: (options: CallOptions) => TaskEither<CloudError, Success<Data>>,
  condition: Condition<Data>,
  { signal, timeoutMs = 120_000, delayMs = 2_000, maxDelayMs = 15_000 }: WaitOptions
): Promise<Result<Success<Data>>> => {
  if (!(delayMs >= 0) || !(maxDelayMs >= 0)) {
    const message = 'delayMs and maxDelayMs must be numbers of milliseconds, 0 or more'
    return left(requestError(origin, { reason: 'configuration', message }))
  }
  const startedAt = timers.now()
  const remaining = (): number => startedAt + timeoutMs - timers.now()

  for (let polls = 1; ; polls++) {
    // oxlint-disable-next-line no-await-in-loop -- one poll after another
    const polled = await poll({ signal, deadlineMs: Math.min(deadlineMs, remaining()) })()
    if (polled._tag === 'Left') return polled
    const { requestId, status } = polled.right
    try {
      const { data } = polled.right
      if (condition(data)) return polled
      if (condition.hasFailed?.(data) === true) {
        return left(conditionFailed(origin, polled.right, condition.failureDetails?.(data)))
      }
    } catch (thrown) {
      return left(conditionThrew(origin, polled.right, thrown))
    }

    const waitMs = Math.min(maxDelayMs, delayMs * 1.5 ** (polls - 1), remaining())
    // oxlint-disable-next-line no-await-in-loop -- this is the wait
    const isAborted = !(await pause(timers, waitMs, signal && sharedSignals.of(signal)))
    if (!isAborted && remaining() > 0) continue
    const message = `Condition not met within ${timeoutMs} ms (${polls} ${polls === 1 ? 'poll' : 'polls'})`
    const end = isAborted ? abortOf(signal, 'wait') : ({ reason: 'deadline', message } as const)
    return left(transportError(origin, { ...end, phase: 'receive', status, requestId }))
  }
}

// The condition did not expect this data. Another poll would give the same.
const conditionThrew = (origin: CallOrigin, { requestId, status }: Success<unknown>, thrown: unknown): DecodeError =>
  withCause<DecodeError>(
    {
      _tag: 'DecodeError',
      ...originFields(origin),
      ...categoryAdvice.Internal,
      category: 'Internal',
      retry: 'permanent',
      classifiedBy: 'default',
      requestId,
      status,
      code: undefined,
      message: 'The condition threw',
      retryAfterMs: undefined,
      issues: []
    },
    thrown
  )

const conditionFailed = (
  origin: CallOrigin,
  { requestId, status }: Success<unknown>,
  details: ServiceError['details'] = {}
): ServiceError => ({
  _tag: 'ServiceError',
  ...originFields(origin),
  ...categoryAdvice.FailedPrecondition,
  category: 'FailedPrecondition',
  classifiedBy: 'default',
  requestId,
  status,
  code: undefined,
  message: 'The condition can no longer be met',
  retryAfterMs: undefined,
  details
})
