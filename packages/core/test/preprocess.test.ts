import * as t from 'io-ts'
import { describe, expect, expectTypeOf, it } from 'vitest'

import { optional } from '../src/codecs/optional.js'
import { preprocess } from '../src/codecs/preprocess.js'
import { compile, compileOwned, firstErrors } from '../src/compile/compile.js'

const Disk = t.type({ id: t.string, size: optional(t.number) })
const unwrap = (wire: unknown): unknown =>
  typeof wire === 'object' && wire !== null && 'item' in wire ? wire.item : wire
const Disks = preprocess(unwrap, t.array(Disk), 'Disks')

describe('preprocess', () => {
  it('decodes the result of the function', () => {
    expectTypeOf<t.TypeOf<typeof Disks>>().toEqualTypeOf<t.TypeOf<typeof Disk>[]>()
    for (const make of [
      () => ({ item: [{ id: 'a', size: null }] }),
      () => [{ id: 'a' }],
      () => ({ item: [{ id: 1 }] }),
      () => 1
    ]) {
      const expected = Disks.decode(make())
      expect(compile(Disks)(make())).toStrictEqual(expected)
      expect(compileOwned(Disks, 10)(make())).toStrictEqual(expected)
    }
    expect(compile(Disks)({ item: [{ id: 'a', size: null }] })).toStrictEqual(t.success([{ id: 'a', size: undefined }]))
  })

  it('has its name and the path inside in errors', () => {
    const [error] = firstErrors(t.type({ disks: Disks }))({ disks: { item: [{ id: 1 }] } }, 10)
    expect(error?.context.map(({ key }) => key)).toStrictEqual(['', 'disks', '0', 'id'])
    expect(error?.context[1]?.type.name).toBe('Disks')
  })

  it('has the guard, the encoder and by default the name of the codec inside', () => {
    expect(preprocess(unwrap, Disk).name).toBe(Disk.name)
    expect(Disks.is([])).toBe(true)
    expect(Disks.encode([])).toStrictEqual([])
  })
})
