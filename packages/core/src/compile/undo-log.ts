import { kindOf } from './kind.js'

/** The former value of a property that did not exist. */
export const ABSENT: unique symbol = Symbol('absent')

interface Change {
  readonly target: object
  readonly key: PropertyKey
  readonly former: unknown
  readonly previous: Change | undefined
}

/**
 * The changes made in place, as a linked list that begins with the last one.
 *
 * A change that a second decoding would make again, with an equal result, is logged only if another codec may decode the same
 * value. Otherwise the log of a long list with many nulls could take more memory than the list.
 */
export interface UndoLog {
  last: Change | undefined
}

/** Tests whether a change must be logged: whether another codec, or a second decoding, could see a difference. */
export const mustLog = (
  { accepts, fillsAbsent }: { readonly accepts: number; readonly fillsAbsent?: boolean },
  before: unknown,
  decoded: unknown,
  run: { readonly tentative: boolean }
): boolean =>
  run.tentative ||
  ((accepts & kindOf(decoded)) === 0 && !(fillsAbsent === true && (before === null || before === undefined)))

/** Adds a change to the log, so that it can be undone if the value is refused. */
export const logChange = (undoLog: UndoLog, target: object, key: PropertyKey, former: unknown): void => {
  undoLog.last = { target, key, former, previous: undoLog.last }
}

/** Undoes the changes made after `since`, the last one first. */
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
