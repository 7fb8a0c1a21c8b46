import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** What is in use at a moment when nothing is under way. */
export interface Sample {
  /** How many calls there had been. */
  readonly calls: number
  readonly heapBytes: number
}

/** Gives how many bytes of the heap are in use once everything that nobody holds has been collected. */
export const heapAfterCollection = async (): Promise<number> => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  // What closes, closes in later turns of the event loop.
  for (let turn = 0; turn < 3; turn++) {
    // oxlint-disable-next-line no-await-in-loop -- one turn after another
    await sleep(5)
    collect()
  }
  return process.memoryUsage().heapUsed
}

/** How the heap grew: the straight line that fits the samples best. The first quarter of them is warming up. */
export interface Growth {
  readonly bytesPerCall: number
  /** From the first sample of the line to the last. */
  readonly bytes: number
  /** What is too much. Code that is compiled and optimised meanwhile is on the heap too, and is no leak. */
  readonly limitBytes: number
}

/** Finds out how the heap grew. */
export const growthOf = (samples: readonly Sample[]): Growth => {
  const settled = samples.slice(Math.ceil(samples.length / 4))
  const calls = (settled.at(-1)?.calls ?? 0) - (settled[0]?.calls ?? 0)
  const bytesPerCall = slopeOf(settled)
  return { bytesPerCall, bytes: bytesPerCall * calls, limitBytes: 1_500_000 + 5 * calls }
}

const slopeOf = (settled: readonly Sample[]): number => {
  const mean = (of: (sample: Sample) => number): number =>
    settled.reduce((sum, sample) => sum + of(sample), 0) / settled.length
  const [calls, bytes] = [mean((sample) => sample.calls), mean((sample) => sample.heapBytes)]
  const spread = settled.reduce((sum, sample) => sum + (sample.calls - calls) ** 2, 0)
  const together = settled.reduce((sum, sample) => sum + (sample.calls - calls) * (sample.heapBytes - bytes), 0)
  return spread === 0 ? 0 : together / spread
}
