import type { AnyOperation } from './product.js'

/** Selects the operations from the exports of a package's `./operations`, which has codecs and conditions as well. */
export const operationsIn = (exports: Readonly<Record<string, unknown>>): readonly AnyOperation[] =>
  Object.values(exports).filter(isOperation)

const isOperation = (value: unknown): value is AnyOperation => {
  if (typeof value !== 'object' || value === null) return false
  const { action, input, output } = value as Partial<Record<keyof AnyOperation, unknown>>
  return typeof action === 'string' && typeof input === 'function' && typeof output === 'function'
}
