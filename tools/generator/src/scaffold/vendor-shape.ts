/** What the skeleton of a vendor depends on: how its responses look. */
export interface VendorShape {
  /** Whether the data of a success is in a member of its own, or at the top. */
  readonly success: 'wrapped' | 'flat'
  /** Whether failures have a status of failure, or 200. */
  readonly failures: 'status' | '200'
  readonly codes: 'text' | 'integer'
  readonly requestId: 'body' | 'header'
}

/** The questions about a shape, with their answers; the first is the default. */
export const questions = {
  success: { asks: 'Is the data of a success in a member of its own, or at the top?', answers: ['wrapped', 'flat'] },
  failures: { asks: 'Do failures have a status of failure, or 200?', answers: ['status', '200'] },
  codes: { asks: 'Is a code a text or an integer?', answers: ['text', 'integer'] },
  requestId: { asks: 'Is the request id in the body or in a header?', answers: ['body', 'header'] }
} as const satisfies Readonly<Record<keyof VendorShape, { readonly asks: string; readonly answers: readonly string[] }>>

/** Answers to some of the questions, as given on the command line. */
export type GivenAnswers = { readonly [Question in keyof VendorShape]?: string | undefined }

const names = Object.keys(questions) as readonly (keyof VendorShape)[]

const isAnswer = (name: keyof VendorShape, answer: string): boolean =>
  (questions[name].answers as readonly string[]).includes(answer)

/** Says which answer is none of the possible ones. */
export const answersProblem = (given: GivenAnswers): string | undefined => {
  const wrong = names.find((name) => given[name] !== undefined && !isAnswer(name, given[name]))
  return wrong === undefined ? undefined : `${questions[wrong].asks} ${questions[wrong].answers.join(' or ')}`
}

/** Asks what is not given. Without an answer, the first possible one counts. */
export const completeShape = async (
  given: GivenAnswers,
  ask: (question: string) => Promise<string | undefined>
): Promise<VendorShape> => {
  const shape: Record<string, string> = {}
  for (const name of names) {
    const { answers, asks } = questions[name]
    // oxlint-disable-next-line no-await-in-loop -- one question after another
    const answer = given[name] ?? (await ask(`${asks} [${answers.join('/')}]`)) ?? ''
    shape[name] = isAnswer(name, answer) ? answer : answers[0]
  }
  return shape as unknown as VendorShape
}

/** Writes the files of a skeleton that depend on the shape, for the made-up vendor, by path. */
export const writeShape = (shape: VendorShape): ReadonlyMap<string, string> =>
  new Map([
    ['src/envelope.ts', writeEnvelope(shape)],
    ['test/conformance.test.ts', writeConformance(shape)]
  ])

const writeEnvelope = ({ success }: VendorShape): string => {
  const isFlat = success === 'flat'
  const result = isFlat
    ? `hasFailureMark(tree) ? { _tag: 'Unrecognized' } : { _tag: 'Success', payload: tree }`
    : `isRecord(tree['result']) ? { _tag: 'Success', payload: tree['result'] } : { _tag: 'Unrecognized' }`
  return `import { EnvelopeError, ${isFlat ? 'hasFailureMark, ' : ''}isRecord } from '@cloud-result/core/vendor'
import type { Envelope } from '@cloud-result/core/vendor'

/** Reads a response. TODO: write the members of this vendor in place of \`error\`${isFlat ? '' : ' and `result`'}. */
export const readEnvelope = (tree: unknown): Envelope => {
  if (!isRecord(tree)) return { _tag: 'Unrecognized' }
  const error = EnvelopeError.decode(tree['error'])
  if (error._tag === 'Right') return { _tag: 'Failure', code: error.right.code, message: error.right.message }
  return ${result}
}
`
}

const writeConformance = ({ codes, failures, requestId, success }: VendorShape): string => {
  const isInBody = requestId === 'body'
  const isInteger = codes === 'integer'
  const id = isInBody ? ', requestId' : ''
  const code = isInteger ? 'code: code === undefined ? code : Number(code)' : 'code'
  const data = success === 'flat' ? `{ ...fields${id} }` : `{ result: fields${id} }`
  return `import * as acmeDisks from '@cloud-result/acme-disks'
import { describeVendor } from '@cloud-result/conformance'

const response = (status: number, body: object${isInBody ? '' : ', requestId: string | undefined'}) => ({
  status,
  ${isInBody ? '' : "headers: requestId === undefined ? {} : { 'x-request-id': requestId },\n  "}body: JSON.stringify(body)
})

describeVendor({
  module: acmeDisks,
  packageUrl: new URL('..', import.meta.url),
  // TODO: a failure and a success as the vendor writes them, one rendering for each form.
  errorResponses: ({ code, message, requestId, status = ${failures === '200' ? 200 : 400} }) => [
    { name: 'JSON', response: response(status, { error: { ${code}, message }${id} }${isInBody ? '' : ', requestId'}) }
  ],
  successResponses: (fields, requestId) => [
    { name: 'JSON', response: response(200, ${data}${isInBody ? '' : ', requestId'}) }
  ],${isInteger ? "\n  anyCode: String,\n  unlistedCode: '999999'," : ''}
  // TODO: the vendor's Authorization header, its names for the parts of an access key, and keys by their form.
  echoes: (canary) => [\`Authorization: \${canary}\`]
})
`
}
