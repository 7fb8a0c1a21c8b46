import { compileOwned, firstErrors, looksAtNumbers } from '#user-codecs'
import type * as t from 'io-ts'

import { adviceFor, categoryOfStatus } from '../errors/category.js'
import type { Category, Fault } from '../errors/category.js'
import { makeClassifier, noDetails } from '../classify/classify.js'
import type { Classification } from '../classify/classify.js'
import type { Catalogue } from '../classify/catalogue.js'
import type {
  ClassifiedBy,
  CloudError,
  CloudErrorFields,
  DecodeError,
  HttpError,
  Issue,
  ServiceError
} from '../errors/cloud-error.js'
import { decodeAdvice } from '../errors/decode-advice.js'
import { headerOf, retryAfterOf } from './headers.js'
import { codecProblem } from './codec-problem.js'
import { isOwnFailure } from './is-own-failure.js'
import { maximumIssues, toIssues } from './issues.js'
import { hasLongDigits, parseJson, parseRounded } from './json.js'
import { bound, makeRedact } from './redact.js'
import type { SecretForms } from './redact.js'
import { findRequestId, findRequestIdInText, toRequestId, usualRequestIdNames } from './request-id.js'
import { ownedDecoders } from '../read/owned-decoders.js'
import type { DecodeOwned } from '../read/owned-decoders.js'
import { makeReading } from '../read/reader.js'
import type { Reading } from '../read/reader.js'
import { left, right } from '../result.js'
import type { DecodableResponse, Result, Success } from '../result.js'
import { holdsRequestIdOnly, markRequestIdOnly } from './request-id-only.js'
import { withText } from '../errors/error-text.js'
import { attachBody } from '../errors/raw-body.js'
import { toText } from './envelope-values.js'

/**
 * What a vendor's envelope says about a response, before a codec of the caller runs.
 *
 * @category Decoding
 */
export type Envelope =
  /** A success; `payload` is what the caller's codec decodes. */
  | { readonly _tag: 'Success'; readonly payload: unknown }
  /** The vendor's error. `code` and `message` are as sent; `fault` is set when the envelope names the culprit. */
  | {
      readonly _tag: 'Failure'
      readonly code: string | undefined
      readonly message: string | undefined
      readonly fault?: Fault | undefined
      readonly details?: Readonly<Record<string, string>>
    }
  /** Nothing that this vendor sends. */
  | { readonly _tag: 'Unrecognized' }

/**
 * What differs between vendors: the argument of the one decoding algorithm.
 *
 * @category Decoding
 */
export interface VendorProfile extends SecretForms {
  readonly vendor: string
  readonly service: string
  readonly catalogue: Catalogue
  /**
   * Reads the envelope of a parsed body, which is `undefined` if the body is empty. The status is there for envelopes in
   * which success has no mark of its own; these also ask `hasFailureMark` before they say `Success`.
   */
  readonly readEnvelope: (tree: unknown, status: number) => Envelope
  /**
   * The exact form of nearly all failures, with groups for code, message and request id. A body that it matches is read
   * without a parser, and must have the meaning that `readEnvelope` gives it: the groups match only texts without escapes.
   */
  readonly failurePattern?: RegExp
  /**
   * Reads a failure in a body that is neither JSON nor XML, from a status that is no success. It becomes an `HttpError`, or a
   * `ServiceError` if only the vendor can say so.
   */
  readonly readForeignFailure?: (body: string) => WrittenFailure | undefined
  /** Which statuses a success can have; by default any 2xx. */
  readonly isSuccessStatus?: (status: number) => boolean
  /** Parses bodies that begin with `<`, for vendors that speak XML. Without it, such bodies are unrecognized. */
  readonly parseXml?: (text: string) => Result<unknown, unknown>
  /** Names of the field that holds the request id, regardless of case; `RequestId` by default. */
  readonly requestIdFields?: readonly string[]
  /** Lower-case names of headers that can hold the request id, used when the body has none. */
  readonly requestIdHeaders?: readonly string[]
  /** Lower-case names of headers that hold a wait in milliseconds. */
  readonly retryAfterMsHeaders?: readonly string[]
  /** Whether a dry run that would succeed is answered by a success that holds nothing but a request id. */
  readonly dryRunAnswersRequestIdOnly?: boolean
}

/**
 * Decodes a response with a codec of the success data. It never throws: every input gives a `Result`.
 *
 * @category Decoding
 */
export type Decode = <Data>(codec: t.Decoder<unknown, Data>) => (response: DecodableResponse) => Result<Success<Data>>

