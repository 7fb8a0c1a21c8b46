import * as t from 'io-ts'
import { describe, expect, expectTypeOf, it, vi } from 'vitest'

import { refused, scalar } from '../src/codecs/scalar.js'
import { compile, firstErrors } from '../src/compile/compile.js'

const read = vi.fn<(wire: unknown) => number | typeof refused>((wire) =>
  typeof wire === 'string' && wire !== '' && !Number.isNaN(Number(wire)) ? Number(wire) : refused
)
const Size = scalar({ name: 'size', is: t.number.is, keeps: 'number', read })

describe('scalar', () => {
  it('decodes with the same function, compiled or not', () => {
    expectTypeOf<t.TypeOf<typeof Size>>().toEqualTypeOf<number>()
    for (const wire of ['20', 20, '', 'x', null, undefined, Infinity, Number.NaN, {}]) {
      const codec = t.type({ size: Size })
      expect(compile(codec)({ size: wire })).toStrictEqual(codec.decode({ size: wire }))
      expect(compile(Size)(wire)).toStrictEqual(Size.decode(wire))
    }
    expect(compile(Size)('20')).toStrictEqual(t.success(20))
    expect(firstErrors(Size)('x', 10)).toMatchObject([{ value: 'x', context: [{ key: '', type: Size }] }])
  })

  it('does not call the function for values that it keeps', () => {
    const decoder = compile(t.array(Size))
    decoder(['1'])
    read.mockClear()
    expect(decoder([1, 2.5, -0])).toStrictEqual(t.success([1, 2.5, -0]))
    expect(Size.decode(1)).toStrictEqual(t.success(1))
    expect(read).not.toHaveBeenCalled()
  })

  it('keeps finite numbers only', () => {
    expect(compile(Size)(Infinity)).toHaveProperty('_tag', 'Left')
    expect(compile(Size)(Number.NaN)).toHaveProperty('_tag', 'Left')
  })

  it('can decode a value to undefined', () => {
    const Blank = scalar<string | undefined>({
      name: 'blank',
      is: (value): value is string | undefined => value === undefined || typeof value === 'string',
      read: (wire) => (wire === '' ? undefined : typeof wire === 'string' ? wire : refused)
    })
    expect(compile(t.type({ a: Blank }))({ a: '' })).toStrictEqual(t.success({ a: undefined }))
  })
})
