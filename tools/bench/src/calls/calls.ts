import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import type { Figure } from '../measure.js'

/** How callers did on one exchange. */
export interface CallComparison {
  readonly name: string
  /** Of the answer. */
  readonly bytes: number
  readonly concurrency: number
  /** Time of the calling process, for one call. */
  readonly figures: readonly Figure[]
}

/** Measures calls on loopback in a fresh process. */
export const measureCalls = (rounds: number): readonly CallComparison[] => {
  const client = fileURLToPath(new URL('client.js', import.meta.url))
  const output = execFileSync(process.execPath, ['--single-threaded-gc', client, String(rounds)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit']
  })
  return JSON.parse(output) as readonly CallComparison[]
}
