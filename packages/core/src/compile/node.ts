import type * as t from 'io-ts'
import type { UndoLog } from './undo-log.js'

/** What a node returns for a value that io-ts refuses. */
export const REFUSED: unique symbol = Symbol('refused')

/** Thrown by a node that cannot tell what io-ts does; whoever runs the nodes then asks io-ts about the whole value. */
export const ASK_IO_TS: Error = new Error('io-ts has to decide')

export type Codec = t.ContextEntry['type']

/**
 * Where a value stands: an entry of an io-ts context that knows its parent, made only where somebody may ask for it.
 */
export interface Place {
  readonly parent: Place | undefined
  readonly key: string
  readonly type: Codec
  readonly actual: unknown
}

/** An element that an array was refused for, after others that were not. */
export interface Refusal {
  readonly array: ReadonlyArray<unknown>
  readonly decode: Node['decode']
  readonly index: number
}

/** What the nodes share while they decode one value. */
export interface Run {
  /** Collects what is refused, in the order of io-ts, instead of stopping at the first. */
  errors: Array<t.ValidationError> | undefined
  readonly limit: number
  /** Present when the value may be changed in place. */
  undoLog: UndoLog | undefined
  /** Whether another codec may get to see the value, so that every change is noted. */
  tentative: boolean
  /** The outermost array in which a run that collects nothing has stopped. */
  refusal: Refusal | undefined
  /** How many values around are being looked at a second time, to collect their errors. */
  revisits: number
}

export const makeRun = (limit: number, undoLog: UndoLog | undefined): Run => ({
  errors: undefined,
  limit,
  undoLog,
  tentative: false,
  refusal: undefined,
  revisits: 0
})

/** A codec turned into a closure. */
export interface Node {
  /** The kinds of value that are returned as they are, without a look inside. */
  readonly accepts: number
  /**
   * The kinds of value that may come out changed or run foreign code, so that no later member of a union may go first.
   */
  readonly mayChange: number
  /** Whether every other kind of value is refused, whatever the value. */
  readonly rejectsOthers: boolean
  /** Whether null and absence become something that would be decoded to the same again. */
  readonly fillsAbsent?: boolean
  /** Whether foreign code below may ask where it stands. */
  readonly needsContext: boolean
  readonly decode: (value: unknown, place: Place | undefined, run: Run) => unknown
  /** A shorter way to the same, for values that are not accepted as they are, in a run that collects no errors. */
  readonly decodeOther?: Node['decode'] | undefined
}

/** Turns a codec into its node; nodes get it passed, for what is inside them. */
export type Derive = (codec: Codec) => Node

export const link = (parent: Place | undefined, key: string, type: Codec, actual: unknown): Place => ({
  parent,
  key,
  type,
  actual
})

/** Gives the context that io-ts would have at a place. */
export const contextOf = (place: Place | undefined): t.Context => {
  const context: Array<t.ContextEntry> = []
  for (let at = place; at !== undefined; at = at.parent) {
    context.push({ key: at.key, type: at.type, actual: at.actual })
  }
  // oxlint-disable-next-line unicorn/no-array-reverse -- it was made here
  return context.reverse()
}

/** Whether no further error is wanted, so that a node which has refused something can stop. */
export const isFull = (run: Run): boolean => run.errors === undefined || run.errors.length >= run.limit

/** Refuses a value, with the error that io-ts makes for it if errors are collected. */
export const refuse = (value: unknown, place: Place | undefined, run: Run): typeof REFUSED => {
  if (run.errors !== undefined && run.errors.length < run.limit) {
    // io-ts sets `message` when there is none, too, against its own type.
    const error: Record<keyof t.ValidationError, unknown> = { value, context: contextOf(place), message: undefined }
    run.errors.push(error as unknown as t.ValidationError)
  }
  return REFUSED
}

/** Forgets the errors collected since there were `count` of them. */
export const forgetErrors = (run: Run, count: number): void => {
  if (run.errors !== undefined) {
    run.errors.length = count
  }
}
