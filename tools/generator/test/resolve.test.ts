import { readField, resolve } from '@cloud-result/conformance/model'
import type { Descriptions, Facts, Model } from '@cloud-result/conformance/model'
import { describe, expect, it } from 'vitest'

import { formatted } from '../src/operations/formatted.js'

const facts: Facts = {
  service: 'rockets',
  requests: 'parameters',
  answers: 'xml',
  shapes: { Rocket: { Id: 'string', Stages: 'Stage[]', State: 'string' }, Stage: { Thrust: 'float' } },
  operations: {
    'ListRockets@2020-01-01': {
      paging: { style: 'token', token: 'Token', next: 'Next.Token', items: 'Rockets' },
      input: { Token: 'string', Ids: 'string[]!' },
      output: { Rockets: 'Rocket[]' },
      codes: ['Busy']
    },
    'ListRockets@2021-01-01': { input: {}, output: { Fleet: 'Rocket.Rocket[]' } },
    LaunchRocket: { version: '2020-01-01', method: 'POST', input: { Id: 'integer!' }, output: {} }
  }
}

const descriptions: Descriptions = {
  page: 'https://example.com/{version}/{action}',
  operations: {
    'ListRockets@2020-01-01': { group: 'rockets', effect: 'read', does: 'Lists rockets.' },
    'ListRockets@2021-01-01': { group: 'rockets', effect: 'read', does: 'Lists rockets.' },
    LaunchRocket: { group: 'rockets', effect: 'unsafe', does: 'Launches.', because: 'Again.', settles: 'isUp' }
  },
  shapes: { Rocket: 'A rocket.', Stage: 'A stage.' },
  fields: { 'Stage.Thrust': 'In kN.' },
  values: { State: { is: 'A state.', of: ['Rocket.State'], values: ['UP'] } },
  waiters: { isUp: 'ListRockets20210101' }
}

const model: Model = { facts, corrections: [], descriptions }

describe('a field', () => {
  it.each([
    ['string', { kind: 'scalar', scalar: 'string' }, false],
    ['Rocket[]!', { kind: 'list', of: { kind: 'shape', shape: 'Rocket' } }, true],
    ['string{}', { kind: 'map', of: { kind: 'scalar', scalar: 'string' } }, false],
    ['Key.Rocket[]', { kind: 'wrapped', entry: 'Key', of: { kind: 'shape', shape: 'Rocket' } }, false]
  ])('%s', (text, type, required) => {
    expect(readField('Name', text)).toEqual({ name: 'Name', type, required })
  })
})

