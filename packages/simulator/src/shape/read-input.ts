import { left, right } from '@cloud-result/core'
import type { Either } from 'fp-ts/lib/Either.js'
import type * as t from 'io-ts'

import type { Fields } from '../http/http.js'
import { isFields } from '../fields.js'
import { asList } from './unflatten.js'

/** What is wrong with an input, at the first place where something is. */
export interface Finding {
  readonly kind: 'invalid' | 'missing' | 'unknown'
  /** The names on the way to it, list positions among them. */
  readonly path: readonly string[]
  readonly value: unknown
}

/** How a product writes what JSON would have types for. */
export interface Writing {
  /** Whether numbers, booleans and lists arrive as texts and numbered names, as in a query or a form. */
  readonly isFlat: boolean
  /** Where the numbers of a list in names begin. */
  readonly listsFrom: 0 | 1
  /** How parameters are written that differ, by path: `json`, `comma`, `from-0`, `from-1`, `brackets`. */
  readonly encodings?: Readonly<Record<string, string>> | undefined
  /** Whether fields that the operation does not have are an error, or left out. */
  readonly refusesUnknown: boolean
}

/** Checks the input of an operation with its codec, once what arrived as text has the type that the codec wants. */
export const readInput = (
  codec: t.Decoder<unknown, unknown>,
  arrived: Fields,
  writing: Writing
): Either<Finding, Fields> => {
  let tree: unknown = arrived
  for (let round = 0; round < maximumRounds; round++) {
    const decoded = codec.decode(tree)
    if (decoded._tag === 'Right') return isFields(decoded.right) ? right(decoded.right) : right({})
    const findings = decoded.left.map(findingOf)
    let isMended = false
    for (const { finding, wanted } of findings) {
      const mended = mend(finding, wanted, writing)
      if (mended === undefined) continue
      tree = replace(tree, finding.path, mended.value)
      isMended = true
    }
    // Whatever is wrong still after all that could be mended is, is wrong for good.
    if (!isMended) return left(worst(findings.map(({ finding }) => finding)))
  }
  return left({ kind: 'invalid', path: [], value: undefined })
}

// Each round goes a level deeper, and no operation takes more than a few.
const maximumRounds = 32

interface Refused {
  readonly finding: Finding
  readonly wanted: t.Decoder<unknown, unknown>
}

const findingOf = ({ context, value }: t.ValidationError): Refused => {
  const path = context.slice(1).map(({ key }) => key)
  const wanted = context.at(-1)?.type as t.Decoder<unknown, unknown>
  const kind = value === undefined ? 'missing' : wanted.name === 'no such field' ? 'unknown' : 'invalid'
  return { finding: { kind, path, value }, wanted }
}

// What is unknown or missing says more than what merely does not fit.
const worst = (findings: readonly Finding[]): Finding =>
  findings.find(({ kind }) => kind === 'unknown') ??
  findings.find(({ kind }) => kind === 'missing') ??
  (findings[0] as Finding)

const mend = (
  finding: Finding,
  wanted: Refused['wanted'],
  writing: Writing
): { readonly value: unknown } | undefined => {
  if (finding.kind === 'unknown') return writing.refusesUnknown ? undefined : { value: undefined }
  if (finding.kind === 'missing') return undefined
  const encodings = writing.encodings ?? {}
  const encoding = encodings[finding.path.join('.')] ?? encodings[finding.path[0] ?? ''] ?? encodings['*']
  if (!writing.isFlat && encoding === undefined) return undefined
  for (const value of readings(finding.value, encoding, writing)) {
    const decoded = wanted.decode(value)
    // A reading that fits but for its parts will have them mended in the next round.
    if (decoded._tag === 'Right' || decoded.left.every(({ context }) => context.length > 1)) return { value }
  }
  return undefined
}

const readings = (value: unknown, encoding: string | undefined, writing: Writing): readonly unknown[] => {
  if (typeof value === 'string') {
    if (encoding === 'json') return parsed(value)
    if (encoding === 'comma') return [value.split(',')]
    const lower = value.toLowerCase()
    if (lower === 'true' || lower === 'false') return [lower === 'true']
    return /^[+-]?\d+(\.\d+)?$/.test(value) ? [Number(value)] : []
  }
  const from = encoding === 'from-1' ? 1 : encoding === 'from-0' || encoding === 'brackets' ? 0 : writing.listsFrom
  const list = asList(value, from)
  return list === undefined ? [] : [list]
}

const parsed = (text: string): readonly unknown[] => {
  try {
    return [JSON.parse(text)]
  } catch {
    return []
  }
}

const replace = (tree: unknown, path: readonly string[], value: unknown): unknown => {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (Array.isArray(tree))
    return tree.map((entry, index) => (String(index) === key ? replace(entry, rest, value) : entry))
  if (!isFields(tree)) return tree
  const copy = Object.fromEntries(Object.entries(tree).filter(([name]) => name !== key))
  if (rest.length === 0 && value === undefined) return copy
  return { ...copy, [key]: replace(tree[key], rest, value) }
}
