import { kindOf } from './kind.js'

/** Stands in a change for a property that was not there. */
export const ABSENT: unique symbol = Symbol('absent')

interface Change {
  readonly target: object
  readonly key: PropertyKey
  readonly former: unknown
  readonly previous: Change | undefined
}

/**
 * What was changed in place, the last change first.
 *
 * Changes that a second decoding would find already made are noted only where another codec may get to see the value:
 * a note for each null of a long list would take more memory than the list may.
 */
export interface Journal {
  last: Change | undefined
}

/** Whether a change in place has to be noted: whether a second decoding would not come to the same. */
export const mustNote = (
  { accepts, fills }: { readonly accepts: number; readonly fills?: boolean },
  before: unknown,
  decoded: unknown,
  run: { readonly tentative: boolean }
): boolean =>
  run.tentative || ((accepts & kindOf(decoded)) === 0 && !(fills === true && (before === null || before === undefined)))

/** Notes a change, to be taken back if the value is refused. */
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
