import { catchCategory, categories, isCategory, left, matchCategory, right } from '@cloud-result/core'
import type {
  Category,
  CloudError,
  CloudErrorExcept,
  CloudErrorOf,
  DecodeError,
  HttpError,
  InCategory,
  RequestError,
  Result,
  ServiceError,
  Success,
  TransportError,
  WireResponse,
  WithoutCategory
} from '@cloud-result/core'
import * as E from 'fp-ts/lib/Either.js'
import { flow, pipe } from 'fp-ts/lib/function.js'
import * as T from 'fp-ts/lib/Task.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { describe, expect, expectTypeOf, it } from 'vitest'

import { errorWith } from './support/any-error.js'

interface Missing {
  readonly _tag: 'Missing'
  readonly category: 'NotFound'
  readonly field: string
}

const failed = (category: Category): Result<number> => left(errorWith({ category }))

describe('CloudError', () => {
  it('has one member for each tag and category', () => {
    // Only the vendor can say that a resource does not exist.
    expectTypeOf<CloudErrorOf<'NotFound'>['_tag']>().toEqualTypeOf<'ServiceError'>()
    expectTypeOf<CloudErrorOf<'Cancelled'>['_tag']>().toEqualTypeOf<'HttpError' | 'TransportError'>()
    expectTypeOf<CloudErrorOf<'DryRunSucceeded'>['_tag']>().toEqualTypeOf<'ServiceError'>()
    expectTypeOf<CloudErrorOf<'Internal'>['_tag']>().toEqualTypeOf<'ServiceError' | 'HttpError' | 'DecodeError'>()
    expectTypeOf<CloudError['category']>().toEqualTypeOf<Category>()
    expectTypeOf<DecodeError['category']>().toEqualTypeOf<'Internal'>()
    expectTypeOf<TransportError['category']>().toEqualTypeOf<'Unavailable' | 'DeadlineExceeded' | 'Cancelled'>()
    expectTypeOf<RequestError['category']>().toEqualTypeOf<'InvalidArgument' | 'Unauthenticated'>()
    expectTypeOf<Exclude<Category, ServiceError['category']>>().toEqualTypeOf<'Cancelled'>()
    expectTypeOf<Exclude<Category, HttpError['category']>>().toEqualTypeOf<
      'NotFound' | 'AlreadyExists' | 'QuotaExceeded' | 'DryRunSucceeded'
    >()
    expect(errorWith({}).category).toBe('NotFound')
  })

  it('takes any code, and offers the documented ones', () => {
    expectTypeOf<ServiceError<'Known'>['code']>().toEqualTypeOf<'Known' | (string & {}) | undefined>()
    expectTypeOf<CloudError<'Known'>>().toExtend<CloudError>()
    const error: CloudError<'Known'> = errorWith({ code: 'Unheard' })
    expect(error.code).toBe('Unheard')
  })

  it('cannot be changed', () => {
    const error = errorWith({})
    // @ts-expect-error readonly
    const change = () => (error.message = 'x')
    expect(change).toBeTypeOf('function')
  })

  it('is exhausted by a switch over its category', () => {
    const caseOf = (error: CloudError): string => {
      switch (error.category) {
        case 'InvalidArgument':
        case 'Unauthenticated':
        case 'PermissionDenied':
        case 'PaymentRequired':
        case 'NotFound':
        case 'AlreadyExists':
        case 'FailedPrecondition':
        case 'Conflict':
        case 'Throttled':
        case 'QuotaExceeded':
        case 'InsufficientCapacity':
        case 'Unsupported':
        case 'Unavailable':
        case 'DeadlineExceeded':
        case 'Internal':
        case 'DryRunSucceeded':
        case 'Cancelled':
        case 'Unknown':
          return error.category
        default: {
          const none: never = error
          return none
        }
      }
    }
    const unfinished = (error: CloudErrorOf<'NotFound' | 'Conflict'>): string => {
      switch (error.category) {
        case 'NotFound':
          return error.category
        default: {
          // @ts-expect-error Conflict is left
          const none: never = error
          return none
        }
      }
    }
    expect(categories.map((category) => caseOf(errorWith({ category })))).toEqual(categories)
    expect(unfinished(errorWith({}) as CloudErrorOf<'NotFound'>)).toBe('NotFound')
  })

  it('narrows by its tag', () => {
    const issuesOf = (error: CloudError): number => {
      if (error._tag === 'DecodeError' || error._tag === 'RequestError') return error.issues.length
      if (error._tag === 'ServiceError') return Object.keys(error.details).length
      // @ts-expect-error no issues on the rest
      return error.issues === undefined ? -1 : 0
    }
    expect(issuesOf(errorWith({ _tag: 'HttpError' }))).toBe(-1)
  })
})

