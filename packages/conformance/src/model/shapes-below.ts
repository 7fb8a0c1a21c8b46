import type { Structure } from './api.js'
import { shapeIn } from './field-type.js'
import type { Field } from './field-type.js'

/** Lists the shapes of these fields, and all shapes below them. */
export const shapesBelow = (shapes: ReadonlyMap<string, Structure>, fields: readonly Field[]): readonly string[] =>
  fields.flatMap(({ type }) => {
    const shape = shapeIn(type)
    if (shape === undefined) return []
    return [shape, ...shapesBelow(shapes, shapes.get(shape)?.fields ?? [])]
  })
