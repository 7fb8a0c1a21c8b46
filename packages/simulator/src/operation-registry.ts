import type { AnyOperation } from './product.js'

/** Finds the operations of a product by action and version. */
export interface OperationRegistry {
  readonly find: (action: string | undefined, version: string | undefined) => AnyOperation | undefined
  readonly isKnownAction: (action: string | undefined) => boolean
}

/** Identifies an operation of a product: two versions of one action are two operations. */
export const operationKey = ({ action, version }: Pick<AnyOperation, 'action' | 'version'>): string =>
  `${action}@${version}`

/** Makes the registry of a product's operations. */
export const makeOperationRegistry = (operations: readonly AnyOperation[]): OperationRegistry => {
  const byKey = new Map(operations.map((operation) => [operationKey(operation), operation]))
  const actions = new Set<string | undefined>(operations.map(({ action }) => action))
  return {
    find: (action, version) => byKey.get(`${action}@${version}`),
    isKnownAction: (action) => actions.has(action)
  }
}