describe('Result', () => {
  it('is an Either of fp-ts, both ways', () => {
    expectTypeOf<Result<number>>().toEqualTypeOf<E.Either<CloudError, number>>()
    expectTypeOf<Result<number, string>>().toEqualTypeOf<E.Either<string, number>>()
    expectTypeOf(right(1)).toExtend<E.Either<never, number>>()
    expectTypeOf(left('x')).toExtend<E.Either<string, never>>()
    const theirs: E.Either<CloudError, number> = right(1)
    const ours: Result<number> = E.right(1)
    expect([theirs, left('x')]).toEqual([E.right(1), E.left('x')])
    expect(ours).toEqual(right(1))
  })

  it('has an answer and a success that are plain data', () => {
    expectTypeOf<{ status: number; body: string }>().toExtend<WireResponse>()
    expectTypeOf<{ status: number; headers: Record<string, string>; body: string }>().toExtend<WireResponse>()
    expectTypeOf<{ data: number; requestId: undefined; status: number }>().toExtend<Success<number>>()
    // @ts-expect-error a body is text
    const response: WireResponse = { status: 200, body: {} }
    expect(response.status).toBe(200)
  })
})

describe('isCategory', () => {
  it.each(categories)('knows %s from the others', (category) => {
    const is = isCategory(category)
    expect(categories.filter((other) => is(errorWith({ category: other })))).toEqual([category])
  })

  it('takes several', () => {
    const is = isCategory('NotFound', 'Conflict')
    expect(categories.filter((category) => is(errorWith({ category })))).toEqual(['NotFound', 'Conflict'])
  })

  it('narrows', () => {
    const error = errorWith({})
    if (isCategory('NotFound')(error)) {
      expectTypeOf(error).toEqualTypeOf<CloudErrorOf<'NotFound'>>()
      expectTypeOf(error.category).toEqualTypeOf<'NotFound'>()
    }
    if (isCategory('NotFound', 'Conflict')(error)) {
      expectTypeOf(error.category).toEqualTypeOf<'NotFound' | 'Conflict'>()
    }
    expect([error].filter(isCategory('NotFound')).map(({ category }) => category satisfies 'NotFound')).toEqual([
      'NotFound'
    ])
  })

  it('takes any value, and finds none in what is no CloudError', () => {
    const isMissing = isCategory('NotFound')
    const own: Missing = { _tag: 'Missing', category: 'NotFound', field: 'VolumeId' }
    const failures: readonly (CloudError<'Known'> | Missing | string)[] = [own, 'NotFound', errorWith({})]
    expectTypeOf(failures.filter(isMissing)).toEqualTypeOf<CloudErrorOf<'NotFound', 'Known'>[]>()
    expect(failures.map(isMissing)).toEqual([false, false, true])
    expect([null, undefined, 404, {}, [], new Error('x'), left(errorWith({}))].some(isMissing)).toBe(false)
    const unknown: unknown = errorWith({})
    if (isMissing(unknown)) expectTypeOf(unknown).toEqualTypeOf<CloudErrorOf<'NotFound'>>()
    const either = own as CloudError | Missing
    if (!isMissing(either)) expectTypeOf(either).toEqualTypeOf<CloudErrorExcept<'NotFound'> | Missing>()
    expect(isMissing(unknown)).toBe(true)
  })

  it('does not compile with a category that there is not, nor with none', () => {
    // @ts-expect-error misspelt
    const misspelt = isCategory('NotFund')
    // @ts-expect-error one of two misspelt
    const one = isCategory('NotFound', 'Conflct')
    // @ts-expect-error none
    const none = isCategory()
    expect([misspelt, one, none].map((is) => is(errorWith({})))).toEqual([false, true, false])
  })
})

