import type { AnyOperation } from './product.js'

/** Picks the operations out of what a package's `./operations` exports, codecs and conditions left aside. */
export const operationsAmong = (exports: Readonly<Record<string, unknown>>): readonly AnyOperation[] =>
  Object.values(exports).filter(isOperation)

const isOperation = (value: unknown): value is AnyOperation => {
  if (typeof value !== 'object' || value === null) return false
  const { action, input, output } = value as Partial<Record<keyof AnyOperation, unknown>>
  return typeof action === 'string' && typeof input === 'function' && typeof output === 'function'
}
