import type * as t from 'io-ts'

import type { Issue } from './cloud-error.js'
import { bound } from './redact.js'

/** How many findings an error carries at most. */
export const maximumIssues = 10

/**
 * Turns io-ts errors into findings that hold no value: at most 10, each path once. Keys of records come from the wire
 * and are shown as `*`.
 */
export const toIssues = (errors: t.Errors): readonly Issue[] => {
  const issues = new Map<string, Issue>()
  for (const error of errors) {
    const issue = { path: pathOf(error.context), expected: expectedOf(error.context) }
    issues.set(`${issue.path} ${issue.expected}`, issue)
    if (issues.size === maximumIssues) break
  }
  return [...issues.values()]
}

const pathOf = (context: t.Context): string => {
  const segments: string[] = []
  for (let index = 1; index < context.length; index++) {
    const parent = tagOf((context[index - 1] as t.ContextEntry).type)
    // Members of intersections and unions are numbered too, but are no step into the value.
    if (parent === 'IntersectionType' || parent === 'UnionType') continue
    segments.push(parent === 'DictionaryType' ? '*' : (context[index] as t.ContextEntry).key)
  }
  return bound(segments.join('.'), 200)
}

const expectedOf = (context: t.Context): string => bound((context[context.length - 1] as t.ContextEntry).type.name, 80)

const tagOf = (codec: t.Decoder<unknown, unknown>): string | undefined => {
  const inner = codec as { readonly _tag?: string; readonly type?: t.Mixed }
  // `exact`, `readonly` and refinements pass the context of what they wrap through unchanged.
  return (inner._tag === 'ExactType' || inner._tag === 'ReadonlyType' || inner._tag === 'RefinementType') && inner.type
    ? tagOf(inner.type)
    : inner._tag
}