/**
 * Makes a vendor's `decode`. Success or failure is decided by the envelope and the status before the codec runs, so a
 * permissive codec never swallows an error.
 *
 * @category Decoding
 */
export const makeDecode = (profile: VendorProfile): Decode => {
  const classify = makeClassifier(profile.catalogue)
  const isSuccessStatus = profile.isSuccessStatus ?? isAny2xx
  const redact = makeRedact(profile)
  const requestIdNames = profile.requestIdFields ?? usualRequestIdNames

  const read = <Data>(
    codec: t.Decoder<unknown, Data>,
    response: DecodableResponse,
    // Readers and compiled codecs look at all numbers themselves, so the text is searched for long integers only if one may be
    // rounded, or if the response is no success.
    keepsDigits: boolean = !(looksAtNumbers || ownedDecoders.has(codec))
  ): Result<Success<Data>> => {
    const body = bodyOf(response)
    const status = isStatus(response.status) ? response.status : undefined
    const written = readFailurePattern(profile, body)
    if (written !== undefined) {
      const requestId = toRequestId(written[3]) ?? requestIdFromHeaders(profile, response)
      const failure = { _tag: 'Failure', code: toText(written[1]), message: toText(written[2]) } as const
      return left(serviceError(knownOf(response, requestId, status), response, failure))
    }
    const tree = parseBody(profile, body ?? '', keepsDigits ? parseJson : parseRounded)
    const mayBeRounded = (): boolean => !keepsDigits && body !== undefined && hasLongDigits(body)
    const envelope = tree._tag === 'Left' ? unrecognized : profile.readEnvelope(tree.right, status ?? Number.NaN)
    const requestId =
      tree._tag === 'Left'
        ? (requestIdFromHeaders(profile, response) ?? findRequestIdInText(body ?? '', requestIdNames))
        : (findRequestId(tree.right, requestIdNames) ?? requestIdFromHeaders(profile, response))

    if (envelope._tag === 'Success' && status !== undefined && isSuccessStatus(status)) {
      // Tested before the codec runs, because a codec can fill in absent fields.
      const isDryRunPassed =
        profile.dryRunAnswersRequestIdOnly === true && holdsRequestIdOnly(envelope.payload, requestIdNames)
      const reading = makeReading(true, maximumErrors)
      const decoded = decodePayload(codec, envelope.payload, reading)
      if ((reading.mayBeRounded || decoded._tag === 'Left') && mayBeRounded()) return read(codec, response, true)
      if (decoded._tag === 'Right') {
        const success = { data: decoded.right, requestId, status }
        return right(isDryRunPassed ? markRequestIdOnly(success) : success)
      }
      const error = decodeError(knownOf(response, requestId, status), body, decoded.left)
      return left(isDryRunPassed ? markRequestIdOnly(error) : error)
    }

    if (mayBeRounded()) return read(codec, response, true)
    const known = knownOf(response, requestId, status)
    if (envelope._tag === 'Failure') return left(serviceError(known, response, envelope))

    if (status === undefined || body === undefined) {
      const problem = status === undefined ? 'status is not an HTTP status' : 'body is not a string'
      return left(decodeError(known, body, notResponse(problem)))
    }

    if (!isSuccessStatus(status)) {
      const foreign = tree._tag === 'Left' ? profile.readForeignFailure?.(body) : undefined
      if (foreign !== undefined) {
        return left(
          foreignError({ ...known, requestId: toRequestId(foreign.requestId) ?? requestId }, response, foreign)
        )
      }
      const category = categoryOfStatus(status) as HttpError['category']
      return left(
        withHidden(body, {
          ...known,
          ...adviceFor(category, status),
          _tag: 'HttpError',
          category,
          classifiedBy: category === 'Unknown' ? 'default' : 'status',
          code: undefined,
          message: `HTTP ${status}: ${describeBody(body, tree, profile)}`
        } as HttpError)
      )
    }

    return left(
      decodeError(known, body, { reason: 'unrecognized', message: describeBody(body, tree, profile), issues: [] })
    )
  }

  const serviceError = (known: KnownFields, response: DecodableResponse, failure: EnvelopeFailure): ServiceError => {
    const code = failure.code === undefined ? undefined : bound(failure.code, maximumCodeLength)
    const said = { code, status: known.status, message: failure.message?.slice(0, maximumMatchedLength) }
    const byCode = classify(said)
    const isBelieved = !isGuessedSuccess(byCode) || isOwnFailure(response, known.requestId, profile.requestIdHeaders)
    const found = isBelieved ? byCode : classify({ ...said, code: undefined })
    const message = found.message ?? failure.message
    // Field by field, since spreads of what differs from vendor to vendor are many times slower.
    const error = {
      vendor: known.vendor,
      service: known.service,
      operation: known.operation,
      requestId: known.requestId,
      status: known.status,
      retryAfterMs: known.retryAfterMs,
      _tag: 'ServiceError',
      category: found.category as ServiceError['category'],
      fault: found.category === 'DryRunSucceeded' ? found.fault : (failure.fault ?? found.fault),
      retry: found.retry,
      replay: found.replay,
      classifiedBy: found.classifiedBy,
      // A documented code cannot hold a secret. Any other text can: codes reach logs and traces.
      code: code === undefined || documented.has(found.classifiedBy) ? code : redact(code),
      message: message === undefined ? undefined : redact(message),
      details: redactAll(redact, failure.details, found.details)
    }
    return withHidden(bodyOf(response), error as ServiceError)
  }

  const foreignError = (
    known: KnownFields,
    response: DecodableResponse,
    { code, message }: WrittenFailure
  ): ServiceError | HttpError => {
    const found = serviceError(known, response, { _tag: 'Failure', code, message })
    if (saidByVendorOnly.has(found.category)) return found
    const { details: _, ...fields } = found
    return withHidden(bodyOf(response), { ...fields, _tag: 'HttpError' } as HttpError)
  }

  const knownOf = (
    response: DecodableResponse,
    requestId: string | undefined,
    status: number | undefined
  ): KnownFields => ({
    vendor: profile.vendor,
    service: profile.service,
    operation: undefined,
    requestId,
    status,
    retryAfterMs: retryAfterOf(response, profile.retryAfterMsHeaders ?? [])
  })

  const unread = (finding: Finding): Result<never> =>
    left(decodeError({ ...unknownFields, vendor: profile.vendor, service: profile.service }, undefined, finding))

  return (codec) => {
    const decodeResponse = (response: DecodableResponse) => {
      try {
        return read(codec, response)
      } catch {
        // An object that only resembles a response can throw from its getters.
        return unread(notResponse('reading it threw'))
      }
    }
    // A program in JavaScript that writes `decode(response)` reads the function as its result.
    return codecProblem(codec) === undefined ? decodeResponse : Object.assign(decodeResponse, unread(notCodec(codec)))
  }
}

