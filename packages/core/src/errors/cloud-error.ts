import type { Category, Fault, Replay, Retry } from './category.js'

/**
 * What an error was classified by, from the most to the least certain. A row that gives a status and a message but no
 * code (the vendor's table lost it) counts as `code+status+message`.
 *
 * @category Errors
 */
export type ClassifiedBy =
  | 'code+status+message'
  | 'code+status'
  | 'code'
  | 'suffix'
  | 'prefix'
  | 'status'
  | 'transport'
  | 'default'

/**
 * A finding about data that does not fit: where, and what was expected there. Never the value.
 *
 * @category Errors
 */
export interface Issue {
  /** Dotted path from the root of the decoded value, for instance `InstanceStatusSet.0.InstanceId`. */
  readonly path: string
  /** The name of the codec that refused the value, for instance `string`. */
  readonly expected: string
}

/**
 * One finished attempt of a call that was retried.
 *
 * @category Errors
 */
export interface Attempt {
  readonly category: Category
  readonly code: string | undefined
  readonly requestId: string | undefined
  readonly status: number | undefined
  /** Whole milliseconds since the epoch, by the client's clock. */
  readonly startedAt: number
  /** How long the client waited before this attempt, in whole milliseconds. */
  readonly delayMs: number
}

/**
 * What every `CloudError` carries. A field that is not known is `undefined`.
 *
 * @category Errors
 */
export interface CloudErrorFields<Code extends string = string> {
  readonly vendor: string
  readonly service: string
  readonly operation: string | undefined
  readonly fault: Fault
  readonly retry: Retry
  readonly replay: Replay
  readonly classifiedBy: ClassifiedBy
  readonly requestId: string | undefined
  /** The HTTP status, if there was a response. */
  readonly status: number | undefined
  /** The vendor's own code. Documented codes autocomplete; any other string is possible. */
  readonly code: Code | (string & {}) | undefined
  /** Text for people, with credentials and echoed requests taken out. Act on `category`, never on this. */
  readonly message: string | undefined
  /** How long the server asked to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined
  /** The region of the call, when a client made it. */
  readonly region?: string
  /** Where the call went, with the port where it is not the usual one, when a client made it: `cvm.tencentcloudapi.com`. */
  readonly host?: string
  /** All attempts, first to last, when a client made the call. */
  readonly attempts?: readonly Attempt[]
}

/**
 * The raw body, on errors that stem from one. Not enumerable: no log, copy or JSON of the error contains it.
 *
 * @category Errors
 */
export interface WithBody {
  readonly body?: string | undefined
}

/**
 * A `ServiceError` of one category.
 *
 * @category Errors
 */
export interface ServiceErrorOf<Kind extends Category, Code extends string> extends CloudErrorFields<Code>, WithBody {
  readonly _tag: 'ServiceError'
  readonly category: Kind
  /** What the vendor's message or envelope names, for instance `{ parameter: 'PathPrefix' }`. */
  readonly details: Readonly<Record<string, string>>
}

/**
 * An `HttpError` of one category.
 *
 * @category Errors
 */
export interface HttpErrorOf<Kind extends Category, Code extends string> extends CloudErrorFields<Code>, WithBody {
  readonly _tag: 'HttpError'
  readonly category: Kind
}

/**
 * A `TransportError` of one category.
 *
 * @category Errors
 */
export interface TransportErrorOf<Kind extends Category, Code extends string> extends CloudErrorFields<Code> {
  readonly _tag: 'TransportError'
  readonly category: Kind
  readonly reason: TransportReason
  readonly phase: TransportPhase
}

/**
 * A `RequestError` of one category.
 *
 * @category Errors
 */
export interface RequestErrorOf<Kind extends Category, Code extends string> extends CloudErrorFields<Code> {
  readonly _tag: 'RequestError'
  readonly category: Kind
  readonly reason: RequestReason
  /** At most 10 findings about the input. */
  readonly issues: readonly Issue[]
}

/**
 * Why there is no complete response.
 *
 * @category Errors
 */
export type TransportReason = 'network' | 'timeout' | 'deadline' | 'aborted' | 'too-large'

/**
 * How far the exchange had come when it broke.
 *
 * @category Errors
 */
export type TransportPhase = 'connect' | 'send' | 'receive'

/**
 * What was wrong before anything was sent.
 *
 * @category Errors
 */
export type RequestReason = 'input' | 'configuration' | 'endpoint' | 'credentials'

/**
 * The categories that the vendor's own error envelope can lead to.
 *
 * @category Errors
 */
export type ServiceErrorCategory = Exclude<Category, 'Cancelled'>

/**
 * The categories that a bare HTTP status can lead to. Only the vendor can say the others.
 *
 * @category Errors
 */
export type HttpErrorCategory = Exclude<Category, 'NotFound' | 'AlreadyExists' | 'QuotaExceeded' | 'DryRunSucceeded'>

/**
 * The vendor said no: its error envelope was decoded.
 *
 * @category Errors
 */
export type ServiceError<
  Code extends string = string,
  Kind extends ServiceErrorCategory = ServiceErrorCategory
> = Kind extends unknown ? ServiceErrorOf<Kind, Code> : never

/**
 * A response with a failing status that is not in the vendor's envelope: a gateway's page, an empty body.
 *
 * @category Errors
 */
export type HttpError<
  Code extends string = string,
  Kind extends HttpErrorCategory = HttpErrorCategory
