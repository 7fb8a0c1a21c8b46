import type { ApiOperation, Field } from '@cloud-result/conformance/model'
import { left, right } from '@cloud-result/core'
import type { Result } from '@cloud-result/core'
import { isRecord } from '@cloud-result/core/vendor'

/** A text of an earlier answer, which a later request may need. */
export interface SeenText {
  /** The action of the operation that gave it. */
  readonly action: string
  /** The name of its field, in lower case. */
  readonly field: string
  readonly text: string
}

/** Lists the texts in an answer, by field: the first of each, which is enough for one request. */
export const textsIn = (answer: unknown, action: string): readonly SeenText[] => {
  const found = new Map<string, SeenText>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    if (!isRecord(value)) return
    for (const [key, inner] of Object.entries(value)) {
      const field = key.toLowerCase()
      if (typeof inner !== 'string') visit(inner)
      else if (inner.trim() !== '' && !found.has(field)) found.set(field, { action, field, text: inner })
    }
  }
  visit(answer)
  return [...found.values()]
}

/** Makes the input of a request from its region and earlier answers. The Left has the names of the fields that nothing gave. */
export const inputOf = (
  operation: ApiOperation,
  region: string,
  seen: readonly SeenText[]
): Result<Readonly<Record<string, unknown>>, readonly string[]> => {
  const required = operation.input.fields.filter((field) => field.required)
  const values = required.map((field) => [field.name, valueOf(field, operation.action, region, seen)] as const)
  const missing = values.flatMap(([name, value]) => (value === undefined ? [name] : []))
  return missing.length === 0 ? right(Object.fromEntries(values)) : left(missing)
}

const valueOf = ({ name, type }: Field, action: string, region: string, seen: readonly SeenText[]): unknown => {
  if (type.kind === 'list' && type.of.kind === 'scalar' && type.of.scalar === 'string' && name.endsWith('s')) {
    const text = textOf(name.slice(0, -1), action, seen)
    return text === undefined ? undefined : [text]
  }
  if (type.kind !== 'scalar') return undefined
  if (type.scalar === 'integer') return firstPage[name]
  if (type.scalar !== 'string') return undefined
  return name === 'RegionId' ? region : textOf(name, action, seen)
}

const firstPage: Readonly<Record<string, number>> = { Limit: 20, Offset: 0 }

// The field of the resource that the operation is about comes first. Generic names say nothing without it.
const textOf = (name: string, action: string, seen: readonly SeenText[]): string | undefined => {
  const candidates = seen.filter(({ field }) => field === name.toLowerCase())
  const own = candidates.find((candidate) => isAboutTheSame(candidate.action, action))
  return (own ?? (genericNames.has(name) ? undefined : candidates[0]))?.text
}

const genericNames: ReadonlySet<string> = new Set(['Id', 'Key', 'Name', 'Status', 'Type', 'Value'])

const isAboutTheSame = (one: string, other: string): boolean => {
  const [noun, otherNoun] = [nounOf(one), nounOf(other)]
  return noun.startsWith(otherNoun) || otherNoun.startsWith(noun)
}

// `DescribePolicy` and `ListPolicies` are about `polic`.
const nounOf = (action: string): string =>
  action
    .replace(/^(?:Describe|List|Get)/, '')
    .replace(/(?:ies|y|s)$/, '')
    .toLowerCase()