/**
 * What an envelope says of a failure.
 *
 * @category Decoding
 */
export type EnvelopeFailure = Extract<Envelope, { readonly _tag: 'Failure' }>

/**
 * What is written of a failure in a body that is neither JSON nor XML.
 *
 * @category Decoding
 */
export interface WrittenFailure {
  readonly code: string | undefined
  readonly message: string | undefined
  readonly requestId: string | undefined
}

// The categories that an `HttpError` cannot have.
const saidByVendorOnly: ReadonlySet<Category> = new Set<Exclude<ServiceError['category'], HttpError['category']>>([
  'NotFound',
  'AlreadyExists',
  'QuotaExceeded',
  'DryRunSucceeded'
])

// The words of a code mean the same at many clouds, and programs recover from these categories as from successes.
const isGuessedSuccess = ({ category, classifiedBy }: Classification): boolean =>
  (category === 'NotFound' || category === 'AlreadyExists') && (classifiedBy === 'suffix' || classifiedBy === 'prefix')

const bodyOf = ({ body }: DecodableResponse): string | undefined => (typeof body === 'string' ? body : undefined)

const unrecognized: Envelope = { _tag: 'Unrecognized' }

type Finding = Pick<DecodeError, 'reason' | 'message' | 'issues'>

const notResponse = (problem: string): Finding => ({
  reason: 'input',
  message: `Not a response: ${problem}. Pass { status, headers, body }, with the body as text`,
  issues: []
})

const notCodec = (codec: unknown): Finding => ({
  reason: 'codec',
  message: codecProblem(codec) ?? 'The codec threw',
  issues: []
})

const decodePayload = <Data>(
  codec: t.Decoder<unknown, Data>,
  payload: unknown,
  reading: Reading
): Result<Data, Finding> => {
  try {
    const decodeTyped = ownedDecoders.get(codec) as DecodeOwned<Data> | undefined
    if (decodeTyped !== undefined) {
      const typed = decodeTyped(payload, reading)
      return typed._tag === 'Right' ? typed : left(findingOf(toIssues(typed.left)))
    }
    // The payload was just parsed, and nothing else has a reference to it.
    const decoded = compileOwned(codec, maximumIssues, reading)(payload)
    if (decoded._tag === 'Right') return decoded
    const issues = toIssues(decoded.left)
    const areFew = issues.length < maximumIssues && decoded.left.length >= maximumIssues
    return left(findingOf(areFew ? toIssues(firstErrors(codec)(payload, maximumErrors)) : issues))
  } catch {
    // A codec of the caller's can throw. What it threw may quote the data, so it is dropped; the request id is not.
    return left(notCodec(codec))
  }
}

