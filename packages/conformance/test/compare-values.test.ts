import { describe, expect, it } from 'vitest'

import { resolve } from '../src/model/index.js'
import type { Facts } from '../src/model/index.js'
import { differingValues } from '../src/differential/compare-values.js'
import { fieldsAtPaths, typesAtPaths } from '../src/differential/field-paths.js'

const facts: Facts = {
  service: 'rockets',
  version: '2020-01-01',
  requests: 'json',
  answers: 'json',
  shapes: { Rocket: { State: 'string', Stages: 'Stage[]' }, Stage: { Fuel: 'string!', Thrust: 'float' } },
  operations: {
    LaunchRocket: { input: { Mode: 'string!', Rocket: 'Rocket' }, output: { Rockets: 'Rocket.Rocket[]' } }
  }
}

const api = resolve({
  facts,
  corrections: [],
  descriptions: {
    page: 'https://example.com',
    operations: { LaunchRocket: { group: 'rockets', effect: 'unsafe', does: 'Launches a rocket.' } },
    shapes: { Rocket: 'A rocket.', Stage: 'A stage.' },
    fields: {},
    deprecated: { 'Stage.Thrust': 'Use `Fuel`.' },
    values: { State: { is: 'The state of a rocket.', of: ['Rocket.State'], values: ['UP', 'DOWN'] } },
    waiters: {}
  }
})

const operations = api.operations.map((operation) => ({
  operation,
  fields: {
    input: fieldsAtPaths(operation.input.fields, api, 'input'),
    output: fieldsAtPaths(operation.output.fields, api, 'output')
  }
}))

describe('fields at their paths', () => {
  const [fields = { input: [], output: [] }] = operations.map((operation) => operation.fields)

  it('are found at any depth, in lists and wrapped lists', () => {
    expect(fields.input.map(({ path }) => path)).toEqual([
      'Mode',
      'Rocket',
      'Rocket.State',
      'Rocket.Stages[]',
      'Rocket.Stages[].Fuel',
      'Rocket.Stages[].Thrust'
    ])
    expect(typesAtPaths(fields.output)).toEqual({
      'Rockets.Rocket[].State': 'string',
      'Rockets.Rocket[].Stages[].Fuel': 'string',
      'Rockets.Rocket[].Stages[].Thrust': 'number'
    })
  })

  it('say which are required and deprecated', () => {
    expect(fields.input.flatMap(({ field, path }) => (field.required ? [path] : []))).toEqual([
      'Mode',
      'Rocket.Stages[].Fuel'
    ])
    expect(fields.output.flatMap(({ field, path }) => (field.deprecated === undefined ? [] : [path]))).toEqual([
      'Rockets.Rocket[].Stages[].Thrust'
    ])
  })
})

describe('differing values', () => {
  const differing = (
    input: Readonly<Record<string, readonly string[]>>,
    output: Readonly<Record<string, readonly string[]>> = {}
  ): readonly string[] => differingValues(operations, { LaunchRocket: { input, output } }, api)

  it('are none where the values are the same, or nothing is documented', () => {
    expect(differing({})).toEqual([])
    expect(differing({ 'Rocket.State': ['UP', 'DOWN'] })).toEqual([])
    expect(differing({ 'Rocket.State': ['UP'] }, { 'Rockets.Rocket[].State': ['DOWN'] })).toEqual([])
  })

  it('are values that the type of a field lacks', () => {
    expect(differing({ 'Rocket.State': ['UP', 'DOWN', 'LOST'] })).toEqual(['LaunchRocket.Rocket.State: LOST'])
  })

  it('are values of a field that has no type, if there are several', () => {
    expect(differing({ Mode: ['FAST', 'SLOW'] })).toEqual(['LaunchRocket.Mode: FAST, SLOW'])
    expect(differing({ Mode: ['FAST'] })).toEqual([])
  })

  it('are values of a type that no field of this type documents', () => {
    expect(differing({ 'Rocket.State': ['UP'] })).toEqual(['State: DOWN'])
  })
})
