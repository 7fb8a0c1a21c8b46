import { copyEnumerated, copyOf, type Dictionary } from './assign.js'
import { MAX_REVISITS } from './element.js'
import type { Field } from './in-order.js'
import { kindOf, UNDEFINED } from './kind.js'
import { ASK_IO_TS, type Codec, isFull, link, type Node, noteRounded, type Place, REFUSED, type Run } from './node.js'
import { ABSENT, logChange, mustLog, undo } from './undo-log.js'

/** A member of an intersection, as an entry of an io-ts context. */
export interface Member {
  readonly key: string
  readonly type: Codec
}

/** A field with the members of intersections that contain it, outermost first. */
export interface NestedField extends Field {
  readonly within: readonly Member[]
}

// Two 32-bit words record which fields an object has.
const MAX_FIELDS = 64
// Keys without a codec get a slot, too. Their number and length are limited, so that a response cannot fill the memory.
const MAX_UNKNOWN_KEYS = 64
const MAX_UNKNOWN_KEY_LENGTH = 64

/**
 * Tests whether a value is an object with the prototype of plain objects or none. A value that may be changed in place is plain
 * data by contract.
 */
const isPlainObject = (value: unknown, run: Run): value is Dictionary => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return false
  }
  if (run.undoLog !== undefined) {
    return true
  }
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

// Whether absence of the field can change or refuse the value.
const absenceMatters = (field: Field): boolean => field.required || (field.accepts & UNDEFINED) === 0

// If a field was refused, the object is refused, and the results of other fields are not needed.
const hasRefused = (refused: readonly number[] | undefined): boolean => refused !== undefined && refused.length > 0

/** Tests whether fields can be decoded in the order of the object's keys. */
export const canEnumerate = (fields: readonly Field[]): boolean =>
  fields.length <= MAX_FIELDS &&
  new Set(fields.map(({ key }) => key)).size === fields.length &&
  !fields.some(({ key }) => key in Object.prototype)

/**
 * Decodes the fields of a plain object in the order of the object's keys, which takes a fifth of the time of reading by name.
 *
 * Other objects go to `inOrder`. Errors of plain data are collected in two steps: the first finds the refused fields without
 * collecting errors; the second decodes only these again, in the order of io-ts.
 */
