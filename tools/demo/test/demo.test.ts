import { makeSimulator, makeVirtualClock } from '@cloud-result/simulator'
import { describe, expect, it } from 'vitest'

import { errandOf, usage } from '../src/command-line.js'
import { outcomeOf } from '../src/outcome.js'
import { readSamples } from '../src/sample.js'
import { renderOutcomes, summarise } from '../src/table.js'
import { renderStop, tourHeading } from '../src/tour-table.js'
import { makeTour } from '../src/tour.js'
import { vendors } from '../src/vendors.js'

const fixture = (path: string): string => new URL(`../../../packages/${path}`, import.meta.url).pathname

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
    const one = errandOf([file, '--status', '200', '--vendor', 'tencent-cvm'])
    expect(one).toMatchObject({
      right: { _tag: 'Bodies', samples: [{ vendor: 'tencent-cvm', response: { status: 200 } }] }
    })
    if (one._tag === 'Right' && one.right._tag === 'Bodies') {
      expect(one.right.samples.map(outcomeOf)).toMatchObject([
        { side: 'Left', category: 'Throttled', retry: 'throttling', code: 'Code RequestLimitExceeded' }
      ])
    }
    expect(errandOf([file])).toMatchObject({
      right: { samples: Object.keys(vendors).map((vendor) => ({ vendor })) }
    })
  })

  it('passes headers on', () => {
    const file = fixture('tencent-cvm/test/fixtures/any.error.empty.txt')
    expect(errandOf([file, '--status', '503', '--header', 'Retry-After: 7', '--vendor', 'tencent-cvm'])).toMatchObject({
      right: { samples: [{ response: { status: 503, headers: { 'Retry-After': '7' } } }] }
    })
  })

  it.each([
    [['nowhere.json'], /ENOENT.*nowhere\.json/],
    [['a.json', 'b.json'], /one file at a time/],
    [['a.json', '--status', 'OK'], /OK is no HTTP status/],
    [['a.json', '--vendor', 'aws'], /there is no vendor aws/],
    [['--live', 'aws'], /--live takes one of tencent-cvm/],
    [['a.json', '--what'], /--what/]
  ])('says what is wrong with %j', (words, message) => {
    const errand = errandOf(words)
    expect(errand._tag === 'Left' ? errand.left : '').toMatch(message)
    expect(usage).toContain('npm run demo -- <file> --status <status>')
  })

  it('calls a simulated cloud as it should end: what heals is retried, what does not is not', async () => {
    const told: string[] = []
    const clock = makeVirtualClock()
    const simulator = makeSimulator({ seed: 'demo', settleMs: 400, clock })
    const ground = { simulator, reach: () => ({ transport: simulator.transport }), clock }
    const stops = await makeTour(ground, (stop) => told.push(stop.title))
    expect(stops.map(({ title, category, attempts }) => [title, category, attempts])).toEqual([
      ['EBS: create and list disks', '', 2],
      ['CVM: run, then wait for it', '', expect.any(Number)],
      ['Monitor: read a metric', '', 1],
      ['KMS: encrypt and decrypt', '', 3],
      ['CVM: survive a throttle', '', 2],
      ['KMS: refresh an expired token', '', 2],
      ['EBS: recover from a wrong clock', '', 2],
      ['CVM: a dry run', '', 2],
      ['EBS: delete what is gone', '', 1],
      ['KMS: a missing key', 'NotFound', 1],
      ['KMS: a wrong access key', 'Unauthenticated', 1]
    ])
    expect(told).toEqual(stops.map(({ title }) => title))
    const lines = [tourHeading, ...stops.map(renderStop)].join('\n').split('\n')
    expect(lines.filter((line) => line.length > 80)).toEqual([])
  })
})
