import * as t from 'io-ts'

import { categories } from './category.js'
import type { CloudError } from './cloud-error.js'
import { withText } from './error-text.js'
import { once } from '../once.js'
import { isRecord } from '../record.js'

const oneOf = <Word extends string>(...words: readonly Word[]): t.Type<Word> =>
  t.keyof(Object.fromEntries(words.map((word) => [word, null])) as Record<Word, null>)

// Some logs write null for what is not known.
const maybe = <A>(codec: t.Type<A, A, unknown>): t.Type<A | undefined, A | undefined, unknown> =>
  new t.Type<A | undefined, A | undefined, unknown>(
    `${codec.name} | undefined`,
    (value): value is A | undefined => value === undefined || codec.is(value),
    (value, context) => (value === null || value === undefined ? t.success(undefined) : codec.validate(value, context)),
    t.identity
  )

/**
 * The io-ts codec of a `CloudError`, for errors that pass through a queue or a log: what JSON left out, or a log wrote as
 * null, comes back as `undefined`. A field that this version does not know is kept, because a later one may have written it; the raw
 * body, a cause and a stack are left out. A decoded error has its text again: `${error}`.
 *
 * @category Errors
 */
export const CloudErrorCodec = new t.Type<CloudError, CloudError, unknown>(
  'CloudError',
  (value): value is CloudError => variants().is(value),
  (value, context) => {
    const decoded = variants().validate(withoutOtherFields(value), context) as t.Validation<CloudError>
    // A copy, because what was decoded can be the value that was given.
    return decoded._tag === 'Left' ? decoded : t.success(withText({ ...decoded.right }))
  },
  t.identity
)

const withoutOtherFields = (value: unknown): unknown => {
  if (!isRecord(value)) return value
  const isOther = (name: string): boolean =>
    leftOut.has(name) || (clientFields.has(name) && (value[name] ?? undefined) === undefined)
  const entries = Object.entries(value)
  return entries.some(([name]) => isOther(name))
    ? Object.fromEntries(entries.filter(([name]) => !isOther(name)))
    : value
}

// What a log may have written of an error, and what no error carries as data.
const leftOut: ReadonlySet<string> = new Set(['body', 'cause', 'stack', 'toJSON', 'toString'])

// An error that no client made has no such fields, nor has one that an earlier version wrote.
const clientFields: ReadonlySet<string> = new Set<keyof CloudError>(['attempts', 'region', 'host'])

// At the first error that is decoded: to build all that takes longer than to import the rest.
const variants = once(() => {
  const Categories = oneOf(...categories)
  const ServiceErrorCategories = oneOf(...categories.filter((category) => category !== 'Cancelled'))
  const HttpErrorCategories = oneOf(
    ...categories.filter(
      (category) => !['NotFound', 'AlreadyExists', 'QuotaExceeded', 'DryRunSucceeded'].includes(category)
    )
  )

  const AttemptCodec = t.exact(
    t.type(
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
        'suffix',
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
    t.partial({ region: t.string, host: t.string, attempts: t.readonlyArray(AttemptCodec) })
  ])

  const Issues = t.readonlyArray(t.exact(t.type({ path: t.string, expected: t.string }, 'Issue')))

  const variant = <P extends t.Props>(own: t.TypeC<P>) => t.intersection([own, Fields])

  return t.union([
    variant(
      t.type({
        _tag: t.literal('ServiceError'),
        category: ServiceErrorCategories,
        details: t.record(t.string, t.string)
      })
    ),
    variant(t.type({ _tag: t.literal('HttpError'), category: HttpErrorCategories })),
    variant(
      t.type({
        _tag: t.literal('DecodeError'),
        category: t.literal('Internal'),
        reason: oneOf('codec', 'unrecognized', 'input'),
        issues: Issues
      })
    ),
    variant(
      t.type({
        _tag: t.literal('TransportError'),
        category: oneOf('Unavailable', 'DeadlineExceeded', 'Cancelled'),
        reason: oneOf('network', 'timeout', 'deadline', 'aborted', 'too-large'),
        phase: oneOf('connect', 'send', 'receive')
      })
    ),
    variant(
      t.type({
        _tag: t.literal('RequestError'),
        category: oneOf('InvalidArgument', 'Unauthenticated'),
        reason: oneOf('input', 'configuration', 'endpoint', 'credentials'),
        issues: Issues
      })
    )
  ])
})
