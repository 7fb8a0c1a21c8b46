import { categoryAdvice } from '@cloud-result/core'
import type { CatalogueRow, Category } from '@cloud-result/core'
import type { Catalogue } from '@cloud-result/core/vendor'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { makeClassifier } from '../src/classify/classify.js'

const row = (given: Omit<CatalogueRow, 'source'>): CatalogueRow => ({ ...given, source: 'made up' })

const classifierOf = (catalogue: Catalogue) => {
  const classify = makeClassifier(catalogue)
  return (code?: string, status?: number, message?: string) => classify({ code, status, message })
}

describe('a row', () => {
  const classify = classifierOf({
    rows: [
      row({ code: 'Denied', category: 'PermissionDenied' }),
      row({ code: 'Denied', status: 404, category: 'NotFound' }),
      row({ code: 'Denied', status: 404, message: 'no %s here', details: ['thing'], category: 'Unsupported' }),
      row({ code: 'Denied', message: 'come back', category: 'Unavailable' }),
      row({ code: undefined, status: 404, message: 'no %s here', category: 'InvalidArgument' }),
      row({ code: undefined, status: 410, message: 'gone for good', category: 'FailedPrecondition' }),
      row({ code: undefined, status: 409, category: 'Throttled' })
    ]
  })

  it.each([
    ['Denied', 404, 'no bread here', 'Unsupported', 'code+status+message'],
    ['Denied', 404, 'No  bread\nhere.', 'Unsupported', 'code+status+message'],
    ['Denied', 404, 'something else', 'NotFound', 'code+status'],
    ['Denied', 404, undefined, 'NotFound', 'code+status'],
    ['Denied', 403, 'no bread here', 'PermissionDenied', 'code'],
    ['Denied', undefined, undefined, 'PermissionDenied', 'code'],
    ['Denied', 500, 'come back', 'Unavailable', 'code+status+message'],
    ['Other', 404, 'no bread here', 'InvalidArgument', 'code+status+message'],
    [undefined, 404, 'no bread here', 'InvalidArgument', 'code+status+message'],
    ['Denied', 410, 'gone for good', 'FailedPrecondition', 'code+status+message'],
    ['Other', 409, 'anything', 'Throttled', 'code+status'],
    [undefined, 409, undefined, 'Throttled', 'code+status'],
    ['Denied', 409, 'anything', 'PermissionDenied', 'code'],
    ['denied', undefined, undefined, 'Unknown', 'default'],
    ['Denied ', undefined, undefined, 'Unknown', 'default']
  ] as const)('%s %s %j is %s by %s', (code, status, message, category, classifiedBy) => {
    expect(classify(code, status, message)).toMatchObject({ category, classifiedBy })
  })

  it('names what the message holds, and keeps no name that is empty nor a text that is', () => {
    expect(classify('Denied', 404, 'no bread here').details).toEqual({ thing: 'bread' })
    const named = classifierOf({
      rows: [
        row({ code: 'X', message: '%s has %s of %s and %s', details: ['owner', '', 'item'], category: 'Internal' })
      ]
    })
    expect(named('X', 400, 'Ann has 1 of the last and more')).toMatchObject({
      details: { owner: 'Ann', item: 'the last' },
      message: 'Ann has [redacted] of the last and more'
    })
    const listed = classifierOf({
      rows: [row({ code: 'X', message: 'on [%s]', details: ['what'], category: 'Internal' })]
    })
    expect(listed('X', 400, 'on []')).toMatchObject({ details: {}, classifiedBy: 'code+status+message' })
  })

  it('does not depend on the order of rows', () => {
    const rows = [
      row({ code: 'X', category: 'Internal' }),
      row({ code: 'X', status: 404, category: 'NotFound' }),
      row({ code: 'X', status: 404, message: 'm', category: 'Unsupported' }),
      row({ code: undefined, status: 404, message: 'm', category: 'Conflict' }),
      row({ code: undefined, status: 404, category: 'Throttled' })
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        const someClassify = classifierOf({ rows: shuffled })
        expect(someClassify('X', 404, 'm').category).toBe('Unsupported')
        expect(someClassify('X', 404, 'n').category).toBe('NotFound')
        expect(someClassify('X', 400, 'm').category).toBe('Internal')
        expect(someClassify('Y', 404, 'm').category).toBe('Conflict')
        expect(someClassify('Y', 404, 'n').category).toBe('Throttled')
      })
    )
  })

  it('gives its own advice where it states some, and its category’s elsewhere', () => {
    const advised = classifierOf({
      rows: [
        row({ code: 'Skew', category: 'Unauthenticated', retry: 'clock-skew' }),
        row({ code: 'Auth', category: 'Unavailable', replay: 'yes', fault: 'client' })
      ]
    })
    expect(advised('Skew', 403)).toMatchObject({ fault: 'client', retry: 'clock-skew', replay: 'yes' })
    expect(advised('Auth', 500)).toMatchObject({ fault: 'client', retry: 'transient', replay: 'yes' })
  })
})

