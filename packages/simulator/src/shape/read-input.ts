import { left, right } from '@cloud-result/core'
import type { Either } from 'fp-ts/lib/Either.js'
import type * as t from 'io-ts'

import { isFields } from '../fields.js'
import type { Fields } from '../fields.js'
import { asList } from './unflatten.js'

/** What is wrong with an input. */
export interface InputProblem {
  readonly kind: 'invalid' | 'missing' | 'unknown'
  /** The names and list positions that lead to it. */
  readonly path: readonly string[]
  readonly value: unknown
}

/** How a product's requests write the values of an input. */
export interface InputFormat {
  /** Whether numbers and booleans are texts and lists are numbered names, as in a query or a form. */
  readonly isFlat: boolean
  /** The first number of a list in names. */
  readonly listsFrom: 0 | 1
  /** The encodings of parameters that differ, by path: `json`, `comma`, `from-0`, `from-1`, `brackets`. */
  readonly encodings?: Readonly<Record<string, string>> | undefined
  /** Whether a field that the operation does not have is an error; otherwise it is ignored. */
  readonly refusesUnknown: boolean
}

/**
 * Decodes the input of an operation with its codec. Where the codec refuses a text or an object, its value is converted
 * to the type that the codec expects, and the codec runs again.
 */
export const readInput = (
  codec: t.Decoder<unknown, unknown>,
  received: Fields,
  format: InputFormat
): Either<InputProblem, Fields> => {
  let input: unknown = received
  for (let round = 0; round < maximumRounds; round++) {
    const decoded = codec.decode(input)
    if (decoded._tag === 'Right') return isFields(decoded.right) ? right(decoded.right) : right({})
    const refusals = decoded.left.map(refusalOf)
    let isConverted = false
    for (const { problem, expected } of refusals) {
      const converted = convert(problem, expected, format)
      if (converted === undefined) continue
      input = replace(input, problem.path, converted.value)
      isConverted = true
    }
    // After a round without a conversion, the remaining problems are final.
    if (!isConverted) return left(mostSpecific(refusals.map(({ problem }) => problem)))
  }
  return left({ kind: 'invalid', path: [], value: undefined })
}

// Each round goes one level deeper, and no operation has more than a few levels.
const maximumRounds = 32

interface Refusal {
  readonly problem: InputProblem
  /** The codec that refused the value. */
  readonly expected: t.Decoder<unknown, unknown>
}

const refusalOf = ({ context, value }: t.ValidationError): Refusal => {
  const path = context.slice(1).map(({ key }) => key)
  const expected = context.at(-1)?.type as t.Decoder<unknown, unknown>
  const kind = value === undefined ? 'missing' : expected.name === 'no such field' ? 'unknown' : 'invalid'
  return { problem: { kind, path, value }, expected }
}

// An unknown or missing field says more than a value of the wrong type.
const mostSpecific = (problems: readonly InputProblem[]): InputProblem =>
  problems.find(({ kind }) => kind === 'unknown') ??
  problems.find(({ kind }) => kind === 'missing') ??
  (problems[0] as InputProblem)

const convert = (
  problem: InputProblem,
  expected: Refusal['expected'],
  format: InputFormat
): { readonly value: unknown } | undefined => {
  if (problem.kind === 'unknown') return format.refusesUnknown ? undefined : { value: undefined }
  if (problem.kind === 'missing') return undefined
  const encodings = format.encodings ?? {}
  const encoding = encodings[problem.path.join('.')] ?? encodings[problem.path[0] ?? ''] ?? encodings['*']
  if (!format.isFlat && encoding === undefined) return undefined
  for (const value of conversionsOf(problem.value, encoding, format)) {
    const decoded = expected.decode(value)
    // If only parts of the value do not fit, the next round converts them.
    if (decoded._tag === 'Right' || decoded.left.every(({ context }) => context.length > 1)) return { value }
  }
  return undefined
}

const conversionsOf = (value: unknown, encoding: string | undefined, format: InputFormat): readonly unknown[] => {
  if (typeof value === 'string') {
    if (encoding === 'json') return parsed(value)
    if (encoding === 'comma') return [value.split(',')]
    const lower = value.toLowerCase()
    if (lower === 'true' || lower === 'false') return [lower === 'true']
    return /^[+-]?\d+(\.\d+)?$/.test(value) ? [Number(value)] : []
  }
  const from = encoding === 'from-1' ? 1 : encoding === 'from-0' || encoding === 'brackets' ? 0 : format.listsFrom
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
  if (Array.isArray(tree)) {
    return tree.map((entry, index) => (String(index) === key ? replace(entry, rest, value) : entry))
  }
  if (!isFields(tree)) return tree
  const copy = Object.fromEntries(Object.entries(tree).filter(([name]) => name !== key))
  if (rest.length === 0 && value === undefined) return copy
  return { ...copy, [key]: replace(tree[key], rest, value) }
}
