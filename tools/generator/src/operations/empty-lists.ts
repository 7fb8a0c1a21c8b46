import type { Api, ApiOperation, DescribedField, Structure } from './api.js'
import type { Field } from './field-type.js'
import { shapesBelow } from './shapes-below.js'

/**
 * Marks the lists of requests that may be empty. A list of single values says which things are meant, and an empty one can
 * mean all of them, so it must have an entry, unless the model excepts it by name. A list of objects may be empty where it is
 * sent as JSON; numbered parameters have no way to write an empty list.
 *
 * A list of ids must have an entry by its type, too. The lists of other values are often built by the way, where the type
 * would be in the way more often than it would help.
 */
export const markEmptyLists = (api: Api, exceptions: ReadonlySet<string>, isJson: boolean): Api => {
  const jsonShapes = isJson ? new Set(api.shapes.input.keys()) : shapesInJson(api)
  const mark = (structure: Structure, isInJson: (name: string) => boolean): Structure => ({
    ...structure,
    fields: structure.fields.map((field) => {
      const at = `${structure.name}.${field.name}`
      const isException = exceptions.has(at)
      if (isException && !isInJson(field.name)) throw new Error(`${at} is not sent as JSON, so it cannot be empty`)
      const mayBeEmpty = isException || (!isListOfValues(field) && isInJson(field.name))
      return { ...field, mayBeEmpty, isIdList: !mayBeEmpty && isListOfValues(field) && /Ids?$/.test(field.name) }
    })
  })
  return {
    ...api,
    operations: api.operations.map((operation) => ({
      ...operation,
      input: mark(operation.input, (name) => isJson || jsonFields(operation).has(name))
    })),
    shapes: {
      ...api.shapes,
      input: new Map([...api.shapes.input].map(([shape, found]) => [shape, mark(found, () => jsonShapes.has(shape))]))
    }
  }
}

// What is not known may be an object.
const isListOfValues = ({ type }: Field): boolean =>
  type.kind === 'list' && type.of.kind === 'scalar' && type.of.scalar !== 'unknown'

// `*` in the facts stands for all fields.
const jsonFields = ({ facts, input }: ApiOperation): ReadonlySet<string> =>
  new Set(
    facts.encodings?.['*'] === 'json'
      ? input.fields.map(({ name }) => name)
      : Object.entries(facts.encodings ?? {}).flatMap(([name, encoding]) =>
          encoding === 'json' || encoding === 'body' ? [name] : []
        )
  )

/** Finds the shapes that are sent only inside of JSON. */
const shapesInJson = (api: Api): ReadonlySet<string> => {
  const uses = (isWanted: (operation: ApiOperation, field: DescribedField) => boolean): readonly string[] =>
    api.operations.flatMap((operation) =>
      shapesBelow(
        api.shapes.input,
        operation.input.fields.filter((field) => isWanted(operation, field))
      )
    )
  const others = new Set(uses((operation, { name }) => !jsonFields(operation).has(name)))
  return new Set(uses((operation, { name }) => jsonFields(operation).has(name)).filter((shape) => !others.has(shape)))
}