describe('resolve', () => {
  it('names operations, with the version if an action has several', () => {
    expect(resolve(model).operations.map(({ name, version, page }) => [name, version, page])).toEqual([
      ['ListRockets20200101', '2020-01-01', 'https://example.com/2020-01-01/ListRockets'],
      ['ListRockets20210101', '2021-01-01', 'https://example.com/2021-01-01/ListRockets'],
      ['LaunchRocket', '2020-01-01', 'https://example.com/2020-01-01/LaunchRocket']
    ])
  })

  it('applies corrections', () => {
    const { operations, shapes } = resolve({
      ...model,
      corrections: [
        { of: ['Rocket'], in: 'output', remove: ['Id'], add: { Name: 'string' }, because: 'so' },
        { of: 'LaunchRocket', in: 'input', change: { Id: 'string' }, encode: { Id: 'json' }, because: 'so' }
      ]
    })
    expect(shapes.output.get('Rocket')?.fields.map(({ name }) => name)).toEqual(['Stages', 'State', 'Name'])
    expect(operations[2]?.input.fields[0]).toMatchObject({ type: { scalar: 'string' }, required: false })
    expect(operations[2]?.facts.encodings).toEqual({ Id: 'json' })
  })

  it('allows an empty list only where it cannot mean everything', () => {
    const input = { Ids: 'string[]', Names: 'string[]', Stages: 'Stage[]', Orbit: 'Orbit' } as const
    const withLists = (requests: Facts['requests'], encodings: Record<string, string> = {}): Model => ({
      ...model,
      facts: {
        ...facts,
        requests,
        shapes: { ...facts.shapes, Orbit: { Ids: 'string[]', Stages: 'Stage[]' } },
        operations: { ...facts.operations, LaunchRocket: { version: '1', encodings, input, output: {} } }
      },
      corrections: [],
      descriptions: { ...descriptions, shapes: { ...descriptions.shapes, Orbit: 'An orbit.' } }
    })
    const marks = (from: Model) => {
      const { operations, shapes } = resolve(from)
      return [...(operations[2]?.input.fields ?? []), ...(shapes.input.get('Orbit')?.fields ?? [])].flatMap((field) =>
        field.type.kind === 'list'
          ? [`${field.name} ${field.mayBeEmpty ? 'empty' : field.isIdList ? 'typed' : 'checked'}`]
          : []
      )
    }
    const checked = ['Ids typed', 'Names checked', 'Stages checked', 'Ids typed', 'Stages checked']
    expect(marks(withLists('parameters'))).toEqual(checked)
    expect(marks(withLists('json'))).toEqual(checked.map((mark) => mark.replace('Stages checked', 'Stages empty')))
    expect(marks(withLists('parameters', { Orbit: 'json' })).at(-1)).toBe('Stages empty')
    const exception = { of: 'LaunchRocket', in: 'input', mayBeEmpty: ['Names'], because: 'so' } as const
    expect(marks({ ...withLists('json'), corrections: [exception] })[1]).toBe('Names empty')
    expect(() => resolve({ ...withLists('parameters'), corrections: [exception] })).toThrow('LaunchRocketInput.Names')
  })

  it.each<readonly [string, Model]>([
    ['there is no shape Stage', { ...model, facts: { ...facts, shapes: { Rocket: { Stages: 'Stage[]' } } } }],
    ['Stage is not described', { ...model, descriptions: { ...descriptions, shapes: { Rocket: 'A rocket.' } } }],
    ['ListRockets@2020-01-01 is not described', { ...model, descriptions: { ...descriptions, operations: {} } }],
    [
      'Rocket contains itself',
      { ...model, facts: { ...facts, shapes: { ...facts.shapes, Stage: { Thrust: 'float', Of: 'Rocket' } } } }
    ],
    [
      'unknown or not used: Stage.Length',
      { ...model, descriptions: { ...descriptions, fields: { 'Stage.Length': '' } } }
    ],
    ['unknown or not used: ListMoons', { ...model, descriptions: { ...descriptions, waiters: { isUp: 'ListMoons' } } }],
    ['unknown or not used: isUp', { ...model, descriptions: { ...descriptions, waiters: {} } }],
    [
      'unknown or not used: LaunchRocketInput.Id',
      { ...model, corrections: [{ of: 'LaunchRocket', in: 'input', mayBeEmpty: ['Id'], because: 'so' }] }
    ],
    [
      'unknown or not used: Stage.Length',
      { ...model, descriptions: { ...descriptions, deprecated: { 'Stage.Length': 'Use `Thrust`.' } } }
    ],
    ['unknown or not used: Moon', { ...model, corrections: [{ of: 'Moon', in: 'output', because: 'so' }] }],
    [
      'Rocket has no Name',
      { ...model, corrections: [{ of: 'Rocket', in: 'output', change: { Name: 'string' }, because: '' }] }
    ],
    ['Rocket has no Name', { ...model, corrections: [{ of: 'Rocket', in: 'output', remove: ['Name'], because: '' }] }],
    [
      'Rocket has Id already',
      { ...model, corrections: [{ of: 'Rocket', in: 'output', add: { Id: 'string' }, because: '' }] }
    ]
  ])('throws that %s', (message, wrong) => {
    expect(() => resolve(wrong)).toThrow(message)
  })
})

