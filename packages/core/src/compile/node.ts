import type * as t from 'io-ts'

import { holdsRounded } from '../decode/rounded.js'
import type { UndoLog } from './undo-log.js'

/** The result of a node for a value that io-ts refuses. */
export const REFUSED: unique symbol = Symbol('refused')

/** A node throws this if it cannot predict what io-ts does. The caller then decodes the whole value with io-ts. */
export const ASK_IO_TS: Error = new Error('io-ts has to decide')

export type Codec = t.ContextEntry['type']

/**
 * The place of a value: an entry of an io-ts context, with a link to the parent's. It is made only for nodes that need a
 * context, and to collect errors.
 */
export interface Place {
  readonly parent: Place | undefined
  readonly key: string
  readonly type: Codec
  readonly actual: unknown
}

/** The element for which an array was refused. All elements before it were accepted. */
export interface Refusal {
  readonly array: readonly unknown[]
  readonly decode: Node['decode']
  readonly index: number
}

/** The state that all nodes share while they decode one value. */
export interface Run {
  /** If present, nodes add errors in the order of io-ts and go on. If absent, decoding stops at the first error. */
  errors: t.ValidationError[] | undefined
  /** The maximum number of errors. */
  readonly limit: number
  /** Present if the value may be changed in place. */
  undoLog: UndoLog | undefined
  /** Whether another codec may decode the same value later, so that every change must be logged. */
  tentative: boolean
  /** The outermost array in which decoding without collecting errors has stopped. */
  refusal: Refusal | undefined
  /** How many enclosing values are being decoded a second time, to collect their errors. */
  revisits: number
  /** Whether a number may stand for an integer that it cannot hold. `undefined` if that does not matter. */
  mayBeRounded: boolean | undefined
}

export const makeRun = (limit: number, undoLog: UndoLog | undefined): Run => ({
  errors: undefined,
  limit,
  undoLog,
  tentative: false,
  refusal: undefined,
  revisits: 0,
  mayBeRounded: undefined
})

/** Looks for numbers that may stand for integers that they cannot hold, in a value that no node looks into. */
export const noteRounded = (value: unknown, run: Run): void => {
  if (run.mayBeRounded === false && holdsRounded(value)) {
    run.mayBeRounded = true
  }
}

/** A compiled codec. */
export interface Node {
  /** The kinds of value that are always accepted unchanged, so that `decode` need not be called. */
  readonly accepts: number
  /**
   * The kinds of value that the node may change or pass to user code. For these, a union must not try a later member first.
   */
  readonly mayChange: number
  /** Whether every value of another kind than `accepts` is refused. */
  readonly rejectsOthers: boolean
  /** Whether null and absence decode to a value that decodes to an equal value again. */
  readonly fillsAbsent?: boolean
  /** Whether the node or one inside it may call user code that reads the context. */
  readonly needsContext: boolean
  readonly decode: (value: unknown, place: Place | undefined, run: Run) => unknown
  /** A faster `decode` for values of kinds that are not in `accepts`, in a run that does not collect errors. */
  readonly decodeOther?: Node['decode'] | undefined
}

/** Compiles a codec to its node. It is an argument of a plan, which compiles the codecs inside its own. */
export type Derive = (codec: Codec) => Node

export const link = (parent: Place | undefined, key: string, type: Codec, actual: unknown): Place => ({
  parent,
  key,
  type,
  actual
})

/** Makes the context that io-ts has at a place. */
export const contextOf = (place: Place | undefined): t.Context => {
  const context: t.ContextEntry[] = []
  for (let at = place; at !== undefined; at = at.parent) {
    context.push({ key: at.key, type: at.type, actual: at.actual })
  }
  // oxlint-disable-next-line unicorn/no-array-reverse -- the array is local
  return context.reverse()
}

/** Tests whether a node that has refused a value can stop, because no further error is collected. */
export const isFull = (run: Run): boolean => run.errors === undefined || run.errors.length >= run.limit

/** Refuses a value. In a run that collects errors, it adds the error that io-ts makes. */
export const refuse = (value: unknown, place: Place | undefined, run: Run): typeof REFUSED => {
  if (run.errors !== undefined && run.errors.length < run.limit) {
    // io-ts sets `message` to `undefined` if there is none, which its own type does not allow.
    const error: Record<keyof t.ValidationError, unknown> = { value, context: contextOf(place), message: undefined }
    run.errors.push(error as unknown as t.ValidationError)
  }
  return REFUSED
}

/** Removes all errors but the first `count`. */
export const forgetErrors = (run: Run, count: number): void => {
  if (run.errors !== undefined) {
    run.errors.length = count
  }
}
