/** Returns a quantile of numbers, with linear interpolation. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((one, other) => one - other)
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)] ?? Number.NaN
  const above = sorted[Math.ceil(at)] ?? Number.NaN
  return below + (above - below) * (at - Math.floor(at))
}

/** Returns the median. */
export const median = (values: readonly number[]): number => quantile(values, 0.5)

/**
 * Compares samples that were taken in turn: returns the median of the ratios within a round, and their quartiles. A slow period
 * of the machine affects both samples of a round, but may affect only one of two medians over all rounds.
 */
export const compareRounds = (
  own: readonly number[],
  floor: readonly number[]
): { readonly ratio: number; readonly spread: readonly [low: number, high: number] } => {
  const ratios = own.map((time, round) => time / (floor[round] as number))
  return { ratio: median(ratios), spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)] }
}

/**
 * Returns the slope of a line through points on logarithmic scales: 1 if the cost grows linearly with the size, 2 if it grows
 * with the square.
 */
export const growth = (points: readonly (readonly [size: number, cost: number])[]): number => {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const)
  const mean = (axis: 0 | 1) => logs.reduce((sum, point) => sum + point[axis], 0) / logs.length
  const [meanSize, meanCost] = [mean(0), mean(1)]
  const covariance = logs.reduce((sum, [size, cost]) => sum + (size - meanSize) * (cost - meanCost), 0)
  const variance = logs.reduce((sum, [size]) => sum + (size - meanSize) ** 2, 0)
  return covariance / variance
}