describe('what is written', () => {
  it('is formatted source with doc comments', async () => {
    const files = await formatted(model, 'rocket-things')
    expect([...files.keys()].toSorted()).toEqual(['codes.ts', 'index.ts', 'rockets.ts', 'values.ts'])
    expect(files.get('rockets.ts')).toContain(`/**
 * Launches.
 *
 * Not safe to repeat. Again.
 *
 * It responds before that is done: wait for \`isUp\` on \`ListRockets20210101\`.
 *
 * Source: https://example.com/2020-01-01/LaunchRocket
 */
export const LaunchRocket: Operation<LaunchRocketInput, LaunchRocketOutput, string, 'rocket-things'> = {
  product: 'rocket-things',
  action: 'LaunchRocket',
  version: '2020-01-01',
  method: 'POST',
  effect: 'unsafe',
  input: /* @__PURE__ */ once(() => closedObject<LaunchRocketInput>({ Id: Integer }, {}, 'LaunchRocketInput')),
  output: /* @__PURE__ */ once(() => codecOf(LaunchRocketOutput))
}
`)
    expect(files.get('rockets.ts')).toContain(`/** A rocket. */
export interface Rocket {
  readonly Id?: string | undefined
  readonly Stages: readonly Stage[]
  readonly State?: State | undefined
}
`)
    expect(files.get('rockets.ts')).toContain(`/** The reader of \`Rocket\`. */
export const Rocket: Reader<Rocket> = /* @__PURE__ */ object('Rocket', (draft, reading) => {
  let wire: unknown
  if (!isText((wire = draft.Id))) draft.Id = readOptional(wire, 'Id', wireText, reading)
  draft.Stages = readList(draft.Stages, 'Stages', Stage, reading)
  if (!isText((wire = draft.State))) draft.State = readOptional(wire, 'State', wireText, reading)
})
`)
    expect(files.get('rockets.ts')).toContain(
      `draft.Fleet = readField(draft.Fleet, 'Fleet', wrappedListOf('Rocket', Rocket), reading)`
    )
    expect(files.get('rockets.ts')).toContain('readonly Fleet: { readonly Rocket: readonly Rocket[] }')
    expect(files.get('values.ts')).toContain(`export type State = 'UP' | (string & {})`)
    expect(files.get('codes.ts')).toContain(`export type ListRockets20200101Code = 'Busy'`)
    expect(files.get('index.ts')).toContain(`export { isUp } from '../operation-support/waiters.js'`)
  })
})

describe('an API whose paths tell operations apart', () => {
  const rest: Model = {
    facts: {
      service: 'rockets',
      requests: 'json',
      answers: 'json',
      shapes: {},
      operations: {
        DeleteStage: {
          method: 'DELETE',
          path: '/v1/{project}/rockets/{rocket}/stages/{number}',
          encodings: { force: 'query' },
          input: { rocket: 'string!', number: 'integer!', force: 'boolean' },
          output: {}
        },
        ListRockets: {
          method: 'GET',
          path: '/v1/{project}/rockets',
          paging: { style: 'marker', marker: 'marker', limit: 'limit', items: 'rockets', id: 'id' },
          input: { marker: 'string', limit: 'integer' },
          output: { rockets: 'unknown[]' }
        }
      }
    },
    corrections: [],
    descriptions: {
      page: 'https://example.com/{action}',
      operations: {
        DeleteStage: { group: 'rockets', effect: 'idempotent', does: 'Deletes a stage.' },
        ListRockets: { group: 'rockets', effect: 'read', does: 'Lists rockets.' }
      },
      shapes: {},
      fields: {},
      values: {},
      waiters: {}
    }
  }

  it('has operations with paths and without versions, which refuse blank fields of a path', async () => {
    const source = (await formatted(rest, 'rocket-things')).get('rockets.ts')
    expect(source).toContain(`  product: 'rocket-things',
  action: 'DeleteStage',
  method: 'DELETE',
  path: '/v1/{project}/rockets/{rocket}/stages/{number}',
`)
    expect(source).toContain(`{ rocket: PathSegment, number: Integer }, { force: t.boolean }`)
    expect(source).toContain(
      `paging: { style: 'marker', marker: 'marker', limit: 'limit', items: ['rockets'], id: ['id'] }`
    )
    expect(source).toContain(
      `export const ListRockets: Operation<ListRocketsInput, ListRocketsOutput, string, 'rocket-things'> &
  HasPages<['rockets']> = {`
    )
    expect(source).not.toContain('version')
  })

  it('requires the fields of a path', () => {
    const { DeleteStage, ...others } = rest.facts.operations
    const optional = { ...DeleteStage, input: { rocket: 'string', number: 'integer!' }, output: {} }
    const changed = { ...rest.facts, operations: { ...others, DeleteStage: optional } }
    expect(() => resolve({ ...rest, facts: changed })).toThrow(
      'DeleteStage has rocket in its path, which is no required value'
    )
  })
})
