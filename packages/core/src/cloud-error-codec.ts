import * as t from 'io-ts'

import { categories } from './category.js'
import type { CloudError } from './cloud-error.js'

const oneOf = <Word extends string>(...words: readonly Word[]): t.Type<Word> =>
  t.keyof(Object.fromEntries(words.map((word) => [word, null])) as Record<Word, null>)

const maybe = <A, O>(codec: t.Type<A, O, unknown>) => t.union([codec, t.undefined])

const Categories = oneOf(...categories)
const ServiceErrorCategories = oneOf(...categories.filter((category) => category !== 'Cancelled'))
const HttpErrorCategories = oneOf(
  ...categories.filter(
    (category) => category !== 'AlreadyExists' && category !== 'QuotaExceeded' && category !== 'DryRunSucceeded'
  )
)

const AttemptCodec = t.type(
  {
    category: Categories,
    code: maybe(t.string),
    requestId: maybe(t.string),
    status: maybe(t.number),
    startedAt: t.number,
    delayMs: t.number
  },
  'Attempt'
)

const Fields = t.intersection([
  t.type({
    vendor: t.string,
    service: t.string,
    operation: maybe(t.string),
    fault: oneOf('client', 'server', 'other'),
    retry: oneOf('permanent', 'transient', 'throttling', 'conflict', 'clock-skew', 'credential-refresh'),
    replay: oneOf('yes', 'no', 'maybe'),
    classifiedBy: oneOf(
      'code+status+message',
      'code+status',
      'code',
      'leaf',
      'prefix',
      'status',
      'transport',
      'default'
    ),
    requestId: maybe(t.string),
    status: maybe(t.number),
    code: maybe(t.string),
    message: maybe(t.string),
    retryAfterMs: maybe(t.number)
  }),
  t.partial({ attempts: t.readonlyArray(AttemptCodec) })
])

const Issues = t.readonlyArray(t.type({ path: t.string, expected: t.string }, 'Issue'))

/**
 * The io-ts codec of a `CloudError`, for errors that pass through a queue or a log: what JSON left out comes back as
 * `undefined`. The raw body is not part of it.
 */
export const CloudErrorCodec = new t.Type<CloudError, CloudError, unknown>(
  'CloudError',
  (value): value is CloudError => Variants.is(value),
  (value, context) => Variants.validate(value, context) as t.Validation<CloudError>,
  t.identity
)

const Variants = t.union([
  t.intersection([
    t.type({
      _tag: t.literal('ServiceError'),
      category: ServiceErrorCategories,
      details: t.record(t.string, t.string)
    }),
    Fields
  ]),
  t.intersection([t.type({ _tag: t.literal('HttpError'), category: HttpErrorCategories }), Fields]),
  t.intersection([t.type({ _tag: t.literal('DecodeError'), category: t.literal('Internal'), issues: Issues }), Fields]),
  t.intersection([
    t.type({
      _tag: t.literal('TransportError'),
      category: oneOf('Unavailable', 'DeadlineExceeded', 'Cancelled'),
      reason: oneOf('network', 'timeout', 'deadline', 'aborted', 'too-large'),
      phase: oneOf('connect', 'send', 'receive')
    }),
    Fields
  ]),
  t.intersection([
    t.type({
      _tag: t.literal('RequestError'),
      category: oneOf('InvalidArgument', 'Unauthenticated'),
      reason: oneOf('input', 'configuration', 'endpoint', 'credentials'),
      issues: Issues
    }),
    Fields
  ])
])
