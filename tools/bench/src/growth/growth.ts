import { growth, median } from '../statistics.js'
import type { Kind } from '../payloads/hostile.js'

/** The growth of the time of `decode` with the length of one kind of input. */
export interface Growth {
  readonly name: string
  /** The length of the longest input. */
  readonly characters: number
  readonly milliseconds: number
  /** The slope on logarithmic scales: 1 is linear, 2 is quadratic. */
  readonly slope: number
  /** The slope of `JSON.parse` alone, if the input is JSON. */
  readonly parseSlope: number | undefined
  /** `Right`, or the tag of the Left with its number of issues or its category. */
  readonly outcome: string
}

const kept: { result: unknown } = { result: undefined }

/** Measures the lengths in turn, in processor time. */
export const measureGrowth = (kind: Kind, lengths: readonly number[], rounds: number): Growth => {
  const bodies = lengths.map(kind.body)
  const first = bodies[0] as string
  const points = pointsOf(kind.decode, bodies, rounds)
  const [characters, milliseconds] = points.at(-1) as readonly [number, number]
  const parseSlope = first.startsWith('{') ? growth(pointsOf(parse, bodies, rounds)) : undefined
  return {
    name: kind.name,
    characters,
    milliseconds,
    slope: growth(points),
    parseSlope,
    outcome: outcomeOf(kind, first)
  }
}

const parse = (body: string): unknown => JSON.parse(body)

type Run = (body: string) => unknown

const pointsOf = (run: Run, bodies: readonly string[], rounds: number): readonly (readonly [number, number])[] => {
  warmUp(run, bodies[0] as string)
  const times = bodies.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, body] of bodies.entries()) times[index]?.push(sample(run, body))
  }
  return bodies.map((body, index) => [body.length, median(times[index] as readonly number[])])
}

const warmUp = (run: Run, body: string): void => {
  const start = performance.now()
  while (performance.now() - start < 200) kept.result = run(body)
}

const sample = (run: Run, body: string): number => {
  kept.result = undefined
  const start = process.cpuUsage()
  let repetitions = 0
  let spent = 0
  do {
    kept.result = run(body)
    repetitions++
    const { system, user } = process.cpuUsage(start)
    spent = (system + user) / 1_000
  } while (spent < 5)
  return spent / repetitions
}

/** Describes the result of decoding an input. */
export const outcomeOf = (kind: Kind, body: string): string => {
  const result = kind.decode(body)
  if (result._tag === 'Right') return 'Right'
  const { left } = result
  return left._tag === 'DecodeError' ? `DecodeError, ${left.issues.length} issues` : `${left._tag}, ${left.category}`
}
