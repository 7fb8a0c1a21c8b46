import { isFields } from '../fields.js'
import type { Fields } from '../fields.js'

/**
 * Rebuilds the structure of parameters whose names are paths: `Tag.1.Key`, `Ids[0]`. Numbers stay keys, because only a
 * codec knows what is a list. If a name has a value and parts (`Tag=…&Tag.1=…`), the parts win.
 */
export const unflatten = (parameters: Iterable<readonly [name: string, value: string]>): Fields => {
  const root = emptyFields()
  for (const [name, value] of parameters) {
    const path = name.replaceAll(/\[(\d{1,6})\]/g, '.$1').split('.', maximumDepth)
    let node = root
    for (const key of path.slice(0, -1)) {
      const found = node[key]
      if (isFields(found)) node = found as MutableFields
      else node = node[key] = emptyFields()
    }
    const last = path.at(-1) as string
    if (!isFields(node[last])) node[last] = value
  }
  return root
}

type MutableFields = { [name: string]: unknown }

// Without a prototype, because a parameter can be named `__proto__`.
const emptyFields = (): MutableFields => Object.create(null) as MutableFields

const maximumDepth = 16

/** Converts an object to a list if its keys are consecutive integers from a start, in any order. */
export const asList = (value: unknown, from: 0 | 1): readonly unknown[] | undefined => {
  if (!isFields(value)) return undefined
  const keys = Object.keys(value)
  if (keys.length === 0 || !keys.every((key) => /^\d{1,6}$/.test(key))) return undefined
  const sorted = keys.map(Number).sort((one, other) => one - other)
  return sorted.every((key, index) => key === index + from) ? sorted.map((key) => value[String(key)]) : undefined
}
