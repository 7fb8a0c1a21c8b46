import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import { compareRounds, median } from '../statistics.js'
import { answers } from './answers.js'
import type { AnswerName } from './answers.js'
import { callersOf } from './callers.js'
import type { Caller } from './callers.js'
import type { CallComparison } from './calls.js'

// This process only makes calls. It starts the server in another process.
const rounds = Number(process.argv[2])
const server = fork(fileURLToPath(new URL('server.js', import.meta.url)), { execArgv: [] })
const [ports] = (await once(server, 'message')) as [Readonly<Record<AnswerName, number>>]

// Stored, so that the work cannot be optimised away.
const kept: { answer: unknown } = { answer: undefined }
// V8 discards optimised code when the last object of a shape is collected. Real programs always have such objects.
const survivors: unknown[] = []

const callAll = async ({ call }: Caller, calls: number, concurrency: number): Promise<number> => {
  const start = process.cpuUsage()
  let begun = 0
  const work = async (): Promise<void> => {
    while (begun < calls) {
      begun++
      kept.answer = await call()
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  const { system, user } = process.cpuUsage(start)
  return (system + user) / calls
}

// Long enough for V8 to optimise the code of a call.
const warmUp = async (caller: Caller, concurrency: number): Promise<void> => {
  const start = process.cpuUsage()
  for (;;) {
    await callAll(caller, 50, concurrency)
    const { system, user } = process.cpuUsage(start)
    if (system + user > 800_000) return
  }
}

const compare = async (name: AnswerName, concurrency: number): Promise<CallComparison> => {
  const callers = callersOf(name, ports[name])
  const counts: number[] = []
  for (const { call, count } of callers) {
    const answer = await call()
    survivors.push(answer)
    counts.push(count(answer as never))
  }
  if (new Set(counts).size !== 1) {
    throw new Error(`${name}: callers disagree about the number of entries: ${counts.join()}`)
  }
  const calls = concurrency === 1 ? 100 : 150
  for (const caller of callers) await warmUp(caller, concurrency)
  const times = callers.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < callers.length; turn++) {
      const index = (turn + round) % callers.length
      times[index]?.push(await callAll(callers[index] as Caller, calls, concurrency))
    }
  }
  const floor = times[0] as readonly number[]
  return {
    name,
    bytes: Buffer.byteLength(answers[name]),
    concurrency,
    figures: callers.map((caller, index) => {
      const own = times[index] as readonly number[]
      return { name: caller.name, microseconds: median(own), ...compareRounds(own, floor) }
    })
  }
}

const compared: CallComparison[] = []
for (const name of Object.keys(answers) as readonly AnswerName[]) {
  for (const concurrency of [1, 50]) compared.push(await compare(name, concurrency))
}
process.stdout.write(JSON.stringify(compared), () => process.exit())
