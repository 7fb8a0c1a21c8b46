import type { CallEvent, Hooks, Outcome } from './hooks.js'

/**
 * The part of a logger that is used: the console, pino, winston and most others have it.
 *
 * @category Hooks
 */
export interface RequestLogger {
  info(line: string): unknown
  warn(line: string): unknown
  error(line: string): unknown
}

/**
 * Makes hooks that write one line for each attempt, `info` or, if it failed, `warn`, and one `error` for each call that
 * failed: `makeClient({ …, hooks: logRequests(console) })`. A line holds the time, the product, the operation, the region,
 * the outcome, the status, the duration and the request id; no parameters, headers or messages.
 *
 * @category Hooks
 */
export const logRequests = (logger: RequestLogger): Hooks => ({
  onAttempt: (event) => {
    const line = lineOf(`attempt ${event.attempt}`, event)
    return isFailure(event) ? logger.warn(line) : logger.info(line)
  },
  onResult: (event) => (isFailure(event) ? logger.error(lineOf('call', event)) : undefined),
  onWarning: ({ message, region, service, vendor }) =>
    logger.warn(oneLine(`${vendor} ${service} ${region}: ${message}`))
})

type Event = CallEvent & Outcome & { readonly startedAt: number; readonly durationMs: number }

const lineOf = (what: string, event: Event): string => {
  const { category = 'ok', code, durationMs, operation, region, requestId, service, startedAt, status, vendor } = event
  const time = new Date(startedAt).toISOString()
  const facts = [
    code === undefined ? category : `${category} (${code})`,
    ...(status === undefined ? [] : [`HTTP ${status}`]),
    `${durationMs} ms`,
    ...(requestId === undefined ? [] : [`request ${requestId}`])
  ]
  return oneLine(`${time} ${vendor} ${service} ${operation} ${region} ${what}: ${facts.join(', ')}`)
}

// A vendor's code may hold a line break, which would begin a line that no client wrote.
const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')

const isFailure = ({ category }: Outcome): boolean => category !== undefined && category !== 'DryRunSucceeded'
