import { isObject } from './objects.js'
import { addStep, refuse } from './reader.js'
import type { Reader } from './reader.js'

/**
 * Makes the reader of an object with any keys, whose values are of one type.
 *
 * @category Readers
 */
export const recordOf = <A>(values: Reader<A>): Reader<Readonly<Record<string, A>>> => ({
  name: `{ [K in string]: ${values.name} }`,
  read: (wire, reading) => {
    if (!isObject(wire, reading)) return refuse(wire, reading)
    const { problems } = reading
    return Object.fromEntries(
      Object.entries(wire).map(([key, value]) => {
        const before = problems.length
        const read = values.read(value, reading)
        const step = { key, reader: values, isOptional: false, wire: value }
        if (problems.length !== before) addStep(problems, before, step)
        return [key, read]
      })
    )
  },
  keepsTexts: false,
  readFields: undefined,
  entry: undefined,
  values
})
