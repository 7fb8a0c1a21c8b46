import { toText } from './envelope-values.js'
import { isRecord } from '../record.js'

const isPresent = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() !== '' : value !== null && value !== undefined && value !== false

const isFalse = (value: unknown): boolean => value === false || toText(value)?.toLowerCase() === 'false'

const isFailureCode = (value: unknown): boolean => {
  const code = toText(value)
  return code !== undefined && !/^(0|200|ok|success)$/i.test(code)
}

// Member names in lower case, of at most `longestName` letters, and which of their values mean a failure.
const failureMarks: ReadonlyMap<string, (value: unknown) => boolean> = new Map<string, (value: unknown) => boolean>([
  ['error', isPresent],
  ...['code', 'retcode', 'ret_code', 'errcode', 'errorcode', 'error_code'].map(
    (name) => [name, isFailureCode] as const
  ),
  ['status', (value) => toText(value)?.toLowerCase() === 'error'],
  ['return', isFalse],
  ['result', isFalse],
  // A wrapper around all members. Only an envelope that knows the wrapper can read such a response.
  ['response', isRecord]
])

const longestName = 10

/**
 * Tests whether the members of a response include one by which cloud APIs report a failure with a status of success:
 * `error`, a code other than 0, 200 or a word for success, `Return: false`, and the like.
 *
 * For an envelope in which nothing marks a success. It calls this after it has looked for its own failures, and before it
 * returns `Success`, so that no vendor's envelope has to know the envelopes of other vendors.
 *
 * @category Decoding
 */
export const hasFailureMark = (members: Readonly<Record<string, unknown>>): boolean => {
  for (const name of Object.keys(members)) {
    if (name.length <= longestName && failureMarks.get(name.toLowerCase())?.(members[name]) === true) return true
  }
  return false
}