describe('a code in no row', () => {
  const classify = classifierOf({
    rows: [
      row({ code: 'LimitExceeded', category: 'QuotaExceeded' }),
      row({ code: 'Limit.Rate', category: 'Throttled', replay: 'no' }),
      row({ code: 'Partial', status: 500, category: 'Internal' })
    ],
    prefixes: [
      { prefix: 'Limit', category: 'InvalidArgument' },
      { prefix: 'LimitExceeded.Disk', category: 'InsufficientCapacity', retry: 'conflict' },
      { prefix: 'Operation', category: 'Conflict' }
    ],
    suffixes: [{ suffix: /^Busy/, category: 'Conflict', replay: 'yes' }]
  })

  it.each([
    ['LimitExceeded.Anything', 'QuotaExceeded', 'prefix'],
    ['LimitExceeded.A.B', 'QuotaExceeded', 'prefix'],
    ['LimitExceeded.DiskSpace', 'InsufficientCapacity', 'prefix'],
    ['LimitExceeded.Disk', 'InsufficientCapacity', 'prefix'],
    ['Limit.Rate.PerDay', 'Throttled', 'prefix'],
    ['Limit.Other', 'InvalidArgument', 'prefix'],
    ['Limit', 'InvalidArgument', 'prefix'],
    ['Operation', 'Conflict', 'prefix'],
    ['Partial.Thing', 'Unknown', 'default'],
    ['Thing.BusyNow', 'Conflict', 'suffix'],
    ['BusyNow', 'Conflict', 'suffix'],
    ['LimitExceeded.VolumeNotFound', 'NotFound', 'suffix'],
    ['VolumeNotFound', 'NotFound', 'suffix'],
    ['Limits.VolumeNotFound.Detail', 'NotFound', 'prefix'],
    ['.', 'Unknown', 'default'],
    ['..', 'Unknown', 'default'],
    ['A..', 'Unknown', 'default'],
    ['', 'Unknown', 'default']
  ] as const)('%s is %s by %s', (code, category, classifiedBy) => {
    expect(classify(code, 200)).toMatchObject({ category, classifiedBy })
  })

  it('takes the advice of the prefix or suffix that decided', () => {
    expect(classify('LimitExceeded.DiskSpace')).toMatchObject({ retry: 'conflict', replay: 'yes' })
    expect(classify('Limit.Rate.PerDay')).toMatchObject({ retry: 'throttling', replay: 'no' })
    expect(classify('BusyNow')).toMatchObject({ retry: 'conflict', replay: 'yes' })
  })

  it.each([
    [403, 'PermissionDenied', 'status', 'client'],
    [404, 'Unknown', 'default', 'client'],
    [410, 'Unknown', 'default', 'client'],
    [407, 'Unauthenticated', 'status', 'client'],
    [409, 'Conflict', 'status', 'client'],
    [500, 'Internal', 'status', 'server'],
    [418, 'Unknown', 'default', 'client'],
    [499, 'Unknown', 'default', 'client'],
    [200, 'Unknown', 'default', 'other'],
    [302, 'Unknown', 'default', 'other'],
    [undefined, 'Unknown', 'default', 'other']
  ] as const)('falls back to the status %s: %s', (status, category, classifiedBy, fault) => {
    expect(classify('Strange', status)).toMatchObject({ category, classifiedBy, fault })
    expect(classify(undefined, status)).toMatchObject({ category, classifiedBy, fault })
  })
})

