import { left, right, toStandardSchema } from '@cloud-result/core'
import type { Issue, Operation, Result } from '@cloud-result/core'

import type { RequestProblem } from '../errors/request-error.js'

/** Checks the input of an operation with its codec, and gives the parameters that the codec encodes. */
export const checkInput = <Input, Output>(
  operation: Operation<Input, Output>,
  input: unknown
): Result<Readonly<Record<string, unknown>>, RequestProblem> => {
  try {
    const codec = operation.input()
    const checked = toStandardSchema(codec)['~standard'].validate(input)
    if (checked.issues === undefined) return right(codec.encode(checked.value) as Readonly<Record<string, unknown>>)
    const issues = checked.issues.map(({ message, path }) => ({
      path: path.join('.'),
      expected: message.replace('Expected ', '')
    }))
    return left({ reason: 'input', message: summarise(issues), issues })
  } catch (cause) {
    // A getter of the input can throw, and so can a codec of the caller's.
    return left({ reason: 'input', message: 'The input cannot be read', cause })
  }
}

const summarise = (issues: readonly Issue[]): string => {
  const [first] = issues
  if (first === undefined) return 'The input does not fit the operation'
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : ''
  const where = first.path === '' ? 'its root' : first.path
  return `The input does not fit the operation: expected ${first.expected} at ${where}${more}`
}
