import { categories, left, right } from '@cloud-result/core'
import type { CloudError, CloudErrorExcept, Operation, Result, Success } from '@cloud-result/core'
import { flow, pipe } from 'fp-ts/lib/function.js'
import * as R from 'fp-ts/lib/Reader.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import * as t from 'io-ts'
import { describe, expect, expectTypeOf, it } from 'vitest'

import { catchCategoryTask } from '@cloud-result/client'
import type { Client } from '@cloud-result/client'

import { leftOf } from './support/left-of.js'
import { describeThings, failure, makeThings, scripted, success } from './support/made-up-vendor.js'

const typed: Operation<{ readonly Limit: number }, { readonly Count: number }, 'NoSuchThing' | 'TooFast'> = {
  product: 'made-up-things',
  action: 'ListThings',
  effect: 'read',
  input: () => t.type({ Limit: t.number }),
  output: () => t.type({ Count: t.number })
}

describe('catchCategoryTask', () => {
  it('recovers from a category, and removes it from the type of the Left', async () => {
    const client = makeThings({ transport: scripted(failure('NoSuchThing')).transport })
    const task = catchCategoryTask(
      'NotFound',
      (error) => async () => right(`no ${error.code}`)
    )(client.send(describeThings, {}))
    expect(await task()).toEqual(right('no NoSuchThing'))
    expectTypeOf(task).returns.resolves.toExtend<Result<Success<unknown> | string, CloudErrorExcept<'NotFound'>>>()
  })

  it('does not change other errors and successes, and recovers lazily', async () => {
    const { transport } = scripted(failure('NoSuchThing'), success(1))
    const client = makeThings({ transport })
    const recovered: string[] = []
    const recover = catchCategoryTask(['Conflict', 'Throttled'], (error) => async () => {
      recovered.push(error.category)
      return right(undefined)
    })
    expect(leftOf(await recover(client.send(describeThings, {}))()).category).toBe('NotFound')
    expect((await recover(client.send(describeThings, {}))())._tag).toBe('Right')
    expect(recovered).toEqual([])
  })

  it('takes a Left of any type, and lets failures of your own through, even with our category', async () => {
    const own = { _tag: 'Missing', category: 'NotFound', field: 'VolumeId' } as const
    const recover = catchCategoryTask('NotFound', (error) => async () => right(error.vendor.length))
    const task = async (): Promise<Result<number, CloudError<'A'> | typeof own>> => left(own)
    const recovered = recover(task)
    expectTypeOf(recovered).returns.resolves.toEqualTypeOf<
      Result<number, CloudErrorExcept<'NotFound', 'A'> | typeof own>
    >()
    expect(await recovered()).toEqual(left(own))
    expect(await recover(async () => left(null))()).toEqual(left(null))
  })

  it('takes off one category after another, and all of them', async () => {
    const client = makeThings({ transport: scripted(failure('NoSuchThing')).transport })
    const business = pipe(
      client.send(describeThings, {}),
      catchCategoryTask('InsufficientCapacity', () => TE.left('sold out' as const)),
      catchCategoryTask('NotFound', () => TE.left('missing' as const)),
      catchCategoryTask(['Throttled', 'Unavailable'], () => TE.left('busy' as const))
    )
    type Rest = CloudErrorExcept<'InsufficientCapacity' | 'NotFound' | 'Throttled' | 'Unavailable'>
    expectTypeOf(business).returns.resolves.toExtend<Result<unknown, Rest | 'sold out' | 'missing' | 'busy'>>()
    expect(await business()).toEqual(left('missing'))
    const none = pipe(
      business,
      catchCategoryTask(categories, () => TE.left('broken' as const))
    )
    expectTypeOf(none).returns.resolves.toExtend<Result<unknown, 'sold out' | 'missing' | 'busy' | 'broken'>>()
    expect(await none()).toEqual(left('missing'))
  })

  it('is a constant, a step of flow, and a function under R.map', async () => {
    const ignoreMissing = catchCategoryTask('NotFound', () => TE.right('missing' as const))
    const client = makeThings({ transport: scripted(failure('NoSuchThing'), failure('NoSuchThing')).transport })
    const describeAll = flow((limit: number) => client.send(typed, { Limit: limit }), ignoreMissing)
    expectTypeOf(describeAll).returns.returns.resolves.toEqualTypeOf<
      Result<Success<{ readonly Count: number }> | 'missing', CloudErrorExcept<'NotFound', 'NoSuchThing' | 'TooFast'>>
    >()
    expect(await describeAll(1)()).toEqual(right('missing'))
    const reader = pipe((things: Pick<Client, 'send'>) => things.send(typed, { Limit: 1 }), R.map(ignoreMissing))
    expect(await reader(client)()).toEqual(right('missing'))
  })

  it('refuses a misspelt category', () => {
    // @ts-expect-error -- no such category
    expect(catchCategoryTask('Notfound', () => async () => right(1))).toBeTypeOf('function')
  })
})
