import { inspect } from 'node:util'

import { list, optional } from '@cloud-result/core'
import { isRecord, preprocess } from '@cloud-result/core/vendor'
import fc from 'fast-check'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { toIssues } from '../src/decode/issues.js'

const issuesOf = (codec: t.Decoder<unknown, unknown>, value: unknown) => {
  const decoded = codec.decode(value)
  return decoded._tag === 'Left' ? toIssues(decoded.left) : expect.fail('expected a Left')
}

const pathsOf = (codec: t.Decoder<unknown, unknown>, value: unknown) => issuesOf(codec, value).map(({ path }) => path)

interface Tree {
  readonly name: string
  readonly children: readonly Tree[]
}
const Tree: t.Type<Tree> = t.recursion('Tree', () => t.type({ name: t.string, children: t.readonlyArray(Tree) }))

interface Linked {
  readonly id: string
  readonly next?: Linked
}
const Linked: t.Type<Linked> = t.recursion('Linked', () =>
  t.intersection([t.type({ id: t.string }), t.partial({ next: Linked })])
)

type Nested = string | { readonly [key: string]: Nested }
const Nested: t.Type<Nested> = t.recursion('Nested', () => t.union([t.string, t.record(t.string, Nested)]))

interface PositiveBrand {
  readonly Positive: unique symbol
}
const Positive = t.brand(
  t.type({ n: t.number }),
  (value): value is t.Branded<{ n: number }, PositiveBrand> => value.n > 0,
  'Positive'
)

// A codec of somebody else's that passes the context through, as the ones of io-ts-types do.
const wrapper = <C extends t.Mixed>(codec: C) =>
  new t.Type<t.TypeOf<C>, t.OutputOf<C>, unknown>('Wrapper', codec.is, codec.validate, codec.encode)

const A = t.type({ a: t.string })
const B = t.type({ b: t.string })

