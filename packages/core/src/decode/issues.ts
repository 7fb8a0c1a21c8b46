import type * as t from 'io-ts'

import type { Issue } from '../errors/cloud-error.js'
import { isRecord } from '../record.js'
import { bound } from './redact.js'

/** How many findings an error carries at most. */
export const maximumIssues = 10

/**
 * Turns io-ts errors into findings that hold no value: at most 10, each once. Keys of records come from the wire and are
 * shown as `*`.
 *
 * @category Decoding
 */
export const toIssues = (errors: t.Errors): readonly Issue[] => {
  const issues: Issue[] = []
  for (const { context } of errors) {
    const path = pathOf(context)
    const expected = expectedOf(context)
    // So few that a look at each costs less than a set.
    if (issues.some((issue) => issue.path === path && issue.expected === expected)) continue
    issues.push({ path, expected })
    if (issues.length === maximumIssues) break
  }
  return issues
}

/** Gives the dotted path to the value that a codec refused. */
export const pathOf = (context: t.Context): string =>
  bound(
    stepsOf(context)
      .map(({ isRecordKey, key }) => (isRecordKey ? '*' : key))
      .join('.'),
    200
  )

/** One step from the root of a value to a part of it. */
export interface Step {
  readonly key: string
  /** Whether the codec left open which keys there are. */
  readonly isRecordKey: boolean
  readonly isIndex: boolean
}

/** Gives the steps to the value that a codec refused. */
export const stepsOf = (context: t.Context): readonly Step[] => {
  const steps: Step[] = []
  for (let index = 1; index < context.length; index++) {
    const entry = context[index] as t.ContextEntry
    const parent = context[index - 1] as t.ContextEntry
    const tag = tagOf(parent.type)
    // Members of intersections and unions are numbered too, but are no step: they get the same value. Under a codec of
    // unknown structure, members are recognized by that.
    const isMember =
      tag === 'IntersectionType' ||
      tag === 'UnionType' ||
      (tag === undefined && 'actual' in entry && Object.is(entry.actual, parent.actual))
    if (isMember) continue
    steps.push({ key: entry.key, isRecordKey: tag === 'DictionaryType', isIndex: tag !== undefined && lists.has(tag) })
  }
  return steps
}

/** Gives the name of the codec that refused the value, which comes from code. */
export const expectedOf = (context: t.Context): string => {
  const name: unknown = context[context.length - 1]?.type.name
  return typeof name === 'string' ? bound(name, 80) : 'another value'
}

const lists: ReadonlySet<string> = new Set(['ArrayType', 'ReadonlyArrayType', 'TupleType'])

// Wrappers (`exact`, `readonly`, refinements, recursions) pass the context of what they wrap through unchanged. One that
// wraps itself has no structure.
const tagOf = (codec: t.Decoder<unknown, unknown>, depth = 0): string | undefined => {
  const { _tag: tag, type: wrapped } = codec as { readonly _tag?: string; readonly type?: unknown }
  const isWrapper = isRecord(wrapped) && (tag === undefined || !lists.has(tag)) && depth < 32
  return isWrapper ? tagOf(wrapped as unknown as t.Mixed, depth + 1) : tag
}
