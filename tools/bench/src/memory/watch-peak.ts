import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Returns a function that returns the peak memory of this process since now, in MB. Only Linux can reset the peak; elsewhere it
 * is the peak since the start of the process.
 */
export const watchPeak = (): (() => number) => {
  try {
    writeFileSync('/proc/self/clear_refs', '5')
    return () => Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1_024
  } catch {
    return () => process.resourceUsage().maxRSS / 1_024
  }
}
