import type { ClientConfig } from './client-config.js'
import type { RetryOptions } from './retry-options.js'

/**
 * Names a number of a configuration that is none or is out of its range, `undefined` if there is no such. NaN, which a
 * missing variable becomes, compares with nothing: it would switch the limit off without a word.
 */
export const limitFault = ({ maxResponseBytes = 1, retry = {} }: ClientConfig): string | undefined => {
  if (!isAtLeast(maxResponseBytes, 1)) return 'maxResponseBytes'
  const name = retryNumbers.find((each) => retry[each] !== undefined && !isAtLeast(retry[each], 0))
  return name === undefined ? undefined : `retry.${name}`
}

const retryNumbers = [
  'maxAttempts',
  'transientBaseMs',
  'throttlingBaseMs',
  'maxDelayMs',
  'maxRetryAfterMs',
  'retryCost',
  'throttledCost'
] as const satisfies readonly (keyof RetryOptions)[]

const isAtLeast = (value: unknown, least: number): boolean => typeof value === 'number' && value >= least
