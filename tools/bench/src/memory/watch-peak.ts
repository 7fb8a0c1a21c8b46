import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Gives a function that tells the most memory this process has had since, in MB. Only Linux can forget what was before;
 * elsewhere it is the most that the process ever had.
 */
export const watchPeak = (): (() => number) => {
  try {
    writeFileSync('/proc/self/clear_refs', '5')
    return () => Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1_024
  } catch {
    return () => process.resourceUsage().maxRSS / 1_024
  }
}
