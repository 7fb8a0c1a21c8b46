import { left } from '@cloud-result/core'
import type { CloudError, Condition, Result, Success } from '@cloud-result/core'

import type { CallOrigin } from '../call-origin.js'
import type { CallOptions, WaitOptions } from '../client.js'
import { requestError } from '../errors/request-error.js'
import { abortOf, transportError } from '../errors/transport-error.js'
import { pause } from '../host/clock.js'
import type { TaskEither } from '../task-either.js'
import type { ClientContext } from './client-context.js'
import { judgePoll } from './judge-poll.js'

/**
 * Polls until the condition is met or has failed, a poll fails for good, the time is up or the caller aborts. A poll
 * that failed with a transient error or a throttle, or with one that means *not yet*, does not end the wait.
 */
export const waitFor = async <Data>(
  origin: CallOrigin,
  { sharedSignals, deadlineMs, timers }: Pick<ClientContext, 'sharedSignals' | 'deadlineMs' | 'timers'>,
  poll: (options: CallOptions) => TaskEither<CloudError, Success<Data>>,
  condition: Condition<Data>,
  { signal, timeoutMs = 120_000, delayMs = 2_000, maxDelayMs = 15_000, ...others }: WaitOptions
): Promise<Result<Success<Data>>> => {
  if (!isDuration(timeoutMs) || timeoutMs === 0 || !isDuration(delayMs) || !isDuration(maxDelayMs)) {
    const message = 'timeoutMs must be a positive number of milliseconds; delayMs and maxDelayMs must be 0 or more'
    return left(requestError(origin, { reason: 'configuration', message }))
  }
  if (typeof condition !== 'function') {
    const message = 'The condition must be a function that returns true or false'
    return left(requestError(origin, { reason: 'input', message }))
  }
  const startedAt = timers.now()
  const remaining = (): number => startedAt + timeoutMs - timers.now()
  // Of the last poll that had a response.
  let known: Pick<CloudError, 'requestId' | 'status'> = { requestId: undefined, status: undefined }
  let nextDelayMs = delayMs
  let leftMs = timeoutMs

  for (let polls = 1; ; polls++) {
    // oxlint-disable-next-line no-await-in-loop -- one poll after another
    const polled = await poll({ ...others, signal, deadlineMs: Math.min(deadlineMs, leftMs) })()
    const failure = polled._tag === 'Left' ? polled.left : undefined
    if (failure !== undefined && signal?.aborted === true) return polled
    const { requestId, status } = polled._tag === 'Left' ? polled.left : polled.right
    if (requestId !== undefined || status !== undefined) known = { requestId, status }
    const ended = judgePoll(origin, condition, polled)
    if (ended !== undefined) return ended

    // If the server asks for more time than is left, the wait ends without another poll.
    const pauseMs = Math.max(Math.min(nextDelayMs, maxDelayMs), failure?.retryAfterMs ?? 0)
    nextDelayMs = Math.min(Math.ceil(nextDelayMs * 1.5), maxDelayMs)
    // oxlint-disable-next-line no-await-in-loop -- this is the wait
    const hasPassed = await pause(timers, Math.min(pauseMs, remaining()), signal && sharedSignals.of(signal))
    if (!hasPassed) return left(transportError(origin, { ...known, ...abortOf(signal, 'wait'), phase: 'receive' }))
    leftMs = remaining()
    if (leftMs > 0) continue
    const message = `Condition not met within ${timeoutMs} ms (${polls} ${polls === 1 ? 'poll' : 'polls'}${endOf(failure)})`
    const { retryAfterMs } = failure ?? {}
    return left(
      transportError(origin, { ...known, reason: 'deadline', phase: 'receive', message, retryAfterMs, cause: failure })
    )
  }
}

const isDuration = (value: unknown): boolean => typeof value === 'number' && value >= 0

const endOf = (failure: CloudError | undefined): string => {
  if (failure === undefined) return ''
  const { category, code, message } = failure
  const text = `${category}${code === undefined ? '' : ` (${code})`}${message === undefined ? '' : `: ${message}`}`
  return `; the last one failed: ${text.slice(0, 500)}`
}
