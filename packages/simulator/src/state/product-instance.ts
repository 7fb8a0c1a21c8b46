import { right } from '@cloud-result/core'

import { remember } from './bounded-map.js'
import type { Chance } from '../random.js'
import type { Fields } from '../http/http.js'
import type { Step } from '../product-error.js'
import type { Call, Gateway, Product } from '../product.js'
import { makeRateCounter } from './rate-limit.js'
import type { RateCounter } from './rate-limit.js'
import { makeRegistry, nameOf } from '../operation-registry.js'
import type { Registry } from '../operation-registry.js'
import { makeUpFields } from '../shape/sample-data.js'
import { shapeOf } from '../shape/infer-shape.js'
import type { Shape } from '../shape/shape.js'

/** A product at work: its gateway, and what it has kept since it was started. */
export interface Desk {
  readonly gateway: Gateway
  readonly registry: Registry
  readonly chance: Chance
  readonly rates: RateCounter
  readonly nonces: Map<string, number>
  /** What calls with an idempotency token were answered. */
  readonly done: Map<string, Fields>
  /** Checks what a call asks for, and gives what is left to do. */
  readonly prepare: (call: Omit<Call<unknown>, 'store'>) => Step<() => Fields>
}

/** Puts a product to work. */
export const makeDesk = <Store>(product: Product<Store>, chance: Chance): Desk => {
  const stores = new Map<string, Store>()
  const shapes = new Map<string, Shape>()
  const behaviours = new Map(product.behaviours.map((behaviour) => [nameOf(behaviour.operation), behaviour]))

  const storeOf = (region: string, now: number): Store => {
    let store = stores.get(region)
    if (store === undefined) {
      store = product.makeStore(region, chance, now)
      remember(stores, region, store, rememberedRegions)
    }
    return store
  }

  const madeUp = ({ operation, input, now, region }: Omit<Call<unknown>, 'store'>): Fields => {
    const name = nameOf(operation)
    let shape = shapes.get(name)
    if (shape === undefined) {
      shape = shapeOf(operation.output())
      shapes.set(name, shape)
    }
    return makeUpFields(shape, { chance, input, region, now, timestamp: product.timestamp(now) })
  }

  return {
    gateway: product,
    registry: makeRegistry(product.operations),
    chance,
    rates: makeRateCounter(),
    nonces: new Map(),
    done: new Map(),
    prepare: (call) => {
      const behaviour = behaviours.get(nameOf(call.operation))
      return behaviour === undefined
        ? right(() => madeUp(call))
        : behaviour.prepare({ ...call, store: storeOf(call.region, call.now) })
    }
  }
}

// More than any vendor has.
const rememberedRegions = 64
