import { categoryOfStatus } from '@cloud-result/core/vendor'
import type { SuffixRule, CatalogueEntry } from '@cloud-result/core/vendor'

import { pageRows, sampleRows } from './page-errors.js'
import { platformRows } from './platform-errors.js'
import type { PlatformCode } from './platform-errors.js'

const observedRows = [
  // The action was not found. Taken for a missing resource, it would make deleting look done.
  { code: 'INVALID_ACTION', category: 'Unsupported' },
  { code: 'INTERNAL_FAILURE', category: 'Internal' },
  { code: 'InnerAccountCanOnlyAccessThroughIntranet', category: 'PermissionDenied' },
  { code: 'InvalidAccessKey', category: 'Unauthenticated' },
  { code: 'PolicyNotFound', category: 'NotFound' },
  { code: 'SecurityTokenExpired', category: 'Unauthenticated', retry: 'credential-refresh' }
] as const satisfies readonly CatalogueEntry[]

/** A code that is documented or was seen in practice. New ones appear without notice, so errors carry any string. */
export type ErrorCode =
  | Exclude<(typeof pageRows | typeof sampleRows | typeof observedRows)[number]['code'], undefined>
  | PlatformCode

type Rows = readonly CatalogueEntry<ErrorCode>[]

const rowsWithMessage: Rows = [...pageRows, ...sampleRows, ...platformRows]

// Texts change: with another, a code means the same. What one code of the platform's means depends on the status.
const rowsWithoutMessage: Rows = [
  ...[...new Set(rowsWithMessage.map((row) => row.code))].flatMap((code): Rows => {
    const row = rowsWithMessage.find((candidate) => candidate.code === code)
    return row === undefined || code === undefined || code === 'ServiceUnavailable'
      ? []
      : [{ code, category: row.category }]
  }),
  { code: 'ServiceUnavailable', status: 404, category: 'Unsupported' },
  { code: 'ServiceUnavailable', status: 500, category: 'Unavailable' }
]

// The older envelopes have a number where the code would be: there the page's texts decide, even where the code is known.
// Where the status alone says something else, any text will do that begins like the page's; of a clock that is off, also one
// that tells of another window.
const rowsWithoutCode: Rows = [
  ...pageRows.flatMap((row): Rows => (row.code === undefined ? [] : [{ ...row, code: undefined }])),
  ...pageRows.flatMap((row): Rows =>
    row.code !== undefined ||
    row.message.includes('%s') ||
    row.category === 'Throttled' ||
    row.category === categoryOfStatus(row.status)
      ? []
      : [{ ...row, message: `${row.message.split('. ')[0] ?? ''}%s` }]
  ),
  { code: undefined, status: 409, category: 'Throttled' }
]

/** What each known error means, by the source that says so, which `catalogue.ts` writes into the rows. */
export const meaningsBySource = {
  page: pageRows,
  sample: sampleRows,
  platform: platformRows,
  observed: observedRows,
  agreed: [...rowsWithoutMessage, ...rowsWithoutCode]
} as const satisfies Readonly<Record<string, Rows>>

/**
 * What codes in no row most likely mean: by the spellings that clients expect where the page lost its codes, by how the
 * platform ends its codes, and by numbers that repeat an HTTP status in an envelope that comes with 200.
 */
export const suffixes: readonly SuffixRule[] = [
  { suffix: /^(Invalid|Expired)Timestamp$/i, category: 'Unauthenticated', retry: 'clock-skew' },
  {
    suffix: /^(Missing|Invalid)(AccessKey|SecretKey|Signature|Timestamp)$|^SignatureMismatch$/i,
    category: 'Unauthenticated'
  },
  { suffix: /^PermissionDenied$/i, category: 'PermissionDenied' },
  { suffix: /^InvalidActionOrVersion$/i, category: 'Unsupported' },
  // What is not found is a resource unless its name says otherwise. A bare `NoSuchEntity` is the gateway's, for an API.
  {
    suffix:
      /(Api|Action|Method|Service|Region|Zone|Endpoint|(^|Api)Version)(Id|Name)?(CanNotFoundError|NotFound|NoSuchEntity)$/i,
    category: 'Unsupported'
  },
  {
    suffix:
      /(Access_?Key|Secret(Key)?|Token|Credential|Signature|Account)(Id|Name)?(CanNotFoundError|NotFound|NoSuchEntity)$/i,
    category: 'Unauthenticated'
  },
  { suffix: /.(CanNotFoundError|NotFound|NoSuchEntity)$/i, category: 'NotFound' },
  { suffix: /(Request|Rate|Flow|FlowControl|Frequency|Speed)LimitExceeded$/, category: 'Throttled' },
  { suffix: /.LimitExceeded$/, category: 'QuotaExceeded' },
  { suffix: /.InvalidParameterValue$/, category: 'InvalidArgument' },
  { suffix: /^409$/, category: 'Throttled' },
  ...[400, 401, 402, 403, 404, 405, 408, 412, 413, 422, 429, 500, 501, 502, 503, 504].map((status) => ({
    suffix: new RegExp(`^${status}$`),
    category: categoryOfStatus(status)
  }))
]
