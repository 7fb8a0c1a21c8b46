import { modelIn } from '@cloud-result/conformance/model'
import type { Facts } from '@cloud-result/conformance/model'
import { expect, it } from 'vitest'

import { addFacts } from '../src/add-facts.js'
import { readTencentDeclarations } from '../src/readers/tencent-declarations.js'
import type { Surface, SurfaceField } from '../src/surface.js'

const folder = new URL('../../../packages/tencent-cvm/', import.meta.url)

const without = (texts: Readonly<Record<string, string>> | undefined, name: string) =>
  Object.fromEntries(Object.entries(texts ?? {}).filter(([key]) => key !== name))

it('writes an operation and a field that the model of CVM lacks as a person wrote them', async () => {
  const { facts } = modelIn(folder)
  const { AllocateHosts, ...operations } = facts.operations
  const { ChcHost, ...shapes } = facts.shapes
  const fewer: Facts = { ...facts, operations, shapes: { ...shapes, ChcHost: without(ChcHost, 'Placement') } }
  const { facts: added, toDo } = addFacts(fewer, await readTencentDeclarations(folder), [
    { kind: 'operation-new', at: 'AllocateHosts' },
    { kind: 'field-new', at: 'DescribeChcHosts.output.ChcHostSet.Placement' }
  ])
  expect(added.operations['AllocateHosts']).toEqual({ input: AllocateHosts?.input, output: AllocateHosts?.output })
  expect(Object.keys(added.operations)).toEqual(Object.keys(facts.operations))
  expect(added.shapes).toEqual(facts.shapes)
  expect(toDo).toEqual([
    'AllocateHosts.input.HostCount: written as an integer; check whether it can be a float',
    'AllocateHosts: describe it (descriptions.json); say its token, dry run and paging, if it has them, and its codes'
  ])
})

const facts: Facts = {
  service: 'acme',
  version: '2026-11-28',
  requests: 'parameters',
  answers: 'xml',
  shapes: { Disk: { Id: 'string' } },
  operations: { ListDisks: { input: { Ids: 'string[]' }, output: { Disks: 'Disk.Disk[]' } } }
}

const surfaceWith = (side: 'input' | 'output', fields: Readonly<Record<string, SurfaceField>>): Surface => ({
  operations: new Map([['ListDisks', { [side]: new Map(Object.entries(fields)) }]])
})

it('a field goes into the shape that has it, once', () => {
  const wrapped: Facts = { ...facts, operations: { ListDisks: { input: {}, output: { Disks: 'Disk.Disk[]' } } } }
  const row = { kind: 'field-new', at: 'ListDisks.output.Disks.Disk.Zone' } as const
  const { facts: added, toDo } = addFacts(wrapped, surfaceWith('output', { 'Disks.Disk.Zone': { type: 'string' } }), [
    row,
    row
  ])
  expect(added.shapes).toEqual({ Disk: { Id: 'string', Zone: 'string' } })
  expect(toDo).toEqual([])
})

it('a new object is a new shape, and a list in its only field is wrapped in XML', () => {
  const theirs = surfaceWith('output', {
    Tags: { type: 'object' },
    'Tags.Tag': { type: 'object[]' },
    'Tags.Tag.Key': { type: 'string' },
    'Tags.Tag.Value': { type: 'string' }
  })
  const { facts: added, toDo } = addFacts(facts, theirs, [{ kind: 'field-new', at: 'ListDisks.output.Tags' }])
  expect(added.operations['ListDisks']?.output).toEqual({ Disks: 'Disk.Disk[]', Tags: 'Tag.Tag[]' })
  expect(added.shapes['Tag']).toEqual({ Key: 'string', Value: 'string' })
  expect(toDo).toEqual(['Tag: describe the shape, and give it a better name if there is one'])
})

it('a shape with the same fields is used again, whatever its numbers are', () => {
  const priced: Facts = { ...facts, shapes: { ...facts.shapes, Cost: { Sum: 'float!' }, Price: { Sum: 'float!' } } }
  const theirs = surfaceWith('output', { Prices: { type: 'object[]' }, 'Prices.Sum': { type: 'number' } })
  const { facts: added, toDo } = addFacts(priced, theirs, [{ kind: 'field-new', at: 'ListDisks.output.Prices' }])
  expect(added.operations['ListDisks']?.output['Prices']).toBe('Price[]')
  expect(toDo).toEqual([])
})

it('a required field of a request is required', () => {
  const theirs = surfaceWith('input', { Zone: { type: 'string', required: true } })
  const { facts: added } = addFacts(facts, theirs, [{ kind: 'field-new', at: 'ListDisks.input.Zone' }])
  expect(added.operations['ListDisks']?.input).toEqual({ Ids: 'string[]', Zone: 'string!' })
})

it('what has no place, and what is no addition, is left to a person', () => {
  const theirs = surfaceWith('output', { 'Page.Size': { type: 'integer' } })
  const { facts: added, toDo } = addFacts(facts, theirs, [
    { kind: 'field-new', at: 'ListDisks.output.Page.Size' },
    { kind: 'field-type', at: 'ListDisks.input.Ids', ours: 'string[]', theirs: 'string' },
    { kind: 'code-new', at: 'Disk.Busy' }
  ])
  expect(added).toEqual(facts)
  expect(toDo).toEqual([
    'ListDisks.output.Page.Size: the facts have no place for it, since a correction added its object; write it by hand',
    'field-type ListDisks.input.Ids: change it by hand, or accept it',
    'code-new Disk.Busy: change it by hand, or accept it'
  ])
})
