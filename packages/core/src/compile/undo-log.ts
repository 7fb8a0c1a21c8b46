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
export interface UndoLog {
  last: Change | undefined
}

/** Whether a change in place has to be noted: whether a second decoding would not come to the same. */
export const mustNote = (
  { accepts, fillsAbsent }: { readonly accepts: number; readonly fillsAbsent?: boolean },
  before: unknown,
  decoded: unknown,
  run: { readonly tentative: boolean }
): boolean =>
  run.tentative ||
  ((accepts & kindOf(decoded)) === 0 && !(fillsAbsent === true && (before === null || before === undefined)))

/** Notes a change, to be taken back if the value is refused. */
export const note = (undoLog: UndoLog, target: object, key: PropertyKey, former: unknown): void => {
  undoLog.last = { target, key, former, previous: undoLog.last }
}

/** Takes back what was changed since a change was the last. */
export const undo = (undoLog: UndoLog | undefined, since: Change | undefined): void => {
  if (undoLog === undefined) {
    return
  }
  for (let { last } = undoLog; last !== undefined && last !== since; last = last.previous) {
    if (last.former === ABSENT) {
      Reflect.deleteProperty(last.target, last.key)
    } else {
      Reflect.set(last.target, last.key, last.former)
    }
  }
  undoLog.last = since
}
