import { categories, categoryAdvice } from '@cloud-result/core'
import type { Advice, Category } from '@cloud-result/core'
import { categoryOfStatus } from '@cloud-result/core/vendor'
import { describe, expect, expectTypeOf, it } from 'vitest'

import { adviceFor } from '../src/errors/category.js'

type Row = readonly [Category, readonly number[], Advice['fault'], Advice['retry'], Advice['replay']]

// The table of the design, written down once more: category, statuses, fault, retry, replay.
const table: readonly Row[] = [
  ['InvalidArgument', [400, 411, 413, 414, 415, 416, 422, 431], 'client', 'permanent', 'yes'],
  ['Unauthenticated', [401, 407], 'client', 'permanent', 'yes'],
  ['PermissionDenied', [403, 451], 'client', 'permanent', 'yes'],
  ['PaymentRequired', [402], 'client', 'permanent', 'yes'],
  ['NotFound', [], 'client', 'permanent', 'yes'],
  ['AlreadyExists', [], 'client', 'permanent', 'yes'],
  ['FailedPrecondition', [412, 424, 428], 'client', 'permanent', 'yes'],
  ['Conflict', [409, 423], 'client', 'conflict', 'maybe'],
  ['Throttled', [429, 509], 'client', 'throttling', 'yes'],
  ['QuotaExceeded', [], 'client', 'permanent', 'yes'],
  ['InsufficientCapacity', [507], 'server', 'permanent', 'yes'],
  ['Unsupported', [404, 405, 406, 410, 501, 505], 'client', 'permanent', 'yes'],
  ['Unavailable', [425, 502, 503, 520, 521, 522, 523, 524, 525, 526, 527], 'server', 'transient', 'maybe'],
  ['DeadlineExceeded', [408, 504], 'server', 'transient', 'maybe'],
  [
    'Internal',
    Array.from({ length: 100 }, (_, index) => 500 + index).filter(
      (status) => ![501, 502, 503, 504, 505, 507, 509, 520, 521, 522, 523, 524, 525, 526, 527].includes(status)
    ),
    'server',
    'transient',
    'maybe'
  ],
  ['DryRunSucceeded', [], 'other', 'permanent', 'yes'],
  ['Cancelled', [499], 'other', 'permanent', 'maybe'],
  ['Unknown', [], 'other', 'permanent', 'maybe']
]

const statuses = Array.from({ length: 500 }, (_, index) => 100 + index)

const expectedOf = (status: number): Category => table.find(([, listed]) => listed.includes(status))?.[0] ?? 'Unknown'

describe('categories', () => {
  it('are these 18, in this order', () => {
    expect(categories).toEqual(table.map(([category]) => category))
    expect(Object.keys(categoryAdvice)).toEqual(categories)
    expectTypeOf<Category>().toEqualTypeOf<keyof typeof categoryAdvice>()
  })

  it.each(table)('%s advises', (category, _, fault, retry, replay) => {
    expect(categoryAdvice[category]).toEqual({ fault, retry, replay })
  })
})

describe('categoryOfStatus', () => {
  it('knows each status from 100 to 599', () => {
    expect(statuses.map((status) => [status, categoryOfStatus(status)])).toEqual(
      statuses.map((status) => [status, expectedOf(status)])
    )
  })

  it('knows no status twice', () => {
    const listed = table.flatMap(([, some]) => some)
    expect(listed.filter((status, index) => listed.indexOf(status) !== index)).toEqual([])
  })

  it.each([undefined, Number.NaN, 0, -1, 99, 600, 999, 1e9, 404.5, Number.POSITIVE_INFINITY])(
    'says nothing of %s',
    (status) => {
      expect(categoryOfStatus(status)).toBe('Unknown')
    }
  )
})

describe('adviceFor', () => {
  it('gives the fault client to an unknown 4xx, and other to another unknown', () => {
    for (const status of statuses) {
      const fault = status >= 400 && status < 500 ? 'client' : 'other'
      expect(adviceFor('Unknown', status)).toEqual({ fault, retry: 'permanent', replay: 'maybe' })
    }
    expect(adviceFor('Unknown', undefined).fault).toBe('other')
  })

  it('is the category’s advice for every other category, with any status', () => {
    for (const [category, , fault, retry, replay] of table) {
      if (category === 'Unknown') continue
      for (const status of [undefined, 200, 400, 500]) {
        expect(adviceFor(category, status)).toEqual({ fault, retry, replay })
      }
    }
  })
})
