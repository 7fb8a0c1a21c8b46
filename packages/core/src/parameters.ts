import { isRecord } from './record.js'

/** A name and a value as they stand in a query or a form, not yet percent-encoded. */
export type Parameter = readonly [name: string, value: string]

/** How a field is written as parameters where that differs from the usual way. */
export type ParameterEncoding =
  /** One parameter that holds JSON. */
  | 'json'
  /** One parameter that holds the entries of a list with commas between them. */
  | 'comma'
  /** A list counted from 0: `Dimensions.0.Name`. */
  | 'from-0'
  /** A list counted from 0 in brackets: `ContactId[0]`. */
  | 'brackets'

/**
 * Writes the input of an operation as parameters: lists count from 1 (`VolumeId.1`), objects join names with points
 * (`Tag.1.Key`), and what is `undefined` or null is left out. `encodings` names the fields that are written in another way: one at the
 * top by its name, one in an object by its path (`Config.Data`).
 */
export const encodeParameters = (
  input: object,
  encodings: Readonly<Record<string, string>> = {}
): readonly Parameter[] => Object.entries(input).flatMap(([name, value]) => write(name, value, undefined, encodings))

const write = (
  name: string,
  value: unknown,
  inherited: string | undefined,
  encodings: Readonly<Record<string, string>>
): readonly Parameter[] => {
  if (value === undefined || value === null) return []
  const encoding = Object.hasOwn(encodings, name) ? encodings[name] : inherited
  if (encoding === 'json') return [[name, JSON.stringify(value)]]
  if (Array.isArray(value)) {
    // A gap in the numbers would pass for the end.
    const entries = value.filter((entry) => entry !== undefined && entry !== null)
    return encoding === 'comma'
      ? [[name, entries.map(String).join(',')]]
      : entries.flatMap((entry, index) => write(name + indexOf(index, encoding), entry, encoding, encodings))
  }
  return isRecord(value)
    ? Object.entries(value).flatMap(([key, field]) => write(`${name}.${key}`, field, encoding, encodings))
    : [[name, String(value)]]
}

const indexOf = (index: number, encoding: string | undefined): string =>
  encoding === 'brackets' ? `[${index}]` : `.${encoding === 'from-0' ? index : index + 1}`
