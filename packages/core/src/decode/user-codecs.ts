import type * as t from 'io-ts'

import type { Either } from '../either.js'

/** io-ts does not look at all numbers, so the text is searched for long integers before. */
export const looksAtNumbers: boolean = false

/** Runs the codecs of users as they are: with io-ts, which reports all errors. Node compiles them instead. */
export const compileOwned =
  <A>(codec: t.Decoder<unknown, A>, limit: number, _reading?: { mayBeRounded: boolean }) =>
  (wire: unknown): Either<t.Errors, A> => {
    const decoded = codec.decode(wire)
    return decoded._tag === 'Right' ? decoded : { _tag: 'Left', left: decoded.left.slice(0, limit) }
  }

/** Gives the first errors that io-ts reports for a value, at most `limit`. */
export const firstErrors =
  (codec: t.Decoder<unknown, unknown>) =>
  (wire: unknown, limit: number): t.Errors => {
    const decoded = compileOwned(codec, limit)(wire)
    return decoded._tag === 'Right' ? [] : decoded.left
  }
