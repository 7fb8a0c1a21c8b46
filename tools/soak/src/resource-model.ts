/** The names of the resources that a vendor should have. Kept apart from the vendor, and compared with it. */
export interface ResourceModel {
  readonly add: (name: string) => void
  /** Removes one resource with the name, and returns whether there was one. */
  readonly remove: (name: string) => boolean
  readonly count: (name: string) => number
  /** The number of all resources. */
  readonly size: () => number
  readonly names: () => readonly string[]
}

/** Makes an empty model. */
export const makeResourceModel = (): ResourceModel => {
  const counts = new Map<string, number>()
  const count = (name: string): number => counts.get(name) ?? 0
  const names = (): readonly string[] =>
    [...counts].flatMap(([name, times]) => Array.from({ length: times }, () => name)).toSorted()
  return {
    add: (name) => {
      counts.set(name, count(name) + 1)
    },
    remove: (name) => {
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
