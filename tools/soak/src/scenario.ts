import type { CallOptions, Client, ClientConfig } from '@cloud-result/client'
import type { CatalogueRow, Result, Success } from '@cloud-result/core'
import type { ProductName } from '@cloud-result/simulator'

import type { ModelledRequest } from './predict.js'
import type { ResourceModel } from './resource-model.js'

/** A call of a scenario, and what the vendor should respond. */
export interface ScenarioCall<Data> extends ModelledRequest {
  readonly operation: string
  readonly send: (client: Client, options: CallOptions) => () => Promise<Result<Success<Data>>>
  /** Whether the data agrees with the model. */
  readonly isExpected: (data: Data) => boolean
}

/** What a scenario works with. */
export interface ScenarioContext {
  /** Makes a call and returns its data; `undefined` if it fails or the worker has made all its calls. */
  readonly call: <Data>(call: ScenarioCall<Data>) => Promise<Data | undefined>
  readonly model: ResourceModel
  /** The name of the resource that the scenario creates. */
  readonly name: string
}

/** Creates a resource, uses it and deletes it. */
export type Scenario = (context: ScenarioContext) => Promise<void>

/** A product that the soak calls. */
export interface SoakedProduct {
  readonly name: ProductName
  readonly rows: readonly CatalogueRow[]
  readonly makeClient: (config: ClientConfig, format: 'json' | 'xml') => Client
  readonly region: string
  /** Prepares what the scenarios need, and makes the scenario. */
  readonly makeScenario: (setupClient: Client) => Promise<Scenario>
  /** The names of all resources, from the vendor's own lists. */
  readonly resourceNames: (client: Client) => Promise<readonly string[]>
}

/** The data of a call without faults. Throws if the call failed. */
export const dataOf = <Data>(result: Result<Success<Data>>): Data => {
  if (result._tag === 'Right') return result.right.data
  throw new Error(`A call without faults failed: ${JSON.stringify(result.left)}`)
}

/** Collects the items of all pages. */
export const collectItems = async <Data, Item>(
  pages: AsyncIterable<Result<Success<Data>>>,
  itemsOf: (data: Data) => readonly Item[]
): Promise<readonly Item[]> => {
  const items: Item[] = []
  for await (const page of pages) items.push(...itemsOf(dataOf(page)))
  return items
}