export const decodeByKey = (fields: readonly NestedField[], inOrder: Node['decode']): Node['decode'] => {
  const count = fields.length
  const names = fields.map(({ key }) => key)
  const accepts = fields.map((field) => field.accepts)
  const decoders = fields.map(({ node }) => node.decodeOther ?? node.decode)
  const needsContext = fields.some(({ node }) => node.needsContext)
  const merges = fields.some(({ within }) => within.length > 0)
  const copy = merges ? copyEnumerated : copyOf
  const slots = new Map(names.map((name, slot) => [name, slot]))
  // A vendor always sends keys in the same order, so the next key is predicted from the last object: at 0 is the slot of the
  // first key, at n + 1 the slot of the key after that of slot n.
  const nextSlots = [0, ...names.map((_, slot) => slot + 1)]

  const bits = (from: number, holds: (field: Field) => boolean): number =>
    fields.slice(from, from + 32).reduce((word, field, bit) => (holds(field) ? word | (1 << bit) : word), 0)
  const everyLow = bits(0, () => true)
  const everyHigh = bits(32, () => true)
  const mattersLow = bits(0, absenceMatters)
  const mattersHigh = bits(32, absenceMatters)

  const slotOf = (key: string): number | undefined => {
    const slot = slots.get(key)
    if (slot !== undefined || key.length > MAX_UNKNOWN_KEY_LENGTH || names.length >= count + MAX_UNKNOWN_KEYS) {
      return slot
    }
    slots.set(key, names.length)
    nextSlots.push(0)
    return names.push(key) - 1
  }

  const linkTo = (slot: number, before: unknown, value: unknown, place: Place | undefined): Place => {
    const { key, type, within } = fields[slot]!
    return link(
      within.reduce((at, member) => link(at, member.key, member.type, value), place),
      key,
      type,
      before
    )
  }

  const placeOf = (slot: number, before: unknown, value: unknown, place: Place | undefined): Place | undefined =>
    fields[slot]!.node.needsContext ? linkTo(slot, before, value, place) : undefined

  /** Decodes the fields that the loop over the keys did not find, given as bits: the absent ones. */
  const decodeAbsent = (
    value: Dictionary,
    decodedSoFar: Dictionary,
    missing: readonly [low: number, high: number],
    place: Place | undefined,
    run: Run,
    refused: number[] | undefined
  ): unknown => {
    let result = decodedSoFar
    for (let half = 0; half < 2; half++) {
      for (let word = missing[half]!; word !== 0; word &= word - 1) {
        const slot = half * 32 + 31 - Math.clz32(word & -word)
        const { accepts: accepted, key, node, required } = fields[slot]!
        if (run.undoLog === undefined && key in value) {
          return inOrder(value, place, run)
        }
        const decoded =
          (accepted & UNDEFINED) === 0 ? node.decode(undefined, placeOf(slot, undefined, value, place), run) : undefined
        if (decoded === REFUSED) {
          if (required) {
            if (refused === undefined) {
              return REFUSED
            }
            refused.push(slot)
          }
        } else if ((required || decoded !== undefined) && !hasRefused(refused)) {
          if (run.undoLog !== undefined) {
            if (mustLog(fields[slot]!, undefined, decoded, run)) {
              logChange(run.undoLog, value, key, ABSENT)
            }
          } else if (result === value) {
            result = copy(value)
          }
          result[key] = decoded
        }
      }
    }
    return result
  }

  /** Decodes an object up to the first refused field. If `refused` is given, it goes on and adds the refused fields to it. */
  const decode = (value: unknown, place: Place | undefined, run: Run, refused?: number[] | undefined): unknown => {
    if (!isPlainObject(value, run)) {
      return inOrder(value, place, run)
    }
    const { errors, undoLog } = run
    if (errors !== undefined) {
      return collect(value, place, run, errors)
    }
    let result: Dictionary = value
    let low = 0
    let high = 0
    let last = 0
    for (const key in value) {
      let slot = nextSlots[last]!
      if (names[slot] !== key) {
        const found = slotOf(key)
        if (found === undefined) {
          noteRounded(value[key], run)
          continue
        }
        slot = found
        nextSlots[last] = slot
      }
      last = slot + 1
      if (slot >= count) {
        noteRounded(value[key], run)
        continue
      }
      if (slot < 32) {
        low |= 1 << slot
      } else {
        high |= 1 << slot
      }
      const before = value[key]
      if ((accepts[slot]! & kindOf(before)) !== 0) {
        continue
      }
      const change = undoLog?.last
      const decoded = decoders[slot]!(before, needsContext ? placeOf(slot, before, value, place) : undefined, run)
      if (decoded === before) {
        continue
      }
      if (decoded === REFUSED) {
        if (before === undefined && !fields[slot]!.required) {
          continue
        }
        if (refused === undefined) {
          return REFUSED
        }
        undo(undoLog, change)
        refused.push(slot)
      }
      if (hasRefused(refused)) {
        continue
      }
      if (undoLog !== undefined) {
        if (mustLog(fields[slot]!, before, decoded, run)) {
          logChange(undoLog, value, key, before)
        }
      } else if (result === value) {
        result = copy(value)
      }
      if (merges && before !== before) {
        return inOrder(value, place, run)
      }
      result[key] = decoded
    }
    const missingLow = (undoLog === undefined ? everyLow : mattersLow) & ~low
    const missingHigh = (undoLog === undefined ? everyHigh : mattersHigh) & ~high
    return (missingLow | missingHigh) === 0
      ? result
      : decodeAbsent(value, result, [missingLow, missingHigh], place, run, refused)
  }

  /** Collects the errors of an object, or decodes it if there are none. */
  const collect = (
    value: Dictionary,
    place: Place | undefined,
    run: Run,
    errors: NonNullable<Run['errors']>
  ): unknown => {
    const { undoLog } = run
    if (undoLog === undefined || run.revisits === MAX_REVISITS) {
      return inOrder(value, place, run)
    }
    const refused: number[] = []
    const change = undoLog.last
    run.errors = undefined
    const decoded = decode(value, place, run, refused)
    run.errors = errors
    if (decoded === REFUSED) {
      undo(undoLog, change)
      return inOrder(value, place, run)
    }
    if (refused.length === 0) {
      return decoded
    }
    if (isFull(run)) {
      // A union asks its next member after it has all the errors that it may have.
      return REFUSED
    }
    const errorCount = errors.length
    run.revisits++
    for (const slot of refused.sort((one, other) => one - other)) {
      const { key, node } = fields[slot]!
      const before = Object.hasOwn(value, key) ? value[key] : undefined
      node.decode(before, linkTo(slot, before, value, place), run)
      if (isFull(run)) {
        break
      }
    }
    run.revisits--
    if (errors.length === errorCount) {
      // User code has accepted a value that it refused before.
      throw ASK_IO_TS
    }
    return REFUSED
  }

  return decode
}
