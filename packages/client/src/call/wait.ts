import { categoryAdvice, left } from '@cloud-result/core'
import type { CloudError, Condition, DecodeError, Result, ServiceError, Success } from '@cloud-result/core'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'

import type { CallOrigin } from '../call-origin.js'
import type { CallOptions, WaitOptions } from '../client.js'
import { withCause } from '../errors/cause.js'
import { originFields, requestError } from '../errors/request-error.js'
import { transportError } from '../errors/transport-error.js'
import { pause } from '../host/clock.js'
import type { Engine } from './client-context.js'

/** Looks again and again until the condition holds or cannot hold, a call fails, the time is up or the caller aborts. */
export const waitFor = async <Data>(
  origin: CallOrigin,
  { abortHub, deadlineMs, timers }: Pick<Engine, 'abortHub' | 'deadlineMs' | 'timers'>,
  look: (options: CallOptions) => TaskEither<CloudError, Success<Data>>,
  condition: Condition<Data>,
  { signal, timeoutMs = 120_000, delayMs = 2_000, maxDelayMs = 15_000 }: WaitOptions
): Promise<Result<Success<Data>>> => {
  if (!(delayMs >= 0) || !(maxDelayMs >= 0)) {
    return left(requestError(origin, { reason: 'configuration', message: 'A delay is not a number of milliseconds' }))
  }
  const startedAt = timers.now()
  const remaining = (): number => startedAt + timeoutMs - timers.now()

  for (let looks = 1; ; looks++) {
    // oxlint-disable-next-line no-await-in-loop -- one look after another
    const looked = await look({ signal, deadlineMs: Math.min(deadlineMs, remaining()) })()
    if (looked._tag === 'Left') return looked
    const { requestId, status } = looked.right
    try {
      const { data } = looked.right
      if (condition(data)) return looked
      if (condition.hasFailed?.(data) === true) return left(hopeless(origin, looked.right))
    } catch (thrown) {
      return left(unreadable(origin, looked.right, thrown))
    }

    const waitMs = Math.min(maxDelayMs, delayMs * 1.5 ** (looks - 1), remaining())
    // oxlint-disable-next-line no-await-in-loop -- this is the wait
    const isAborted = !(await pause(timers, waitMs, signal && abortHub(signal)))
    if (!isAborted && remaining() > 0) continue
    const message = isAborted
      ? 'The caller aborted the wait'
      : `What was waited for did not come about within ${timeoutMs} ms, in ${looks} looks`
    const reason = isAborted ? 'aborted' : 'deadline'
    return left(transportError(origin, { reason, phase: 'receive', message, status, requestId }))
  }
}

// The data is not what the condition expected. A repetition would find the same.
const unreadable = (origin: CallOrigin, { requestId, status }: Success<unknown>, thrown: unknown): DecodeError =>
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

const hopeless = (origin: CallOrigin, { requestId, status }: Success<unknown>): ServiceError => ({
  _tag: 'ServiceError',
  ...originFields(origin),
  ...categoryAdvice.FailedPrecondition,
  category: 'FailedPrecondition',
  classifiedBy: 'default',
  requestId,
  status,
  code: undefined,
  message: 'What was waited for can no longer come about',
  retryAfterMs: undefined,
  details: {}
})
