import { hasFailureMark } from '@cloud-result/core/vendor'
import { describe, expect, it } from 'vitest'

describe('hasFailureMark', () => {
  it.each([
    { error: { code: 'x' } },
    { Error: {} },
    { ERROR: 'text' },
    { RetCode: 171, Message: 'm' },
    { ret_code: '171' },
    { error_code: 'APIGW.0301' },
    { errcode: 40001 },
    { Code: 'Throttling' },
    { code: 4102 },
    { status: 'error' },
    { Return: false },
    { Result: 'False' },
    { Response: { Error: { Code: 'x' } } }
  ])('finds one in %j', (members) => {
    expect(hasFailureMark(members)).toBe(true)
  })

  it.each([
    {},
    { error: null, Error: undefined, ERROR: ' ' },
    { RetCode: 0 },
    { error_code: '0' },
    { Code: 'Success' },
    { code: 200 },
    { code: null },
    { status: 'active' },
    { Return: true, Result: [] },
    { Response: 'text' },
    { Errors: [{ Code: 'x' }] },
    { errorMessage: [] },
    { data: { error: 'x' } }
  ])('finds none in %j', (members) => {
    expect(hasFailureMark(members)).toBe(false)
  })
})
