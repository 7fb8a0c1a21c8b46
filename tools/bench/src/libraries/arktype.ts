import { ArkErrors, scope } from 'arktype'

import { answer } from '../library.js'
import type { Library } from '../library.js'
import type { Shape } from '../shape.js'

type Definition = string | readonly unknown[] | Readonly<Record<string, unknown>>

const toDefinition = (shape: Shape): Definition => {
  switch (shape.kind) {
    case 'string':
    case 'number':
    case 'boolean':
      return shape.kind
    case 'nullable':
      return [toDefinition(shape.of), '|', 'null']
    case 'list':
      return [toDefinition(shape.of), '[]']
    case 'object':
      return Object.fromEntries([
        ...Object.entries(shape.required).map(([key, field]) => [key, toDefinition(field)]),
        ...Object.entries(shape.optional).map(([key, field]) => [`${key}?`, toDefinition(field)])
      ]) as Readonly<Record<string, unknown>>
  }
}

const library = (name: string, jitless: boolean): Library => {
  const { type } = scope({}, { jitless })
  return {
    name,
    packageName: 'arktype',
    make: (shape) => {
      // The types of arktype need definitions that are known at compile time.
      const check = type(toDefinition(shape) as 'unknown') as (value: unknown) => unknown
      return (value) => {
        const result = check(value)
        return answer(!(result instanceof ArkErrors), result)
      }
    }
  }
}

/** arktype with default settings: generates code where that is allowed. */
export const arktype: Library = library('arktype', false)

/** arktype without code generation. */
export const arktypeWithoutJit: Library = library('arktype, no JIT', true)
