import { makeReading } from './reader.js'
import type { Reader, Step } from './reader.js'

/** A value that every reader refuses. */
export const probe: unique symbol = Symbol('probe')

/** Finds the fields that a reader of objects reads: it refuses a probe in each, and says where. */
export const fieldsOf = (readFields: NonNullable<Reader<unknown>['readFields']>): ReadonlyMap<string, Step> => {
  const reading = makeReading(true, Infinity)
  readFields(new Proxy({}, { get: () => probe }) as never, reading)
  return new Map(
    reading.problems.map(({ steps }) => {
      const step = steps.at(-1) as Step
      return [step.key, step]
    })
  )
}
