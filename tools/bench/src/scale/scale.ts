import { execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import type { AnswerName } from '../calls/answers.js'
import { startRedis } from './redis.js'

/** What is measured: a caller of `callersOf`, or a client with a rate limiter. */
export type ScaleSubject = (typeof subjects)[number]

const subjects = [
  'cloud-result',
  'cloud-result, rate limiter on Redis',
  'cloud-result, dispatcher',
  'official SDK',
  'official SDK, keep-alive'
] as const

/** The figures of a number of calls that are made at once. */
export interface Scale {
  readonly name: ScaleSubject
  readonly sends: number
  readonly failed: number
  readonly perSecond: number
  /** Processor time of the calling process for one call. */
  readonly microseconds: number
  /** How much the memory of the process grew at most, for one call. */
  readonly kilobytes: number
  /** How long the event loop of the process was busy at most, without a timer having its turn. */
  readonly longestStallMs: number
}

const run = promisify(execFile)

/** Measures calls that are made at once, over loopback: a new process for each number and each subject. */
export const measureScale = async (numbers: readonly number[]): Promise<readonly Scale[]> => {
  const server = fork(fileURLToPath(new URL('../calls/server.js', import.meta.url)), { execArgv: [] })
  const [ports] = (await once(server, 'message')) as [Readonly<Record<AnswerName, number>>]
  const redis = await startRedis()
  const child = fileURLToPath(new URL('child.js', import.meta.url))
  const measured: Scale[] = []
  try {
    for (const sends of numbers) {
      for (const name of subjects) {
        const settings = [name, sends, ports['tencent-cvm, small'], redis.port].map(String)
        const { stdout } = await run(process.execPath, ['--expose-gc', child, ...settings])
        measured.push(JSON.parse(stdout) as Scale)
      }
    }
  } finally {
    redis.stop()
    server.disconnect()
  }
  return measured
}
