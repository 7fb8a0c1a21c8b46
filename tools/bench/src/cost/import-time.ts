import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import { compareRounds, median } from '../statistics.js'

/** The time to import a module in a new process. */
export interface ImportTime {
  readonly name: string
  /** Medians, in milliseconds: elapsed time and processor time. */
  readonly milliseconds: number
  readonly processor: number
  /** The median processor time of the whole process, with the start of Node, in milliseconds. */
  readonly whole: number
  /** The same as a ratio to the first module. */
  readonly wholeRatio: number
  /** The median of the ratios to the first module, round by round. */
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

/** Imports the modules in turn, and compares each with the first. */
export const measureImports = (names: readonly string[], rounds: number): readonly ImportTime[] => {
  // The first import of a file reads it from the disk.
  for (const name of names) importOnce(name)
  const taken = Array.from({ length: rounds }, () => names.map(importOnce))
  const timesOf = (index: number, of: (one: Taken) => number): readonly number[] =>
    taken.map((round) => of(round[index] as Taken))
  return names.map((name, index) => {
    const [processor, whole] = [timesOf(index, (one) => one.processor), timesOf(index, (one) => one.whole)]
    return {
      name,
      milliseconds: median(timesOf(index, (one) => one.milliseconds)),
      processor: median(processor),
      whole: median(whole),
      wholeRatio: compareRounds(
        whole,
        timesOf(0, (one) => one.whole)
      ).ratio,
      ...compareRounds(
        processor,
        timesOf(0, (one) => one.processor)
      )
    }
  })
}
