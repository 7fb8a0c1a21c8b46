import { codesIn, modelIn } from '@cloud-result/conformance/model'
import { expect, it } from 'vitest'

import { compare } from '../src/compare.js'
import { correctedSurface, factsSurface } from '../src/model-surface.js'
import type { Surface, SurfaceOperation } from '../src/surface.js'

const output = (types: Readonly<Record<string, string>>): SurfaceOperation => ({
  output: new Map(Object.entries(types).map(([path, type]) => [path, { type }]))
})

const surface = (operation: SurfaceOperation): Surface => ({ operations: new Map([['GetDisk', operation]]) })

const differing = (ours: Readonly<Record<string, string>>, theirs: Readonly<Record<string, string>>) =>
  compare(surface(output(ours)), surface(output(theirs))).map(({ at, kind }) => `${kind} ${at}`)

it('a new, missing or retyped object is one row', () => {
  const page = { Page: 'object', 'Page.Size': 'integer' }
  expect(differing({}, page)).toEqual(['field-new GetDisk.output.Page'])
  expect(differing(page, {})).toEqual(['field-gone GetDisk.output.Page'])
  expect(differing(page, { Page: 'string' })).toEqual(['field-type GetDisk.output.Page'])
})

it('fields whose name begins like that of a new object are compared', () => {
  expect(differing({}, { Page: 'object', PageSize: 'integer' })).toEqual([
    'field-new GetDisk.output.Page',
    'field-new GetDisk.output.PageSize'
  ])
})

it('a number is an integer or a float, and an unread value is anything', () => {
  expect(differing({ A: 'integer', B: 'float', C: 'unknown' }, { A: 'number', B: 'number', C: 'string[]' })).toEqual([])
  expect(differing({ C: 'unknown' }, { C: 'object', 'C.D': 'string' })).toEqual([])
  expect(differing({ A: 'integer' }, { A: 'float' })).toEqual(['field-type GetDisk.output.A'])
  expect(differing({ A: 'integer' }, { A: 'integer[]' })).toEqual(['field-type GetDisk.output.A'])
})

it('names of responses are compared in any case, if the product reads them so', () => {
  const [ours, theirs] = [surface(output({ diskId: 'string' })), surface(output({ DiskId: 'string' }))]
  expect(compare(ours, theirs, { foldsCase: true })).toEqual([])
  expect(compare(ours, theirs)).toHaveLength(2)
})

it('an operation of one site may be absent, and so may any operation in a source that has some only', () => {
  const ours = surface({})
  const none = new Map<string, SurfaceOperation>([['Other', {}]])
  const others = { operations: new Map([...ours.operations, ...none]) }
  const gone = (model: Surface, theirs: Surface) =>
    compare(model, theirs).filter(({ kind }) => kind === 'operation-gone')
  expect(gone(others, ours)).toEqual([{ kind: 'operation-gone', at: 'Other' }])
  expect(gone(others, { ...ours, isPartial: true })).toEqual([])
  expect(gone({ operations: new Map([['Other', { isOfOneSite: true }]]) }, ours)).toEqual([])
})

it('a wrapped list of a model is an object with a list', () => {
  const folder = new URL('../../../packages/alibaba-kms/', import.meta.url)
  for (const read of [factsSurface, correctedSurface]) {
    const fields = read(modelIn(folder), codesIn(folder)).operations.get('ListSecrets')?.output
    const types = [...(fields ?? [])].map(([path, { type }]) => `${path}: ${type}`)
    expect(types).toEqual(
      expect.arrayContaining([
        'SecretList: object',
        'SecretList.Secret: object[]',
        'SecretList.Secret.SecretName: string',
        'SecretList.Secret.Tags.Tag.TagKey: string'
      ])
    )
  }
})
