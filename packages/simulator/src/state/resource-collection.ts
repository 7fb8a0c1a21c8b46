/** A resource, and its next state transition. */
export interface Resource {
  readonly id: string
  /**
   * When the transition happens, by the simulator's clock, and what it changes; `undefined` changes remove the
   * resource.
   */
  readonly next?: { readonly at: number; readonly changes: Readonly<Record<string, unknown>> | undefined } | undefined
}

/** The resources of one kind. Reading applies the transitions whose time has come. */
export interface ResourceCollection<R extends Resource> {
  readonly get: (id: string, now: number) => R | undefined
  /** All resources, oldest first. */
  readonly list: (now: number) => readonly R[]
  readonly put: (resource: R) => void
  readonly remove: (id: string) => void
  /** Whether it has at least as many resources as the quota. */
  readonly isFull: (quota: number, now: number) => boolean
}

/** Makes an empty collection. */
export const makeResourceCollection = <R extends Resource>(): ResourceCollection<R> => {
  const resources = new Map<string, R>()

  const applyTransitions = (found: R, now: number): R | undefined => {
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
    const listed: R[] = []
    for (const resource of resources.values()) {
      const current = applyTransitions(resource, now)
      if (current !== undefined) listed.push(current)
    }
    return listed
  }

  return {
    get: (id, now) => {
      const found = resources.get(id)
      return found === undefined ? undefined : applyTransitions(found, now)
    },
    list,
    put: (resource) => {
      resources.set(resource.id, resource)
    },
    remove: (id) => {
      resources.delete(id)
    },
    // The size counts resources whose removal is due; listing removes them.
    isFull: (quota, now) => resources.size >= quota && list(now).length >= quota
  }
}
