import { compile, dryRun, list, optional, required, right } from '@cloud-result/core'
import type { DryRun, HasDryRun, HasPages, Operation, OptionalPath, Present, Result, Success } from '@cloud-result/core'
import { closedObject, makeDecode, toIssues } from '@cloud-result/core/vendor'
import fc from 'fast-check'
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js'
import * as t from 'io-ts'
import { describe, expect, expectTypeOf, it } from 'vitest'

import { compileOwned } from '../src/compile/compile.js'
import { answer, decode, errorOf, profile } from './support/acme.js'

interface Engine {
  readonly Thrust?: number | undefined
}
interface Stage {
  readonly Id?: string | undefined
  readonly Engine?: Engine | undefined
  readonly Tags: readonly string[]
}
interface Output {
  readonly Rocket?: { readonly Name?: string | undefined; readonly Crew: readonly string[] } | undefined
  readonly Stages: readonly Stage[]
  readonly Pads: { readonly Pad: readonly Stage[] }
  readonly Free?: unknown
  readonly Total: number
}
type Input = Readonly<Record<string, never>>

const openObject = <A extends object>(fields: t.Props, name: string): t.Type<A, unknown, unknown> =>
  t.partial(fields, name) as unknown as t.Type<A, unknown, unknown>

const EngineCodec = openObject<Engine>({ Thrust: optional(t.number) }, 'Engine')
const StageCodec = openObject<Stage>(
  { Id: optional(t.string), Engine: optional(EngineCodec), Tags: list(t.string) },
  'Stage'
)
const RocketCodec = openObject<NonNullable<Output['Rocket']>>({ Name: optional(t.string), Crew: list(t.string) }, 'R')
const OutputCodec = openObject<Output>(
  {
    Rocket: optional(RocketCodec),
    Stages: list(StageCodec),
    Pads: openObject<Output['Pads']>({ Pad: list(StageCodec) }, 'Pads'),
    Free: t.unknown,
    Total: t.number
  },
  'Output'
)

const Describe: Operation<Input, Output, 'NoRocket', 'acme-rockets'> & HasPages<['Stages']> & HasDryRun = {
  product: 'acme-rockets',
  action: 'Describe',
  effect: 'read',
  input: () => closedObject<Input>({}, {}, 'Input'),
  output: () => OutputCodec,
  dryRun: 'DryRun',
  paging: { style: 'token', token: 'Next', next: ['Next'], items: ['Stages'] }
}

const full = {
  Rocket: { Name: 'r', Crew: [] },
  Stages: [{ Id: 's', Engine: { Thrust: 1 }, Tags: [] }],
  Pads: { Pad: [{ Id: 'p', Tags: [] }] },
  Total: 1
}

const issuesOf = (output: t.Decoder<unknown, unknown>, body: unknown) => {
  const result = decode(output)(answer(200, body, { 'x-acme-id': 'id-1' }))
  return result._tag === 'Right' ? [] : result.left._tag === 'DecodeError' ? result.left.issues : [result.left._tag]
}
const paths = (operation: { readonly output: () => t.Decoder<unknown, unknown> }, body: unknown) =>
  issuesOf(operation.output(), body).map((issue) => (typeof issue === 'string' ? issue : issue.path))

