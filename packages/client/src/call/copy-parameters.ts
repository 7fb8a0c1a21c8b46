import { left, right } from '@cloud-result/core'
import type { Issue, Result } from '@cloud-result/core'

import { boundMessage, issueText } from '../errors/issue-text.js'
import type { RequestProblem } from '../errors/request-error.js'

type Parameters = Readonly<Record<string, unknown>>

/**
 * Copies the parameters of a call, so that all its attempts send the same ones even if the caller changes the object.
 * Refuses values that would change on the wire: JSON turns NaN into null, a form turns a lone surrogate into `�`.
 */
export const copyParameters = (parameters: Parameters): Result<Parameters, RequestProblem> => {
  const issues: Issue[] = []
  try {
    const copied = copy(parameters, '', issues) as Parameters
    if (issues.length === 0) return right(copied)
    const first = issues.slice(0, 10)
    const message = boundMessage(`The parameters cannot be written: ${first.map(issueText).join('; ')}`)
    return left({ reason: 'input', message, issues: first })
  } catch (cause) {
    // A getter throws, or the object contains itself.
    return left({ reason: 'input', message: 'The parameters cannot be read', cause })
  }
}

const copy = (value: unknown, path: string, issues: Issue[]): unknown => {
  // The names are the caller's, of any length.
  const refuse = (expected: string): void => void issues.push({ path: path.slice(0, 200), expected })
  if (typeof value === 'string') {
    if (loneSurrogate.test(value)) refuse('well-formed text')
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) refuse('finite number')
  } else if (Array.isArray(value)) {
    return value.map((entry, index) => copy(entry, join(path, index), issues))
  } else if (isPlain(value)) {
    const names = Object.keys(value)
    if (names.some((name) => loneSurrogate.test(name))) refuse('well-formed names')
    return Object.fromEntries(names.map((name) => [name, copy(value[name], join(path, name), issues)]))
  } else if (!otherTypes.has(typeof value) && value !== null) {
    refuse('plain data')
  }
  return value
}

const join = (path: string, step: string | number): string => (path === '' ? `${step}` : `${path}.${step}`)

const loneSurrogate = /\p{Surrogate}/u

// Whether a bigint can be written depends on the vendor's format.
const otherTypes: ReadonlySet<string> = new Set(['boolean', 'bigint', 'undefined'])

// A date, a map or a promise has no fields of its own, and an object with `toJSON` is not written as its fields.
const isPlain = (value: unknown): value is Parameters =>
  Object.prototype.toString.call(value) === '[object Object]' &&
  typeof (value as { readonly toJSON?: unknown }).toJSON !== 'function'
