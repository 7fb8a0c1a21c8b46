import { catchCategory, categories, isCategory, left, matchCategory, right } from '@cloud-result/core'
import type {
  Category,
  CloudError,
  CloudErrorOf,
  DecodeError,
  HttpError,
  RequestError,
  Result,
  ServiceError,
  Success,
  TransportError,
  WireResponse
} from '@cloud-result/core'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { describe, expect, expectTypeOf, it } from 'vitest'

import { errorWith } from './support/any-error.js'

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
  const nameAll = matchCategory<string>({
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
    expect(matchCategory<CloudError>({ NotFound: (one) => one, _: (one) => one })(error)).toBe(error)
    expect(matchCategory<CloudError>({ _: (one) => one })(error)).toBe(error)
  })

  it('folds a Result in a pipe', () => {
    const word = pipe(failed('Conflict'), E.match(matchCategory({ Conflict: () => 'again', _: () => 'no' }), String))
    expect(word).toBe('again')
  })

  it('does not compile without a handler for each category, nor with one too many', () => {
    // @ts-expect-error 17 handlers and no _ are missing
    const lacking = matchCategory({ NotFound: () => 1 })
    // @ts-expect-error misspelt
    const misspelt = matchCategory({ NotFund: () => 1, _: () => 2 })
    // @ts-expect-error a handler of no category
    const undefinedHandler = matchCategory({ NotFound: undefined, _: () => 2 })
    expect([lacking, misspelt, undefinedHandler].map((match) => match(errorWith({})))).toEqual([1, 2, 2])
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

  it('does not compile with a category that there is not', () => {
    // @ts-expect-error misspelt
    const misspelt = catchCategory('NotFund', () => right(0))
    // @ts-expect-error one of two misspelt
    const one = catchCategory(['NotFound', 'Conflct'], () => right(0))
    expect([misspelt(failed('NotFound'))._tag, one(failed('NotFound'))._tag]).toEqual(['Left', 'Right'])
  })
})
