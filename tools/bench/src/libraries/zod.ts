import { z } from 'zod'

import { answer } from '../library.js'
import type { Library } from '../library.js'
import { mapRecord } from '../shape.js'
import type { Shape } from '../shape.js'

const toSchema = (shape: Shape): z.ZodType => {
  switch (shape.kind) {
    case 'string':
      return z.string()
    case 'number':
      return z.number()
    case 'boolean':
      return z.boolean()
    case 'nullable':
      return z.nullable(toSchema(shape.of))
    case 'list':
      return z.array(toSchema(shape.of))
    case 'object':
      return z.object({
        ...mapRecord(shape.required, toSchema),
        ...mapRecord(shape.optional, (optional) => z.optional(toSchema(optional)))
      })
  }
}

const library = (name: string, jitless: boolean): Library => ({
  name,
  packageName: 'zod',
  make: (shape) => {
    const schema = toSchema(shape)
    return (value) => {
      const result = schema.safeParse(value, { jitless })
      return answer(result.success, result)
    }
  }
})

/** zod with default settings: generates code where that is allowed, drops unknown fields. */
export const zod: Library = library('zod', false)

/** zod without code generation. */
export const zodWithoutJit: Library = library('zod, no JIT', true)
