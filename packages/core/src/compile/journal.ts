/** Stands in a change for a property that was not there. */
export const ABSENT: unique symbol = Symbol('absent')

interface Change {
  readonly target: object
  readonly key: PropertyKey
  readonly former: unknown
  readonly previous: Change | undefined
}

/** What was changed in place, the last change first: a chain, since a growing array of them costs more than the changes. */
export interface Journal {
  last: Change | undefined
}

export const note = (journal: Journal, target: object, key: PropertyKey, former: unknown): void => {
  journal.last = { target, key, former, previous: journal.last }
}

/** Takes back what was changed since a change was the last. */
export const undo = (journal: Journal | undefined, since: Change | undefined): void => {
  if (journal === undefined) {
    return
  }
  for (let { last } = journal; last !== undefined && last !== since; last = last.previous) {
    if (last.former === ABSENT) {
      Reflect.deleteProperty(last.target, last.key)
    } else {
      Reflect.set(last.target, last.key, last.former)
    }
  }
  journal.last = since
}