describe('toIssues gives the path', () => {
  it.each([
    ['the root', t.string, 1, ['']],
    ['a type', A, { a: 1 }, ['a']],
    ['an absent field', A, {}, ['a']],
    ['a value that is not a type', A, 'canary', ['']],
    ['types in types', t.type({ x: t.type({ y: A }) }), { x: { y: { a: 1 } } }, ['x.y.a']],
    ['a partial', t.partial({ a: t.string }), { a: 1 }, ['a']],
    ['a strict type', t.strict({ a: t.string }), { a: 1, canary: 1 }, ['a']],
    ['an exact type', t.exact(t.type({ x: t.exact(A) })), { x: { a: 1 } }, ['x.a']],
    ['an exact intersection', t.exact(t.intersection([A, B])), { a: 'x', b: 1 }, ['b']],
    ['a readonly type', t.readonly(t.type({ x: t.readonly(A) })), { x: { a: 1 } }, ['x.a']],
    ['a readonly intersection', t.readonly(t.intersection([A, B])), { a: 1, b: 1 }, ['a', 'b']],
    ['an array', t.array(t.string), ['x', 1, 'y', 2], ['1', '3']],
    ['arrays in arrays', t.array(t.array(t.string)), [[], ['x', 1]], ['1.1']],
    ['a readonly array', t.type({ l: t.readonlyArray(A) }), { l: [{ a: 1 }] }, ['l.0.a']],
    ['a tuple', t.tuple([t.string, A]), [1, { a: 1 }], ['0', '1.a']],
    ['a union', t.type({ u: t.union([t.string, t.number]) }), { u: true }, ['u', 'u']],
    ['a union of types', t.type({ u: t.union([A, B]) }), { u: { canary: 1 } }, ['u.a', 'u.b']],
    [
      'a tagged union',
      t.union([t.type({ tag: t.literal('a'), a: t.string }), t.type({ tag: t.literal('b'), b: t.string })]),
      { tag: 'b', b: 1 },
      ['b']
    ],
    ['an intersection', t.type({ i: t.intersection([A, B]) }), { i: { a: 1, b: 1 } }, ['i.a', 'i.b']],
    ['an intersection at the root', t.intersection([A, B]), 1, ['', '']],
    ['intersections in intersections', t.intersection([t.intersection([A, B]), A]), { a: 'x', b: 1 }, ['b']],
    ['a union in an intersection', t.intersection([A, t.union([B, t.type({ c: B })])]), { a: 'x' }, ['b', 'c']],
    ['a brand', Positive, { n: 'canary' }, ['n']],
    ['a brand’s own refusal', t.type({ p: Positive }), { p: { n: -1 } }, ['p']],
    ['a refinement of an intersection', t.refinement(t.intersection([A, B]), () => true), { a: 'x' }, ['b']],
    ['a record', t.record(t.string, t.number), { canary: 'x' }, ['*']],
    ['a record of types', t.type({ r: t.record(t.string, A) }), { r: { canary: { a: 1 } } }, ['r.*.a']],
    ['a record whose key is refused', t.record(t.literal('k'), t.string), { k: 1, canary: 1 }, ['*']],
    ['records in records', t.record(t.string, t.record(t.string, A)), { canary: { canary: { a: 1 } } }, ['*.*.a']],
    ['a record with numbered keys', t.record(t.string, t.string), { 0: 1 }, ['*']],
    ['a recursive type', Tree, { name: 'x', children: [{ name: 1, children: [] }] }, ['children.0.name']],
    ['a recursive intersection', Linked, { id: 'x', next: { id: 'y', next: { id: 1 } } }, ['next.next.id']],
    ['a recursive union with records', Nested, { canary: { canary: 1 } }, ['', '*', '*.*', '*.*']],
    ['an optional', t.type({ o: optional(A) }), { o: { a: 1 } }, ['o.a']],
    ['an optional record', t.type({ o: optional(t.record(t.string, A)) }), { o: { canary: { a: 1 } } }, ['o.*.a']],
    ['a list', t.type({ l: list(t.record(t.string, A)) }), { l: [{ canary: { a: 1 } }] }, ['l.0.*.a']],
    ['a preprocessed union', t.type({ p: preprocess(() => ({ a: 1 }), t.union([A, B])) }), {}, ['p.a', 'p.b']],
    ['a preprocessed record', preprocess(() => ({ canary: 1 }), t.record(t.string, A)), 1, ['*']],
    ['a wrapped type', t.type({ w: wrapper(A) }), { w: { a: 1 } }, ['w.a']],
    ['a wrapped intersection', t.type({ w: wrapper(t.intersection([A, B])) }), { w: { a: 1, b: 1 } }, ['w.a', 'w.b']],
    ['a wrapped union', wrapper(t.union([A, B])), { canary: 1 }, ['a', 'b']]
  ] as readonly (readonly [string, t.Mixed, unknown, readonly string[]])[])('through %s', (_, codec, value, paths) => {
    expect(pathsOf(codec, value)).toEqual(paths)
    expect(inspect(issuesOf(codec, value))).not.toContain('canary')
  })
})

describe('toIssues says what was expected', () => {
  it.each([
    [t.string, 'string'],
    [t.literal('on'), '"on"'],
    [t.keyof({ a: null, b: null }), '"a" | "b"'],
    [t.Int, 'Int'],
    [t.array(t.string), 'Array<string>'],
    [t.type({ a: t.string }, 'Named'), 'Named'],
    [t.type({ a: t.string }), '{ a: string }'],
    [wrapper(t.string), 'Wrapper']
  ] as readonly (readonly [t.Mixed, string])[])('by the name of %s', (codec, expected) => {
    expect(issuesOf(t.type({ x: codec }), { x: -1.5 })).toEqual([{ path: 'x', expected }])
  })

  it('in 80 characters', () => {
    const words = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`word${index}`, null]))
    const [issue] = issuesOf(t.keyof(words), 1)
    expect(issue?.expected.length).toBe(80)
  })

  it('where a codec’s errors lack what io-ts gives', () => {
    expect(toIssues([])).toEqual([])
    expect(toIssues([{ value: 'canary', context: [] }])).toEqual([{ path: '', expected: 'another value' }])
    expect(toIssues([{ value: 'canary', context: [{ key: '', type: {} as t.Mixed }], message: 'canary' }])).toEqual([
      { path: '', expected: 'another value' }
    ])
  })
})

