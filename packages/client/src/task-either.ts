import type { InstallFpTs } from '@cloud-result/core'
import type { ReaderTaskEither as FpTsReaderTaskEither } from 'fp-ts/lib/ReaderTaskEither.js'
import type { TaskEither as FpTsTaskEither } from 'fp-ts/lib/TaskEither.js'

/**
 * The `TaskEither` of fp-ts, or `InstallFpTs` where fp-ts is not installed.
 *
 * @category Results
 */
export type TaskEither<E, A> = [FpTsTaskEither<0, 0>] extends [InstallFpTs] ? InstallFpTs : FpTsTaskEither<E, A>

/**
 * The `ReaderTaskEither` of fp-ts, or `InstallFpTs` where fp-ts is not installed.
 *
 * @category Results
 */
export type ReaderTaskEither<R, E, A> = [FpTsReaderTaskEither<0, 0, 0>] extends [InstallFpTs]
  ? InstallFpTs
  : FpTsReaderTaskEither<R, E, A>
