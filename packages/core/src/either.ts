import type { Either as FpTsEither } from 'fp-ts/lib/Either.js'

/** Stands in for fp-ts's types where fp-ts is not installed. Nothing fits it, so the program does not compile. */
export interface InstallFpTs {
  readonly 'fp-ts is not installed. Run: npm install fp-ts io-ts': never
}

/**
 * fp-ts's `Either`. A type from a module that is not installed is `any` to a compiler that skips the check of libraries, and
 * a program would then compile without any check of its results; so the type is asked whether it is `any`.
 */
export type Either<E, A> = [FpTsEither<0, 0>] extends [InstallFpTs] ? InstallFpTs : FpTsEither<E, A>
