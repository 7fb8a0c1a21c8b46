import * as t from 'io-ts'

import { EVERY } from '../compile/kind.js'
import { contextOf, REFUSED } from '../compile/node.js'
import { planned } from '../compile/plan.js'
import { ownedDecoders } from '../read/owned-decoders.js'
import type { DecodeOwned } from '../read/owned-decoders.js'
import { isRecord } from '../record.js'
import { wrapping } from './wrapping.js'

/**
 * Makes a decoder that decodes with another one, then refuses data without a value at one of these dotted paths. A path goes
 * through all entries of the lists on its way; a list at its end must have an entry, because absent lists decode to empty ones.
 */
export const withValues = <A>(decoder: t.Decoder<unknown, A>, paths: readonly string[]): t.Decoder<unknown, A> => {
  const routes = paths.map((path) => path.split('.'))
  const isWhole = (data: unknown): boolean => routes.every((route) => hasValue(data, route, 0))
  const errorsOf = (data: unknown, context: t.Context): t.Errors => {
    const missing: Steps[] = []
    for (const route of routes) findMissing(data, route, [], missing)
    // The path is that of the data: the structure of the codec, such as the members of an intersection, is no part of it.
    const around = context.map((entry, index) => (index === context.length - 1 ? { ...entry, type: aValue } : entry))
    return missing.map((steps) => ({ value: undefined, context: [...around, ...steps] }))
  }
  const validate = (value: unknown, context: t.Context): t.Validation<A> => {
    const decoded = decoder.validate(value, context)
    if (decoded._tag === 'Left' || isWhole(decoded.right)) return decoded
    return t.failures(errorsOf(decoded.right, context))
  }
  const is = (value: unknown): value is A => validate(value, [])._tag === 'Right'
  const codec = wrapping(decoder as t.Mixed, new t.Type<A, A, unknown>(decoder.name, is, validate, t.identity))
  const decodeTyped = ownedDecoders.get(decoder) as DecodeOwned<A> | undefined
  if (decodeTyped !== undefined) {
    ownedDecoders.set(codec, (wire, reading) => {
      const decoded = decodeTyped(wire, reading)
      if (decoded._tag === 'Left' || isWhole(decoded.right)) return decoded
      return t.failures(errorsOf(decoded.right, [{ key: '', type: codec, actual: wire }]))
    })
  }
  return planned(codec, (derive) => {
    const inner = derive(decoder)
    return {
      accepts: 0,
      mayChange: EVERY,
      rejectsOthers: false,
      needsContext: inner.needsContext,
      decode: (value, place, run) => {
        const decoded = inner.decode(value, place, run)
        if (decoded === REFUSED || isWhole(decoded)) return decoded
        const { errors, limit } = run
        errors?.push(...errorsOf(decoded, contextOf(place)).slice(0, Math.max(0, limit - errors.length)))
        return REFUSED
      }
    }
  })
}

const valueAt = (data: unknown, name: string): unknown =>
  isRecord(data) && Object.hasOwn(data, name) ? data[name] : undefined

// Without the steps, which are needed only where something is missing.
const hasValue = (data: unknown, route: readonly string[], depth: number): boolean => {
  if (Array.isArray(data)) {
    return depth === route.length ? data.length > 0 : data.every((entry) => hasValue(entry, route, depth))
  }
  if (data === undefined || data === null) return false
  const name = route[depth]
  return name === undefined || hasValue(valueAt(data, name), route, depth + 1)
}

type Steps = readonly t.ContextEntry[]

// The number of findings in one body is limited, whatever the length of its lists.
const mostMissing = 50

const findMissing = (data: unknown, route: readonly string[], steps: Steps, missing: Steps[]): void => {
  if (missing.length === mostMissing) return
  if (Array.isArray(data) && route.length === 0) {
    if (data.length === 0) missing.push([...steps.slice(0, -1), { ...(steps.at(-1) as t.ContextEntry), type: anEntry }])
    return
  }
  if (Array.isArray(data)) {
    for (const [index, entry] of data.entries()) {
      findMissing(entry, route, [...steps, step(String(index), entry)], missing)
    }
    return
  }
  if (data === undefined || data === null) {
    missing.push(steps)
    return
  }
  const [name, ...below] = route
  if (name === undefined) return
  const value = valueAt(data, name)
  findMissing(value, below, [...steps, step(name, value)], missing)
}

const step = (key: string, actual: unknown): t.ContextEntry => ({ key, actual, type: aValue })

// Only their names are used.
const named = (name: string): t.Type<unknown> => new t.Type<unknown>(name, t.unknown.is, t.success, t.identity)

const aValue = /* @__PURE__ */ named('a value')
const anEntry = /* @__PURE__ */ named('at least one entry')
