import type * as t from 'io-ts'

import { expectedOf, pathOf, stepsOf } from '../decode/issues.js'
import { isRecord } from '../record.js'
import { closestName } from './closest-name.js'
import { unknownField } from './closed-object.js'

/**
 * What is wrong with an input, and where: the dotted path from its root, with `*` for the keys of records.
 *
 * @category Request codecs
 */
export type InputProblem =
  /** A required field is absent. */
  | { readonly kind: 'missing'; readonly path: string }
  /** There is no such field. `closest` is the field that was probably meant. */
  | { readonly kind: 'unknown'; readonly path: string; readonly closest: string | undefined }
  /** The input is no object at all. */
  | { readonly kind: 'no object'; readonly path: '' }
  /** A value is not what the codec of this name accepts. */
  | { readonly kind: 'invalid'; readonly path: string; readonly expected: string }

/**
 * Turns the errors of a codec of requests into problems without values: each once, and at most 100.
 *
 * @category Request codecs
 */
export const inputProblems = (errors: t.Errors): readonly InputProblem[] => {
  const problems = new Map<string, InputProblem>()
  for (const error of errors) {
    const problem = problemOf(error)
    problems.set(JSON.stringify(problem), problem)
    if (problems.size === maximumProblems) break
  }
  return [...problems.values()]
}

const maximumProblems = 100

const problemOf = ({ context, value }: t.ValidationError): InputProblem => {
  const path = pathOf(context)
  const last = context[context.length - 1]
  if (last?.type === unknownField) return { kind: 'unknown', path, closest: closestTo(last.key, context) }
  const isRoot = stepsOf(context).length === 0
  if (isRoot && propsOf(last) !== undefined) return { kind: 'no object', path: '' }
  const isEntry = Array.isArray(context[context.length - 2]?.actual)
  if (value === undefined && !isRoot && !isEntry) return { kind: 'missing', path }
  return { kind: 'invalid', path, expected: expectedOf(context) }
}

const closestTo = (name: string, context: t.Context): string | undefined => {
  const object = context[context.length - 2]
  const names = Object.keys(propsOf(object) ?? {})
  const given = isRecord(object?.actual) ? object.actual : {}
  return closestName(
    name,
    names.filter((each) => given[each] === undefined)
  )
}

const propsOf = (entry: t.ContextEntry | undefined): Readonly<Record<string, unknown>> | undefined => {
  const { props } = (entry?.type ?? {}) as { readonly props?: unknown }
  return isRecord(props) ? props : undefined
}
