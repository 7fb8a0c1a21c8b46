import { dryRun } from '@cloud-result/core'
import type { ClassifiedBy, CloudError, Decode, Replay, Retry } from '@cloud-result/core'
import { adviceFor } from '@cloud-result/demo/advice'
import * as t from 'io-ts'

/** An answer as someone pasted it. */
export interface Pasted {
  readonly status: number
  /** A header per line, `name: value`. */
  readonly headers: string
  readonly body: string
}

/** A field of a result, and what it says. */
export interface Fact {
  readonly name: string
  readonly value: string
  readonly because?: string
}

/** What became of an answer, for people. */
export interface Explanation {
  readonly side: 'Right' | 'Left'
  /** The category of an error, or that it is none. */
  readonly title: string
  readonly whatToDo: string
  readonly facts: readonly Fact[]
  /** The vendor's code, when the catalogue has a row for it. */
  readonly documentedCode: string | undefined
  /** The data or the error, as JSON. */
  readonly json: string
}

/** Decodes a pasted answer and tells what came of it, and why. */
export const explain = (decode: Decode, { status, headers, body }: Pasted): Explanation => {
  const result = decode(t.UnknownRecord)({ status, headers: parseHeaders(headers), body })
  if (result._tag === 'Left') return explainError(result.left)
  const { data, requestId } = result.right
  const seen = dryRun(result)
  const wouldSucceed = seen._tag === 'Right' && seen.right._tag === 'WouldSucceed'
  return {
    side: 'Right',
    title: 'Success',
    whatToDo: wouldSucceed
      ? 'If this was a dry run, it passed; otherwise it is done.'
      : 'Use the data. Your codec sees what is below.',
    facts: [
      { name: 'requestId', value: requestId ?? 'undefined' },
      { name: 'status', value: String(status) }
    ],
    documentedCode: undefined,
    json: toJson(data)
  }
}

const explainError = (error: CloudError): Explanation => ({
  side: 'Left',
  title: error.category,
  whatToDo: adviceFor(error),
  facts: [
    { name: '_tag', value: error._tag, because: tags[error._tag] },
    { name: 'classifiedBy', value: error.classifiedBy, because: classified[error.classifiedBy] },
    { name: 'retry', value: error.retry, because: retries[error.retry] },
    { name: 'replay', value: error.replay, because: replays[error.replay] },
    { name: 'fault', value: error.fault },
    { name: 'code', value: error.code ?? 'undefined' },
    { name: 'requestId', value: error.requestId ?? 'undefined' },
    { name: 'status', value: String(error.status) },
    ...(error.retryAfterMs === undefined ? [] : [{ name: 'retryAfterMs', value: String(error.retryAfterMs) }]),
    { name: 'message', value: error.message ?? 'undefined', because: 'For people, with secrets taken out.' },
    ...('issues' in error && error.issues.length > 0
      ? [
          {
            name: 'issues',
            value: error.issues.map(({ path, expected }) => `${path || 'the body'}: ${expected}`).join('; ')
          }
        ]
      : [])
  ],
  documentedCode: ['code', 'code+status'].includes(error.classifiedBy) ? error.code : undefined,
  json: toJson(error)
})

const tags: Readonly<Record<CloudError['_tag'], string>> = {
  ServiceError: 'The vendor said no, in its own envelope.',
  HttpError: 'No envelope of the vendor, and a failing status: a gateway, a proxy, an empty body.',
  DecodeError: 'A succeeding status, and a body that is no success of this vendor.',
  TransportError: 'No complete answer came.',
  RequestError: 'Nothing was sent.'
}

const classified: Readonly<Record<ClassifiedBy, string>> = {
  'code+status+message': 'The catalogue has a row for this code or text with this status.',
  'code+status': 'The catalogue has a row for this code with this status.',
  code: 'The catalogue has a row for this code.',
  suffix: 'No row has this code; its last segment tells.',
  prefix: 'No row has this code; how it begins tells.',
  status: 'The code tells nothing, or there is none; the HTTP status decides.',
  transport: 'How the exchange broke decides.',
  default: 'Neither the code nor the status tells.'
}

const retries: Readonly<Record<Retry, string>> = {
  permanent: 'Another attempt changes nothing.',
  transient: 'It may pass with time.',
  throttling: 'It passes at a slower pace.',
  conflict: 'A fresh read may resolve it.',
  'clock-skew': 'A right clock resolves it.',
  'credential-refresh': 'New credentials may resolve it.'
}

const replays: Readonly<Record<Replay, string>> = {
  yes: 'It was certainly not executed: sending it again does nothing twice.',
  maybe: 'It may have been executed.',
  no: 'It was executed: do not send it again.'
}

const toJson = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? `${inner}` : inner), 2)

/** Reads headers, one per line; lines that are none are left out. */
export const parseHeaders = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .split('\n')
      .map((line) => /^\s*([^\s:]+)\s*:(.*)$/.exec(line))
      .flatMap((match) => (match === null ? [] : [[match[1] as string, (match[2] as string).trim()] as const]))
  )

/** Takes apart what `curl -i` prints: status line, headers, body. Gives `undefined` for a body alone. */
export const splitPasted = (text: string): Pasted | undefined => {
  const head = /^HTTP\/[\d.]+ (\d{3})[^\n]*\n/.exec(text.replaceAll('\r\n', '\n'))
  if (head === null) return undefined
  const rest = text.replaceAll('\r\n', '\n').slice(head[0].length)
  const blank = rest.startsWith('\n') ? 0 : rest.indexOf('\n\n') + 1
  return blank === 0 && !rest.startsWith('\n')
    ? { status: Number(head[1]), headers: rest.trim(), body: '' }
    : { status: Number(head[1]), headers: rest.slice(0, blank).trim(), body: rest.slice(blank + 1) }
}
