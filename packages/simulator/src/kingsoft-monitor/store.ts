import type { Chance } from '../random.js'
import type { Fields } from '../http/http.js'
import { refuse } from '../product-error.js'
import type { Step } from '../product-error.js'
import { behaviourOn } from '../product.js'
import type { Call } from '../product.js'
import { makeShelf } from '../state/resource-collection.js'
import type { Resource, Shelf } from '../state/resource-collection.js'

/** Somebody who is told of alarms. */
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

/** What Cloud Monitor keeps in a region. */
export interface MonitorStore {
  readonly policies: Shelf<StoredPolicy>
}

/** A call to Cloud Monitor. */
export type MonitorCall<Input> = Call<MonitorStore, Input>

/** Says what an operation of Cloud Monitor does. */
export const on = behaviourOn<MonitorStore>()

/** Makes the store of a region: nothing. */
export const makeMonitorStore = (_region: string, _chance: Chance, _now: number): MonitorStore => ({
  policies: makeShelf()
})

/** Says that a parameter's value is none that there can be. */
export const invalidValue = (parameter: string, reason: string): Step<never> =>
  refuse(400, 'InvalidParameterValue', `Invalid \`${parameter}\` parameter value, ${reason}`)

/** Writes a moment as Cloud Monitor does: as local time of UTC+8, with a `Z` all the same. */
export const monitorTime = (instant: number): string =>
  new Date(instant + 8 * 3_600_000).toISOString().replace(/\.\d{3}Z$/, 'Z')

/** Reads a moment as Cloud Monitor does. */
export const instantOf = (text: string): number | undefined => {
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? Date.parse(text) - 8 * 3_600_000 : Number.NaN
  return Number.isNaN(instant) ? undefined : instant
}
