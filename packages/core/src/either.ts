import type { Either as FpTsEither } from 'fp-ts/lib/Either.js'

/**
 * Replaces the types of fp-ts where fp-ts is not installed. No value has this type, so the program does not compile.
 *
 * @category Results
 */
export interface InstallFpTs {
  readonly 'fp-ts is not installed. Run: npm install fp-ts io-ts': never
}

/**
 * The `Either` of fp-ts, or `InstallFpTs` where fp-ts is not installed.
 *
 * With `skipLibCheck`, TypeScript gives `any` for a type from a module that is not installed, and results would be unchecked.
 * This type tests for `any`.
 *
 * @category Results
 */
export type Either<E, A> = [FpTsEither<0, 0>] extends [InstallFpTs] ? InstallFpTs : FpTsEither<E, A>
