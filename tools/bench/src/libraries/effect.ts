import { Result, Schema } from 'effect'

import { answer } from '../library.js'
import type { Library } from '../library.js'
import { mapRecord } from '../shape.js'
import type { Shape } from '../shape.js'

const toSchema = (shape: Shape): Schema.Codec<unknown> => {
  switch (shape.kind) {
    case 'string':
      return Schema.String
    case 'number':
      return Schema.Number
    case 'boolean':
      return Schema.Boolean
    case 'nullable':
      return Schema.NullOr(toSchema(shape.of))
    case 'list':
      return Schema.Array(toSchema(shape.of))
    case 'object':
      return Schema.Struct({
        ...mapRecord(shape.required, toSchema),
        ...mapRecord(shape.optional, (optional) => Schema.optional(toSchema(optional)))
      })
  }
}

const library = (name: string, errors: 'first' | 'all'): Library => ({
  name,
  packageName: 'effect',
  make: (shape) => {
    const decode = Schema.decodeUnknownResult(toSchema(shape), { errors })
    return (value) => {
      const result = decode(value)
      return answer(Result.isSuccess(result), result)
    }
  }
})

/** Effect Schema with default settings: interpreted, stops at the first error, drops unknown fields. */
export const effect: Library = library('Effect Schema', 'first')

/** Effect Schema set to report every error, as the others do. */
export const effectWithAllErrors: Library = library('Effect Schema, all errors', 'all')
