import * as t from 'io-ts'

import { isBlank } from '../codecs/blank.js'
import { isRecord } from '../record.js'
import { fieldsOf } from './fields-of.js'
import { ownedDecoders } from './owned-decoders.js'
import { makeReading } from './reader.js'
import type { Problem, Reader, Reading } from './reader.js'

/**
 * Makes the io-ts codec of a reader. Its `decode` copies the objects and lists of the value; `decode` of a vendor changes them in
 * place, because it has just parsed them. The codec shows its structure as those of io-ts do: it has `props` if it is of an object,
 * `element` of a list, `codomain` of a record.
 *
 * @category Readers
 */
export const codecOf = <A>(reader: Reader<A>): t.Type<A, unknown, unknown> => codecAt(reader, false)

const codecAt = <A>(reader: Reader<A>, isOptional: boolean): t.Type<A, unknown, unknown> => {
  const decode = (wire: unknown, context: t.Context, reading: Reading): t.Validation<A> => {
    const isNothing = isOptional && (wire === null || wire === undefined)
    const value = isNothing ? undefined : reader.read(wire, reading)
    const { problems } = reading
    return problems.length === 0 || (isOptional && isBlank(wire))
      ? t.success(value as A)
      : t.failures(problems.flatMap((problem) => errorsOf(problem, context)))
  }
  const codec = new t.Type<A, unknown, unknown>(
    isOptional ? `${reader.name} | undefined` : reader.name,
    (wire): wire is A => {
      const decoded = decode(wire, [], makeReading(false, 1))
      return decoded._tag === 'Right' && isSame(decoded.right, wire)
    },
    (wire, context) => decode(wire, context, makeReading(false, Infinity)),
    t.identity
  )
  ownedDecoders.set(codec, (wire, reading) => decode(wire, [{ key: '', type: codec, actual: wire }], reading))
  return Object.defineProperties(codec, structureOf(reader))
}

const errorsOf = ({ steps, wire }: Problem, context: t.Context): t.Errors => {
  const below = steps.map((step) => ({ key: step.key, type: codecAt(step.reader, step.isOptional), actual: step.wire }))
  // oxlint-disable-next-line unicorn/no-array-reverse -- the array is local
  const errors = t.failure(wire, [...context, ...below.reverse()])
  return errors._tag === 'Left' ? errors.left : []
}

// The properties by which io-ts and `toIssues` know the structure of a codec.
const structureOf = ({ entry, readFields, values }: Reader<unknown>): PropertyDescriptorMap => {
  if (readFields !== undefined) {
    const props = (): t.Props =>
      Object.fromEntries([...fieldsOf(readFields)].map(([key, step]) => [key, codecAt(step.reader, step.isOptional)]))
    return { _tag: { value: 'PartialType' }, props: { get: props } }
  }
  if (entry !== undefined) return { _tag: { value: 'ReadonlyArrayType' }, element: { get: () => codecOf(entry) } }
  return values === undefined ? {} : { _tag: { value: 'DictionaryType' }, codomain: { get: () => codecOf(values) } }
}

/** Tests whether a value that was read is the same as on the wire, so that the value on the wire has the type already. */
const isSame = (value: unknown, wire: unknown): boolean => {
  if (value === wire) return true
  if (Array.isArray(value)) {
    return (
      Array.isArray(wire) && value.length === wire.length && value.every((entry, index) => isSame(entry, wire[index]))
    )
  }
  return (
    isRecord(value) &&
    isRecord(wire) &&
    Object.keys(value).every((key) => Object.hasOwn(wire, key) && isSame(value[key], wire[key]))
  )
}
