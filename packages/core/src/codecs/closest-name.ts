/**
 * Finds the name that was probably meant: one that differs only in case, `-` and `_`, or else by at most one typing error per
 * three letters. `undefined` if no name is that close.
 */
export const closestName = (name: string, names: readonly string[]): string | undefined => {
  const written = plain(name)
  if (written === '' || written.length > 64) return undefined
  let closest: string | undefined
  // A name of fewer letters than this needs to be the same.
  let least = Math.floor(written.length * 0.3) + 1
  for (const each of names) {
    const distance = plain(each) === written ? 0 : Math.max(1, typingErrors(written, plain(each)))
    if (distance >= least) continue
    closest = each
    least = distance
  }
  return closest
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[-_\s]/g, '')

// How many letters to add, drop, replace, or swap with their neighbour: the optimal string alignment distance.
const typingErrors = (one: string, other: string): number => {
  let beforePrevious: readonly number[] = []
  let previous: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const replaced = (previous[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1)
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const swapped = isSwap ? (beforePrevious[j - 2] as number) + 1 : Infinity
      row.push(Math.min((previous[j] as number) + 1, (row[j - 1] as number) + 1, replaced, swapped))
    }
    beforePrevious = previous
    previous = row
  }
  return previous[other.length] as number
}
