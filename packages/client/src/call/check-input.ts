import { left, right } from '@cloud-result/core'
import type { Issue, Operation, Result } from '@cloud-result/core'
import { toIssues } from '@cloud-result/core/vendor'

import type { RequestProblem } from '../errors/request-error.js'

/** Checks the input of an operation with its codec, and gives the parameters that the codec encodes. */
export const checkInput = <Input, Output>(
  operation: Operation<Input, Output>,
  input: unknown
): Result<Readonly<Record<string, unknown>>, RequestProblem> => {
  try {
    const codec = operation.input()
    const checked = codec.decode(input)
    if (checked._tag === 'Right') return right(codec.encode(checked.right) as Readonly<Record<string, unknown>>)
    const [first = { path: '', expected: codec.name }, ...others] = toIssues(checked.left)
    return left({ reason: 'input', message: messageOf(first, others.length), issues: [first, ...others] })
  } catch (cause) {
    // A getter of the input can throw, and so can a codec of the caller's.
    return left({ reason: 'input', message: 'The input cannot be read', cause })
  }
}

const messageOf = ({ path, expected }: Issue, others: number): string => {
  const where = path === '' ? 'its root' : path
  const more = others === 0 ? '' : ` (and ${others} more)`
  return `The input does not fit the operation: expected ${expected} at ${where}${more}`
}
