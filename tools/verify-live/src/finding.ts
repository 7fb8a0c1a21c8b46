/**
 * How an answer differs from the model:
 *
 * - `unknown-field`: the model does not have the field.
 * - `wrong-type`: the package refuses the value.
 * - `missing`: a field that requests require, or that pages need, is absent or null.
 * - `unknown-code`: the code is in no row of the catalogue.
 * - `unknown-envelope`: the body is neither a success nor a failure of the vendor.
 *
 * Two kinds are no deviations:
 *
 * - `other-form`: the model has another type, and the package reads the value.
 * - `undocumented`: the model has no type for the value.
 */
export const findingKinds = [
  'unknown-field',
  'wrong-type',
  'missing',
  'unknown-code',
  'unknown-envelope',
  'other-form',
  'undocumented'
] as const

/** What differs, with shapes in place of values. */
export interface Finding {
  readonly kind: (typeof findingKinds)[number]
  readonly operation: string
  /** Where: fields of the model, with `[]` for any entry and `{}` for any key; for a code, the code. */
  readonly at: string
  /** What the model has there. */
  readonly expected: string
  readonly found: string
  /** How many values of the answer differ in this way. */
  readonly count: number
}

/** Whether a finding says that the model or the package is wrong. */
export const isDeviation = ({ kind }: Finding): boolean => kind !== 'other-form' && kind !== 'undocumented'

/** Counts findings that differ in nothing but lengths as one, with the first of their shapes. */
export const withCounts = (findings: readonly Omit<Finding, 'count'>[]): readonly Finding[] => {
  const found = new Map<string, Finding>()
  for (const finding of findings) {
    const { at, expected, kind, operation } = finding
    const key = JSON.stringify([kind, operation, at, expected, finding.found.replaceAll(/\d+/g, '')])
    const known = found.get(key)
    found.set(key, known === undefined ? { ...finding, count: 1 } : { ...known, count: known.count + 1 })
  }
  return [...found.values()]
}
