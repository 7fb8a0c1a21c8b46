import type { Api, Field, FieldType } from '../model/index.js'

import fc from 'fast-check'

/** A response on the wire, in JSON and as the tree that becomes XML, and the data that it decodes to. */
export interface AnswerSample {
  readonly json: Fields
  readonly xml: Fields
  readonly data: Fields
}

export type Fields = Readonly<Record<string, unknown>>

/** What is known about a vendor's responses, besides their fields. */
export interface AnswerHabits {
  /** Whether responses may be XML; then numbers and booleans may also be strings in JSON. */
  readonly readsXml: boolean
  /** Top-level fields that tell a success from a failure, with their values in a success. */
  readonly ofSuccess: Fields
}

type Sample<Value = unknown> = { readonly json: Value; readonly xml: Value; readonly data: Value }

// `undefined` means absent, on the wire and in the data.
const absent: Sample = { json: undefined, xml: undefined, data: undefined }

/** Makes responses of an operation: with absent, null, present and unknown fields, and lists of no, one and several entries. */
export const answerOf = (fields: readonly Field[], api: Api, habits: AnswerHabits): fc.Arbitrary<AnswerSample> =>
  objectOf(fields, api, habits).map(({ data, json, xml }) => {
    const single = fields.filter(({ name, type }) => type.kind === 'scalar' && data[name] !== undefined)
    const fixed = Object.fromEntries(
      Object.entries(habits.ofSuccess).filter(([name]) => single.some((field) => field.name === name))
    )
    return { json: { ...json, ...fixed }, xml: { ...xml, ...fixed }, data: { ...data, ...fixed } }
  })

const objectOf = (fields: readonly Field[], api: Api, habits: AnswerHabits): fc.Arbitrary<AnswerSample> =>
  fc
    .tuple(
      fc.tuple(...fields.map(({ type }) => fieldOf(type, api, habits))),
      fc.option(text, { nil: undefined, freq: 2 })
    )
    .map(([samples, unknown]) => {
      const pick = (form: keyof Sample): Fields => {
        const known = fields.map(({ name }, index) => [name, (samples[index] as Sample)[form]] as const)
        return Object.fromEntries(
          [...known, ['UnknownField', unknown] as const].filter(([, value]) => value !== undefined)
        )
      }
      return { json: pick('json'), xml: pick('xml'), data: pick('data') }
    })

const fieldOf = (type: FieldType, api: Api, habits: AnswerHabits): fc.Arbitrary<Sample> => {
  const nothing = emptyOf(type)
  return fc.oneof(
    { arbitrary: present(type, api, habits), weight: 6 },
    { arbitrary: fc.constant({ ...absent, data: nothing }), weight: 1 },
    { arbitrary: fc.constant({ ...absent, json: null, data: nothing }), weight: 1 }
  )
}

const emptyOf = (type: FieldType): unknown =>
  type.kind === 'list' ? [] : type.kind === 'wrapped' ? { [type.entry]: [] } : undefined

const present = (type: FieldType, api: Api, habits: AnswerHabits): fc.Arbitrary<Sample> => {
  switch (type.kind) {
    case 'list':
      return fc
        .array(present(type.of, api, habits), { maxLength: 3 })
        .map((entries) => combine((form) => entries.map((entry) => entry[form])))
    case 'wrapped':
      return present({ kind: 'list', of: type.of }, api, habits).map((sample) =>
        combine((form) => ({ [type.entry]: sample[form] }))
      )
    case 'map':
      return fc
        .dictionary(name, present(type.of, api, habits), { minKeys: 1, maxKeys: 3 })
        .map((entries) =>
          combine((form) => Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, entry[form]])))
        )
    case 'shape':
      // In XML, an object without fields is an empty element, which decodes as absent. The mark makes it an object.
      return objectOf(api.shapes.output.get(type.shape)?.fields ?? [], api, habits).map(({ data, json, xml }) => {
        const mark = { Mark: 'here' }
        return { json: { ...json, ...mark }, xml: { ...xml, ...mark }, data: { ...data, ...mark } }
      })
    case 'scalar':
      return scalarOf(type.scalar, habits)
  }
}

const combine = (make: (form: keyof Sample) => unknown): Sample => ({
  json: make('json'),
  xml: make('xml'),
  data: make('data')
})

const scalarOf = (scalar: string, { readsXml }: AnswerHabits): fc.Arbitrary<Sample> => {
  switch (scalar) {
    case 'integer':
    case 'float': {
      const number = scalar === 'integer' ? fc.maxSafeInteger() : fc.double({ noNaN: true, min: -1e9, max: 1e9 })
      return fc
        .tuple(number, fc.boolean())
        .map(([value, asText]) => written(Object.is(value, -0) ? 0 : value, readsXml && asText, String))
    }
    case 'boolean':
      return fc
        .tuple(fc.boolean(), fc.boolean(), fc.boolean())
        .map(([value, asText, isUpperCase]) =>
          written(value, readsXml && asText, isUpperCase ? (flag) => String(flag).toUpperCase() : String)
        )
    case 'date':
      return readsXml
        ? fc.oneof(
            text.map((value) => same(value)),
            fc.constant({ json: '', xml: '', data: undefined })
          )
        : text.map((value) => same(value))
    default:
      return text.map((value) => same(value))
  }
}

const written = <Value>(value: Value, asText: boolean, write: (value: Value) => string): Sample => ({
  json: asText ? write(value) : value,
  xml: write(value),
  data: value
})

const same = (value: unknown): Sample => ({ json: value, xml: value, data: value })

const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,8}$/).filter((key) => !(key in Object.prototype))

// Text that JSON and XML of every vendor can hold. It is not blank, because the meaning of blank depends on the field.
const text = fc.stringMatching(/^[A-Za-z<&"'密鑰😀][ -~密鑰😀]{0,12}[A-Za-z>;]$/u)
