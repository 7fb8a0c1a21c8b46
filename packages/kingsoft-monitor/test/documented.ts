import type { Documented } from '@cloud-result/conformance'

import documentedCodes from '../model/documented-codes.json' with { type: 'json' }

type Entry = Omit<Documented, 'source'>

const entriesOf = (source: string, entries: readonly Entry[]): readonly Documented[] =>
  entries.map((entry) => ({ source, ...entry }))

/** The 20 rows of the vendor's page. */
export const pageEntries: readonly Documented[] = entriesOf('page', documentedCodes.page)

/** The 33 rows of the platform's table. */
export const platformEntries: readonly Documented[] = entriesOf('platform', documentedCodes.platform)

const sampleEntries = entriesOf('sample', documentedCodes.sample)
const observedEntries = entriesOf('observed', documentedCodes.observed)

const withMessage: readonly Documented[] = [...pageEntries, ...sampleEntries, ...platformEntries]

// One code has two meanings by its status; every other means the same with any message.
const withoutMessage: readonly Documented[] = [
  ...[...new Set(withMessage.map(({ code }) => code))]
    .filter((code) => code !== undefined && code !== 'ServiceUnavailable')
    .map((code) => ({ source: 'page', code: code as string })),
  { source: 'platform', code: 'ServiceUnavailable', status: 404 },
  { source: 'platform', code: 'ServiceUnavailable', status: 500 }
]

// Envelopes with a number in place of the code leave only the message, or its beginning; with 409 not even that is needed.
const withoutCode: readonly Documented[] = [
  ...pageEntries
    .filter(({ code }) => code !== undefined)
    .map(({ status, message }) => ({ source: 'page', status: status as number, message: message as string })),
  { source: 'page', status: 400, message: 'The request is missing timestamp parameter%s' },
  { source: 'page', status: 400, message: 'Invalid Timestamp%s' },
  { source: 'page', status: 400, message: 'Invalid Accesskey%s' },
  { source: 'page', status: 400, message: 'The Signature is not matched%s' },
  { source: 'page', status: 400, message: 'The region is unavailable for the openapi%s' },
  { source: 'page', status: 401, message: 'Without access to call Inner Openapi%s' },
  { source: 'page', status: 404, message: 'Invalid service%s' },
  { source: 'page', status: 409 }
]

/** All that is known, and what follows from it for other messages and for lost codes. */
export const documented: readonly Documented[] = [...withMessage, ...observedEntries, ...withoutMessage, ...withoutCode]
