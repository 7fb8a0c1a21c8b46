import type { Fields } from '../fields.js'
import { operationHandlerFor } from '../product.js'
import type { Call } from '../product.js'
import { serviceError } from '../product-error.js'
import type { ProductResult } from '../product-error.js'
import type { Random } from '../random.js'
import { makeResourceCollection } from '../state/resource-collection.js'
import type { Resource, ResourceCollection } from '../state/resource-collection.js'

/** A person who is notified of alarms. */
export interface Contact {
  readonly id: number
  readonly flag: number
  readonly way: number
}

/** An alarm policy. */
export interface StoredPolicy extends Resource {
  readonly name: string
  readonly productType: number
  readonly policyType: number
  readonly instanceIds: readonly string[]
  readonly rules: readonly Fields[]
  readonly contacts: readonly Contact[]
  readonly urls: readonly string[]
}

/** The resources of Cloud Monitor in a region. */
export interface MonitorStore {
  readonly policies: ResourceCollection<StoredPolicy>
}

/** A call to Cloud Monitor. */
export type MonitorCall<Input> = Call<MonitorStore, Input>

/** Pairs an operation of Cloud Monitor with its handler. */
export const handle = operationHandlerFor<MonitorStore>()

/** Makes the empty store of a region. */
export const makeMonitorStore = (_region: string, _random: Random, _now: number): MonitorStore => ({
  policies: makeResourceCollection()
})

/** Ends a call because the value of a parameter is invalid. */
export const invalidValue = (parameter: string, reason: string): ProductResult<never> =>
  serviceError(400, 'InvalidParameterValue', `Invalid \`${parameter}\` parameter value, ${reason}`)

/** Writes a time as Cloud Monitor does: as local time in UTC+8, but with a `Z`. */
export const monitorTime = (instant: number): string =>
  new Date(instant + 8 * 3_600_000).toISOString().replace(/\.\d{3}Z$/, 'Z')

/** Reads a time as Cloud Monitor does. */
export const instantOf = (text: string): number | undefined => {
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? Date.parse(text) - 8 * 3_600_000 : Number.NaN
  return Number.isNaN(instant) ? undefined : instant
}
