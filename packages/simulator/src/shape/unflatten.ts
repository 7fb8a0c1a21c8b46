import type { Fields } from '../http/http.js'
import { isFields } from '../fields.js'

/**
 * Puts parameters with the paths in their names back together: `Tag.1.Key`, `Ids[0]`. Numbers stay keys, because only a
 * codec knows what is a list. A name that says two things of one place (`Tag=…&Tag.1=…`) keeps the deeper one.
 */
export const unflatten = (parameters: Iterable<readonly [name: string, value: string]>): Fields => {
  const root = emptyFields()
  for (const [name, value] of parameters) {
    const path = name.replaceAll(/\[(\d{1,6})\]/g, '.$1').split('.', maximumDepth)
    let place = root
    for (const key of path.slice(0, -1)) {
      const found = place[key]
      if (isFields(found)) place = found as MutableFields
      else place = place[key] = emptyFields()
    }
    const last = path.at(-1) as string
    if (!isFields(place[last])) place[last] = value
  }
  return root
}

type MutableFields = { [name: string]: unknown }

// Without a prototype: a parameter may be called `__proto__`.
const emptyFields = (): MutableFields => Object.create(null) as MutableFields

const maximumDepth = 16

/** Reads what `unflatten` left as an object as a list, if all its keys count up from a number, in any order. */
export const asList = (value: unknown, from: 0 | 1): readonly unknown[] | undefined => {
  if (!isFields(value)) return undefined
  const keys = Object.keys(value)
  if (keys.length === 0 || !keys.every((key) => /^\d{1,6}$/.test(key))) return undefined
  const sorted = keys.map(Number).sort((one, other) => one - other)
  return sorted.every((key, index) => key === index + from) ? sorted.map((key) => value[String(key)]) : undefined
}
