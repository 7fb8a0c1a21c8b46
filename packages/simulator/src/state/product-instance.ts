import { right } from '@cloud-result/core'

import type { Fields } from '../fields.js'
import { makeOperationRegistry, operationKey } from '../operation-registry.js'
import type { OperationRegistry } from '../operation-registry.js'
import type { Call, Product, ProductProtocol } from '../product.js'
import type { ProductResult } from '../product-error.js'
import type { Random } from '../random.js'
import { inferShape } from '../shape/infer-shape.js'
import { sampleFields } from '../shape/sample-data.js'
import type { Shape } from '../shape/shape.js'
import { setBounded } from './bounded-map.js'
import { makeRateCounter } from './rate-limit.js'
import type { RateCounter } from './rate-limit.js'

/** A simulated product: its protocol, and its state since the simulator was made. */
export interface ProductInstance {
  readonly protocol: ProductProtocol
  readonly registry: OperationRegistry
  readonly random: Random
  readonly rateCounter: RateCounter
  /** Used nonces, with the time of their use. */
  readonly nonces: Map<string, number>
  /** The responses to calls with an idempotency token, by the token. */
  readonly responsesByToken: Map<string, Fields>
  /** Checks a call, and returns an error or the function that executes it. */
  readonly prepare: (call: Omit<Call<unknown>, 'store'>) => ProductResult<() => Fields>
}

/** Makes an instance of a product, with an empty store per region. */
export const makeProductInstance = <Store>(product: Product<Store>, random: Random): ProductInstance => {
  const stores = new Map<string, Store>()
  const shapes = new Map<string, Shape>()
  const handlers = new Map(product.handlers.map((handler) => [operationKey(handler.operation), handler]))

  const storeOf = (region: string, now: number): Store => {
    let store = stores.get(region)
    if (store === undefined) {
      store = product.makeStore(region, random, now)
      setBounded(stores, region, store, maximumRegions)
    }
    return store
  }

  const sampleOutput = ({ operation, input, now, region }: Omit<Call<unknown>, 'store'>): Fields => {
    const key = operationKey(operation)
    let shape = shapes.get(key)
    if (shape === undefined) {
      shape = inferShape(operation.output())
      shapes.set(key, shape)
    }
    return sampleFields(shape, { random, input, region, now, timestamp: product.formatTimestamp(now) })
  }

  return {
    protocol: product,
    registry: makeOperationRegistry(product.operations),
    random,
    rateCounter: makeRateCounter(),
    nonces: new Map(),
    responsesByToken: new Map(),
    prepare: (call) => {
      const handler = handlers.get(operationKey(call.operation))
      return handler === undefined
        ? right(() => sampleOutput(call))
        : handler.prepare({ ...call, store: storeOf(call.region, call.now) })
    }
  }
}

// More than any vendor has.
const maximumRegions = 64
