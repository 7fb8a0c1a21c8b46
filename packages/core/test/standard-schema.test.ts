import { toStandardSchema } from '@cloud-result/core'
import type { StandardSchemaV1 as Ours } from '@cloud-result/core'
import type { StandardSchemaV1 } from '@standard-schema/spec'
import * as t from 'io-ts'
import { describe, expect, expectTypeOf, it } from 'vitest'

const NumberFromString = new t.Type<number, string, unknown>(
  'NumberFromString',
  (value): value is number => typeof value === 'number',
  (value, context) => (typeof value === 'string' ? t.success(Number(value)) : t.failure(value, context)),
  String
)

// A consumer, from the example of the specification.
const standardValidate = async <Schema extends StandardSchemaV1>(
  schema: Schema,
  input: StandardSchemaV1.InferInput<Schema>
): Promise<StandardSchemaV1.InferOutput<Schema>> => {
  const result = await schema['~standard'].validate(input)
  if (result.issues !== undefined) throw new Error(JSON.stringify(result.issues))
  return result.value
}

const validate = (codec: t.Mixed, value: unknown) => toStandardSchema(codec)['~standard'].validate(value)

describe('toStandardSchema', () => {
  it('conforms to version 1', () => {
    const schema = toStandardSchema(t.type({ a: NumberFromString }))
    expectTypeOf(schema).toExtend<StandardSchemaV1<{ a: string }, { a: number }>>()
    expectTypeOf<StandardSchemaV1.InferInput<typeof schema>>().toEqualTypeOf<{ a: string }>()
    expectTypeOf<StandardSchemaV1.InferOutput<typeof schema>>().toEqualTypeOf<{ a: number }>()
    expectTypeOf<Ours<string, number>>().toExtend<StandardSchemaV1<string, number>>()
    expect(schema['~standard']).toMatchObject({ version: 1, vendor: 'cloud-result' })
    expect(Object.keys(schema['~standard']).toSorted()).toEqual(['validate', 'vendor', 'version'])
  })

  it('works with a consumer that knows only the specification', async () => {
    const schema = toStandardSchema(t.type({ a: NumberFromString }))
    expect(await standardValidate(schema, { a: '5' })).toEqual({ a: 5 })
    await expect(standardValidate(schema, { a: 5 } as never)).rejects.toThrow('Expected NumberFromString')
    // @ts-expect-error an input of another shape
    await expect(standardValidate(schema, { a: true })).rejects.toThrow('"path":["a"]')
  })

  it('gives only the value on success', () => {
    expect(validate(t.string, 'x')).toStrictEqual({ value: 'x' })
    expect(validate(t.undefined, undefined)).toStrictEqual({ value: undefined })
  })

  it('gives message and path on failure', () => {
    const codec = t.type({
      'a.b': t.array(t.type({ n: t.number })),
      r: t.record(t.string, t.union([t.string, t.null]))
    })
    expect(validate(codec, { 'a.b': [{ n: 1 }, { n: 'canary' }], r: { key: 1 } })).toStrictEqual({
      issues: [
        { message: 'Expected number', path: ['a.b', 1, 'n'] },
        { message: 'Expected string', path: ['r', 'key'] },
        { message: 'Expected null', path: ['r', 'key'] }
      ]
    })
    expect(validate(t.string, 1)).toStrictEqual({ issues: [{ message: 'Expected string', path: [] }] })
  })

  it('gives 1 to 10 issues for any refused value', () => {
    const many = validate(
      t.array(t.number),
      Array.from({ length: 100 }, () => 'x')
    )
    expect(many.issues?.length).toBe(10)
    const silent = new t.Type<string, string, unknown>('Silent', t.string.is, () => t.failures([]), t.identity)
    expect(validate(silent, 1)).toStrictEqual({ issues: [{ message: 'Expected Silent', path: [] }] })
  })
})
