import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import type { Figure } from '../measure.js'

/** The figures of all callers for one exchange. */
export interface CallComparison {
  readonly name: string
  /** The size of the response. */
  readonly bytes: number
  readonly concurrency: number
  /** Processor time of the calling process for one call. */
  readonly figures: readonly Figure[]
}

/** Measures calls on loopback in a new process. */
export const measureCalls = (rounds: number): readonly CallComparison[] => {
  const client = fileURLToPath(new URL('client.js', import.meta.url))
  const output = execFileSync(process.execPath, ['--single-threaded-gc', client, String(rounds)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit']
  })
  return JSON.parse(output) as readonly CallComparison[]
}
