/**
 * Whose fault a failure is: the client's, the server's, or neither's (a passed dry run, an abort).
 *
 * @category Errors
 */
export type Fault = 'client' | 'server' | 'other'

/**
 * What has to change before a repetition can succeed: nothing helps, time, a lower rate, a new read, the clock, or the credentials.
 *
 * @category Errors
 */
export type Retry = 'permanent' | 'transient' | 'throttling' | 'conflict' | 'clock-skew' | 'credential-refresh'

/**
 * Whether a repetition is safe: `yes` if the failed request was certainly not executed, `no` if it was, `maybe` if that is unknown.
 *
 * @category Errors
 */
export type Replay = 'yes' | 'no' | 'maybe'

/**
 * The advice of a category or of a row of a catalogue.
 *
 * @category Errors
 */
export interface Advice {
  readonly fault: Fault
  readonly retry: Retry
  readonly replay: Replay
}

const advice = (fault: Fault, retry: Retry, replay: Replay): Advice => ({ fault, retry, replay })

const sendNoMore = advice('client', 'permanent', 'yes')
const sendAgain = advice('server', 'transient', 'maybe')

/**
 * The advice of each category, if nothing more precise is known.
 *
 * @category Errors
 */
export const categoryAdvice = {
  /** The request is wrong, in any state of the system. */
  InvalidArgument: sendNoMore,
  /** The caller is not identified: credentials, signature or timestamp are missing, wrong or expired. */
  Unauthenticated: sendNoMore,
  /** The caller is identified, but may not do this. */
  PermissionDenied: sendNoMore,
  /** The account is in debt, has an unpaid order, or has too little balance. */
  PaymentRequired: sendNoMore,
  /** A resource that the request names does not exist. Never an API, a region or an access key. */
  NotFound: sendNoMore,
  /** The resource to create already exists. */
  AlreadyExists: sendNoMore,
  /** The state of the resource or the account does not allow this, until someone changes the state. */
  FailedPrecondition: sendNoMore,
  /** Something else is using or changing the resource; reading it again may resolve this. */
  Conflict: advice('client', 'conflict', 'maybe'),
  /** Requests come faster than the limit. This one was not executed. */
  Throttled: advice('client', 'throttling', 'yes'),
  /** A quota of the account, for a count or a size, is used up. */
  QuotaExceeded: sendNoMore,
  /** The vendor has no capacity left in this zone or for this type. */
  InsufficientCapacity: advice('server', 'permanent', 'yes'),
  /** The API, version, method, region or feature does not exist or does not apply. */
  Unsupported: sendNoMore,
  /** The service is temporarily unavailable. */
  Unavailable: sendAgain,
  /** Time ran out; the outcome is unknown. */
  DeadlineExceeded: sendAgain,
  /** The service failed. */
  Internal: sendAgain,
  /** `DryRun` was set and the call would have succeeded. */
  DryRunSucceeded: advice('other', 'permanent', 'yes'),
  /** The caller cancelled the call. */
  Cancelled: advice('other', 'permanent', 'maybe'),
  /** The code is in no table, and the status does not say more. */
  Unknown: advice('other', 'permanent', 'maybe')
} as const satisfies Readonly<Record<string, Advice>>

/**
 * What happened: one of 18 categories, with the names of google.rpc where it has one.
 *
 * @category Errors
 */
export type Category = keyof typeof categoryAdvice

/**
 * All categories, in the order of the documentation.
 *
 * @category Errors
 */
export const categories = Object.keys(categoryAdvice) as readonly string[] as readonly [Category, ...Category[]]

const statusCategories: ReadonlyMap<number, Category> = new Map(
  Object.entries({
    InvalidArgument: [400, 411, 413, 414, 415, 416, 422, 431],
    Unauthenticated: [401, 407],
    PermissionDenied: [403, 451],
    PaymentRequired: [402],
    FailedPrecondition: [412, 424, 428],
    Conflict: [409, 423],
    Throttled: [429, 509],
    InsufficientCapacity: [507],
    Unsupported: [404, 405, 406, 410, 501, 505],
    Unavailable: [425, 502, 503, 520, 521, 522, 523, 524, 525, 526, 527],
    DeadlineExceeded: [408, 504],
    Cancelled: [499]
  } satisfies Partial<Record<Category, readonly number[]>>).flatMap(([category, statuses]) =>
    statuses.map((status) => [status, category as Category])
  )
)

/**
 * Gives the category of an HTTP status, for a response that is not the vendor's. 404 and 410 are `Unsupported`: what responds
 * there is not this API. No status means `NotFound`, `AlreadyExists` or `QuotaExceeded`; only the vendor can say so. Another
 * 5xx is `Internal`, and another status `Unknown`.
 *
 * @category Decoding
 */
export const categoryOfStatus = (status: number | undefined): Category =>
  statusCategories.get(status as number) ?? (isBetween(status, 500, 599) ? 'Internal' : 'Unknown')

/** The advice of a category under an HTTP status: an `Unknown` 4xx is the caller's fault. */
export const adviceFor = (category: Category, status: number | undefined): Advice =>
  category === 'Unknown' && isBetween(status, 400, 499)
    ? { ...categoryAdvice.Unknown, fault: 'client' }
    : categoryAdvice[category]

const isBetween = (status: number | undefined, least: number, most: number): boolean =>
  status !== undefined && status >= least && status <= most
