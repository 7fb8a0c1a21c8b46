import { readFileSync } from 'node:fs'

import { hostile, ordinary } from '../payloads/hostile.js'
import { watchPeak } from './watch-peak.js'

// One process for each measurement, because the peak memory of a process cannot be reset.
const [what, kindName, file] = process.argv.slice(2) as [string, string, string]
const kind = [...ordinary, ...hostile].find(({ name }) => name === kindName)
if (kind === undefined) throw new Error(`no such kind: ${kindName}`)

// The first run also needs memory for compiled code.
kind.decode(kind.body(2_000))
const body = readFileSync(file, 'latin1')
globalThis.gc?.()
const before = process.memoryUsage.rss() / 1_048_576
const peakOf = watchPeak()
const result: unknown = what === 'parse' ? JSON.parse(body) : kind.decode(body)
const peak = peakOf()
process.stdout.write(JSON.stringify({ peak, added: Math.max(0, peak - before), kept: typeof result }))
