import { callersOf } from '../calls/callers.js'
import { watchPeak } from '../memory/watch-peak.js'
import { connectRateLimiter } from './redis.js'
import type { Scale, ScaleSubject } from './scale.js'

// Makes all calls at once, in a new process: those before would leave memory and connections.
const [name, sends, port, redisPort] = process.argv.slice(2) as [ScaleSubject, string, string, string]
const count = Number(sends)
const isLimited = name === 'cloud-result, rate limiter on Redis'
const { close, rateLimiter } = isLimited ? await connectRateLimiter(Number(redisPort)) : {}
const callers = callersOf('tencent-cvm, small', Number(port), { rateLimiter })
const caller = callers.find((each) => each.name === (isLimited ? 'cloud-result' : name))
if (caller === undefined) throw new Error(`no caller ${name}`)

// Loads and optimises the code.
for (let warm = 0; warm < 500; warm++) await caller.call()
globalThis.gc?.()

const before = process.memoryUsage.rss() / 1_024
const peak = watchPeak()
const cpu = process.cpuUsage()
const start = performance.now()
let longestStallMs = 0
let last = start
const watch = setInterval(() => {
  const now = performance.now()
  longestStallMs = Math.max(longestStallMs, now - last)
  last = now
}, 10)
let failed = 0
const countFailure = (): void => {
  failed++
}
const running: Promise<unknown>[] = []
for (let index = 0; index < count; index++) running.push(caller.call().then(ignore, countFailure))
await Promise.all(running)
clearInterval(watch)
const { system, user } = process.cpuUsage(cpu)
const seconds = (performance.now() - start) / 1_000

const measured: Scale = {
  name,
  sends: count,
  failed,
  perSecond: count / seconds,
  microseconds: (system + user) / count,
  kilobytes: Math.max(0, peak() * 1_024 - before) / count,
  longestStallMs
}
await close?.()
process.stdout.write(JSON.stringify(measured), () => process.exit())

function ignore(): void {}
