import { left } from '@cloud-result/core'
import type { CloudError, Operation, Success } from '@cloud-result/core'

import type { CallOptions, Client } from './client.js'
import { requestError } from './errors/request-error.js'
import type { ReaderTaskEither } from './task-either.js'

/**
 * An environment that has the client of a product under the product's name: `{ 'tencent-cvm': Client<'tencent-cvm'> }`.
 *
 * @category Calls
 */
export type Clients<Product extends string> = {
  readonly [Name in Product]: Pick<Client<Name>, 'product' | 'send'>
}

/**
 * `send` for programs that receive their clients last: `sendReader(operation)(input)` is a `ReaderTaskEither` of an
 * environment with the client under the name of its product, `{ 'tencent-cvm': client }`. The environments of several
 * operations add up under `bindW`, `apSW` and `chainW`. For another region, use
 * `R.local((clouds: Clouds) => ({ 'tencent-cvm': clouds.beijing }))`.
 *
 * Lazy, as `send` is: nothing is sent until the task is run, and each run is a new call.
 *
 * @category Calls
 */
export const sendReader =
  <Input, Output, Code extends string, Product extends string>(operation: Operation<Input, Output, Code, Product>) =>
  (input: Input, options?: CallOptions): ReaderTaskEither<Clients<Product>, CloudError<Code>, Success<Output>> =>
  (environment) => {
    const product = String(operation?.product)
    const client = (environment as Readonly<Record<string, Pick<Client, 'send'> | undefined>> | undefined)?.[product]
    if (typeof client?.send === 'function') return client.send(operation, input, options)
    const message =
      operation === undefined
        ? "sendReader got no operation: pass one that the package's entry `operations` exports"
        : `The environment has no client under ${product}`
    const origin = { vendor: product.replace(/-.*/, ''), service: product.replace(/^[^-]*-/, '') }
    return async () =>
      left(requestError({ ...origin, operation: String(operation?.action) }, { reason: 'configuration', message }))
  }
