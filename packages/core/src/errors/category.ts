/** Whose fault a failure is: the caller's, the vendor's, or nobody's (a passed dry run, an abort). */
export type Fault = 'client' | 'server' | 'other'

/** What makes a repetition worthwhile: nothing, time, a slower pace, a fresh read, a right clock or new credentials. */
export type Retry = 'permanent' | 'transient' | 'throttling' | 'conflict' | 'clock-skew' | 'credential-refresh'

/** Whether a repetition is harmless: `yes` when the failed request was certainly not executed. */
export type Replay = 'yes' | 'no' | 'maybe'

/** What a category, or a row of a catalogue, says to do. */
export interface Advice {
  readonly fault: Fault
  readonly retry: Retry
  readonly replay: Replay
}

const advice = (fault: Fault, retry: Retry, replay: Replay): Advice => ({ fault, retry, replay })

const sendNoMore = advice('client', 'permanent', 'yes')
const sendAgain = advice('server', 'transient', 'maybe')

/** What each category advises when nothing more precise is known. */
export const categoryAdvice = {
  /** The request is wrong whatever the state of the system. */
  InvalidArgument: sendNoMore,
  /** The caller's identity was not established: credentials, signature or timestamp absent, wrong or expired. */
  Unauthenticated: sendNoMore,
  /** The caller is known and may not do this. */
  PermissionDenied: sendNoMore,
  /** The account is in debt, has an unpaid order, or too little balance. */
  PaymentRequired: sendNoMore,
  /** A resource that the request names does not exist. Never an API, a region or an access key. */
  NotFound: sendNoMore,
  /** A create collided with an existing resource. */
  AlreadyExists: sendNoMore,
  /** The resource or the account is in a state that stays wrong until someone changes it. */
  FailedPrecondition: sendNoMore,
  /** A concurrent change or occupancy, which reading again may resolve. */
  Conflict: advice('client', 'conflict', 'maybe'),
  /** Requests came faster than the limit; nothing was executed. */
  Throttled: advice('client', 'throttling', 'yes'),
  /** A count or size quota of the account is used up. */
  QuotaExceeded: sendNoMore,
  /** The vendor is out of stock in that zone or type. */
  InsufficientCapacity: advice('server', 'permanent', 'yes'),
  /** The API, version, method, region or feature does not exist or does not apply. */
  Unsupported: sendNoMore,
  /** The service is temporarily unable to serve. */
  Unavailable: sendAgain,
  /** Time ran out; the outcome is unknown. */
  DeadlineExceeded: sendAgain,
  /** The service broke. */
  Internal: sendAgain,
  /** `DryRun` was set and the call would have succeeded. */
  DryRunSucceeded: advice('other', 'permanent', 'yes'),
  /** The caller itself aborted. */
  Cancelled: advice('other', 'permanent', 'maybe'),
  /** An error whose code is in no table and whose status says nothing. */
  Unknown: advice('other', 'permanent', 'maybe')
} as const satisfies Readonly<Record<string, Advice>>

/** What happened, in one of 18 words; the words are google.rpc's where it has one. */
export type Category = keyof typeof categoryAdvice

/** All categories, in the order of the documentation. */
export const categories = Object.keys(categoryAdvice) as readonly Category[]

const statusCategories: ReadonlyMap<number, Category> = new Map(
  Object.entries({
    InvalidArgument: [400, 411, 413, 414, 415, 416, 422, 431],
    Unauthenticated: [401],
    PermissionDenied: [403, 451],
    PaymentRequired: [402],
    NotFound: [404, 410],
    FailedPrecondition: [412, 424, 428],
    Conflict: [409, 423],
    Throttled: [429, 509],
    InsufficientCapacity: [507],
    Unsupported: [405, 406, 501, 505],
    Unavailable: [425, 502, 503, 520, 521, 522, 523, 524, 525, 526, 527],
    DeadlineExceeded: [408, 504],
    Cancelled: [499]
  } satisfies Partial<Record<Category, readonly number[]>>).flatMap(([category, statuses]) =>
    statuses.map((status) => [status, category as Category])
  )
)

/** Says what an HTTP status means when nothing else is known: `Internal` for other 5xx, `Unknown` for the rest. */
export const categoryOfStatus = (status: number | undefined): Category =>
  statusCategories.get(status as number) ?? (isBetween(status, 500, 599) ? 'Internal' : 'Unknown')

/** The advice of a category under an HTTP status: an `Unknown` 4xx is the caller's fault. */
export const adviceFor = (category: Category, status: number | undefined): Advice =>
  category === 'Unknown' && isBetween(status, 400, 499)
    ? { ...categoryAdvice.Unknown, fault: 'client' }
    : categoryAdvice[category]

const isBetween = (status: number | undefined, least: number, most: number): boolean =>
  status !== undefined && status >= least && status <= most
