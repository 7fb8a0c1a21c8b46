import { toText } from './envelope-values.js'
import { isRecord } from '../record.js'

const isMark = (name: string, value: unknown): boolean => {
  const text = (typeof value === 'boolean' ? String(value) : toText(value))?.toLowerCase()
  switch (name) {
    case 'error':
      return (typeof value === 'object' && value !== null) || (text !== undefined && text !== 'false')
    case 'status':
      return text === 'error'
    case 'return':
    case 'result':
      return text === 'false'
    // A wrapper around all members. Only an envelope that knows the wrapper can read such a response.
    case 'response':
      return isRecord(value)
    default:
      return text !== undefined && !/^(0|200|ok|success)$/.test(text)
  }
}

const markName = /^(error|status|return|result|response|((ret|err|error)_?)?code)$/i
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
    if (name.length <= longestName && markName.test(name) && isMark(name.toLowerCase(), members[name])) return true
  }
  return false
}
