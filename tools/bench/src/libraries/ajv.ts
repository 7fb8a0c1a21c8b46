import { Ajv } from 'ajv'

import { answer } from '../library.js'
import type { Library } from '../library.js'
import { toJsonSchema } from './typebox.js'

/** ajv: generates code, and reports only the first error. */
export const ajv: Library = {
  name: 'ajv',
  packageName: 'ajv',
  make: (shape) => {
    // Without the annotations of typebox, which ajv does not know.
    const validate = new Ajv().compile(JSON.parse(JSON.stringify(toJsonSchema(shape))) as object)
    return (value) => {
      const isValid = validate(value)
      return answer(isValid, isValid ? value : validate.errors)
    }
  }
}
