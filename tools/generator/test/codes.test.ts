import { meaningOf, problemsOf } from '@cloud-result/conformance/model'
import type { CodeRow, CodesModel } from '@cloud-result/conformance/model'
import { categories, categoryAdvice } from '@cloud-result/core'
import { unpackEntries } from '@cloud-result/core/vendor'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { packEntries } from '../src/codes/pack-entries.js'
import { withCodesTable } from '../src/codes/readme-table.js'
import { renderCodes } from '../src/codes/render-codes.js'
import { writeCatalogue, writeErrors } from '../src/codes/write-codes.js'

const busy: CodeRow = { code: 'Engaged', category: 'Conflict', meaning: 'Another task runs.', sources: ['page'] }

const model: CodesModel = {
  sources: { page: { title: 'The page', date: '2026-01' }, seen: { title: 'What was seen' } },
  codes: [
    {
      code: 'Late',
      status: 403,
      message: 'Signed %s',
      details: ['time'],
      category: 'Unauthenticated',
      sources: ['page']
    },
    { code: 'Late', category: 'Unauthenticated', meaning: 'The signature is too old.', sources: ['seen'] },
    busy,
    { code: null, status: 409, category: 'Throttled', meaning: 'Calls come too fast.', sources: ['seen'] }
  ],
  prefixes: [{ prefix: 'Locked', category: 'Conflict', replay: 'yes', because: 'Nothing was begun.' }]
}

describe('packEntries', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => !/[\t\n]/.test(value) && value.trim() !== ''),
    fc.stringMatching(/^(Image|Instance|Not|Found|[.!%'`\\$])+$/).filter((value) => value !== '')
  )
  const category = fc.constantFrom(...categories)
  const row = fc.record(
    {
      code: fc.option(text),
      category,
      status: fc.integer({ min: 100, max: 599 }),
      message: text,
      details: fc.array(fc.stringMatching(/^[a-z]*$/), { minLength: 1, maxLength: 3 }),
      retry: fc.constantFrom('permanent' as const, 'clock-skew' as const),
      replay: fc.constantFrom('yes' as const, 'maybe' as const),
      fault: fc.constantFrom('server' as const)
    },
    { requiredKeys: ['code', 'category'] }
  )

  it('writes what core reads', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
        const packed = packEntries(rows.map((known) => ({ ...known, sources: [] })))
        expect(unpackEntries(packed)).toStrictEqual(
          rows.map(({ code, ...known }) => ({ code: code ?? undefined, ...known }))
        )
      }),
      { numRuns: 300 }
    )
  })

  it('shares no more characters than a character counts', () => {
    const codes = [`${'Long'.repeat(40)}A`, `${'Long'.repeat(40)}B`]
    const packed = packEntries(codes.map((code) => ({ ...busy, code })))
    expect(unpackEntries(packed).map(({ code }) => code)).toEqual(codes)
  })
})

