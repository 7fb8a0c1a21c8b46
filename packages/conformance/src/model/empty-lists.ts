import type { Api, ApiOperation, DescribedField, Structure } from './api.js'
import type { Field } from './field-type.js'
import { shapesBelow } from './shapes-below.js'

/**
 * Marks the lists of requests that may be empty. A list of values selects something, and an empty list can select everything, so
 * it must have an entry, unless the model names it as an exception. A list of objects may be empty if it is sent as JSON;
 * numbered parameters cannot express an empty list.
 *
 * The type of a list of ids requires an entry, too. Lists of other values are often built as plain arrays, for which such a type
 * would cost more than it helps.
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

// Entries of an unknown type may be objects.
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

/** Finds the shapes that are only sent inside JSON. */
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
