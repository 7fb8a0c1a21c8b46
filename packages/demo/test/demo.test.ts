import { describe, expect, it } from 'vitest'

import { samplesOf, usage } from '../src/command-line.js'
import { outcomeOf } from '../src/outcome.js'
import { readSamples } from '../src/sample.js'
import { renderOutcomes, summarise } from '../src/table.js'
import { vendors } from '../src/vendors.js'

const fixture = (path: string): string => new URL(`../../${path}`, import.meta.url).pathname

describe('the demo', () => {
  const outcomes = readSamples().map(outcomeOf)

  it('shows every vendor succeeding and failing', () => {
    for (const vendor of Object.keys(vendors)) {
      const sides = outcomes.filter((outcome) => outcome.vendor === vendor).map(({ side }) => side)
      expect(new Set(sides)).toEqual(new Set(['Right', 'Left']))
    }
  })

  it('fits 80 columns, cuts nothing off, and has no colour when asked for none', () => {
    const table = renderOutcomes(outcomes, false)
    expect(table.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(table).not.toContain('…')
    expect(table).not.toContain('\u001b')
    expect(renderOutcomes(outcomes, true)).toContain('\u001b[31m')
    for (const { requestId, category, retry } of outcomes) {
      expect(table).toContain(requestId)
      expect(table).toContain(category)
      expect(table).toContain(retry)
    }
  })

  it('counts what it showed', () => {
    const rights = outcomes.filter(({ side }) => side === 'Right').length
    expect(summarise(outcomes)).toBe(`${outcomes.length} answers: ${rights} Right, ${outcomes.length - rights} Left.`)
  })

  it("decodes the reader's own body, by one vendor or by all", () => {
    const file = fixture('tencent-cvm/test/fixtures/run-instances.error.throttled.json')
    const one = samplesOf([file, '--status', '200', '--vendor', 'tencent-cvm'])
    expect(one).toMatchObject({ right: [{ vendor: 'tencent-cvm', response: { status: 200 } }] })
    if (one._tag === 'Right') {
      expect(one.right.map(outcomeOf)).toMatchObject([
        { side: 'Left', category: 'Throttled', retry: 'throttling', code: 'Code RequestLimitExceeded' }
      ])
    }
    expect(samplesOf([file])).toMatchObject({ right: Object.keys(vendors).map((vendor) => ({ vendor })) })
  })

  it('passes headers on', () => {
    const file = fixture('tencent-cvm/test/fixtures/any.error.empty.txt')
    expect(samplesOf([file, '--status', '503', '--header', 'Retry-After: 7', '--vendor', 'tencent-cvm'])).toMatchObject(
      {
        right: [{ response: { status: 503, headers: { 'Retry-After': '7' } } }]
      }
    )
  })

  it.each([
    [['nowhere.json'], /ENOENT.*nowhere\.json/],
    [['a.json', 'b.json'], /one file at a time/],
    [['a.json', '--status', 'OK'], /OK is no HTTP status/],
    [['a.json', '--vendor', 'aws'], /there is no vendor aws/],
    [['a.json', '--what'], /--what/]
  ])('says what is wrong with %j', (words, message) => {
    const samples = samplesOf(words)
    expect(samples._tag === 'Left' ? samples.left : '').toMatch(message)
    expect(usage).toContain('npm run demo -- <file> --status <status>')
  })
})
