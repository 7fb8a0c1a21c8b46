import { describe, expect, it } from 'vitest'

import { compilers, hoversOf } from '../src/hovers/hovers-of.js'

// In the order of the alphabet, since TypeScript 7 sorts the members of a union.
const program = `
import { catchCategory, categories, isCategory, isCloudError, matchCategory, right } from '@cloud-result/core'
import type { CloudErrorOf } from '@cloud-result/core'
import { catchCategoryTask } from '@cloud-result/client'
import type { Client } from '@cloud-result/client'
import { Decrypt } from '@cloud-result/alibaba-kms/operations'
import { RunInstances } from '@cloud-result/tencent-cvm/operations'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'

interface Busy { readonly _tag: 'Busy' }
interface Down { readonly _tag: 'Down' }
interface Missing { readonly _tag: 'Missing'; readonly category: 'Internal' }

declare const client: Client
declare const busy: Busy
declare const down: Down
declare const missing: Missing

const call = client.send(RunInstances, {})
const one = pipe(call, catchCategoryTask('NotFound', () => TE.right(undefined)))
const several = pipe(one, catchCategoryTask(['Throttled', 'Unavailable'], () => TE.right(undefined)))
const vendors = pipe(
  client.send(Decrypt, { CiphertextBlob: '' }),
  TE.chainW(() => call),
  catchCategoryTask('NotFound', () => TE.right(undefined)),
  catchCategoryTask('Throttled', () => TE.right(undefined))
)
const business = pipe(
  call,
  catchCategoryTask('Throttled', () => TE.left(busy)),
  catchCategoryTask('Unavailable', () => TE.left(down))
)
const own = pipe(call, TE.chainW(() => TE.left(missing)), catchCategoryTask('Internal', () => TE.right(undefined)))
const few = pipe({} as TE.TaskEither<CloudErrorOf<'Conflict' | 'NotFound'>, 1>, catchCategoryTask('NotFound', () => TE.right(2)))

pipe(call, TE.mapLeft((/*? call */ error) => error))
pipe(one, TE.mapLeft((/*? one */ error) => error))
pipe(several, TE.mapLeft((/*? several */ error) => error))
pipe(vendors, TE.mapLeft((/*? vendors */ error) => error))
pipe(business, TE.mapLeft((/*? business */ error) => error))
pipe(own, TE.mapLeft((/*? own */ error) => error))
pipe(few, TE.mapLeft((/*? few */ error) => error))
pipe(call, catchCategoryTask(categories, () => TE.right(undefined)), TE.mapLeft((/*? all */ error) => error))
pipe(client.dryRun(RunInstances, {}), TE.mapLeft((/*? dryRun */ error) => error))
const /*? constant */ ignoreMissing = catchCategory('NotFound', () => right(undefined))
const /*? either */ either = pipe({} as E.Either<CloudErrorOf<'NotFound'>, 1>, ignoreMissing)
pipe(one, TE.mapLeft(matchCategory({ NotFound: (/*? taken */ error) => error, _: (/*? rest */ error) => error })))
pipe(one, TE.orElse(matchCategory({ QuotaExceeded: (/*? handled */ error) => TE.left(error), _: (/*? others */ error) => TE.left(error) })))
const /*? standalone */ statusOf = matchCategory({ Conflict: () => 409, _: () => 'broken' })
const /*? refinement */ isMissing = isCategory('NotFound')
declare const failure: Busy | CloudErrorOf<'NotFound', 'Known'>
if (isCloudError(failure)) void /*? ours */ failure
else void /*? theirs */ failure
`

describe.each(compilers)('an editor with %s', (compiler) => {
  it('shows what is left of an error by a short name', async () => {
    expect(await hoversOf(compiler, program)).toEqual({
      call: '(parameter) error: CloudError<RunInstancesCode>',
      one: '(parameter) error: CloudErrorExcept<"NotFound", RunInstancesCode>',
      several: '(parameter) error: CloudErrorExcept<"NotFound" | "Throttled" | "Unavailable", RunInstancesCode>',
      vendors: '(parameter) error: CloudErrorExcept<"NotFound" | "Throttled", string>',
      business: '(parameter) error: Busy | Down | CloudErrorExcept<"Throttled" | "Unavailable", RunInstancesCode>',
      own: '(parameter) error: Missing | CloudErrorExcept<"Internal", RunInstancesCode>',
      few: '(parameter) error: CloudErrorOf<"Conflict", string>',
      all: '(parameter) error: never',
      dryRun: '(parameter) error: CloudErrorExcept<"DryRunSucceeded", RunInstancesCode>',
      constant:
        'const ignoreMissing: <E, A>(result: Either<E, A>) => Either<WithoutCategory<E, "NotFound">, A | undefined>',
      either: 'const either: Either<never, 1 | undefined>',
      taken: '(parameter) error: never',
      rest: '(parameter) error: CloudErrorExcept<"NotFound", RunInstancesCode>',
      handled: '(parameter) error: ServiceErrorOf<"QuotaExceeded", RunInstancesCode>',
      others: '(parameter) error: CloudErrorExcept<"NotFound", RunInstancesCode>',
      standalone: 'const statusOf: (error: CloudError) => string | number',
      refinement: 'const isMissing: <E>(error: E) => error is InCategory<E, "NotFound">',
      ours: 'const failure: ServiceErrorOf<"NotFound", "Known">',
      theirs: 'const failure: Busy'
    })
  })
})
