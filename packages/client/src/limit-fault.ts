import type { ClientConfig } from './client-config.js'

/**
 * Names a number of a configuration that is none or is out of its range, `undefined` if there is no such. NaN, which a
 * missing variable becomes, compares with nothing: it would switch the limit off without a word.
 */
export const limitFault = ({ maxResponseBytes = 1, retry = {} }: ClientConfig): string | undefined => {
  const { budget: _budget, conflict: _conflict, ...numbers } = retry
  if (!isAtLeast(maxResponseBytes, 1)) return 'maxResponseBytes'
  const [name] = Object.entries(numbers).find(([, value]) => value !== undefined && !isAtLeast(value, 0)) ?? []
  return name === undefined ? undefined : `retry.${name}`
}

const isAtLeast = (value: unknown, least: number): boolean => typeof value === 'number' && value >= least