describe('required', () => {
  const Named = required(Describe, 'Rocket.Name', 'Stages.Engine.Thrust', 'Stages.Id')

  it('accepts data with the fields, and gives it unchanged', () => {
    expect(decode(Named.output())(answer(200, full))).toEqual(decode(OutputCodec)(answer(200, full)))
    expect(paths(Named, { ...full, Stages: [] })).toEqual([])
  })

  it('is a permanent DecodeError without them, with paths, the request id and no values', () => {
    const body = {
      ...full,
      Stages: [full.Stages[0], { Id: null, Engine: {}, Canary: 'CANARY' }],
      Rocket: { Name: null }
    }
    const error = errorOf(decode(Named.output())(answer(200, body, { 'x-acme-id': 'id-1' })))
    expect(error).toMatchObject({
      _tag: 'DecodeError',
      category: 'Internal',
      reason: 'codec',
      retry: 'permanent',
      requestId: 'id-1',
      vendor: 'acme',
      status: 200,
      message: 'The data does not fit the codec: expected a value at Rocket.Name (and 2 more)',
      issues: [
        { path: 'Rocket.Name', expected: 'a value' },
        { path: 'Stages.1.Engine.Thrust', expected: 'a value' },
        { path: 'Stages.1.Id', expected: 'a value' }
      ]
    })
    expect(JSON.stringify(error)).not.toContain('CANARY')
  })

  it('names the first part of a path that is absent', () => {
    expect(paths(Named, { ...full, Rocket: undefined })).toEqual(['Rocket'])
    expect(
      paths(required(Describe, 'Pads.Pad.Id'), { ...full, Pads: { Pad: [{ Id: 'a' }, {}, { Id: null }] } })
    ).toEqual(['Pads.Pad.1.Id', 'Pads.Pad.2.Id'])
    expect(paths(required(Describe, 'Free'), { ...full, Free: null })).toEqual(['Free'])
    expect(paths(required(Describe, 'Free'), { ...full, Free: false })).toEqual([])
    expect(paths(required(Describe, 'Rocket.Name'), { ...full, Rocket: { Name: '' } })).toEqual([])
  })

  it.each<readonly [string, t.Type<Output, unknown, unknown>]>([
    ['an intersection', t.intersection([OutputCodec, t.partial({ Other: t.string })]) as never],
    ['a union', t.union([OutputCodec, t.type({ Other: t.string })]) as never],
    ['a record', t.record(t.string, t.unknown) as never],
    ['a refinement', t.refinement(OutputCodec, () => true)],
    ['an exact codec', t.exact(OutputCodec as never) as never]
  ])('names whole paths in the data of %s', (_, codec) => {
    const operation = required({ ...Describe, output: () => codec }, 'Rocket.Name', 'Stages.Id')
    const body = { ...full, Rocket: { Crew: [] }, Stages: [{ Tags: [] }] }
    expect(paths(operation, body)).toEqual(['Rocket.Name', 'Stages.0.Id'])
    const inside = t.intersection([t.type({ In: operation.output() as t.Mixed }), t.partial({ Other: t.string })])
    expect(issuesOf(inside, { In: body })).toMatchObject([{ path: 'In.Rocket.Name' }, { path: 'In.Stages.0.Id' }])
  })

  it('requires an entry of a list at the end of a path', () => {
    const issues = issuesOf(required(Describe, 'Stages', 'Stages.Tags', 'Pads.Pad').output(), {
      ...full,
      Stages: [{ Tags: ['a'] }, { Tags: null }],
      Pads: {}
    })
    expect(issues).toEqual([
      { path: 'Stages.1.Tags', expected: 'at least one entry' },
      { path: 'Pads.Pad', expected: 'at least one entry' }
    ])
    expect(paths(required(Describe, 'Stages', 'Stages.Id'), { ...full, Stages: undefined })).toEqual(['Stages'])
    expect(paths(required(Describe, 'Rocket.Crew'), { ...full, Rocket: { Crew: ['a', 'b'] } })).toEqual([])
    expect(paths(required(Describe, 'Rocket.Crew'), full)).toEqual(['Rocket.Crew'])
  })

  it('reports data that does not fit the codec as the codec does', () => {
    const body = { ...full, Total: 'many' }
    expect(issuesOf(Named.output(), body)).toEqual(issuesOf(OutputCodec, body))
    expect(paths(Named, 1)).toEqual(paths({ output: () => OutputCodec }, 1))
  })

  it('carries at most 10 findings, and does not slow down with the number of entries', () => {
    const body = { ...full, Stages: Array.from({ length: 50_000 }, () => ({})) }
    expect(paths(Named, body)).toHaveLength(10)
  })

  it('keeps all else of the operation, its codec is made once, and it can be narrowed further', () => {
    expect({ ...Named, output: undefined }).toEqual({ ...Describe, output: undefined })
    expect(Named.output()).toBe(Named.output())
    const both = required(required(Describe, 'Rocket'), 'Rocket.Name')
    expect(paths(both, { ...full, Rocket: {} })).toEqual(['Rocket.Name'])
    expect(paths(both, { ...full, Rocket: null })).toEqual(['Rocket'])
  })

  it('ignores inherited fields, and reads what names of fields a program in JavaScript passes', () => {
    const wrong = required(Describe, 'toString' as never, 'Total.x' as never)
    expect(paths(wrong, full)).toEqual(['toString', 'Total.x'])
    expect(paths(required(Describe, ...([] as unknown as readonly ['Rocket'])), full)).toEqual([])
  })

  it('decodes equally with io-ts, compiled, and compiled for owned values', () => {
    const codec = Named.output()
    const maybe = (values: fc.Arbitrary<unknown>) => fc.option(values, { nil: undefined })
    const stage = fc.record({ Id: maybe(fc.string()), Engine: maybe(fc.record({ Thrust: maybe(fc.integer()) })) })
    const data = fc.record({
      Rocket: maybe(fc.record({ Name: maybe(fc.string()) })),
      Stages: fc.array(stage, { maxLength: 3 }),
      Pads: fc.constant({}),
      Total: fc.integer()
    })
    fc.assert(
      fc.property(data, (value) => {
        const expected = codec.decode(value)
        expect(compile(codec)(value)).toEqual(expected)
        const owned = compileOwned(codec, Infinity)(structuredClone(value))
        expect(owned._tag === 'Right' ? owned : toIssues(owned.left)).toEqual(
          expected._tag === 'Right' ? expected : toIssues(expected.left)
        )
      })
    )
  })
})

