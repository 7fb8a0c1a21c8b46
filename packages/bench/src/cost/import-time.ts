import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import { median, quantile } from '../statistics.js'

/** What importing a module takes in a fresh process. */
export interface ImportTime {
  readonly name: string
  /** Medians, in milliseconds: by the clock and of the processor. */
  readonly milliseconds: number
  readonly processor: number
  /** The median of the whole process, Node's own start included, in milliseconds of the processor. */
  readonly whole: number
  /** The same against the first module's. */
  readonly wholeRatio: number
  /** The median against the first module's. */
  readonly ratio: number
  /** The quartiles of the ratios of all rounds. */
  readonly spread: readonly [low: number, high: number]
}

const child = fileURLToPath(new URL('import-child.js', import.meta.url))

interface Taken {
  readonly milliseconds: number
  readonly processor: number
  readonly whole: number
}

const importOnce = (name: string): Taken =>
  JSON.parse(execFileSync(process.execPath, [child, name], { encoding: 'utf8' })) as Taken

/** Imports each module in turns, against the first of them. */
export const measureImports = (names: readonly string[], rounds: number): readonly ImportTime[] => {
  // Files that nobody has read yet come from the disk.
  for (const name of names) importOnce(name)
  const taken = Array.from({ length: rounds }, () => names.map(importOnce))
  const floor = median(taken.map((round) => (round[0] as Taken).processor))
  const wholeFloor = median(taken.map((round) => (round[0] as Taken).whole))
  return names.map((name, index) => {
    const own = taken.map((round) => round[index] as Taken)
    const ratios = taken.map((round) => (round[index] as Taken).processor / (round[0] as Taken).processor)
    const processor = median(own.map((one) => one.processor))
    const whole = median(own.map((one) => one.whole))
    return {
      name,
      milliseconds: median(own.map(({ milliseconds }) => milliseconds)),
      processor,
      whole,
      wholeRatio: whole / wholeFloor,
      ratio: processor / floor,
      spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)]
    }
  })
}
