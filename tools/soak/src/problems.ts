import { otherFaults } from './fault-schedule.js'
import { labelOf } from './planned-fault.js'
import type { SoakReport } from './soak.js'

// With fewer calls, some faults may not be used.
const callsForAllFaults = 100_000

/** Lists the problems that a soak found. */
export const problemsOf = (report: SoakReport): readonly string[] => {
  const { counts, differences, growth, openHandles, options, rows } = report
  const problems = [...differences.first]
  const more = differences.total - differences.first.length
  if (more > 0) problems.push(`and ${more} more differences`)

  const calls = Object.values(counts.products).reduce((sum, product) => sum + product.calls, 0)
  if (calls !== options.calls) problems.push(`expected ${options.calls} calls, made ${calls}`)
  if (growth.bytes > growth.limitBytes) {
    problems.push(`the heap grew by ${megabytes(growth.bytes)}; the limit is ${megabytes(growth.limitBytes)}`)
  }
  if (openHandles.length > 0) problems.push(`handles still open: ${openHandles.join(', ')}`)
  if (options.calls >= callsForAllFaults) {
    for (const [product, all] of Object.entries(rows)) {
      const used = counts.products[product]?.rows ?? 0
      if (used < all) problems.push(`only ${used} of the ${all} catalogue rows of ${product} were used`)
    }
    for (const label of new Set(otherFaults([]).map(labelOf))) {
      if (counts.faults[label] === undefined) problems.push(`the fault "${label}" was never used`)
    }
  }
  return problems
}

/** Writes a number of bytes. */
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`
