import type * as t from 'io-ts'

import type { Shape } from './shape.js'

type Codec = t.Decoder<unknown, unknown>

/**
 * Finds out what a codec takes: from its structure as far as it shows one, else by trying: by what it accepts, by which
 * fields it asks for, and by the codecs that its errors name. So the typed operations are the only description of the APIs
 * that there is, and codecs of any making do.
 */
export const shapeOf = (codec: Codec, within: readonly Codec[] = []): Shape => {
  // What holds itself would have no end.
  if (within.includes(codec)) return { kind: 'any' }
  const inner = (found: Codec): Shape => shapeOf(found, [...within, codec])

  const shown = shownShape(codec, inner)
  if (shown !== undefined) return shown

  const entry = entryOf(codec)
  if (entry !== undefined) return { kind: 'list', of: inner(entry) }

  const refusals = refusalsOf(codec, unwelcome)
  if (refusals.length === 0) return { kind: 'any' }
  // Nothing but a choice between codecs looks into what is not composed of parts.
  const branch = refusals.find(({ path }) => path.length > 0)
  if (branch !== undefined) return inner(branch.codec)

  return recordShape(codec, inner) ?? scalarShape(codec)
}

// No wire has it, so no codec of what is on a wire takes it.
const unwelcome = (): undefined => undefined

interface Refusal {
  /** The keys on the way from the codec that was asked to the one that refused. */
  readonly path: readonly string[]
  /** The codec at the first of these keys, or the one that was asked. */
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

// What io-ts says of its codecs, and core of its own that wrap one.
interface Structured extends Codec {
  readonly _tag?: string
  readonly value?: unknown
  readonly keys?: Readonly<Record<string, unknown>>
  readonly types?: readonly Codec[]
  readonly type?: Codec
  readonly codomain?: Codec
  readonly props?: Readonly<Record<string, Codec>>
}

const shownShape = (codec: Structured, inner: (found: Codec) => Shape): Shape | undefined => {
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

// The same codec refuses both entries of a list; two codecs would be the branches of a choice.
const entryOf = (codec: Codec): Codec | undefined => {
  const [first, second] = ['0', '1'].map((key) =>
    refusalsOf(codec, [unwelcome, unwelcome]).find(({ path }) => path[0] === key)
  )
  if (first !== undefined && first.codec === second?.codec) return first.codec
  return codec.decode([])._tag === 'Right' && codec.decode(unwelcome)._tag === 'Left' ? anything : undefined
}

const anything: Codec = {
  name: 'anything',
  decode: (right) => ({ _tag: 'Right', right }),
  validate: (right) => ({ _tag: 'Right', right })
}

const recordShape = (codec: Codec, inner: (found: Codec) => Shape): Shape | undefined => {
  // Whatever field it is asked for, this has it, with a value that nobody takes.
  const asked = new Set<string>()
  const spy = new Proxy(
    {},
    {
      get: (_, key) => {
        if (typeof key !== 'string') return undefined
        asked.add(key)
        return unwelcome
      },
      has: () => true
    }
  )
  const refusals = refusalsOf(codec, spy)
  if (refusals.some(({ path }) => path.length === 0)) return undefined
  const fields = new Map<string, Shape>()
  for (const key of asked) {
    // A codec of what is sent looks at the fields that there are, and only asks for those that must be.
    const refusal = [...refusals, ...refusalsOf(codec, { [key]: unwelcome })].find(({ path }) => path[0] === key)
    fields.set(key, refusal === undefined ? { kind: 'any' } : inner(refusal.codec))
  }
  if (fields.size > 0) return { kind: 'record', fields: Object.fromEntries(fields) }
  const [entry] = refusalsOf(codec, { entry: unwelcome })
  return { kind: 'map', of: entry === undefined ? { kind: 'any' } : inner(entry.codec) }
}

const scalarShape = (codec: Codec): Shape => {
  const takes = (value: unknown): boolean => codec.decode(value)._tag === 'Right'
  if (takes('@')) return { kind: 'text' }
  if (takes(true)) return { kind: 'boolean' }
  if (takes(0.5)) return { kind: 'number' }
  if (takes(1)) return { kind: 'integer' }
  const sample = samples.find(takes)
  return sample === undefined ? { kind: 'any' } : { kind: 'literal', value: sample }
}

// Texts of a form of their own: moments, numbers and booleans as texts.
const samples: readonly string[] = ['2025-01-01T00:00:00Z', '2025-01-01 00:00:00', '2025-01-01', '1', 'true', '']