describe('what is written of codes', () => {
  it('is a line for each row, sorted by code; rows of one code keep their order', () => {
    expect(renderCodes(model)).toBe(`{
  "sources": {
    "page": { "title": "The page", "date": "2026-01" },
    "seen": { "title": "What was seen" }
  },
  "codes": [
    { "code": "Engaged", "category": "Conflict", "meaning": "Another task runs.", "sources": ["page"] },
    { "code": "Late", "status": 403, "message": "Signed %s", "details": ["time"], "category": "Unauthenticated", "sources": ["page"] },
    { "code": "Late", "category": "Unauthenticated", "meaning": "The signature is too old.", "sources": ["seen"] },
    { "code": null, "status": 409, "category": "Throttled", "meaning": "Calls come too fast.", "sources": ["seen"] }
  ],
  "prefixes": [
    { "prefix": "Locked", "category": "Conflict", "replay": "yes", "because": "Nothing was begun." }
  ]
}
`)
    expect(JSON.parse(renderCodes({ ...model, prefixes: [] }))).not.toHaveProperty('prefixes')
  })

  it('is code that compiles where there are no codes yet', () => {
    const source = writeErrors({ sources: {}, codes: [] })
    expect(source).toContain('export type ErrorCode = never\n')
    expect(source).toContain('=> []\n')
    expect(source).not.toContain('unpackEntries')
    expect(renderCodes({ sources: {}, codes: [] })).toBe('{\n  "sources": {},\n  "codes": []\n}\n')
  })

  it('is a type of the codes, and prefixes without their reasons', () => {
    const source = writeErrors(model)
    expect(source).toContain("export type ErrorCode = 'Engaged' | 'Late'\n")
    expect(source).toContain("[{ prefix: 'Locked', category: 'Conflict', replay: 'yes' }]")
  })

  it('is which source lists each row', () => {
    expect(writeCatalogue(model)).toContain("const places = '0101'")
  })

  it('is a table between the marks of a README', () => {
    const readme = withCodesTable('# Acme\n\n<!-- codes -->old<!-- /codes -->\n', model.codes)
    expect(readme).toContain('| `Late` “Signed %s” | 403 | Unauthenticated | permanent | yes |\n')
    expect(readme).toContain('| any, “” | 409 | Throttled | throttling | yes |\n')
    expect(readme).not.toContain('old')
    expect(() => withCodesTable('# Acme\n', model.codes)).toThrow('<!-- codes -->')
  })
})

describe('the problems of codes', () => {
  it.each<readonly [string, Partial<CodeRow>]>([
    ['is there twice', {}],
    ['holds for every failure', { code: null }],
    ['has a code with white space around it', { code: ' Free' }],
    ['has an empty text where the member should be absent', { code: '' }],
    ['has a tab or a line break', { code: 'Fr\tee' }],
    ['names more details than its message has %s', { code: 'Free', details: ['what'] }],
    ['has a comma in the name of a detail', { code: 'Free', details: ['a,b'] }],
    ['names no source', { code: 'Free', sources: [] }],
    ['names the source book, which is not there', { code: 'Free', sources: ['book'] }],
    ['has a meaning that is no sentence of 120 characters', { code: 'Free', meaning: 'lower case' }],
    ['has a reason that is no sentence', { code: 'Free', because: 'no reason' }],
    ['means something else than the words of its code', { code: 'FreeNotFound' }],
    ['means something else than the words of its code', { code: 'Free.TaskRunning' }],
    ['holds for a text alone', { code: 'Free', message: 'It is free.' }],
    ['has the category Fine, which does not exist', { code: 'Free', category: 'Fine' as never }],
    ['states the retry that its category has anyway', { code: 'Free', retry: categoryAdvice.Conflict.retry }]
  ])('%s', (problem, change) => {
    const problems = problemsOf({ ...model, codes: [...model.codes, { ...busy, ...change }] })
    expect(problems.some((found) => found.includes(problem))).toBe(true)
  })

  it('are none in a good model, and a row without a meaning is one', () => {
    expect(problemsOf(model)).toEqual([])
    const { meaning: _meaning, ...wordless } = busy
    expect(problemsOf({ ...model, codes: [wordless] })).toEqual(['The row Engaged has no meaning.'])
    expect(problemsOf({ ...model, prefixes: [{ prefix: 'X', category: 'Conflict', retry: 'conflict' }] })).toEqual([
      'The prefix X states the retry that its category has anyway.'
    ])
  })

  it('are none where the words of a code say the same, or nothing, or where a reason is given', () => {
    for (const change of [
      { code: 'FreeNotFound', category: 'NotFound' },
      { code: 'FreeNotFound', because: 'It is being made.' },
      { code: 'FreeNotFound.Spare' },
      { code: 'Free.TaskRunning', replay: 'yes' }
    ] as const) {
      expect(problemsOf({ ...model, codes: [...model.codes, { ...busy, ...change }] })).toEqual([])
    }
  })

  it('leave a row that means what the general row of its code says', () => {
    expect(model.codes.map((row) => meaningOf(row, model.codes))).toEqual([
      'The signature is too old.',
      'The signature is too old.',
      'Another task runs.',
      'Calls come too fast.'
    ])
  })
})