describe('matchCategory', () => {
  const nameAll = matchCategory({
    InvalidArgument: ({ category }) => category,
    Unauthenticated: ({ category }) => category,
    PermissionDenied: ({ category }) => category,
    PaymentRequired: ({ category }) => category,
    NotFound: ({ category }) => category,
    AlreadyExists: ({ category }) => category,
    FailedPrecondition: ({ category }) => category,
    Conflict: ({ category }) => category,
    Throttled: ({ category }) => category,
    QuotaExceeded: ({ category }) => category,
    InsufficientCapacity: ({ category }) => category,
    Unsupported: ({ category }) => category,
    Unavailable: ({ category }) => category,
    DeadlineExceeded: ({ category }) => category,
    Internal: ({ category }) => category,
    DryRunSucceeded: ({ category }) => category,
    Cancelled: ({ category }) => category,
    Unknown: ({ category }) => category
  })

  it.each(categories)('calls the handler of %s', (category) => {
    expect(nameAll(errorWith({ category }))).toBe(category)
  })

  it('gives the rest to _', () => {
    const match = matchCategory({
      NotFound: (error) => {
        expectTypeOf(error).toEqualTypeOf<CloudErrorOf<'NotFound'>>()
        return 'gone'
      },
      _: (error) => {
        expectTypeOf(error).toEqualTypeOf<CloudError>()
        return `other: ${error.category}`
      }
    })
    expectTypeOf(match).toEqualTypeOf<(error: CloudError) => string>()
    expect(categories.map((category) => match(errorWith({ category })))).toEqual(
      categories.map((category) => (category === 'NotFound' ? 'gone' : `other: ${category}`))
    )
  })

  it('passes the error on as it is', () => {
    const error = errorWith({})
    expect(matchCategory({ NotFound: (one) => one, _: (one) => one })(error)).toBe(error)
    expect(matchCategory({ _: (one) => one })(error)).toBe(error)
  })

  it('folds a Result in a pipe', () => {
    const word = pipe(failed('Conflict'), E.match(matchCategory({ Conflict: () => 'again', _: () => 'no' }), String))
    expect(word).toBe('again')
  })

  it('asks for a handler of each category that is left, and no more', () => {
    const statusOf = (error: CloudErrorOf<'NotFound' | 'Throttled'>) =>
      pipe(error, matchCategory({ NotFound: () => 404, Throttled: () => 429 }))
    expect(statusOf(errorWith({ category: 'Throttled' }) as CloudErrorOf<'Throttled'>)).toBe(429)
    const lacking = () =>
      // @ts-expect-error Throttled is left
      pipe(errorWith({}) as CloudErrorOf<'NotFound' | 'Throttled'>, matchCategory({ NotFound: () => 404 }))
    expect(lacking()).toBe(404)
    const afterCatch = pipe(
      failed('Conflict'),
      catchCategory('NotFound', () => right(0)),
      E.mapLeft(
        matchCategory({
          Conflict: (error) => {
            expectTypeOf(error).toEqualTypeOf<CloudErrorOf<'Conflict'>>()
            return 409
          },
          _: (error) => {
            expectTypeOf(error).toEqualTypeOf<CloudErrorExcept<'NotFound'>>()
            return error.category
          }
        })
      )
    )
    expectTypeOf(afterCatch).toEqualTypeOf<E.Either<number | Exclude<Category, 'NotFound'>, number>>()
    expect(afterCatch).toEqual(left(409))
  })

  it('unites what the handlers give', () => {
    const gone = { _tag: 'Gone' } as const
    const fold = matchCategory({ NotFound: () => gone, Conflict: () => '409', _: ({ status }) => status })
    expectTypeOf(fold).toEqualTypeOf<(error: CloudError) => typeof gone | string | number | undefined>()
    expect(categories.slice(4, 8).map((category) => fold(errorWith({ category })))).toEqual([gone, 404, 404, '409'])
  })

  it('keeps the codes of the operation', () => {
    const codeOf = (error: CloudError<'A' | 'B'>) =>
      pipe(error, matchCategory({ NotFound: ({ code }) => code, _: ({ code }) => code }))
    expectTypeOf(codeOf).returns.toEqualTypeOf<'A' | 'B' | (string & {}) | undefined>()
    expect(codeOf(errorWith({ code: 'A' }))).toBe('A')
  })

  it('recovers in a pipe, with a function of the library for the rest', () => {
    const recovered = pipe(
      failed('Conflict'),
      catchCategory('NotFound', () => right(0)),
      E.orElseW(matchCategory({ Conflict: ({ category }) => right(category), _: E.left }))
    )
    expectTypeOf(recovered).toEqualTypeOf<E.Either<CloudErrorExcept<'NotFound'>, number | 'Conflict'>>()
    expect(recovered).toEqual(right('Conflict'))
  })

  it('gives failures of your own to _, whatever their category', () => {
    const missing: Missing = { _tag: 'Missing', category: 'NotFound', field: 'VolumeId' }
    const textOf = (error: CloudError | Missing) =>
      pipe(
        error,
        matchCategory({
          NotFound: (one) => {
            expectTypeOf(one).toEqualTypeOf<CloudErrorOf<'NotFound'>>()
            return one.vendor
          },
          _: (one) => one._tag
        })
      )
    expect([textOf(missing), textOf(errorWith({}))]).toEqual(['Missing', 'acme'])
    const lacking = (error: CloudErrorOf<'NotFound'> | Missing) =>
      // @ts-expect-error no handler for Missing
      pipe(error, matchCategory({ NotFound: () => 404 }))
    expect(lacking(errorWith({}) as CloudErrorOf<'NotFound'>)).toBe(404)
    expect(() => lacking(missing)).toThrow(TypeError)
  })

  it('reads errors of an unknown type', () => {
    const textOf = (thrown: unknown) =>
      pipe(thrown, matchCategory({ NotFound: ({ code }) => code, _: (one) => String(one) }))
    expect([textOf(errorWith({})), textOf('no'), textOf(null)]).toEqual(['NoRocket', 'no', 'null'])
  })

  it('says in JavaScript which handler there is not', () => {
    const fold = matchCategory as unknown as (handlers: object) => (error: unknown) => unknown
    const said = (handlers: object, error: unknown): string => {
      try {
        return `gave ${fold(handlers)(error)}`
      } catch (thrown) {
        return `${thrown}`
      }
    }
    const noHandler =
      'TypeError: matchCategory: there is no handler for NotFound. Add `NotFound`, or `_` for all that have none'
    const noError =
      'TypeError: matchCategory: this is no CloudError, and there is no handler `_`. Pass what is in a Left, or add `_`'
    expect(said({}, errorWith({}))).toBe(noHandler)
    expect(said({ NotFound: 404 }, errorWith({}))).toBe(noHandler)
    expect(said(Object.create({ NotFound: () => 404 }), errorWith({}))).toBe(noHandler)
    expect(said({ toString: () => 'x' }, { ...errorWith({}), category: 'toString' })).toBe('gave x')
    expect(said({ NotFound: () => 404 }, left(errorWith({})))).toBe(noError)
    expect(said({ NotFound: () => 404 }, undefined)).toBe(noError)
    expect(said({ NotFound: undefined, _: () => 502 }, errorWith({}))).toBe('gave 502')
  })

  it('takes a category that a later version brought for Unknown', () => {
    const later = { ...errorWith({}), category: 'Moved' } as unknown as CloudError
    const all = Object.fromEntries(categories.map((category) => [category, () => category]))
    const fold = matchCategory as unknown as (handlers: object) => (error: unknown) => unknown
    expect(fold(all)(later)).toBe('Unknown')
    expect(fold({ ...all, Moved: () => 'Moved' })(later)).toBe('Moved')
    expect(fold({ ...all, _: () => 'rest' })(later)).toBe('rest')
    expect(() => fold({ NotFound: () => 404 })(later)).toThrow('there is no handler for Moved')
    expect(() => fold({ Unknown: () => 500 })(errorWith({}))).toThrow('there is no handler for NotFound')
  })

  it('does not compile without a handler for each category, nor with one too many', () => {
    // @ts-expect-error 17 handlers and no _ are missing
    const lacking = matchCategory({ NotFound: () => 1 })
    // @ts-expect-error misspelt
    const misspelt = matchCategory({ NotFund: () => 1, _: () => 2 })
    // @ts-expect-error a handler of no category
    const undefinedHandler = matchCategory({ NotFound: undefined, _: () => 2 })
    // @ts-expect-error no function
    const status = matchCategory({ NotFound: 404, _: () => 2 })
    expect([lacking, misspelt, undefinedHandler].map((match) => match(errorWith({})))).toEqual([1, 2, 2])
    expect(() => status(errorWith({}))).toThrow('no handler for NotFound')
  })
})