type KnownFields = Pick<CloudErrorFields, 'vendor' | 'service' | 'operation' | 'requestId' | 'status' | 'retryAfterMs'>

const unknownFields = { operation: undefined, requestId: undefined, status: undefined, retryAfterMs: undefined }

const maximumCodeLength = 256

const documented: ReadonlySet<ClassifiedBy> = new Set(['code', 'code+status'])

// More are read than an error carries issues, because several errors can make one issue.
const maximumErrors = 50
const maximumMatchedLength = 8_192

// A search with a regular expression uses stack for each character.
const maximumWrittenLength = 4_096

const readFailurePattern = (profile: VendorProfile, body: string | undefined): RegExpExecArray | undefined =>
  body === undefined || body.length > maximumWrittenLength
    ? undefined
    : (profile.failurePattern?.exec(body) ?? undefined)

const isStatus = (status: number): boolean => Number.isInteger(status) && status >= 100 && status <= 999

const isAny2xx = (status: number): boolean => status >= 200 && status <= 299

const parseBody = (profile: VendorProfile, body: string, parse: typeof parseJson): Result<unknown, unknown> => {
  const first = body.charCodeAt(0)
  if (first === brace) return parse(body)
  const start = first === lessThan ? 0 : body.search(/\S/)
  // The envelope says what an empty body means.
  if (start < 0) return right(undefined)
  if (body[start] !== '<') return parse(body.slice(start))
  return profile.parseXml === undefined ? left('markup') : profile.parseXml(body.slice(start))
}

const lessThan = 0x3c
const brace = 0x7b

const requestIdFromHeaders = (profile: VendorProfile, response: DecodableResponse): string | undefined => {
  for (const name of profile.requestIdHeaders ?? []) {
    const found = toRequestId(headerOf(response, name))
    if (found !== undefined) return found
  }
  return undefined
}

// What no copy and no log of an error shows: its text and the raw body.
const withHidden = <E extends CloudError>(body: string | undefined, error: E): E => withText(attachBody(body, error))

// On the fields themselves, which were gathered for this error: spreads of them are several times slower.
const decodeError = (
  known: KnownFields,
  body: string | undefined,
  { reason, issues, message }: Finding
): DecodeError => {
  const { fault, retry, replay } = decodeAdvice[reason]
  return withHidden<DecodeError>(
    body,
    Object.assign(known, {
      fault,
      retry,
      replay,
      _tag: 'DecodeError' as const,
      category: 'Internal' as const,
      classifiedBy: 'default' as const,
      code: undefined,
      message,
      reason,
      issues
    })
  )
}

const findingOf = (issues: readonly Issue[]): Finding => ({ reason: 'codec', message: summarise(issues), issues })

const summarise = (issues: readonly Issue[]): string => {
  const [first] = issues
  if (first === undefined) return 'The data does not fit the codec'
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : ''
  return `The data does not fit the codec: expected ${first.expected} at ${first.path === '' ? 'its root' : first.path}${more}`
}

// Says what kind of body came, without a word of it.
const describeBody = (body: string, tree: Result<unknown, unknown>, profile: VendorProfile): string =>
  `${kindOf(body, tree)}, not a response of ${profile.vendor} ${profile.service}`

const kindOf = (body: string, tree: Result<unknown, unknown>): string => {
  const text = body.slice(0, 1_000).trim()
  if (text === '') return 'an empty body'
  const isMarkup = text.startsWith('<')
  if (tree._tag === 'Right') return isMarkup ? 'XML' : 'JSON'
  return isMarkup ? 'HTML or broken XML' : 'text that is not JSON'
}

const redactAll = (
  redact: (text: string) => string,
  ofEnvelope: Readonly<Record<string, string>> | undefined,
  ofCatalogue: Readonly<Record<string, string>>
): Readonly<Record<string, string>> => {
  // Most failures have none.
  if (ofEnvelope === undefined && ofCatalogue === noDetails) return {}
  const entries = Object.entries({ ...ofEnvelope, ...ofCatalogue })
  return Object.fromEntries(entries.map(([name, text]) => [name, redact(text)]))
}
