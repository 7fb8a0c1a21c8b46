import type { Answer } from './library.js'
import { compareRounds, median } from './statistics.js'

interface Named {
  readonly name: string
  /** Whether it looks at syntax only, and so finds every payload valid. */
  readonly parsesOnly?: boolean
}

/** Something that is measured: it takes one of several texts and gives what it made of it. */
export type Contender = Named &
  (
    | { readonly run: (text: string, index: number) => Answer }
    | { readonly runLater: (text: string, index: number) => Promise<Answer> }
  )

/** How a contender did, as multiples of the first one in the same round. */
export interface Figure {
  readonly name: string
  /** The median of its times, in microseconds. */
  readonly microseconds: number
  /** The median of the ratios of all rounds. */
  readonly ratio: number
  /** Their quartiles. */
  readonly spread: readonly [low: number, high: number]
}

/** How long to measure. */
export interface Effort {
  readonly millisecondsPerSample: number
  readonly millisecondsInAll: number
}

// The latter where a round takes long: the largest payloads, which some contenders take half a second for.
const fewestRounds = 15
const fewestLongRounds = 7
const mostRounds = 200

/**
 * Measures contenders against the first of them, in turns: each round takes one sample of each, so that what else the
 * machine does falls on all of them. Rounds begin with different ones. A sample is long enough for the processor's caches,
 * which the one before has filled with its own, and counted in time of the processor, not of the clock.
 */
export const measure = async (
  contenders: readonly Contender[],
  texts: readonly string[],
  effort: Effort
): Promise<readonly Figure[]> => {
  const plans: Plan[] = []
  for (const contender of contenders) plans.push(await calibrate(contender, texts, effort))
  const perRound = plans.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
  const fewest = perRound > 4_000 ? fewestLongRounds : fewestRounds
  const rounds = Math.min(mostRounds, Math.max(fewest, Math.round(effort.millisecondsInAll / perRound)))
  const times = contenders.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const index = (turn + round) % contenders.length
      times[index]?.push(await sample(contenders[index] as Contender, texts, (plans[index] as Plan).repetitions))
    }
  }
  const floor = times[0] as readonly number[]
  return contenders.map(({ name }, index) => {
    const own = times[index] as readonly number[]
    return { name, microseconds: median(own) * 1_000, ...compareRounds(own, floor) }
  })
}

// What is stored here cannot be optimised away.
const kept: { answer: Answer | undefined; valid: number } = { answer: undefined, valid: 0 }

const keep = (answer: Answer): void => {
  kept.answer = answer
  if (answer.isValid) kept.valid++
}

// V8 throws optimised code away when the last object of a shape that it knows is collected. Programs always have some.
const survivors: unknown[] = []

/** Takes the time of some repetitions, and gives that of one in milliseconds. */
const sample = async (contender: Contender, texts: readonly string[], repetitions: number): Promise<number> => {
  kept.answer = undefined
  // No collection is asked for before: it would take optimised code along with what it was made for.
  const start = process.cpuUsage()
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const index = repetition % texts.length
    const text = texts[index] as string
    keep('run' in contender ? contender.run(text, index) : await contender.runLater(text, index))
  }
  const { system, user } = process.cpuUsage(start)
  return (system + user) / 1_000 / repetitions
}

const isLarge = (texts: readonly string[]): boolean => (texts[0] as string).length > 500_000

interface Plan {
  readonly repetitions: number
  /** How long they take. */
  readonly milliseconds: number
}

/** Warms a contender up, and finds how many repetitions make a sample. */
const calibrate = async (contender: Contender, texts: readonly string[], effort: Effort): Promise<Plan> => {
  // One short run of a large text is seldom followed by a collection; of several, each pays its part.
  const perSample = Math.max(effort.millisecondsPerSample, isLarge(texts) ? 100 : 0)
  const enough = Math.max(effort.millisecondsInAll / 50, isLarge(texts) ? 0 : 60)
  let repetitions = 1
  let spent = 0
  for (;;) {
    const each = await sample(contender, texts, repetitions)
    spent += each * repetitions
    if (spent >= enough) {
      if (!isLarge(texts)) survivors.push(kept.answer)
      const most = Math.max(1, Math.round(perSample / each))
      return { repetitions: most, milliseconds: most * each }
    }
    if (each * repetitions < perSample) repetitions *= 2
  }
}
