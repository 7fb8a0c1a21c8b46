import type { HasDryRun, HasPages, Operation } from '@cloud-result/core'

import type { RequestProblem } from '../errors/request-error.js'

/**
 * Says why a client of a product does not send an operation: it is another product's, or lacks the property that the method
 * needs. Gives `undefined` if it can be sent.
 */
export const operationProblem = (
  product: string,
  operation: Described,
  needed?: keyof HasPages | keyof HasDryRun
): RequestProblem | undefined => {
  const message =
    operation?.product !== product
      ? foreignText(product, operation)
      : needed !== undefined && operation[needed] === undefined
        ? `${operation.action} ${lacks[needed]}: use send`
        : undefined
  return message === undefined ? undefined : { reason: 'input', message }
}

type Described = Pick<Operation<unknown, unknown>, 'action' | 'product'> & Partial<HasPages & HasDryRun>

const lacks = { paging: 'does not return pages', dryRun: 'has no dry run' } as const

// Programs in JavaScript may pass anything.
const foreignText = (product: string, operation: Described | undefined): string =>
  typeof operation?.product === 'string'
    ? `${operation.action} is an operation of ${operation.product}; this client is of ${product}`
    : `This is no operation of ${product}: pass one that the package's entry \`operations\` exports`
