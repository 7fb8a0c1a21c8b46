import { left, right } from '@cloud-result/core'
import type { Operation, Result } from '@cloud-result/core'
import { inputProblems, toIssues } from '@cloud-result/core/vendor'
import type { InputProblem } from '@cloud-result/core/vendor'

import { boundMessage, issueText } from '../errors/issue-text.js'
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
    const nothingSaid = { path: '', expected: codec.name }
    const issues = checked.left.length === 0 ? [nothingSaid] : toIssues(checked.left)
    const problems: readonly InputProblem[] =
      checked.left.length === 0 ? [{ kind: 'invalid', ...nothingSaid }] : inputProblems(checked.left)
    return left({ reason: 'input', message: messageOf(problems), issues })
  } catch (cause) {
    // A getter of the input can throw, and so can a codec of the caller's.
    return left({ reason: 'input', message: 'The input cannot be read', cause })
  }
}

const messageOf = (problems: readonly InputProblem[]): string => {
  const missing = problems.flatMap(({ kind, path }) => (kind === 'missing' ? [path] : []))
  const unknown = problems.flatMap((problem) => (problem.kind === 'unknown' ? [unknownText(problem)] : []))
  const others = problems.flatMap((problem) => (problem.kind === 'invalid' ? [issueText(problem)] : []))
  const texts = [...(missing.length === 0 ? [] : [`missing: ${missing.join(', ')}`]), ...unknown, ...others]
  if (problems.some(({ kind }) => kind === 'no object')) texts.unshift('it must be an object')
  return boundMessage(`The input does not fit the operation: ${texts.join('; ')}`)
}

const unknownText = ({ path, closest }: Extract<InputProblem, { readonly kind: 'unknown' }>): string =>
  `unknown field \`${path}\`${closest === undefined ? '' : ` (did you mean \`${closest}\`?)`}`
