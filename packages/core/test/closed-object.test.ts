import { closedObject, FiniteNumber, Integer, nonEmptyList } from '@cloud-result/core/vendor'
import fc from 'fast-check'
import * as t from 'io-ts'
import { describe, expect, expectTypeOf, it } from 'vitest'

interface Filter {
  readonly Name: string
  readonly Values: readonly string[]
}

interface Query {
  readonly Id: string
  readonly Limit?: number
  readonly Filters?: readonly Filter[]
}

const Filter = closedObject<Filter>({ Name: t.string, Values: t.readonlyArray(t.string) }, {}, 'Filter')
const Query = closedObject<Query>({ Id: t.string }, { Limit: Integer, Filters: t.readonlyArray(Filter) }, 'Query')

const findings = (value: unknown): readonly string[] => {
  const decoded = Query.decode(value)
  return decoded._tag === 'Right'
    ? []
    : decoded.left.map(
        ({ context }) => `${context.map(({ key }) => key).join('.')} ${context[context.length - 1]?.type.name}`
      )
}

describe('closedObject', () => {
  it('returns the object itself', () => {
    const query = { Id: 'a', Limit: 1, Filters: [{ Name: 'zone', Values: ['b'] }] }
    const decoded = Query.decode(query)
    expect(decoded._tag === 'Right' && decoded.right).toBe(query)
    expect(Query.encode(query)).toBe(query)
    expect(Query.is(query)).toBe(true)
  })

  it.each([
    [{}, '.Id string'],
    [{ Id: undefined }, '.Id string'],
    [{ Id: 1 }, '.Id string'],
    [{ Id: 'a', Limit: null }, '.Limit integer'],
    [{ Id: 'a', Limit: 1.5 }, '.Limit integer'],
    [{ Id: 'a', Limit: '1' }, '.Limit integer'],
    [{ Id: 'a', limit: 1 }, '.limit no such field'],
    [{ Id: 'a', Filters: [{ Name: 'zone', Values: [], Vaules: [] }] }, '.Filters.0.Vaules no such field'],
    [{ Id: 'a', Filters: [{ Name: 'zone', Values: [1] }] }, '.Filters.0.Values.0 string'],
    [{ Id: 'a', Filters: [{ Name: 'zone' }] }, '.Filters.0.Values ReadonlyArray<string>'],
    [JSON.parse('{"Id":"a","__proto__":1}'), '.__proto__ no such field'],
    [{ Id: 'a', constructor: 1 }, '.constructor no such field'],
    [[], ' Query'],
    [null, ' Query'],
    [new Date(0), ' Query']
  ])('refuses %j', (value, finding) => {
    expect(findings(value)).toEqual([finding])
    expect(Query.is(value)).toBe(false)
  })

  it('treats an optional field that is undefined as absent', () => {
    expect(findings({ Id: 'a', Limit: undefined })).toEqual([])
  })

  it('reports all errors, and has a codec of the right type for each field', () => {
    expect(findings({ Limit: 'x', Unknown: 1 })).toEqual(['.Limit integer', '.Unknown no such field', '.Id string'])
    // @ts-expect-error -- the codec of a field has another type
    closedObject<Filter>({ Name: t.string, Values: t.string }, {}, 'Filter')
    // @ts-expect-error -- an optional field is among the required ones
    closedObject<Query>({ Id: t.string, Limit: Integer }, { Filters: t.readonlyArray(Filter) }, 'Query')
    expectTypeOf(Query).toExtend<t.Type<Query, unknown, unknown>>()
  })

  it('gives the same result as io-ts for objects without unknown fields', () => {
    const inIoTs = t.intersection([t.type({ Id: t.string }), t.partial({ Limit: Integer })])
    fc.assert(
      fc.property(fc.record({ Id: fc.anything(), Limit: fc.anything() }, { requiredKeys: [] }), (value) => {
        expect(Query.decode(value)._tag).toBe(inIoTs.decode(value)._tag)
      })
    )
  })
})

describe('values of requests', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 0.5, '1', 1n, null])('Integer refuses %s', (value) => {
    expect(Integer.decode(value)._tag).toBe('Left')
    expect(Integer.is(value)).toBe(false)
  })

  it.each([Number.NaN, Number.NEGATIVE_INFINITY, '1', undefined])('FiniteNumber refuses %s', (value) => {
    expect(FiniteNumber.decode(value)._tag).toBe('Left')
    expect(FiniteNumber.is(value)).toBe(false)
  })

  it('nonEmptyList refuses an empty list', () => {
    const names = nonEmptyList(t.string)
    expect(names.decode(['a'])).toEqual({ _tag: 'Right', right: ['a'] })
    expect(names.decode([])._tag).toBe('Left')
    expect(names.decode([1])._tag).toBe('Left')
    expect(names.is([])).toBe(false)
    expect(names.name).toBe('string[] with at least one entry (an empty list can mean everything)')
  })
})
