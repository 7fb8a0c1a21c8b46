/** Gives a quantile of numbers, between two of them if it lies there. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((one, other) => one - other)
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)] ?? Number.NaN
  const above = sorted[Math.ceil(at)] ?? Number.NaN
  return below + (above - below) * (at - Math.floor(at))
}

/** Gives the value in the middle. */
export const median = (values: readonly number[]): number => quantile(values, 0.5)

/**
 * Compares samples that were taken in turns: the median of the ratios within a round, and their quartiles. Whoever is slow for
 * a while is so for both samples of a round; two medians, each over all rounds, can be of different whiles.
 */
export const compareRounds = (
  own: readonly number[],
  floor: readonly number[]
): { readonly ratio: number; readonly spread: readonly [low: number, high: number] } => {
  const ratios = own.map((time, round) => time / (floor[round] as number))
  return { ratio: median(ratios), spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)] }
}

/**
 * Gives the slope of a line through points in logarithmic scales: 1 where one grows as the other does, 2 where it grows
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
