import type { CodesModel, Model } from '@cloud-result/conformance/model'

/**
 * Writes a name that is in no model, such as a new field or a new error code. A name is data that a person could have chosen, so
 * only one whose every word is in the models is shown; any other is replaced by its shape.
 */
export interface Names {
  /** The name of a field, or its shape. */
  readonly field: (name: string) => string
  /** A code, segment by segment: `InvalidDisk.string(6)`. */
  readonly code: (code: string) => string
}

/** Makes the names for the words of some models. */
export const namesFrom = (models: readonly (Model | CodesModel)[]): Names => {
  const known = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value === 'string') wordsOf(value).forEach((word) => known.add(word))
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      visit(key)
      visit(inner)
    }
  }
  visit(models)
  const field = (name: string): string =>
    /^[A-Za-z][A-Za-z_]{0,63}\d?(?=[A-Za-z_]|$)[A-Za-z_]{0,63}$/.test(name) &&
    wordsOf(name).every((word) => known.has(word))
      ? name
      : `string(${name.length})`
  return { field, code: (code) => code.split('.').map(field).join('.') }
}

const wordsOf = (text: string): readonly string[] =>
  (text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).map((word) => word.toLowerCase())
