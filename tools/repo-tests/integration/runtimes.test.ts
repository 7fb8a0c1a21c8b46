import { fileURLToPath } from 'node:url'

import { startSimulator } from '@cloud-result/simulator'
import type { Fault, RunningSimulator } from '@cloud-result/simulator'
import { build } from 'esbuild'
import type { BuildOptions } from 'esbuild'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { makeProgram } from './portable-program.js'
import type { Outcomes } from './portable-program.js'
import { installRuntimes } from './runtimes.js'
import type { Runtimes } from './runtimes.js'

const faults: readonly Fault[] = [
  { operation: 'DescribeInstances', error: { code: 'RequestLimitExceeded' } },
  { operation: 'DescribeZones', transport: { kind: 'gateway-page' } },
  { operation: 'DescribeRegions', transport: { kind: 'reset' } },
  { operation: 'DescribeImages', transport: { kind: 'truncate' } },
  { operation: 'DescribeKeyPairs', transport: { kind: 'stall' } },
  { operation: 'ListKeys', transport: { kind: 'drip', bytes: 7, everyMs: 1 } }
]

const expected: Outcomes = {
  throttled: 'Right, 1 failed',
  'at a broken gateway': 'Right, 1 failed',
  reset: 'Right, 1 failed',
  'cut off': 'Right, 1 failed',
  'left alone': 'TransportError DeadlineExceeded, 1 failed',
  'with a wrong secret': 'ServiceError Unauthenticated, 1 failed',
  'to a closed port': 'TransportError Unavailable, 3 failed',
  'given up': 'TransportError Cancelled, 0 failed',
  'slow, piece by piece': 'Right, 0 failed',
  'encrypted and decrypted': 'aGVsbG8=, 0 failed',
  'in XML, beyond ASCII': 'the same name, 0 failed',
  'in lower case': 'Right, 0 failed'
}

let runtimes: Runtimes
let simulator: RunningSimulator

beforeAll(async () => {
  runtimes = await installRuntimes()
}, 300_000)

afterAll(() => runtimes.remove())

beforeEach(async () => {
  simulator = await startSimulator({ faults, rateLimits: false, transitionMs: 0 })
})

afterEach(() => simulator.close())

const bundle = async (lines: string, conditions: Pick<BuildOptions, 'platform' | 'conditions'>): Promise<string> => {
  const { endpoints, credentials } = simulator
  const contents = `import { makeProgram } from './portable-program.ts'
    const run = makeProgram(${JSON.stringify({ endpoints, credentials })})
    ${lines}`
  const resolveDir = fileURLToPath(new URL('.', import.meta.url))
  const built = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    format: 'esm',
    write: false,
    ...conditions
  })
  return built.outputFiles[0]?.text ?? ''
}

// What a Worker's own tools look for in a package.
const workerTools: Pick<BuildOptions, 'platform' | 'conditions'> = {
  platform: 'browser',
  conditions: ['workerd', 'worker', 'browser']
}

describe('one program on all vendors', () => {
  it('has the expected outcomes in Node', async () => {
    expect(await makeProgram(simulator)()).toEqual(expected)
  })

  it('has the same outcomes in workerd, over fetch, also when its clients serve several requests', async () => {
    const script = await bundle('export default { fetch: async () => Response.json(await run()) }', workerTools)
    expect(script).not.toContain('node:')
    const worker = await runtimes.startWorker(script)
    try {
      expect(await worker.ask()).toEqual(expected)
      simulator.faults.inject(...faults)
      expect(await worker.ask()).toEqual(expected)
    } finally {
      await worker.stop()
    }
  })

  it.each(['bun', 'node', 'browser'])(
    'has the same outcomes in Bun, built under the condition %s',
    async (condition) => {
      const program = await bundle('console.log(JSON.stringify(await run()))', {
        platform: condition === 'browser' ? 'browser' : 'node',
        conditions: [condition, 'import']
      })
      expect(program.includes('from "node:http"')).toBe(condition !== 'browser')
      expect(await runtimes.runInBun(program)).toEqual(expected)
    }
  )

  it.each(['deno', 'browser'])(
    'has the same outcomes in Deno, over fetch, built under the condition %s',
    async (condition) => {
      const program = await bundle('console.log(JSON.stringify(await run()))', {
        platform: 'browser',
        conditions: [condition, 'import']
      })
      // Deno's fetch sends a request again by itself when its connection is reset, so the client sees no failure.
      expect(await runtimes.runInDeno(program)).toEqual({ ...expected, reset: 'Right, 0 failed' })
      expect(simulator.calls().filter(({ action }) => action === 'DescribeRegions')).toHaveLength(2)
    }
  )
})
