import { isDeepStrictEqual } from 'node:util'

import fc from 'fast-check'

import type { Api, ApiOperation, DescribedField } from '../model/index.js'
import { answerOf } from '../operations/answer-sample.js'
import type { Fields } from '../operations/answer-sample.js'
import { fullInput, inputOf } from '../operations/input-sample.js'
import type { AnyOperation, Differential, OurClient, SeenCall } from './differential.js'
import { keepPaths } from './field-paths.js'
import type { FieldPaths } from './field-paths.js'
import type { OfficialClient } from './official-client.js'
import type { Recorder } from './recorder.js'
import { withoutEmpty } from './without-empty.js'

/** A difference between what the two clients sent, or read. */
export interface Difference {
  readonly in: 'request' | 'answer'
  /** The name of the operation, and the path of the field in it. */
  readonly at: string
  readonly ours: unknown
  readonly theirs: unknown
}

/** The two clients, and the server that both call. */
export interface Parties {
  readonly recorder: Recorder
  readonly ours: OurClient
  readonly theirs: OfficialClient
}

/** The number of inputs, and of responses, for each operation. */
const runsPerOperation = 24

const seed = 20_160_120

/** Calls one operation with both clients, with random inputs and responses from the model, and lists the differences. */
export const compareOperation = async (
  differential: Differential,
  described: ApiOperation,
  api: Api,
  { ours, recorder, theirs }: Parties
): Promise<readonly Difference[]> => {
  const { action, name } = described
  const operation = differential.module[name] as AnyOperation
  const declared = differential.dropsUndeclared ? theirs.declares?.[action] : undefined
  const fields = declared === undefined ? described.input.fields : fieldsAmong(declared.input, described)
  const inputs: readonly Fields[] = [
    fullInput(fields, api),
    ...fc.sample(inputOf(fields, api), { seed, numRuns: runsPerOperation - 1 })
  ]
  const habits = { readsXml: false, ofSuccess: {} }
  const answers = fc.sample(answerOf(described.output.fields, api, habits), { seed, numRuns: runsPerOperation })
  const differences: Difference[] = []
  for (const [index, input] of inputs.entries()) {
    const answer = differential.render(answers[index]?.json ?? {})
    // oxlint-disable-next-line no-await-in-loop -- the recorder takes one call at a time
    const mine = await recorder.during(answer, ours.send(operation, input))
    // oxlint-disable-next-line no-await-in-loop -- likewise
    const official = await recorder.during(answer, () => theirs.send(action, input))
    differences.push(
      ...between(
        'request',
        name,
        mine.requests.map((request) => withoutMadeUpToken(differential.seen(request), operation, input)),
        official.requests.map(differential.seen)
      )
    )
    const read = mine.value._tag === 'Right' ? mine.value.right.data : mine.value
    const kept = declared === undefined ? read : keepPaths(read, declared.output)
    differences.push(
      ...between(
        'answer',
        name,
        withoutEmpty(kept),
        withoutEmpty('data' in official.value ? official.value.data : official.value)
      )
    )
  }
  return differences
}

const fieldsAmong = (declared: FieldPaths, { input, name }: ApiOperation): readonly DescribedField[] => {
  const known = new Set(Object.keys(declared).map(topOf))
  const missing = input.fields.filter((field) => field.required && !known.has(field.name))
  if (missing.length > 0) throw new Error(`${name} needs a field that the official client does not send`)
  return input.fields.filter((field) => known.has(field.name))
}

const topOf = (path: string): string => path.split(/[.[{]/)[0] ?? path

const withoutMadeUpToken = (call: SeenCall, { idempotencyToken }: AnyOperation, input: Fields): SeenCall => {
  if (idempotencyToken === undefined || input[idempotencyToken] !== undefined) return call
  const { [idempotencyToken]: _, ...parameters } = call.parameters
  return { ...call, parameters }
}

const between = (side: Difference['in'], at: string, ours: unknown, theirs: unknown): readonly Difference[] => {
  if (isDeepStrictEqual(ours, theirs)) return []
  if (!isObject(ours) || !isObject(theirs)) return [{ in: side, at, ours, theirs }]
  const below = (key: string): string => (Array.isArray(ours) || key === 'parameters' ? at : `${at}.${key}`)
  return [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].flatMap((key) =>
    between(side, below(key), ours[key], theirs[key])
  )
}

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null
