import { categories } from '@cloud-result/core'
import type { Attempt, Category, CloudError, CloudErrorFields, Issue } from '@cloud-result/core'
import fc from 'fast-check'

// Plain objects, as from JSON. By default, fast-check also makes objects without a prototype.
const record = <Shape>(shape: { readonly [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }): fc.Arbitrary<Shape> =>
  fc.record<Shape>(shape, { noNullPrototype: true }) as fc.Arbitrary<Shape>
const maybe = <A>(arbitrary: fc.Arbitrary<A>) => fc.option(arbitrary, { nil: undefined })
const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('', 'null', 'undefined', '🚀'))
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((some) => some + 0)
)

const attempt: fc.Arbitrary<Attempt> = record({
  category: fc.constantFrom(...categories),
  code: maybe(text),
  requestId: maybe(text),
  status: maybe(number),
  startedAt: number,
  delayMs: number
})

const required = record<Omit<CloudErrorFields, 'attempts' | 'region' | 'host'>>({
  vendor: text,
  service: text,
  operation: maybe(text),
  fault: fc.constantFrom('client', 'server', 'other'),
  retry: fc.constantFrom('permanent', 'transient', 'throttling', 'conflict', 'clock-skew', 'credential-refresh'),
  replay: fc.constantFrom('yes', 'no', 'maybe'),
  classifiedBy: fc.constantFrom(
    'code+status+message',
    'code+status',
    'code',
    'suffix',
    'prefix',
    'status',
    'transport',
    'default'
  ),
  requestId: maybe(text),
  status: maybe(number),
  code: maybe(text),
  message: maybe(text),
  retryAfterMs: maybe(number)
})

// What only a client adds; absent rather than undefined.
const ofClient = fc.record(
  { attempts: fc.array(attempt, { maxLength: 3 }), region: text, host: text },
  { requiredKeys: [], noNullPrototype: true }
)

const fields: fc.Arbitrary<CloudErrorFields> = fc
  .tuple(required, ofClient)
  .map(([some, more]) => ({ ...some, ...more }))

const issues: fc.Arbitrary<readonly Issue[]> = fc.array(record({ path: text, expected: text }), { maxLength: 10 })

const without = (...excluded: readonly Category[]) =>
  fc.constantFrom(...categories.filter((category) => !excluded.includes(category)))

const own = fc.oneof<fc.Arbitrary<unknown>[]>(
  record({
    _tag: fc.constant('ServiceError'),
    category: without('Cancelled'),
    details: fc.dictionary(text, text, { maxKeys: 4, noNullPrototype: true })
  }),
  record({
    _tag: fc.constant('HttpError'),
    category: without('NotFound', 'AlreadyExists', 'QuotaExceeded', 'DryRunSucceeded')
  }),
  record({
    _tag: fc.constant('DecodeError'),
    category: fc.constant('Internal'),
    reason: fc.constantFrom('codec', 'unrecognized', 'input'),
    issues
  }),
  record({
    _tag: fc.constant('TransportError'),
    category: fc.constantFrom('Unavailable', 'DeadlineExceeded', 'Cancelled'),
    reason: fc.constantFrom('network', 'timeout', 'deadline', 'aborted', 'too-large'),
    phase: fc.constantFrom('connect', 'send', 'receive')
  }),
  record({
    _tag: fc.constant('RequestError'),
    category: fc.constantFrom('InvalidArgument', 'Unauthenticated'),
    reason: fc.constantFrom('input', 'configuration', 'endpoint', 'credentials'),
    issues
  })
)

/** Any `CloudError`. */
export const anyError: fc.Arbitrary<CloudError> = fc
  .tuple(fields, own)
  .map(([some, variant]) => ({ ...some, ...(variant as object) }) as CloudError)

/** Makes an error with the given fields, and defaults for the others. */
export const errorWith = <Given extends Partial<CloudError>>(given: Given): CloudError =>
  ({
    _tag: 'ServiceError',
    vendor: 'acme',
    service: 'rockets',
    operation: undefined,
    category: 'NotFound',
    fault: 'client',
    retry: 'permanent',
    replay: 'yes',
    classifiedBy: 'code',
    requestId: 'id-1',
    status: 404,
    code: 'NoRocket',
    message: 'no such rocket',
    retryAfterMs: undefined,
    details: {},
    ...given
  }) as CloudError
