import * as v from 'valibot'

import { answer } from '../library.js'
import type { Library } from '../library.js'
import { mapRecord } from '../shape.js'
import type { Shape } from '../shape.js'

const toSchema = (shape: Shape): v.GenericSchema => {
  switch (shape.kind) {
    case 'string':
      return v.string()
    case 'number':
      return v.number()
    case 'boolean':
      return v.boolean()
    case 'nullable':
      return v.nullable(toSchema(shape.of))
    case 'list':
      return v.array(toSchema(shape.of))
    case 'object':
      return v.object({
        ...mapRecord(shape.required, toSchema),
        ...mapRecord(shape.optional, (optional) => v.optional(toSchema(optional)))
      })
  }
}

/** valibot with default settings: drops unknown fields. */
export const valibot: Library = {
  name: 'valibot',
  packageName: 'valibot',
  make: (shape) => {
    const schema = toSchema(shape)
    return (value) => {
      const result = v.safeParse(schema, value)
      return answer(result.success, result)
    }
  }
}