describe('the types of required', () => {
  it('make the fields present, through lists', () => {
    const Named = required(Describe, 'Rocket.Name', 'Stages.Id', 'Pads.Pad.Engine.Thrust')
    type Data = typeof Named extends Operation<Input, infer Of, string> ? Of : never
    expectTypeOf<Data['Rocket']['Name']>().toEqualTypeOf<string>()
    expectTypeOf<Data['Rocket']['Crew']>().toEqualTypeOf<readonly string[]>()
    expectTypeOf<Data['Stages'][number]['Id']>().toEqualTypeOf<string>()
    expectTypeOf<Data['Stages'][number]['Engine']>().toEqualTypeOf<Engine | undefined>()
    expectTypeOf<Data['Pads']['Pad'][number]['Engine']['Thrust']>().toEqualTypeOf<number>()
    expectTypeOf<Data>().toExtend<Output>()
    expectTypeOf<Data>().toEqualTypeOf<Present<Output, 'Rocket.Name' | 'Stages.Id' | 'Pads.Pad.Engine.Thrust'>>()
    expect(Named.action).toBe('Describe')
  })

  it('make lists non-empty', () => {
    const Named = required(Describe, 'Stages', 'Stages.Id', 'Pads.Pad.Tags')
    type Data = typeof Named extends Operation<Input, infer Of, string> ? Of : never
    expectTypeOf<Data['Stages'][0]['Id']>().toEqualTypeOf<string>()
    expectTypeOf<Data['Stages']>().toExtend<ReadonlyNonEmptyArray<Stage>>()
    expectTypeOf<Data['Pads']['Pad'][number]['Tags'][0]>().toEqualTypeOf<string>()
    expectTypeOf<Data['Pads']['Pad']>().not.toExtend<ReadonlyNonEmptyArray<Stage>>()
    expectTypeOf<Data>().toExtend<Output>()
    expect(Named.action).toBe('Describe')
  })

  it('keep input, codes, product, pages and dry run', () => {
    const Named = required(Describe, 'Rocket')
    expectTypeOf(Named).toExtend<Operation<Input, Present<Output, 'Rocket'>, 'NoRocket', 'acme-rockets'>>()
    expectTypeOf(Named).toExtend<HasPages & HasDryRun>()
    const plain: Operation<Input, Output> = Describe
    expectTypeOf(required(plain, 'Rocket')).not.toExtend<HasPages>()
    expectTypeOf(required(plain, 'Rocket')).not.toExtend<HasDryRun>()
    expect(Named.dryRun).toBe('DryRun')
  })

  it('accept the paths of fields that may be absent, and no others', () => {
    expectTypeOf<OptionalPath<Output>>().toEqualTypeOf<
      | 'Rocket'
      | 'Rocket.Name'
      | 'Rocket.Crew'
      | 'Stages'
      | 'Stages.Tags'
      | 'Stages.Id'
      | 'Stages.Engine'
      | 'Stages.Engine.Thrust'
      | 'Pads.Pad'
      | 'Pads.Pad.Tags'
      | 'Pads.Pad.Id'
      | 'Pads.Pad.Engine'
      | 'Pads.Pad.Engine.Thrust'
      | 'Free'
    >()
    expectTypeOf<OptionalPath<Readonly<Record<string, unknown>>>>().toBeNever()
    expectTypeOf<OptionalPath<{ readonly a: string }>>().toBeNever()
    // @ts-expect-error -- a misspelt field
    expect(required(Describe, 'Rocket.name')).toBeTypeOf('object')
    // @ts-expect-error -- it is always there
    expect(required(Describe, 'Total')).toBeTypeOf('object')
    // @ts-expect-error -- no path
    expect(required(Describe)).toBeTypeOf('object')
  })

  it('end at some depth for data that contains itself', () => {
    interface Tree {
      readonly Left?: Tree | undefined
    }
    expectTypeOf<'Left.Left'>().toExtend<OptionalPath<Tree>>()
    expect(true).toBe(true)
  })
})

describe('a dry run of an operation with required fields', () => {
  const empty = makeDecode({ ...profile, dryRunAnswersRequestIdOnly: true })
  const output = required(Describe, 'Rocket.Name').output()

  it('passes with an answer that holds nothing but a request id', () => {
    const result = dryRun(empty(output)(answer(200, { RequestId: 'id-7' })))
    expectTypeOf(result).toExtend<Result<DryRun<Present<Output, 'Rocket.Name'>>>>()
    expect(result).toEqual(right({ _tag: 'WouldSucceed', requestId: 'id-7' }))
  })

  it('is executed, or fails, as without them', () => {
    expect(dryRun(empty(output)(answer(200, { ...full, RequestId: 'id-7' })))).toMatchObject({
      right: { _tag: 'Executed', data: { Total: 1 } }
    })
    expect(dryRun(empty(output)(answer(200, { ...full, Rocket: {}, RequestId: 'id-7' })))).toMatchObject({
      left: { _tag: 'DecodeError', issues: [{ path: 'Rocket.Name' }] }
    })
    const sent: Result<Success<unknown>> = empty(output)(answer(200, { RequestId: 'id-7' }))
    expect(errorOf(sent)).toMatchObject({ _tag: 'DecodeError', requestId: 'id-7' })
  })
})
