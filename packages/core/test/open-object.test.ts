import { compile, list, optional, WireNumber, WireString } from '@cloud-result/core'
import { caseInsensitiveObject, openObject } from '@cloud-result/core/vendor'
import * as t from 'io-ts'
import { describe, expect, expectTypeOf, it } from 'vitest'

interface Point {
  readonly average?: number | undefined
  readonly unixTimestamp?: number | undefined
}

interface Series {
  readonly label?: string | undefined
  readonly datapoints: readonly Point[]
}

const ways = <A>(codec: t.Type<A, unknown, unknown>) => [codec.decode, compile(codec)]

describe('openObject', () => {
  const Label = openObject<{ readonly label?: string | undefined }>({ label: optional(t.string) }, 'Label')

  it('keeps unknown fields, and decodes null to undefined', () => {
    for (const decode of ways(Label)) {
      expect(decode({ label: null, more: [1] })).toEqual({ _tag: 'Right', right: { label: undefined, more: [1] } })
      expect(decode({})).toEqual({ _tag: 'Right', right: {} })
      expect(decode([])._tag).toBe('Left')
      expect(decode({ label: 1 })._tag).toBe('Left')
    }
  })

  it('does not compile if the codecs do not fit the interface', () => {
    expectTypeOf(Label).toEqualTypeOf<t.Type<{ readonly label?: string | undefined }, unknown, unknown>>()
    // @ts-expect-error -- the codec has another type
    openObject<{ readonly label?: string | undefined }>({ label: optional(WireNumber) }, 'Label')
    // @ts-expect-error -- the field has no codec
    openObject<{ readonly label?: string | undefined }>({}, 'Label')
  })
})

describe('caseInsensitiveObject', () => {
  const Point = caseInsensitiveObject<Point>(
    { average: optional(WireNumber), unixTimestamp: optional(WireNumber) },
    'Point'
  )
  const Series = caseInsensitiveObject<Series>({ label: optional(WireString), datapoints: list(Point) }, 'Series')

  it.each([
    [{ label: 'cpu', datapoints: [{ average: '9.41', unixTimestamp: 1 }] }],
    [{ Label: 'cpu', Datapoints: [{ Average: '9.41', UnixTimestamp: 1 }] }],
    [{ LABEL: 'cpu', datapoints: { member: [{ average: '9.41', UNIXTIMESTAMP: '1' }] } }],
    [{ Label: 'cpu', Datapoints: { member: { Average: '9.41', unixTimestamp: '1' } } }]
  ])('decodes %j', (wire) => {
    for (const decode of ways(Series)) {
      expect(decode(wire)).toEqual({
        _tag: 'Right',
        right: { label: 'cpu', datapoints: [{ average: 9.41, unixTimestamp: 1 }] }
      })
    }
  })

  it('prefers the exact name, and keeps unknown fields', () => {
    const wire = JSON.parse('{"Label":"other","label":"cpu","Unit":"%","constructor":2}')
    for (const decode of ways(Series)) {
      const decoded = decode(wire)
      const data = decoded._tag === 'Right' ? decoded.right : expect.fail('expected a Right')
      expect(Object.entries(data)).toEqual([
        ['Label', 'other'],
        ['label', 'cpu'],
        ['Unit', '%'],
        ['constructor', 2],
        ['datapoints', []]
      ])
    }
  })

  it('has the field names of the interface in errors', () => {
    const decoded = Series.decode({ Datapoints: [{ Average: 'much' }] })
    expect(decoded._tag === 'Left' && decoded.left[0]?.context.map(({ key }) => key)).toEqual([
      '',
      'datapoints',
      '0',
      'average'
    ])
  })
})
