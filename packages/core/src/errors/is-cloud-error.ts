import { categoryAdvice } from './category.js'
import type { CloudError } from './cloud-error.js'

/**
 * Returns whether a value is a `CloudError`, by its shape: also one that was copied, read from JSON, or made by another copy of
 * this package, and the `Error` that `toError` and `orThrow` make of one. Your own errors and those of other libraries are not, even with a `category`. Never throws.
 *
 * @category Handling errors
 */
export const isCloudError = (value: unknown): value is CloudError =>
  hasErrorShape(value) && Object.hasOwn(categoryAdvice, value.category)

/** Returns whether a value has what every `CloudError` has. Leaves open whether there is such a category. */
export const hasErrorShape = (value: unknown): value is CloudError => {
  if (typeof value !== 'object' || value === null) return false
  try {
    const fields = value as Readonly<Record<string, unknown>>
    return texts.every((name) => typeof fields[name] === 'string') && tags.has(fields['_tag'])
  } catch {
    // A getter or a proxy can throw.
    return false
  }
}

// The fields that every error has, and that JSON keeps.
const texts = [
  '_tag',
  'category',
  'vendor',
  'service',
  'fault',
  'retry',
  'replay'
] as const satisfies readonly (keyof CloudError)[]

const tags: ReadonlySet<unknown> = new Set<CloudError['_tag']>([
  'ServiceError',
  'HttpError',
  'DecodeError',
  'TransportError',
  'RequestError'
])
