import type { AnyOperation } from './product.js'

/** The operations of a product by action and version. */
export interface Registry {
  readonly find: (action: string | undefined, version: string | undefined) => AnyOperation | undefined
  readonly isKnownAction: (action: string | undefined) => boolean
}

/** What tells an operation of a product from the others, versions of one action included. */
export const nameOf = ({ action, version }: Pick<AnyOperation, 'action' | 'version'>): string => `${action}@${version}`

/** Makes the registry of a product's operations. */
export const makeRegistry = (operations: readonly AnyOperation[]): Registry => {
  const byName = new Map(operations.map((operation) => [nameOf(operation), operation]))
  const actions = new Set<string | undefined>(operations.map(({ action }) => action))
  return {
    find: (action, version) => byName.get(`${action}@${version}`),
    isKnownAction: (action) => actions.has(action)
  }
}
