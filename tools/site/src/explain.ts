import { dryRun } from '@cloud-result/core'
import type { ClassifiedBy, CloudError, Decode, DecodeError, Replay, Retry } from '@cloud-result/core'
import { adviceFor } from '@cloud-result/demo/advice'
import * as t from 'io-ts'

/** A pasted response. */
export interface Pasted {
  readonly status: number
  /** A header per line, `name: value`. */
  readonly headers: string
  readonly body: string
}

/** A field of a result, its value, and why it has that value. */
export interface Fact {
  readonly name: string
  readonly value: string
  readonly because?: string
}

/** The result of decoding a response, for display. */
export interface Explanation {
  readonly side: 'Right' | 'Left'
  /** The category of an error, or `Success`. */
  readonly title: string
  readonly whatToDo: string
  readonly facts: readonly Fact[]
  /** The vendor's code, if the catalogue has a row for it. */
  readonly documentedCode: string | undefined
  /** The data or the error, as JSON. */
  readonly json: string
}

/** Decodes a pasted response and explains the result. */
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
      ? 'If this was a dry run, it passed. Otherwise, the call succeeded.'
      : 'Your codec gets the data below.',
    facts: [
      { name: 'requestId', value: requestId ?? 'none' },
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
    {
      name: '_tag',
      value: error._tag,
      because: error._tag === 'DecodeError' ? decodeReasons[error.reason] : tags[error._tag]
    },
    { name: 'classifiedBy', value: error.classifiedBy, because: classified[error.classifiedBy] },
    { name: 'retry', value: error.retry, because: retries[error.retry] },
    { name: 'replay', value: error.replay, because: replays[error.replay] },
    { name: 'fault', value: error.fault },
    { name: 'code', value: error.code ?? 'none' },
    { name: 'requestId', value: error.requestId ?? 'none' },
    { name: 'status', value: String(error.status) },
    ...(error.retryAfterMs === undefined ? [] : [{ name: 'retryAfterMs', value: String(error.retryAfterMs) }]),
    { name: 'message', value: error.message ?? 'none', because: 'For people. Secrets are removed.' },
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

const tags: Readonly<Record<Exclude<CloudError, DecodeError>['_tag'], string>> = {
  ServiceError: 'The vendor returned an error.',
  HttpError:
    'The status says error, but the body is not a response from this vendor: for example a gateway or a proxy answered.',
  TransportError: 'No complete response arrived.',
  RequestError: 'Nothing was sent.'
}

const decodeReasons: Readonly<Record<DecodeError['reason'], string>> = {
  codec: 'The response is from this vendor, but its data does not match the codec.',
  unrecognized: 'The status says success, but the body is not a response from this vendor.',
  input: 'This is not a response: a response has a status from 100 to 999 and a body that is text.'
}

const classified: Readonly<Record<ClassifiedBy, string>> = {
  'code+status+message': 'The catalogue has a row for this code or message with this status.',
  'code+status': 'The catalogue has a row for this code with this status.',
  code: 'The catalogue has a row for this code.',
  suffix: 'The catalogue has no row for this code; the words of its last segment decide.',
  prefix: 'The catalogue has no row for this code; its beginning decides.',
  status: 'The code is unknown or missing, so this is a guess from the HTTP status.',
  transport: 'The kind of transport failure decides.',
  default: 'Neither the code nor the status is known.'
}

const retries: Readonly<Record<Retry, string>> = {
  permanent: 'Another attempt cannot succeed.',
  transient: 'Another attempt may succeed later.',
  throttling: 'Another attempt succeeds at a lower request rate.',
  conflict: 'Reading the resource again may resolve it.',
  'clock-skew': 'Correcting the clock resolves it.',
  'credential-refresh': 'New credentials may resolve it.'
}

const replays: Readonly<Record<Replay, string>> = {
  yes: 'It was certainly not executed, so it is safe to send it again.',
  maybe: 'It may have been executed.',
  no: 'It was executed. Do not send it again.'
}

const toJson = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? `${inner}` : inner), 2)

/** Reads headers, one per line, and skips other lines. */
export const parseHeaders = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .split('\n')
      .map((line) => /^\s*([^\s:]+)\s*:(.*)$/.exec(line))
      .flatMap((match) => (match === null ? [] : [[match[1] as string, (match[2] as string).trim()] as const]))
  )

/** Splits the output of `curl -i` into status, headers and body. Returns `undefined` for a body alone. */
export const splitPasted = (text: string): Pasted | undefined => {
  const head = /^HTTP\/[\d.]+ (\d{3})[^\n]*\n/.exec(text.replaceAll('\r\n', '\n'))
  if (head === null) return undefined
  const rest = text.replaceAll('\r\n', '\n').slice(head[0].length)
  const blank = rest.startsWith('\n') ? 0 : rest.indexOf('\n\n') + 1
  return blank === 0 && !rest.startsWith('\n')
    ? { status: Number(head[1]), headers: rest.trim(), body: '' }
    : { status: Number(head[1]), headers: rest.slice(0, blank).trim(), body: rest.slice(blank + 1) }
}
