/** A resource that changes by itself after a while. */
export interface Resource {
  readonly id: string
  /** What becomes of it and when, by the simulator's clock; `undefined` changes mean that it is gone. */
  readonly next?: { readonly at: number; readonly changes: Readonly<Record<string, unknown>> | undefined } | undefined
}

/** The resources of one kind, each as it is at the moment of asking. */
export interface Shelf<R extends Resource> {
  readonly get: (id: string, now: number) => R | undefined
  /** All of them, oldest first. */
  readonly list: (now: number) => readonly R[]
  readonly put: (resource: R) => void
  readonly remove: (id: string) => void
  /** Whether it holds as many as this. */
  readonly isFull: (quota: number, now: number) => boolean
}

/** Makes an empty shelf. */
export const makeShelf = <R extends Resource>(): Shelf<R> => {
  const resources = new Map<string, R>()

  const settle = (found: R, now: number): R | undefined => {
    let resource = found
    while (resource.next !== undefined && now >= resource.next.at) {
      const { changes } = resource.next
      if (changes === undefined) {
        resources.delete(resource.id)
        return undefined
      }
      resource = { ...resource, next: undefined, ...changes }
      resources.set(resource.id, resource)
    }
    return resource
  }

  const list = (now: number): readonly R[] => {
    const settled: R[] = []
    for (const resource of resources.values()) {
      const current = settle(resource, now)
      if (current !== undefined) settled.push(current)
    }
    return settled
  }

  return {
    get: (id, now) => {
      const found = resources.get(id)
      return found === undefined ? undefined : settle(found, now)
    },
    list,
    put: (resource) => {
      resources.set(resource.id, resource)
    },
    remove: (id) => {
      resources.delete(id)
    },
    // Those that are gone by now still count until somebody asks for them.
    isFull: (quota, now) => resources.size >= quota && list(now).length >= quota
  }
}
