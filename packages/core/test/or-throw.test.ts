import { catchCategory, isCloudError, left, matchCategory, orThrow, right } from '@cloud-result/core'
import type { CloudError, Result, Success } from '@cloud-result/core'
import { describe, expect, expectTypeOf, it } from 'vitest'

import { errorWith } from './support/any-error.js'

const success: Success<{ readonly id: number }> = { data: { id: 1 }, requestId: 'r', status: 200 }

describe('orThrow', () => {
  it('returns the success', () => {
    const result: Result<Success<{ readonly id: number }>, CloudError<'NoRocket'>> = right(success)
    expectTypeOf(orThrow(result)).toEqualTypeOf<Success<{ readonly id: number }>>()
    expect(orThrow(result)).toBe(success)
  })

  it('throws an Error with the typed error, its category readable where it is caught', () => {
    const error = errorWith({})
    let caught: unknown
    try {
      orThrow(left(error))
    } catch (thrown) {
      caught = thrown
    }
    expect(caught).toBeInstanceOf(Error)
    expect(caught).toMatchObject({
      name: 'CloudError',
      cloudError: error,
      message: expect.stringContaining('no such rocket')
    })
    if (!isCloudError(caught)) throw new Error('it is no CloudError')
    expectTypeOf(caught).toEqualTypeOf<CloudError>()
    expect(caught.category).toBe('NotFound')
    expect(matchCategory({ NotFound: () => 404, _: () => 500 })(caught)).toBe(404)
  })

  it('is a step of a chain of promises', async () => {
    const promise = Promise.resolve<Result<Success<number>>>(right({ ...success, data: 5 })).then(orThrow)
    expectTypeOf(promise).toEqualTypeOf<Promise<Success<number>>>()
    expect(await promise).toMatchObject({ data: 5 })
    await expect(Promise.resolve<Result<number>>(left(errorWith({}))).then(orThrow)).rejects.toThrow('no such rocket')
  })

  it('takes what a category was taken off', () => {
    const result: Result<number> = left(errorWith({}))
    expect(orThrow(catchCategory('NotFound', () => right(0))(result))).toBe(0)
  })

  it('refuses errors that are no CloudErrors', () => {
    // @ts-expect-error -- an error of the program
    expect(() => orThrow(left({ _tag: 'SoldOut' }))).toThrow(Error)
  })
})
