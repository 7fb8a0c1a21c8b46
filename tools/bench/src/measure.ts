import type { Answer } from './library.js'
import { compareRounds, median } from './statistics.js'

interface Named {
  readonly name: string
  /** Whether it checks only the syntax, so that every payload is valid. */
  readonly parsesOnly?: boolean
}

/** A function to measure. It takes one of several texts and returns its result. */
export type Contender = Named &
  (
    | { readonly run: (text: string, index: number) => Answer }
    | { readonly runLater: (text: string, index: number) => Promise<Answer> }
  )

/** The figures of a contender, as ratios to the first contender in the same round. */
export interface Figure {
  readonly name: string
  /** The median time, in microseconds. */
  readonly microseconds: number
  /** The median of the ratios of all rounds. */
  readonly ratio: number
  /** The quartiles of these ratios. */
  readonly spread: readonly [low: number, high: number]
}

/** The time to spend on a measurement. */
export interface Effort {
  readonly millisecondsPerSample: number
  readonly millisecondsInAll: number
}

// The second is for the largest payloads, for which some contenders need half a second.
const fewestRounds = 15
const fewestLongRounds = 7
const mostRounds = 200

/**
 * Measures contenders and compares each with the first. Each round takes one sample of every contender, so that other load on
 * the machine affects all of them. The contender that begins changes from round to round. A sample is long enough to refill the
 * processor's caches after the contender before, and is measured in processor time.
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

// Stored, so that the work cannot be optimised away.
const kept: { answer: Answer | undefined; valid: number } = { answer: undefined, valid: 0 }

const keep = (answer: Answer): void => {
  kept.answer = answer
  if (answer.isValid) kept.valid++
}

// V8 discards optimised code when the last object of a shape is collected. Real programs always have such objects.
const survivors: unknown[] = []

/** Measures some repetitions, and returns the milliseconds of one. */
const sample = async (contender: Contender, texts: readonly string[], repetitions: number): Promise<number> => {
  kept.answer = undefined
  // No garbage collection is requested first: it would discard optimised code.
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
  /** The time of all repetitions. */
  readonly milliseconds: number
}

/** Warms a contender up, and finds the number of repetitions of a sample. */
const calibrate = async (contender: Contender, texts: readonly string[], effort: Effort): Promise<Plan> => {
  // Garbage of one short run of a large text is often not collected within the sample; with several runs, it is.
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
