import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { readCommandLine, usage } from '../src/command-line.js'
import { startSimulator } from '../src/index.js'
import { startupMessage } from '../src/startup-message.js'

let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'simulator-'))
})

afterEach(() => rmSync(directory, { recursive: true }))

const fileWith = (text: string): string => {
  const file = join(directory, 'faults.json')
  writeFileSync(file, text)
  return file
}

describe('the command line', () => {
  it('reads its arguments', async () => {
    expect(await readCommandLine([])).toEqual({ _tag: 'Right', right: {} })
    expect(await readCommandLine(['--help'])).toEqual({ _tag: 'Right', right: 'help' })
    const faults = [{ operation: 'DescribeInstances', error: { code: 'InternalError' } }]
    const words = [
      '--product',
      'tencent-cvm',
      '--product=alibaba-kms',
      '--port',
      '9000',
      '--seed',
      'x',
      '--transition',
      '0'
    ]
    expect(await readCommandLine([...words, '--no-rate-limits', '--faults', fileWith(JSON.stringify(faults))])).toEqual(
      {
        _tag: 'Right',
        right: {
          products: ['tencent-cvm', 'alibaba-kms'],
          port: 9000,
          seed: 'x',
          transitionMs: 0,
          rateLimits: false,
          faults
        }
      }
    )
  })

  it.each([
    [['--product', 'aws'], 'Unknown product aws. The products are alibaba-kms, kingsoft-ebs'],
    [['--port', 'x'], '--port must be an integer, not x'],
    [['--transition', '-1'], /./],
    [['--unknown'], /unknown/],
    [['--faults', 'nowhere.json'], /cannot be read/]
  ])('is rejected with the arguments %j', async (words, message) => {
    expect(await readCommandLine(words)).toEqual({ _tag: 'Left', left: expect.stringMatching(message) })
  })

  it.each(['{}', '[{}]', '[{"error":{},"transport":{}}]', '[{"error":1}]', 'x'])(
    'is rejected with the faults %s',
    async (text) => {
      expect(await readCommandLine(['--faults', fileWith(text)])).toMatchObject({ _tag: 'Left' })
    }
  )

  it('has a help text in 80 columns', () => {
    expect(usage).toContain('tencent-cvm')
    expect(Math.max(...usage.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })
})

describe('the start-up message', () => {
  it('contains every URL and the access key', async () => {
    const simulator = await startSimulator()
    const text = startupMessage(simulator)
    await simulator.close()
    for (const url of Object.values(simulator.endpoints)) expect(text).toContain(url)
    expect(text).toContain(simulator.credentials.secretAccessKey)
  })
})
