import { condition, isCategory } from '@cloud-result/core'
import type { Condition } from '@cloud-result/core'
import { once } from '@cloud-result/core/vendor'
import { describe, expect, expectTypeOf, it } from 'vitest'

import { errorWith } from './support/any-error.js'

describe('condition', () => {
  const isDone = condition(({ state }: { readonly state: string }) => state === 'done', {
    hasFailed: ({ state }) => state === 'failed'
  })

  it('is a predicate, and hasFailed tests whether it can no longer hold', () => {
    expect(['running', 'done', 'failed'].map((state) => isDone({ state }))).toEqual([false, true, false])
    expect(['running', 'done', 'failed'].map((state) => isDone.hasFailed?.({ state }))).toEqual([false, false, true])
  })

  it('gives details of the failure, without secrets and absent texts', () => {
    const why = condition(() => false, {
      hasFailed: () => true,
      failureDetails: ({ reason }: { readonly reason: string }) => ({ reason, code: undefined })
    })
    expect(why.failureDetails?.({ reason: 'SecretKey=abcdefgh' })).toEqual({ reason: 'SecretKey=[redacted]' })
    expect(isDone.failureDetails?.({ state: 'failed' })).toEqual({})
  })

  it('says which errors only mean "not yet"', () => {
    const isUp = condition((data: { readonly state: string }) => data.state === 'up', {
      isNotYet: isCategory('NotFound')
    })
    const error = errorWith({ category: 'NotFound' })
    expect([isUp.isNotYet?.(error), isDone.isNotYet?.(error)]).toEqual([true, undefined])
    expect(isUp.isNotYet?.(errorWith({ category: 'Throttled' }))).toBe(false)
  })

  it('can be any predicate, also of a part of the data', () => {
    expectTypeOf((data: { readonly n: number }) => data.n > 0).toExtend<Condition<{ n: number; more: string }>>()
    expectTypeOf(isDone).toExtend<Condition<{ state: string; more: string }>>()
    expectTypeOf(isDone).not.toExtend<Condition<{ other: string }>>()
  })
})

describe('once', () => {
  it('computes its value at the first call only', () => {
    const made: number[] = []
    const get = once(() => made.push(0))
    expect(made).toEqual([])
    expect([get(), get()]).toEqual([1, 1])
    expect(made).toEqual([0])
  })

  it('remembers undefined', () => {
    const made: number[] = []
    const get = once(() => {
      made.push(0)
    })
    get()
    get()
    expect(made).toEqual([0])
  })
})
