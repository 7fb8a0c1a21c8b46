import type * as t from 'io-ts'

import type { Shape } from './shape.js'

type Codec = t.Decoder<unknown, unknown>

/**
 * Infers the shape of a codec: from its structure if it shows one, else from the values it accepts, the fields it
 * reads, and the codecs that its errors name. So the typed operations are the only description of the APIs, and any
 * codec can be used.
 */
export const inferShape = (codec: Codec, within: readonly Codec[] = []): Shape => {
  // A recursive codec would never end.
  if (within.includes(codec)) return { kind: 'any' }
  const inner = (found: Codec): Shape => inferShape(found, [...within, codec])

  const structure = structureOf(codec, inner)
  if (structure !== undefined) return structure

  const entry = entryOf(codec)
  if (entry !== undefined) return { kind: 'list', of: inner(entry) }

  const refusals = refusalsOf(codec, invalidValue)
  if (refusals.length === 0) return { kind: 'any' }
  // Only a union looks into a value that has no parts.
  const branch = refusals.find(({ path }) => path.length > 0)
  if (branch !== undefined) return inner(branch.codec)

  return recordShape(codec, inner) ?? scalarShape(codec)
}

// A function: no codec of a wire format accepts it.
const invalidValue = (): undefined => undefined

interface Refusal {
  /** The keys from the tested codec to the one that refused. */
  readonly path: readonly string[]
  /** The codec at the first of these keys, or the tested codec. */
  readonly codec: Codec
}

const refusalsOf = (codec: Codec, value: unknown): readonly Refusal[] => {
  const decoded = codec.decode(value)
  if (decoded._tag === 'Right') return []
  return decoded.left.map(({ context }) => {
    const path = context.slice(1)
    return { path: path.map(({ key }) => key), codec: path[0]?.type ?? codec }
  })
}

// The properties by which the codecs of io-ts and core show their structure.
interface Structured extends Codec {
  readonly _tag?: string
  readonly value?: unknown
  readonly keys?: Readonly<Record<string, unknown>>
  readonly types?: readonly Codec[]
  readonly type?: Codec
  readonly codomain?: Codec
  readonly props?: Readonly<Record<string, Codec>>
}

const structureOf = (codec: Structured, inner: (found: Codec) => Shape): Shape | undefined => {
  const { _tag: tag, codomain, keys = {}, props, type, types = [], value } = codec
  if (tag === 'LiteralType') return { kind: 'literal', value }
  if (tag === 'KeyofType') return { kind: 'literal', value: Object.keys(keys)[0] }
  const [alternative] = tag === 'UnionType' ? types : []
  if (alternative !== undefined) return inner(alternative)
  if (codomain !== undefined) return { kind: 'map', of: inner(codomain) }
  if (props !== undefined) {
    const fields = Object.entries(props).map(([name, field]) => [name, inner(field)] as const)
    return { kind: 'record', fields: Object.fromEntries(fields) }
  }
  if (type === undefined) return undefined
  return tag === 'ArrayType' || tag === 'ReadonlyArrayType' ? { kind: 'list', of: inner(type) } : inner(type)
}

// One codec refuses both entries of a list; two codecs would be the branches of a union.
const entryOf = (codec: Codec): Codec | undefined => {
  const [first, second] = ['0', '1'].map((key) =>
    refusalsOf(codec, [invalidValue, invalidValue]).find(({ path }) => path[0] === key)
  )
  if (first !== undefined && first.codec === second?.codec) return first.codec
  return codec.decode([])._tag === 'Right' && codec.decode(invalidValue)._tag === 'Left' ? anything : undefined
}

const anything: Codec = {
  name: 'anything',
  decode: (right) => ({ _tag: 'Right', right }),
  validate: (right) => ({ _tag: 'Right', right })
}

const recordShape = (codec: Codec, inner: (found: Codec) => Shape): Shape | undefined => {
  // An object that has every field, each with an invalid value.
  const readFields = new Set<string>()
  const probe = new Proxy(
    {},
    {
      get: (_, key) => {
        if (typeof key !== 'string') return undefined
        readFields.add(key)
        return invalidValue
      },
      has: () => true
    }
  )
  const refusals = refusalsOf(codec, probe)
  if (refusals.some(({ path }) => path.length === 0)) return undefined
  const fields = new Map<string, Shape>()
  for (const key of readFields) {
    // A codec of an input checks the fields that it is given, and reads only the required ones.
    const refusal = [...refusals, ...refusalsOf(codec, { [key]: invalidValue })].find(({ path }) => path[0] === key)
    fields.set(key, refusal === undefined ? { kind: 'any' } : inner(refusal.codec))
  }
  if (fields.size > 0) return { kind: 'record', fields: Object.fromEntries(fields) }
  const [entry] = refusalsOf(codec, { entry: invalidValue })
  return { kind: 'map', of: entry === undefined ? { kind: 'any' } : inner(entry.codec) }
}

const scalarShape = (codec: Codec): Shape => {
  const accepts = (value: unknown): boolean => codec.decode(value)._tag === 'Right'
  if (accepts('@')) return { kind: 'text' }
  if (accepts(true)) return { kind: 'boolean' }
  if (accepts(0.5)) return { kind: 'number' }
  if (accepts(1)) return { kind: 'integer' }
  const sample = samples.find(accepts)
  return sample === undefined ? { kind: 'any' } : { kind: 'literal', value: sample }
}

// Texts in a specific format: times, numbers and booleans as texts.
const samples: readonly string[] = ['2025-01-01T00:00:00Z', '2025-01-01 00:00:00', '2025-01-01', '1', 'true', '']
