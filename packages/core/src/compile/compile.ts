import type { Either } from '../either.js'
import type * as t from 'io-ts'
import { derive } from './derive.js'
import { type UndoLog, undo } from './undo-log.js'
import { link, makeRun, REFUSED, type Run } from './node.js'
import { hasBuiltInDecode } from './built-in.js'

type Decode<A> = (input: unknown) => Either<t.Errors, A>

const decoders = new WeakMap<t.Decoder<unknown, unknown>, Decode<unknown>>()
const builtInDecoders = new WeakMap<t.Decoder<unknown, unknown>, boolean>()

const success = <A>(right: A): Either<never, A> => ({ _tag: 'Right', right })
const failure = (left: t.Errors): Either<t.Errors, never> => ({ _tag: 'Left', left })

/** Whether a codec can be read at all: one with a `decode` of its own runs as it is. */
const isReadable = (codec: t.Decoder<unknown, unknown>): boolean => {
  const known = builtInDecoders.get(codec)
  if (known !== undefined) {
    return known
  }
  const isBuiltIn = hasBuiltInDecode(codec)
  builtInDecoders.set(codec, isBuiltIn)
  return isBuiltIn
}

/** Runs the closures derived from a codec; they are made at the first value, not at import. */
const runNode = (codec: t.Decoder<unknown, unknown>, input: unknown, run: Run): unknown => {
  const node = derive(codec)
  const wantsPlace = node.needsContext || run.errors !== undefined
  return node.decode(input, wantsPlace ? link(undefined, '', codec, input) : undefined, run)
}

/** Decodes with at most the first `limit` errors of io-ts; the run may be one that has refused the value. */
const decodeCollecting = <A>(codec: t.Decoder<unknown, A>, input: unknown, run: Run): Either<t.Errors, A> => {
  const errors: Array<t.ValidationError> = []
  const { undoLog } = run
  if (isReadable(codec)) {
    run.errors = errors
    try {
      const decoded = runNode(codec, input, run)
      if (decoded !== REFUSED) {
        return success(decoded as A)
      }
      undo(undoLog, undefined)
      return failure(errors)
    } catch {
      // As in `compile`.
      undo(undoLog, undefined)
    }
  }
  const result = codec.decode(input)
  return result._tag === 'Left' && result.left.length > run.limit ? failure(result.left.slice(0, run.limit)) : result
}

/** Asks io-ts why a value was refused. */
const explain = <A>(codec: t.Decoder<unknown, A>, input: unknown): Either<t.Errors, A> => {
  try {
    const answer = codec.decode(input)
    if (answer._tag === 'Left') {
      return answer
    }
  } catch {
    // As below, or a codec that throws and will do so again.
  }
  // A key `__proto__` has set the prototype of a copy of io-ts, and what the value lacks was found there.
  return decodeCollecting(codec, input, makeRun(Infinity, undefined))
}

/**
 * Turns an io-ts codec into a decoder that answers as `codec.decode` does, several times faster.
 *
 * The Right is the same value, and the input itself where io-ts returns that; for the Left, io-ts is asked. Codecs
 * whose `validate` io-ts did not make run as they are. Two things differ: a JSON key `__proto__` stays a key, where
 * io-ts lets it set the prototype of what it copies; and the getters of one object may be read in another order.
 */
export const compile = <A>(codec: t.Decoder<unknown, A>): Decode<A> => {
  const known = decoders.get(codec)
  if (known !== undefined) {
    return known as Decode<A>
  }
  const decoder: Decode<A> = (input) => {
    if (!isReadable(codec)) {
      return codec.decode(input)
    }
    let decoded: unknown
    try {
      decoded = runNode(codec, input, makeRun(0, undefined))
    } catch {
      // Whatever was thrown, io-ts throws it itself or knows the answer.
      return codec.decode(input)
    }
    return decoded === REFUSED ? explain(codec, input) : success(decoded as A)
  }
  decoders.set(codec, decoder)
  return decoder
}

/**
 * Gives the first errors that io-ts reports for a value, `limit` of them at most, and none for a value that it accepts.
 *
 * The walk ends at the last error wanted: it costs the same for a list with eleven bad elements and one with a million.
 */
export const firstErrors =
  (codec: t.Decoder<unknown, unknown>) =>
  (input: unknown, limit: number): t.Errors => {
    const result = decodeCollecting(codec, input, makeRun(limit, undefined))
    return result._tag === 'Left' ? result.left : []
  }

/**
 * Turns an io-ts codec into a decoder for values that nobody else holds, such as what `JSON.parse` has just returned.
 *
 * Where `compile` copies an object to change a member, this changes the object. The value must be a tree of plain
 * data. The Left holds at most `limit` errors, the first ones of io-ts. A refused value, which its errors refer to, is
 * left as it came, or with what `optional` and `list` make of null and absence, which decodes to the same again. The
 * Right is that of io-ts but for the sign of a zero: a record with `t.literal(0)` keeps it.
 */
export const compileOwned = <A>(codec: t.Decoder<unknown, A>, limit: number): Decode<A> => {
  return (input) => {
    const undoLog: UndoLog = { last: undefined }
    const run = makeRun(limit, undoLog)
    if (isReadable(codec)) {
      try {
        const decoded = runNode(codec, input, run)
        if (decoded !== REFUSED) {
          return success(decoded as A)
        }
      } catch {
        // As in `compile`.
      }
      undo(undoLog, undefined)
      // An exception may have left these as they were deep inside.
      run.undoLog = undoLog
      run.tentative = false
    }
    return decodeCollecting(codec, input, run)
  }
}
