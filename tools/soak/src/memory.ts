import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** The size of the heap while no call is in progress. */
export interface HeapSample {
  /** The number of calls before it. */
  readonly calls: number
  readonly bytes: number
}

/** Measures the bytes of the heap that are in use after a garbage collection. */
export const heapAfterCollection = async (): Promise<number> => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  // Closing takes some turns of the event loop.
  for (let turn = 0; turn < 3; turn++) {
    // oxlint-disable-next-line no-await-in-loop -- one turn after another
    await sleep(5)
    collect()
  }
  return process.memoryUsage().heapUsed
}

/** How the heap grew: the line that fits the samples best, without the first quarter of them, which is warm-up. */
export interface Growth {
  readonly bytesPerCall: number
  /** From the first sample of the line to the last. */
  readonly bytes: number
  /** The largest growth that is no leak. Compiled and optimised code is on the heap as well. */
  readonly limitBytes: number
}

/** Computes how the heap grew. */
export const growthOf = (samples: readonly HeapSample[]): Growth => {
  const warm = samples.slice(Math.ceil(samples.length / 4))
  const calls = (warm.at(-1)?.calls ?? 0) - (warm[0]?.calls ?? 0)
  const bytesPerCall = slopeOf(warm)
  return { bytesPerCall, bytes: bytesPerCall * calls, limitBytes: 1_500_000 + 5 * calls }
}

// Linear regression.
const slopeOf = (samples: readonly HeapSample[]): number => {
  const mean = (valueOf: (sample: HeapSample) => number): number =>
    samples.reduce((sum, sample) => sum + valueOf(sample), 0) / samples.length
  const [meanCalls, meanBytes] = [mean(({ calls }) => calls), mean(({ bytes }) => bytes)]
  const variance = samples.reduce((sum, { calls }) => sum + (calls - meanCalls) ** 2, 0)
  const covariance = samples.reduce((sum, { calls, bytes }) => sum + (calls - meanCalls) * (bytes - meanBytes), 0)
  return variance === 0 ? 0 : covariance / variance
}
