/** The resources that a vendor must have, by name. Kept apart from the vendor, and compared with it. */
export interface Book {
  readonly add: (name: string) => void
  /** Takes one away, and tells whether there was one. */
  readonly take: (name: string) => boolean
  readonly count: (name: string) => number
  /** How many there are in all. */
  readonly size: () => number
  readonly names: () => readonly string[]
}

/** Makes a book of nothing. */
export const makeBook = (): Book => {
  const counts = new Map<string, number>()
  const count = (name: string): number => counts.get(name) ?? 0
  const names = (): readonly string[] =>
    [...counts].flatMap(([name, times]) => Array.from({ length: times }, () => name)).toSorted()
  return {
    add: (name) => {
      counts.set(name, count(name) + 1)
    },
    take: (name) => {
      const before = count(name)
      if (before > 1) counts.set(name, before - 1)
      else counts.delete(name)
      return before > 0
    },
    count,
    size: () => names().length,
    names
  }
}