describe('a code in no row that comes again', () => {
  const classify = makeClassifier({ rows: [] })
  const codes = Array.from({ length: 2_000 }, (_, index) =>
    index % 2 === 0 ? `Rocket${index}.NotFound` : `Limits.Rocket${index}InUse.Detail`
  )
  const meaningsOf = (status: number) => codes.map((code) => classify({ code, status, message: undefined }))

  it('has the same meaning, whatever came between, and the advice of its own status', () => {
    const found = meaningsOf(404)
    expect(found.map(({ category }) => category)).toEqual(
      codes.map((_, index) => (index % 2 === 0 ? 'NotFound' : 'Conflict'))
    )
    expect(meaningsOf(404)).toEqual(found)
    const [unknown, again] = [400, 404].map((status) => classify({ code: 'Weird', status, message: undefined }))
    expect([unknown?.category, again?.category]).toEqual(['InvalidArgument', 'Unknown'])
  })
})

describe('a code that repeats an HTTP status', () => {
  const classify = classifierOf({ rows: [row({ code: undefined, status: 409, category: 'Throttled' })] })

  it.each([
    ['429', 200, 'Throttled', 'throttling', 'status'],
    ['401', 200, 'Unauthenticated', 'permanent', 'status'],
    ['500', 200, 'Internal', 'transient', 'status'],
    ['503', 200, 'Unavailable', 'transient', 'status'],
    ['404', 200, 'Unknown', 'permanent', 'default'],
    ['404', 404, 'Unknown', 'permanent', 'default'],
    ['410', 200, 'Unknown', 'permanent', 'default'],
    ['499', 200, 'Unknown', 'permanent', 'default'],
    ['409', 200, 'Throttled', 'throttling', 'code+status'],
    ['429', 500, 'Throttled', 'throttling', 'status'],
    ['4102', 200, 'Unknown', 'permanent', 'default'],
    ['10007', 403, 'PermissionDenied', 'permanent', 'status'],
    ['-1', 200, 'Unknown', 'permanent', 'default'],
    ['99', 200, 'Unknown', 'permanent', 'default'],
    ['200', 500, 'Internal', 'transient', 'status'],
    ['302', 400, 'InvalidArgument', 'permanent', 'status']
  ] as const)('%s with %d is %s', (code, status, category, retry, classifiedBy) => {
    expect(classify(code, status)).toMatchObject({ category, retry, classifiedBy })
  })

  it('blames the caller for an unknown 4xx', () => {
    expect(classify('404', 200).fault).toBe('client')
    expect(classify('600', 200).fault).toBe('other')
  })
})

describe('a classifier', () => {
  const inherited = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']

  it('never reads an inherited name as a code, a prefix or a category', () => {
    const classify = classifierOf({
      rows: [row({ code: 'Real', category: 'Internal' })],
      prefixes: [{ prefix: 'Other', category: 'Internal' }]
    })
    for (const name of inherited) {
      expect(classify(name, 200)).toMatchObject({ category: 'Unknown', classifiedBy: 'default' })
      expect(classify(`${name}.${name}`, 200)).toMatchObject({ category: 'Unknown', classifiedBy: 'default' })
    }
  })

  it('answers any failure with a category and its advice, the same each time', () => {
    const classify = classifierOf({
      rows: [row({ code: 'A.B', status: 400, message: '%s%s', category: 'Conflict' })],
      prefixes: [{ prefix: 'A', category: 'NotFound' }]
    })
    const part = fc.constantFrom('A', 'B', '.', 'NotFound', 'Auth', ' ', 'é', '\uD800')
    const code = fc.option(
      fc.oneof(
        fc.array(part).map((parts) => parts.join('')),
        fc.string({ unit: 'binary' })
      ),
      {
        nil: undefined
      }
    )
    const status = fc.option(fc.oneof(fc.integer({ min: 100, max: 999 }), fc.double()), { nil: undefined })
    fc.assert(
      fc.property(code, status, fc.option(fc.string({ unit: 'binary' }), { nil: undefined }), (...failure) => {
        const found = classify(...failure)
        expect(Object.keys(categoryAdvice)).toContain(found.category satisfies Category)
        expect(found.category).not.toBe('Cancelled')
        expect(classify(...failure)).toEqual(found)
      }),
      { numRuns: 2_000 }
    )
  })

  it('needs no more for a long code and message than to read them', () => {
    const classify = classifierOf({
      rows: [
        row({ code: undefined, status: 400, message: `${'a%s'.repeat(50)}b`, category: 'Conflict' }),
        row({ code: undefined, status: 400, message: '%s %s %s end', category: 'Conflict' })
      ]
    })
    expect(classify('.'.repeat(100_000), 400, 'a'.repeat(1_000_000)).category).toBe('InvalidArgument')
    expect(classify('Invalid'.repeat(20_000), 400, ' '.repeat(1_000_000)).category).toBe('InvalidArgument')
  })
})