describe('catchCategory', () => {
  it.each(categories)('recovers from %s and from no other', (category) => {
    const recover = catchCategory(category, () => right('recovered'))
    const recovered = categories.filter((other) => recover(failed(other))._tag === 'Right')
    expect(recovered).toEqual([category])
  })

  it('recovers from several', () => {
    const recover = catchCategory(['NotFound', 'Conflict'], ({ category }) => right(category))
    expect(recover(failed('Conflict'))).toEqual(right('Conflict'))
    expect(recover(failed('NotFound'))).toEqual(right('NotFound'))
    expect(recover(failed('Throttled'))._tag).toBe('Left')
  })

  it('lets successes and other errors through as they are', () => {
    const recover = catchCategory('NotFound', () => right('recovered'))
    const success: Result<number> = right(1)
    const failure = failed('Conflict')
    expect(recover(success)).toBe(success)
    expect(recover(failure)).toBe(failure)
  })

  it('hands the error over, and takes another error in its place', () => {
    const renamed = pipe(
      failed('NotFound'),
      catchCategory('NotFound', (error) => {
        expectTypeOf(error).toEqualTypeOf<CloudErrorOf<'NotFound'>>()
        return left(`gone: ${error.code}`)
      })
    )
    type Expected = E.Either<Exclude<CloudError, { readonly category: 'NotFound' }> | string, number>
    expectTypeOf(renamed).toExtend<Expected>()
    expectTypeOf<Expected>().toExtend<typeof renamed>()
    expect(renamed).toEqual(left('gone: NoRocket'))
  })

  it('takes the category off the Left', () => {
    const recovered = pipe(
      failed('NotFound'),
      catchCategory('NotFound', () => right('none'))
    )
    type Rest = typeof recovered extends E.Either<infer Left, unknown> ? Left : never
    expectTypeOf<Extract<Category, Rest extends { readonly category: infer Kind } ? Kind : never>>().toEqualTypeOf<
      Exclude<Category, 'NotFound'>
    >()
    expectTypeOf(recovered).toExtend<E.Either<CloudError, number | string>>()
    if (E.isLeft(recovered)) {
      // @ts-expect-error NotFound is gone
      expect(recovered.left.category === 'NotFound').toBe(false)
    }
    const both = pipe(
      failed('Conflict'),
      catchCategory(['NotFound', 'Conflict'], () => right(0)),
      catchCategory('Throttled', () => right(1))
    )
    expectTypeOf<
      typeof both extends E.Either<infer Left extends CloudError, unknown> ? Left['category'] : never
    >().toEqualTypeOf<Exclude<Category, 'NotFound' | 'Conflict' | 'Throttled'>>()
    expect(both).toEqual(right(0))
  })

  it('leaves no Left when all are taken off', () => {
    const all = pipe(
      failed('Unknown'),
      catchCategory(categories, ({ category }) => right(category))
    )
    expectTypeOf(all).toEqualTypeOf<E.Either<never, number | Category>>()
    expect(all).toEqual(right('Unknown'))
  })

  it('goes between other functions of a pipe', async () => {
    const program = pipe(
      TE.fromEither(failed('NotFound')),
      TE.chain((count) => TE.right(count + 1)),
      (task) => async () => catchCategory('NotFound', () => right(0))(await task())
    )
    expectTypeOf(program).returns.resolves.toExtend<E.Either<CloudError, number>>()
    expect(await program()).toEqual(right(0))
    const chained = pipe(
      right(1) as Result<number>,
      E.chain(() => failed('NotFound')),
      catchCategory('NotFound', () => right(0)),
      E.map((count) => count + 1)
    )
    expect(chained).toEqual(right(1))
  })

  it('takes a Left of any type, and lets failures of your own through', () => {
    interface SoldOut {
      readonly _tag: 'SoldOut'
    }
    interface OverQuota {
      readonly _tag: 'OverQuota'
      readonly code: string | undefined
    }
    const soldOut: SoldOut = { _tag: 'SoldOut' }
    const toBusiness = (result: Result<number>) =>
      pipe(
        result,
        catchCategory('InsufficientCapacity', () => left(soldOut)),
        catchCategory('QuotaExceeded', ({ code }) => left<OverQuota>({ _tag: 'OverQuota', code }))
      )
    expectTypeOf(toBusiness).returns.toEqualTypeOf<
      E.Either<SoldOut | OverQuota | CloudErrorExcept<'InsufficientCapacity' | 'QuotaExceeded'>, number>
    >()
    expect(toBusiness(failed('InsufficientCapacity'))).toEqual(left(soldOut))
    expect(toBusiness(failed('QuotaExceeded'))).toEqual(left({ _tag: 'OverQuota', code: 'NoRocket' }))
    const business = pipe(
      failed('Unknown'),
      toBusiness,
      E.mapLeft((error) => (error._tag === 'SoldOut' || error._tag === 'OverQuota' ? error : 'broken'))
    )
    expectTypeOf(business).toEqualTypeOf<E.Either<SoldOut | OverQuota | 'broken', number>>()
    expect(business).toEqual(left('broken'))
  })

  it('does not take failures of your own for ours, even with our category', () => {
    const own: Missing = { _tag: 'Missing', category: 'NotFound', field: 'VolumeId' }
    const failures: readonly unknown[] = [
      own,
      { category: 'NotFound' },
      'NotFound',
      null,
      undefined,
      404,
      [errorWith({})]
    ]
    const recover = catchCategory(categories, () => right('recovered'))
    for (const failure of failures) {
      const result = left(failure)
      expect(recover(result)).toBe(result)
    }
    const both = pipe(
      left(own) as E.Either<CloudError | Missing, number>,
      catchCategory('NotFound', () => right(0))
    )
    expectTypeOf(both).toEqualTypeOf<E.Either<CloudErrorExcept<'NotFound'> | Missing, number>>()
    expect(both).toEqual(left(own))
  })

  it('recovers from errors that went through JSON, or were made by another copy of core', () => {
    const copy = JSON.parse(JSON.stringify(errorWith({}))) as unknown
    expect(
      pipe(
        left(copy),
        catchCategory('NotFound', () => right(0))
      )
    ).toEqual(right(0))
  })

  it('keeps the codes of one operation, and those of several as any text', () => {
    const one = pipe(
      failed('NotFound') as Result<number, CloudError<'A'>>,
      catchCategory('NotFound', () => right(0))
    )
    expectTypeOf(one).toEqualTypeOf<E.Either<CloudErrorExcept<'NotFound', 'A'>, number>>()
    const two = pipe(
      failed('NotFound') as Result<number, CloudError<'A'> | CloudError<'B'>>,
      catchCategory('NotFound', () => right(0)),
      catchCategory('Conflict', () => right(1))
    )
    expectTypeOf(two).toEqualTypeOf<E.Either<CloudErrorExcept<'NotFound' | 'Conflict'>, number>>()
    expect([one, two]).toEqual([right(0), right(0)])
  })

  it('takes categories off whatever is on the Left', () => {
    type Rest<Failure> = WithoutCategory<Failure, 'NotFound'>
    expectTypeOf<Rest<CloudError>>().toEqualTypeOf<CloudErrorExcept<'NotFound'>>()
    expectTypeOf<Rest<CloudErrorOf<'NotFound'>>>().toEqualTypeOf<never>()
    expectTypeOf<Rest<CloudErrorOf<'NotFound' | 'Conflict', 'A'>>>().toEqualTypeOf<CloudErrorOf<'Conflict', 'A'>>()
    expectTypeOf<Rest<ServiceError>>().toEqualTypeOf<Exclude<ServiceError, { readonly category: 'NotFound' }>>()
    expectTypeOf<Rest<DecodeError>>().toEqualTypeOf<DecodeError>()
    expectTypeOf<Rest<CloudError & { readonly zone: string }>>().toEqualTypeOf<
      Exclude<CloudError & { readonly zone: string }, { readonly category: 'NotFound' }>
    >()
    expectTypeOf<Rest<Missing>>().toEqualTypeOf<Missing>()
    expectTypeOf<Rest<string | null>>().toEqualTypeOf<string | null>()
    expectTypeOf<Rest<never>>().toEqualTypeOf<never>()
    expectTypeOf<Rest<unknown>>().toEqualTypeOf<unknown>()
    expectTypeOf<Rest<any>>().toEqualTypeOf<any>() // oxlint-disable-line typescript/no-explicit-any -- what others leave unchecked
    expectTypeOf<WithoutCategory<CloudError, Category>>().toEqualTypeOf<never>()
    expectTypeOf<WithoutCategory<CloudError | Missing, Category>>().toEqualTypeOf<Missing>()
    expectTypeOf<InCategory<CloudError | Missing, 'NotFound'>>().toEqualTypeOf<CloudErrorOf<'NotFound'>>()
    expectTypeOf<InCategory<Missing, 'NotFound'>>().toEqualTypeOf<never>()
    expectTypeOf<CloudErrorExcept<never>>().toEqualTypeOf<CloudError>()
    expect(catchCategory('NotFound', () => right(0))(failed('NotFound'))).toEqual(right(0))
  })

  it('is a constant, a step of flow, and a function under T.map', async () => {
    const ignoreMissing = catchCategory('NotFound', () => right(undefined))
    const ofText = flow((category: Category) => failed(category), ignoreMissing)
    expectTypeOf(ofText).returns.toEqualTypeOf<E.Either<CloudErrorExcept<'NotFound'>, number | undefined>>()
    expect([ofText('NotFound'), ofText('Conflict')._tag]).toEqual([right(undefined), 'Left'])
    const task = pipe(
      TE.fromEither(failed('NotFound') as Result<number, CloudError<'A'>>),
      T.map(catchCategory('NotFound', () => right('absent' as const)))
    )
    expectTypeOf(task).toEqualTypeOf<T.Task<E.Either<CloudErrorExcept<'NotFound', 'A'>, number | 'absent'>>>()
    expect(await task()).toEqual(right('absent'))
  })

  it('does not compile with a category that there is not', () => {
    // @ts-expect-error misspelt
    const misspelt = catchCategory('NotFund', () => right(0))
    // @ts-expect-error one of two misspelt
    const one = catchCategory(['NotFound', 'Conflct'], () => right(0))
    // @ts-expect-error no category
    const none = catchCategory([], () => right(0))
    // @ts-expect-error a list that may lack any of them cannot be taken off
    const some = catchCategory(categories.slice(1), () => right(0))
    const tags = [misspelt, one, none, some].map((recover) => recover(failed('NotFound'))._tag)
    expect(tags).toEqual(['Left', 'Right', 'Left', 'Right'])
  })
})

describe('a value that is no result', () => {
  const recover = catchCategory('NotFound', () => right('gone'))

  it.each([
    ['a promise', Promise.resolve(right(1))],
    ['a task', async () => right(1)],
    ['nothing', undefined],
    ['an object', { _tag: 'Some', value: 1 }]
  ])('is named where catchCategory gets %s', (_, value) => {
    expect(() => recover(value as never)).toThrow(
      'catchCategory got no Left or Right: await a promise first, and map catchCategory over a task'
    )
  })

  it('is not needed to say that a handler is missing', () => {
    expect(() => catchCategory('NotFound', undefined as never)).toThrow(/needs a function/)
  })
})
