import { isRecord } from '@cloud-result/core/vendor'
import type { Parameter } from '@cloud-result/signing'

/**
 * How a field is written as parameters if it differs from the default.
 *
 * @category Profiles
 */
export type ParameterEncoding =
  /** One parameter that holds JSON. */
  | 'json'
  /** One parameter that holds the entries of a list, separated by commas. */
  | 'comma'
  /** A list counted from 0: `Dimensions.0.Name`. */
  | 'from-0'
  /** A list counted from 0 in brackets: `ContactId[0]`. */
  | 'brackets'

/**
 * Encodes the input of an operation as the parameters of a query or a form. Lists count from 1 (`VolumeId.1`), names in
 * objects are joined with dots (`Tag.1.Key`), and `undefined` and null are left out. `encodings` names the fields that
 * are written in another way: a top-level field by its name, a field of an object by its path (`Config.Data`). `usual` is for
 * vendors that write all others in another way than this.
 *
 * @category Profiles
 */
export const encodeParameters = (
  input: object,
  encodings: Readonly<Record<string, string>> = {},
  usual?: ParameterEncoding
): readonly Parameter[] => Object.entries(input).flatMap(([name, value]) => encode(name, value, usual, encodings))

const encode = (
  name: string,
  value: unknown,
  inherited: string | undefined,
  encodings: Readonly<Record<string, string>>
): readonly Parameter[] => {
  if (value === undefined || value === null) return []
  const encoding = Object.hasOwn(encodings, name) ? encodings[name] : inherited
  if (encoding === 'json') return [[name, JSON.stringify(value)]]
  if (Array.isArray(value)) {
    // A gap in the numbers would end the list for a server.
    const entries = value.filter((entry) => entry !== undefined && entry !== null)
    return encoding === 'comma'
      ? [[name, entries.map(String).join(',')]]
      : entries.flatMap((entry, index) => encode(name + indexOf(index, encoding), entry, encoding, encodings))
  }
  return isRecord(value)
    ? Object.entries(value).flatMap(([key, field]) => encode(`${name}.${key}`, field, encoding, encodings))
    : [[name, String(value)]]
}

const indexOf = (index: number, encoding: string | undefined): string =>
  encoding === 'brackets' ? `[${index}]` : `.${encoding === 'from-0' ? index : index + 1}`
