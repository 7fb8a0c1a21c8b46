import { Type } from 'typebox'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'

import { answer } from '../library.js'
import type { Library } from '../library.js'
import { mapRecord } from '../shape.js'
import type { Shape } from '../shape.js'

/** Makes the JSON Schema of a shape. */
export const toJsonSchema = (shape: Shape): TSchema => {
  switch (shape.kind) {
    case 'string':
      return Type.String()
    case 'number':
      return Type.Number()
    case 'boolean':
      return Type.Boolean()
    case 'nullable':
      return Type.Union([toJsonSchema(shape.of), Type.Null()])
    case 'list':
      return Type.Array(toJsonSchema(shape.of))
    case 'object':
      return Type.Object({
        ...mapRecord(shape.required, toJsonSchema),
        ...mapRecord(shape.optional, (optional) => Type.Optional(toJsonSchema(optional)))
      })
  }
}

/** typebox with its compiler: generates code. */
export const typebox: Library = {
  name: 'typebox',
  packageName: 'typebox',
  make: (shape) => {
    const validator = Compile(toJsonSchema(shape))
    return (value) => {
      const isValid = validator.Check(value)
      return answer(isValid, isValid ? value : validator.Errors(value))
    }
  }
}
