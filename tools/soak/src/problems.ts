import { troubles } from './fault-schedule.js'
import { labelOf } from './planned-fault.js'
import type { SoakReport } from './soak.js'

// With fewer calls, not every card is dealt.
const enoughForAll = 100_000

/** Says what is wrong with the outcome of a soak: nothing, if all is well. */
export const problemsOf = (report: SoakReport): readonly string[] => {
  const { counts, deviations, growth, handles, options, rows } = report
  const problems = [...deviations.first]
  const unnamed = deviations.total - deviations.first.length
  if (unnamed > 0) problems.push(`and ${unnamed} more differences`)

  const calls = Object.values(counts.products).reduce((sum, product) => sum + product.calls, 0)
  if (calls !== options.calls) problems.push(`${calls} calls were made instead of ${options.calls}`)
  if (growth.bytes > growth.limitBytes) {
    problems.push(`the heap grew by ${megabytes(growth.bytes)}, more than ${megabytes(growth.limitBytes)}`)
  }
  if (handles.length > 0) problems.push(`still open: ${handles.join(', ')}`)
  if (options.calls >= enoughForAll) {
    for (const [product, all] of Object.entries(rows)) {
      const met = counts.products[product]?.rows ?? 0
      if (met < all) problems.push(`only ${met} of the ${all} rows of ${product} were met`)
    }
    for (const label of new Set(troubles([]).map(labelOf))) {
      if (counts.troubles[label] === undefined) problems.push(`${label} was never met`)
    }
  }
  return problems
}

/** Writes a number of bytes. */
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`
