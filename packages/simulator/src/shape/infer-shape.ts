import type * as t from 'io-ts'

import type { Shape } from './shape.js'

/**
 * Infers the shape of the values that a codec accepts: from the structure that the codecs of io-ts and core show, else
 * from the sample values that it accepts. So the typed operations are the only description of the APIs. Of an object in
 * a request, only the required fields count.
 */
export const inferShape = (codec: StructuredCodec, parents: readonly StructuredCodec[] = []): Shape => {
  // A recursive codec would never end.
  if (parents.includes(codec)) return { kind: 'any' }
  const inner = (part: StructuredCodec): Shape => inferShape(part, [...parents, codec])

  const { _tag: tag, codomain, element, keys = {}, props, required, type, types = [], value } = codec
  if (tag === 'LiteralType') return { kind: 'literal', value }
  if (tag === 'KeyofType') return { kind: 'literal', value: Object.keys(keys)[0] }
  if (tag === 'UnionType' && types[0] !== undefined) return inner(types[0])
  if (tag === 'AnyDictionaryType') return { kind: 'map', of: { kind: 'any' } }
  if (tag === 'AnyArrayType') return { kind: 'list', of: { kind: 'any' } }
  if (element !== undefined) return { kind: 'list', of: inner(element) }
  if (codomain !== undefined) return { kind: 'map', of: inner(codomain) }
  if (props !== undefined) {
    const fields = Object.entries(props).filter(([name]) => required === undefined || required.includes(name))
    return { kind: 'record', fields: Object.fromEntries(fields.map(([name, field]) => [name, inner(field)])) }
  }
  if (type === undefined) return scalarShape(codec)
  return tag === 'ArrayType' || tag === 'ReadonlyArrayType' ? { kind: 'list', of: inner(type) } : inner(type)
}

/** A codec, with the properties by which the codecs of io-ts and core show their structure. */
export interface StructuredCodec extends t.Decoder<unknown, unknown> {
  readonly _tag?: string
  readonly value?: unknown
  readonly keys?: Readonly<Record<string, unknown>>
  readonly types?: readonly StructuredCodec[]
  readonly type?: StructuredCodec
  readonly element?: StructuredCodec
  readonly codomain?: StructuredCodec
  readonly props?: Readonly<Record<string, StructuredCodec>>
  readonly required?: readonly string[]
}

const scalarShape = (codec: StructuredCodec): Shape => {
  const accepts = (value: unknown): boolean => codec.decode(value)._tag === 'Right'
  if (accepts(invalidValue)) return { kind: 'any' }
  if (accepts('@')) return { kind: 'text' }
  if (accepts(true)) return { kind: 'boolean' }
  if (accepts(0.5)) return { kind: 'number' }
  if (accepts(1)) return { kind: 'integer' }
  const sample = sampleTexts.find(accepts)
  return sample === undefined ? { kind: 'any' } : { kind: 'literal', value: sample }
}

// A function: only a codec of any value accepts it.
const invalidValue = (): undefined => undefined

// Texts in a specific format: times, numbers and booleans as texts.
const sampleTexts: readonly string[] = ['2025-01-01T00:00:00Z', '2025-01-01 00:00:00', '2025-01-01', '1', 'true', '']
