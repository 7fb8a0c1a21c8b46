import type * as t from 'io-ts'

import type { Either } from '../either.js'
import { hasBuiltInDecode } from './built-in.js'
import { derive } from './derive.js'
import { link, makeRun, REFUSED, type Run } from './node.js'
import { undo, type UndoLog } from './undo-log.js'

type Decode<A> = (input: unknown) => Either<t.Errors, A>

const decoders = new WeakMap<t.Decoder<unknown, unknown>, Decode<unknown>>()
const builtInDecoders = new WeakMap<t.Decoder<unknown, unknown>, boolean>()

const success = <A>(right: A): Either<never, A> => ({ _tag: 'Right', right })
const failure = (left: t.Errors): Either<t.Errors, never> => ({ _tag: 'Left', left })

/** A compiled codec looks at all numbers itself, so the text need not be searched for long integers before. */
export const looksAtNumbers: boolean = true

/** Tests whether the compiler can read a codec. It calls the `decode` of a codec that has its own. */
const isReadable = (codec: t.Decoder<unknown, unknown>): boolean => {
  const known = builtInDecoders.get(codec)
  if (known !== undefined) {
    return known
  }
  const isBuiltIn = hasBuiltInDecode(codec)
  builtInDecoders.set(codec, isBuiltIn)
  return isBuiltIn
}

/** Runs the closures derived from a codec. They are made for the first value, not at import. */
const runNode = (codec: t.Decoder<unknown, unknown>, input: unknown, run: Run): unknown => {
  const node = derive(codec)
  const wantsPlace = node.needsContext || run.errors !== undefined
  return node.decode(input, wantsPlace ? link(undefined, '', codec, input) : undefined, run)
}

/** Decodes, and collects at most the first `limit` errors of io-ts. The run may have refused the value before. */
const decodeCollecting = <A>(codec: t.Decoder<unknown, A>, input: unknown, run: Run): Either<t.Errors, A> => {
  const errors: t.ValidationError[] = []
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
    } catch (thrown) {
      // As in `compile`.
      undo(undoLog, undefined)
      if (run.limit !== Infinity && isOverflow(thrown)) {
        return tooDeep(codec, input)
      }
    }
  }
  const result = codec.decode(input)
  return result._tag === 'Left' && result.left.length > run.limit ? failure(result.left.slice(0, run.limit)) : result
}

// Each engine has its own error for this; that of Firefox is an InternalError.
const isOverflow = (thrown: unknown): boolean =>
  thrown instanceof RangeError || (thrown instanceof Error && thrown.name === 'InternalError')

/**
 * Refuses a value that is nested too deep for the stack. io-ts may go a little deeper, but takes time and memory that grow with
 * the square of the depth.
 */
const tooDeep = (codec: t.Decoder<unknown, unknown>, input: unknown): Either<t.Errors, never> => {
  const error: Record<keyof t.ValidationError, unknown> = {
    value: input,
    context: [{ key: '', type: codec, actual: input }],
    message: undefined
  }
  return failure([error as unknown as t.ValidationError])
}

/** Gets the errors of a refused value from io-ts. */
const explain = <A>(codec: t.Decoder<unknown, A>, input: unknown): Either<t.Errors, A> => {
  try {
    const answer = codec.decode(input)
    if (answer._tag === 'Left') {
      return answer
    }
  } catch {
    // For the reason below; or a codec has thrown, and will throw again.
  }
  // io-ts accepts the value: a key `__proto__` has set the prototype of its copy, where it finds the missing fields.
  return decodeCollecting(codec, input, makeRun(Infinity, undefined))
}

/**
 * Compiles an io-ts codec to a decoder that returns what `codec.decode` returns, several times faster.
 *
 * The Right is the same value as that of io-ts, and the input itself where io-ts returns the input. For a refused value, the
 * decoder calls io-ts, so the Left is the same, too. A custom codec runs its own `validate`. There is no `eval`, so it works
 * under a content security policy.
 *
 * Two things differ from io-ts. A JSON key `__proto__` remains a key, while io-ts sets the prototype of its copy. The getters
 * of an object may be called in another order.
 *
 * @category Fast decoding
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
      // io-ts either throws the same or returns a result.
      return codec.decode(input)
    }
    return decoded === REFUSED ? explain(codec, input) : success(decoded as A)
  }
  decoders.set(codec, decoder)
  return decoder
}

/**
 * Gives the first errors that io-ts reports for a value, at most `limit`, and none for a value that it accepts.
 *
 * It stops when it has `limit` errors, so the time does not depend on the number of further errors.
 */
export const firstErrors =
  (codec: t.Decoder<unknown, unknown>) =>
  (input: unknown, limit: number): t.Errors => {
    const result = decodeCollecting(codec, input, makeRun(limit, undefined))
    return result._tag === 'Left' ? result.left : []
  }

/**
 * Compiles an io-ts codec to a decoder for values to which there is no other reference, such as a result of `JSON.parse`.
 *
 * It changes fields in place, where `compile` copies the object. The value must be a tree of plain data. The Left has at most
 * `limit` errors, the first ones of io-ts. Errors refer to the refused value, so the changes to it are undone, except those by
 * `optional` and `list` to null and absent fields: decoding these again gives the same result. The Right equals that of io-ts,
 * except that a record with `t.literal(0)` keeps the sign of a zero. A value that is nested too deep for the stack is refused.
 *
 * It says in `reading` whether the value may have a number that stands for an integer that it cannot hold.
 */
export const compileOwned = <A>(
  codec: t.Decoder<unknown, A>,
  limit: number,
  reading: { mayBeRounded: boolean } = { mayBeRounded: false }
): Decode<A> => {
  return (input) => {
    const undoLog: UndoLog = { last: undefined }
    const run = makeRun(limit, undoLog)
    run.mayBeRounded = false
    reading.mayBeRounded = true
    if (isReadable(codec)) {
      try {
        const decoded = runNode(codec, input, run)
        if (decoded !== REFUSED) {
          reading.mayBeRounded = run.mayBeRounded
          return success(decoded as A)
        }
      } catch (thrown) {
        // As in `compile`.
        if (isOverflow(thrown)) {
          undo(undoLog, undefined)
          return tooDeep(codec, input)
        }
      }
      undo(undoLog, undefined)
      // An exception inside a nested value may have left these changed.
      run.undoLog = undoLog
      run.tentative = false
    }
    return decodeCollecting(codec, input, run)
  }
}