describe('toIssues', () => {
  it('gives at most 10, the first, each once', () => {
    const value = Array.from({ length: 100 }, () => 'canary')
    expect(pathsOf(t.array(t.number), value)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])
    expect(issuesOf(t.record(t.string, t.number), { ...value })).toEqual([{ path: '*', expected: 'number' }])
  })

  it('gives paths of at most 200 characters', () => {
    const deep = Array.from({ length: 500 }).reduce<Tree>((child) => ({ name: 'x', children: [child] }), {
      name: 1 as unknown as string,
      children: []
    })
    expect(pathsOf(Tree, deep).map((path) => path.length)).toEqual([200])
  })

  it('survives a codec that wraps itself', () => {
    const Own: t.Type<unknown> = t.recursion('Own', () => Own)
    expect(
      toIssues([
        {
          value: 1,
          context: [
            { key: '', type: Own },
            { key: 'x', type: t.string }
          ]
        }
      ])
    ).toEqual([{ path: 'x', expected: 'string' }])
  })

  it('shows no value and no key of a record, with any codec', () => {
    const canary = 'CANARY'
    const leaf = fc.constantFrom<t.Mixed>(t.number, t.literal('on'), t.keyof({ a: null }), t.Int, t.undefined)
    const { codec } = fc.letrec<{ codec: t.Mixed }>((tie) => ({
      codec: fc.oneof(
        { maxDepth: 4 },
        leaf,
        tie('codec').map((inner) => t.type({ a: inner })),
        tie('codec').map((inner) => t.partial({ a: inner })),
        tie('codec').map((inner) => t.array(inner)),
        tie('codec').map((inner) => t.record(t.string, inner)),
        tie('codec').map((inner) => t.readonly(inner)),
        tie('codec').map((inner) => t.recursion('R', () => inner)),
        tie('codec').map((inner) => t.refinement(inner, () => false, 'F')),
        fc.tuple(tie('codec'), tie('codec')).map(([one, other]) => t.union([one, other])),
        fc.tuple(tie('codec'), tie('codec')).map(([one, other]) => t.intersection([one, other])),
        fc.tuple(tie('codec'), tie('codec')).map(([one, other]) => t.tuple([one, other]))
      )
    }))
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<unknown>(canary, 1, null, undefined, true),
        fc.array(tie('value'), { maxLength: 3 }),
        tie('value').map((inner) => ({ a: inner })),
        tie('value').map((inner) => ({ [canary]: inner, a: inner }))
      )
    }))
    fc.assert(
      fc.property(codec, value, (someCodec, someValue) => {
        const decoded = someCodec.decode(someValue)
        if (decoded._tag === 'Right') return
        const issues = toIssues(decoded.left)
        expect(JSON.stringify(issues)).not.toContain(canary)
        expect(issues.length).toBeLessThanOrEqual(10)
        expect(issues.length).toBeGreaterThan(0)
        // The steps lead somewhere: to a part of the value, or to one that is missing in it.
        for (const { path } of issues) {
          const steps = path === '' ? [] : path.split('.')
          steps.slice(0, -1).reduce<unknown>((part, step) => {
            if (step === '*' || part === undefined) return undefined
            expect(isRecord(part) || Array.isArray(part)).toBe(true)
            return (part as Readonly<Record<string, unknown>>)[step]
          }, someValue)
        }
      }),
      { numRuns: 2_000 }
    )
  })
})
