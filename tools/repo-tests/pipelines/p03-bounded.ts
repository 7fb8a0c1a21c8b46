import { CreateVolume } from '@cloud-result/kingsoft-ebs/operations'
import { pipe } from 'fp-ts/lib/function.js'
import * as RA from 'fp-ts/lib/ReadonlyArray.js'
import * as TE from 'fp-ts/lib/TaskEither.js'

import { scratchDisk } from './clouds.js'
import type { Clouds } from './clouds.js'

/** Runs a task for each item, so many at once: chunks one after another. The first failure ends it after its chunk. */
export const traverseChunks =
  (size: number) =>
  <A, E, B>(task: (item: A) => TE.TaskEither<E, B>) =>
  (items: readonly A[]): TE.TaskEither<E, readonly B[]> =>
    pipe(items, RA.chunksOf(size), TE.traverseSeqArray(TE.traverseArray(task)), TE.map(RA.flatten))

/** Creates many disks, four at once. */
export const createDisks = ({ ebs }: Clouds, sizes: readonly number[]) =>
  pipe(
    sizes,
    traverseChunks(4)((Size) => ebs.send(CreateVolume, { ...scratchDisk, Size })),
    TE.map(RA.map(({ data }) => data.VolumeId))
  )
