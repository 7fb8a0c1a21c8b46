import { makeSimulator, makeVirtualClock } from '@cloud-result/simulator'
import { describe, expect, it } from 'vitest'

import { parseCommandLine, usage } from '../src/command-line.js'
import { outcomeOf } from '../src/outcome.js'
import { readSamples } from '../src/sample.js'
import { renderOutcomes, summarise } from '../src/table.js'
import { renderExample, exampleHeading } from '../src/example-table.js'
import { runExamples } from '../src/run-examples.js'
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

  it('counts the outcomes', () => {
    const rights = outcomes.filter(({ side }) => side === 'Right').length
    expect(summarise(outcomes)).toBe(`${outcomes.length} responses: ${rights} Right, ${outcomes.length - rights} Left.`)
  })

  it('decodes a body of the user, by one vendor or by all', () => {
    const file = fixture('tencent-cvm/test/fixtures/run-instances.error.throttled.json')
    const one = parseCommandLine([file, '--status', '200', '--vendor', 'tencent-cvm'])
    expect(one).toMatchObject({
      right: { _tag: 'Bodies', samples: [{ vendor: 'tencent-cvm', response: { status: 200 } }] }
    })
    if (one._tag === 'Right' && one.right._tag === 'Bodies') {
      expect(one.right.samples.map(outcomeOf)).toMatchObject([
        { side: 'Left', category: 'Throttled', retry: 'throttling', code: 'Code RequestLimitExceeded' }
      ])
    }
    expect(parseCommandLine([file])).toMatchObject({
      right: { samples: Object.keys(vendors).map((vendor) => ({ vendor })) }
    })
  })

  it('passes headers on', () => {
    const file = fixture('tencent-cvm/test/fixtures/any.error.empty.txt')
    expect(
      parseCommandLine([file, '--status', '503', '--header', 'Retry-After: 7', '--vendor', 'tencent-cvm'])
    ).toMatchObject({
      right: { samples: [{ response: { status: 503, headers: { 'Retry-After': '7' } } }] }
    })
  })

  it.each([
    [['nowhere.json'], /ENOENT.*nowhere\.json/],
    [['a.json', 'b.json'], /expected one file, got 2/],
    [['a.json', '--status', 'OK'], /--status is a number of three digits, not OK/],
    [['a.json', '--vendor', 'aws'], /--vendor is one of tencent-cvm.*, not aws/],
    [['--live', 'aws'], /--live takes one of tencent-cvm/],
    [['a.json', '--what'], /--what/]
  ])('says what is wrong with %j', (words, message) => {
    const command = parseCommandLine(words)
    expect(command._tag === 'Left' ? command.left : '').toMatch(message)
    expect(usage).toContain('npm run demo -- <file> --status <status>')
  })

  it('calls a simulated cloud, and retries only errors that can succeed later', async () => {
    const titles: string[] = []
    const clock = makeVirtualClock()
    const simulator = makeSimulator({ seed: 'demo', transitionMs: 400, clock })
    const environment = { simulator, connectionTo: () => ({ transport: simulator.transport }), clock }
    const examples = await runExamples(environment, (example) => titles.push(example.title))
    expect(examples.map(({ title, category, requests }) => [title, category, requests])).toEqual([
      ['EBS: create and list disks', '', 2],
      ['CVM: start an instance and wait', '', expect.any(Number)],
      ['Monitor: read a metric', '', 1],
      ['KMS: encrypt and decrypt', '', 3],
      ['CVM: retry after a throttle', '', 2],
      ['KMS: refresh an expired token', '', 2],
      ['EBS: correct a wrong clock', '', 2],
      ['CVM: a dry run', '', 2],
      ['EBS: delete a missing disk', '', 1],
      ['KMS: a missing key', 'NotFound', 1],
      ['KMS: a wrong access key', 'Unauthenticated', 1]
    ])
    expect(titles).toEqual(examples.map(({ title }) => title))
    const lines = [exampleHeading, ...examples.map(renderExample)].join('\n').split('\n')
    expect(lines.filter((line) => line.length > 80)).toEqual([])
  })
})