> = Kind extends unknown ? HttpErrorOf<Kind, Code> : never

/**
 * Why a response cannot be used:
 *
 * - `codec`: the envelope is right, but the data does not match the codec, or the codec threw. Not retried: correct the codec.
 * - `unrecognized`: the status says success, but the body is not the vendor's envelope. A retry may help.
 * - `input`: the value passed to `decode` is not a response, for example a parsed body, a `Buffer` or a fetch `Response`.
 *
 * @category Errors
 */
export type DecodeReason = 'codec' | 'unrecognized' | 'input'

/**
 * A response with a status of success whose body cannot be used, or a value that is not a response.
 *
 * @category Errors
 */
export interface DecodeError<Code extends string = string> extends CloudErrorFields<Code>, WithBody {
  readonly _tag: 'DecodeError'
  readonly category: 'Internal'
  readonly reason: DecodeReason
  /** At most 10 findings, in the order of the codec. Empty unless the data does not match the codec. */
  readonly issues: readonly Issue[]
}

/**
 * There is no complete response.
 *
 * @category Errors
 */
export type TransportError<
  Code extends string = string,
  Kind extends 'Unavailable' | 'DeadlineExceeded' | 'Cancelled' = 'Unavailable' | 'DeadlineExceeded' | 'Cancelled'
> = Kind extends unknown ? TransportErrorOf<Kind, Code> : never

/**
 * Nothing was sent: the input, the configuration, the endpoint or the credentials were wrong.
 *
 * @category Errors
 */
export type RequestError<
  Code extends string = string,
  Kind extends 'InvalidArgument' | 'Unauthenticated' = 'InvalidArgument' | 'Unauthenticated'
> = Kind extends unknown ? RequestErrorOf<Kind, Code> : never

/**
 * What went wrong: plain data, tagged by where it happened (`_tag`) and by what happened (`category`), with what to do
 * about it (`retry`, `replay`). Distributes over `category`, so handled categories can be taken off a `Result`.
 *
 * @category Errors
 */
export type CloudError<Code extends string = string> =
  | ServiceError<Code>
  | HttpError<Code>
  | DecodeError<Code>
  | TransportError<Code>
  | RequestError<Code>

/**
 * The errors of one or several categories.
 *
 * @category Errors
 */
export type CloudErrorOf<Kind extends Category, Code extends string = string> = {
  [Each in Category]: Each extends Kind ? ErrorsByCategory<Code>[Each] : never
}[Category]

/**
 * The errors of all categories but some: what is left of a `CloudError` once these are handled.
 *
 * @category Errors
 */
export type CloudErrorExcept<Taken extends Category, Code extends string = string> = {
  [Each in Category]: Each extends Taken ? never : ErrorsByCategory<Code>[Each]
}[Category]

// A table, because it takes compilers about half the instantiations of a filter of `CloudError`.
interface ErrorsByCategory<Code extends string> {
  readonly InvalidArgument:
    | ServiceErrorOf<'InvalidArgument', Code>
    | HttpErrorOf<'InvalidArgument', Code>
    | RequestErrorOf<'InvalidArgument', Code>
  readonly Unauthenticated:
    | ServiceErrorOf<'Unauthenticated', Code>
    | HttpErrorOf<'Unauthenticated', Code>
    | RequestErrorOf<'Unauthenticated', Code>
  readonly PermissionDenied: ServiceErrorOf<'PermissionDenied', Code> | HttpErrorOf<'PermissionDenied', Code>
  readonly PaymentRequired: ServiceErrorOf<'PaymentRequired', Code> | HttpErrorOf<'PaymentRequired', Code>
  readonly NotFound: ServiceErrorOf<'NotFound', Code>
  readonly AlreadyExists: ServiceErrorOf<'AlreadyExists', Code>
  readonly FailedPrecondition: ServiceErrorOf<'FailedPrecondition', Code> | HttpErrorOf<'FailedPrecondition', Code>
  readonly Conflict: ServiceErrorOf<'Conflict', Code> | HttpErrorOf<'Conflict', Code>
  readonly Throttled: ServiceErrorOf<'Throttled', Code> | HttpErrorOf<'Throttled', Code>
  readonly QuotaExceeded: ServiceErrorOf<'QuotaExceeded', Code>
  readonly InsufficientCapacity:
    | ServiceErrorOf<'InsufficientCapacity', Code>
    | HttpErrorOf<'InsufficientCapacity', Code>
  readonly Unsupported: ServiceErrorOf<'Unsupported', Code> | HttpErrorOf<'Unsupported', Code>
  readonly Unavailable:
    | ServiceErrorOf<'Unavailable', Code>
    | HttpErrorOf<'Unavailable', Code>
    | TransportErrorOf<'Unavailable', Code>
  readonly DeadlineExceeded:
    | ServiceErrorOf<'DeadlineExceeded', Code>
    | HttpErrorOf<'DeadlineExceeded', Code>
    | TransportErrorOf<'DeadlineExceeded', Code>
  readonly Internal: ServiceErrorOf<'Internal', Code> | HttpErrorOf<'Internal', Code> | DecodeError<Code>
  readonly DryRunSucceeded: ServiceErrorOf<'DryRunSucceeded', Code>
  readonly Cancelled: HttpErrorOf<'Cancelled', Code> | TransportErrorOf<'Cancelled', Code>
  readonly Unknown: ServiceErrorOf<'Unknown', Code> | HttpErrorOf<'Unknown', Code>
}
