import { isRecord } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

import { isUsualSecretName } from './call/known-secrets.js'

/**
 * Gives an operation that also sends parameters which its model does not know yet, such as a field that the vendor added last
 * week: `client.run(withExtraParameters(RunInstances, { NewField: 'x' }), input)`. The values are the caller's, so they are
 * checked as plain data only. Objects and lists are merged with those of the input, entry by entry. A field that the model
 * knows is refused: it belongs into the input.
 *
 * @category Calls
 */
export const withExtraParameters = <Described extends { readonly input: () => t.Any }>(
  operation: Described & { readonly secrets?: readonly string[] },
  extra: Readonly<Record<string, unknown>>
): Described => ({
  ...operation,
  input: () => {
    const codec = operation.input()
    const extended = new t.Type<unknown>(
      codec.name,
      codec.is,
      (value, context) => {
        const checked: t.Validation<unknown> = codec.validate(value, context)
        if (checked._tag === 'Left') return checked
        const taken = takenFields(codec, codec.encode(checked.right), extra, context)
        return taken.length === 0 ? checked : t.failures(taken)
      },
      (input) => merged(codec.encode(input), extra)
    )
    // Messages about wrong input ask for the names of the fields.
    return Object.assign(extended, { props: (codec as CodecParts).props })
  },
  ...(operation.secrets && { secrets: [...operation.secrets, ...namesIn(extra).filter(isUsualSecretName)] })
})

// What a codec of an object, or of a list, says of its parts.
interface CodecParts {
  readonly props?: Readonly<Record<string, unknown>>
  readonly type?: unknown
}

const takenFields = (codec: unknown, known: unknown, extra: unknown, context: t.Context): t.Errors => {
  const entries = Object.entries(extra as object)
  return entries.flatMap(([name, value]) => {
    const { props, type } = (codec ?? {}) as CodecParts
    const field = (known as Readonly<Record<string, unknown>>)[name]
    const inner = Array.isArray(known) ? type : props?.[name]
    const at = t.appendContext(context, name, newField, value)
    if (areAlike(field, value)) return takenFields(inner, field, value, at)
    const isNew = field === undefined && inner === undefined && !Array.isArray(known)
    return isNew ? [] : [{ value, context: at }]
  })
}

const newField = new t.Type('a field that the model does not know', t.never.is, t.failure, t.identity)

const merged = (known: unknown, extra: unknown): unknown => {
  if (!areAlike(known, extra)) return extra
  const fields = Object.entries(extra as object).map(
    ([name, value]) => [name, merged((known as Readonly<Record<string, unknown>>)[name], value)] as const
  )
  return Array.isArray(known)
    ? Object.assign([...known], Object.fromEntries(fields))
    : { ...(known as object), ...Object.fromEntries(fields) }
}

const areAlike = (one: unknown, other: unknown): boolean =>
  (isRecord(one) && isRecord(other)) || (Array.isArray(one) && Array.isArray(other))

const namesIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, field]) => [name, ...namesIn(field)])
    : []
