import { closedObject, Integer, nonEmptyList } from '@cloud-result/core/vendor'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { leftOf } from './support/left-of.js'
import { makeThings, scripted, success, thing } from './support/made-up-vendor.js'

interface CreateInput {
  readonly VolumeType: string
  readonly AvailabilityZone: string
  readonly ChargeType: string
  readonly Size?: number
  readonly InstanceIds?: readonly [string, ...string[]]
  readonly Tags?: readonly { readonly Key: string; readonly Value: string }[]
}

const Tag = closedObject<{ readonly Key: string; readonly Value: string }>(
  { Key: t.string, Value: t.string },
  {},
  'Tag'
)
const CreateInput = closedObject<CreateInput>(
  { VolumeType: t.string, AvailabilityZone: t.string, ChargeType: t.string },
  { Size: Integer, InstanceIds: nonEmptyList(t.string), Tags: t.readonlyArray(Tag) },
  'CreateInput'
)

const messageOf = async (input: unknown, codec: t.Mixed = CreateInput) => {
  const { sent, transport } = scripted(success(1))
  const operation = thing({ action: 'Create', input: () => codec as t.Type<unknown> })
  const error = leftOf(await makeThings({ transport }).send(operation, input as never)())
  expect(error).toMatchObject({ _tag: 'RequestError', category: 'InvalidArgument', reason: 'input' })
  expect(JSON.stringify(error)).not.toContain('CANARY')
  expect(sent).toEqual([])
  return error.message
}

const fine = { VolumeType: 'SSD3.0', AvailabilityZone: 'a', ChargeType: 'Daily' }

describe('the message about a wrong input', () => {
  it.each<readonly [unknown, string]>([
    [{}, 'missing: VolumeType, AvailabilityZone, ChargeType'],
    [{ ...fine, ChargeType: undefined }, 'missing: ChargeType'],
    [{ ...fine, InstanceIDs: ['i'] }, 'unknown field `InstanceIDs` (did you mean `InstanceIds`?)'],
    [{ ...fine, Elsewhere: 'CANARY' }, 'unknown field `Elsewhere`'],
    [{ ...fine, size: 1, Elsewhere: 2 }, 'unknown field `size` (did you mean `Size`?); unknown field `Elsewhere`'],
    [{ ...fine, Size: 'CANARY' }, 'expected integer at Size'],
    [{ ...fine, Size: 1.5, VolumeType: 5 }, 'expected string at VolumeType; expected integer at Size'],
    [
      { ...fine, InstanceIds: [] },
      'expected string[] with at least one entry (an empty list can mean everything) at InstanceIds'
    ],
    [
      { ...fine, Tags: [{ Key: 'k', value: 'v' }] },
      'missing: Tags.0.Value; unknown field `Tags.0.value` (did you mean `Value`?)'
    ],
    [
      { VolumeType: 5, Sice: 1 },
      'missing: AvailabilityZone, ChargeType; unknown field `Sice` (did you mean `Size`?); expected string at VolumeType'
    ],
    [undefined, 'it must be an object'],
    [null, 'it must be an object'],
    ['CANARY', 'it must be an object'],
    [[], 'it must be an object']
  ])('%j', async (input, problems) => {
    expect(await messageOf(input)).toBe(`The input does not fit the operation: ${problems}`)
  })

  it('names all that is wrong, up to a length', async () => {
    const names = Array.from({ length: 400 }, (_, n) => `Field${n}`)
    const wide = t.type(Object.fromEntries(names.slice(0, 20).map((name) => [name, t.string])))
    expect(await messageOf({}, wide)).toBe(
      `The input does not fit the operation: missing: ${names.slice(0, 20).join(', ')}`
    )
    const wider = t.type(Object.fromEntries(names.map((name) => [name, t.string])))
    expect((await messageOf({}, wider))?.length).toBeLessThanOrEqual(1_000)
  })
})

describe('the message about parameters that cannot be written', () => {
  it('names all that is wrong', async () => {
    const { transport } = scripted(success(1))
    const parameters = { a: Number.NaN, b: [new Date(0)], c: 1 }
    const error = leftOf(await makeThings({ transport }).call({ action: 'X', parameters }, t.unknown)())
    expect(error.message).toBe(
      'The parameters cannot be written: expected finite number at a; expected plain data at b.0'
    )
  })

  it('is bounded with any names of parameters', async () => {
    const { transport } = scripted(success(1))
    const parameters = Object.fromEntries(
      Array.from({ length: 20 }, (_, n) => [`${n}${'x'.repeat(5_000)}`, Number.NaN])
    )
    const error = leftOf(await makeThings({ transport }).call({ action: 'X', parameters }, t.unknown)())
    expect(error.message?.length).toBeLessThanOrEqual(1_000)
    expect(error._tag === 'RequestError' ? error.issues : []).toHaveLength(10)
    expect(JSON.stringify(error).length).toBeLessThan(5_000)
  })
})
