import { codesIn, modelIn } from '@cloud-result/conformance/model'
import type { CodesModel, Facts, Model } from '@cloud-result/conformance/model'
import { beforeAll, describe, expect, it } from 'vitest'

import { judge } from '../src/judge.js'
import type { AcceptedDifference, Findings } from '../src/judge.js'
import { readAlibabaPinned } from '../src/readers/alibaba-pinned.js'
import { readTencentCodes } from '../src/readers/tencent-codes.js'
import { readTencentDeclarations } from '../src/readers/tencent-declarations.js'
import type { Surface } from '../src/surface.js'

const folder = new URL('../../../packages/tencent-cvm/', import.meta.url)
const codes = codesIn(folder)

type Changeable<T> = { -readonly [Name in keyof T]: T[Name] extends string ? T[Name] : Changeable<T[Name]> }

/** A copy of CVM's model, changed. */
const modelWith = (change: (model: Changeable<Model>) => void): Model => {
  const model = structuredClone(modelIn(folder)) as Changeable<Model>
  change(model)
  return model
}

const operation = (model: Changeable<Model>, name: string): Changeable<Facts['operations'][string]> => {
  const found = model.facts.operations[name]
  if (found === undefined) throw new Error(`there is no ${name}`)
  return found
}

let official: Surface

beforeAll(async () => {
  official = await readTencentDeclarations(folder)
})

const judged = (model: Model, accepted: readonly AcceptedDifference[] = [], theirs = official): Findings =>
  judge(model, codes, theirs, { found: 106, accepted })

describe('a planted difference is found as its kind', () => {
  it.each<{ readonly plant: (model: Changeable<Model>) => void; readonly row: object }>([
    {
      plant: ({ descriptions, facts }) => {
        delete facts.operations['ModifyHostsAttribute']
        delete descriptions.operations['ModifyHostsAttribute']
        const isAbout = (name: string) => name.startsWith('ModifyHostsAttributeInput.')
        for (const name of Object.keys(descriptions.fields).filter(isAbout)) delete descriptions.fields[name]
        for (const set of Object.values(descriptions.values)) set.of = set.of.filter((name) => !isAbout(name))
      },
      row: { kind: 'operation-new', at: 'ModifyHostsAttribute' }
    },
    {
      plant: (model) => {
        model.facts.operations['StartHosts'] = operation(model, 'StartInstances')
        const described = model.descriptions.operations['StartInstances']
        if (described !== undefined) model.descriptions.operations['StartHosts'] = described
      },
      row: { kind: 'operation-gone', at: 'StartHosts' }
    },
    {
      plant: ({ facts }) => {
        delete facts.shapes['ChcHost']?.['NetworkCard']
      },
      row: { kind: 'field-new', at: 'DescribeChcHosts.output.ChcHostSet.NetworkCard', theirs: 'string' }
    },
    {
      plant: (model) => {
        operation(model, 'StartInstances').input['Color'] = 'ActionTimer[]'
      },
      // An object is one row, although it has fields.
      row: { kind: 'field-gone', at: 'StartInstances.input.Color', ours: 'object[]' }
    },
    {
      plant: ({ facts }) => {
        const host = facts.shapes['ChcHost']
        if (host !== undefined) host['CPU'] = 'string'
      },
      row: { kind: 'field-type', at: 'DescribeChcHosts.output.ChcHostSet.CPU', ours: 'string', theirs: 'number' }
    },
    {
      plant: ({ facts }) => {
        const host = facts.shapes['ChcHost']
        if (host !== undefined) host['BmcSecurityGroupIds'] = 'string'
      },
      row: {
        kind: 'field-type',
        at: 'DescribeChcHosts.output.ChcHostSet.BmcSecurityGroupIds',
        ours: 'string',
        theirs: 'string[]'
      }
    },
    {
      plant: (model) => {
        operation(model, 'DescribeChcHosts').input['Limit'] = 'integer!'
      },
      row: { kind: 'field-required', at: 'DescribeChcHosts.input.Limit', ours: 'required', theirs: 'optional' }
    },
    {
      plant: ({ descriptions }) => {
        delete descriptions.deprecated?.['EnterRescueModeInput.ForceStop']
      },
      row: { kind: 'field-deprecated', at: 'EnterRescueMode.input.ForceStop', ours: 'current', theirs: 'deprecated' }
    }
  ])('$row.kind $row.at', ({ plant, row }) => {
    expect(judged(modelWith(plant)).rows).toEqual([row])
  })

  it('method, where another client names methods', () => {
    const theirs = readAlibabaPinned(JSON.stringify({ methods: { DescribeZones: 'GET' }, required: {}, values: {} }))
    const { rows } = judge(
      modelWith(() => {}),
      codes,
      theirs,
      { found: 1, accepted: [] }
    )
    expect(rows).toEqual([{ kind: 'method', at: 'DescribeZones', ours: 'POST', theirs: 'GET' }])
  })

  it('code-new', () => {
    const fewer: CodesModel = {
      ...codes,
      codes: codes.codes.filter(({ code }) => code !== 'InvalidZone.MismatchRegion')
    }
    const theirs = readTencentCodes("INVALIDZONE = 'InvalidZone.MismatchRegion'\n")
    const { rows } = judge(modelIn(folder), fewer, theirs, { found: 1, accepted: [] })
    expect(rows).toEqual([{ kind: 'code-new', at: 'InvalidZone.MismatchRegion' }])
  })
})

it('a source with fewer operations than last time cannot be compared', () => {
  const theirs = { ...official, operations: new Map([...official.operations].slice(0, 50)) }
  const { failure, rows } = judged(modelIn(folder), [], theirs)
  expect(failure).toBe('the reader found 50, and 106 last time: the format may have changed')
  expect(rows).toEqual([])
})

it('a source with more operations than last time asks to raise the number', () => {
  expect(judge(modelIn(folder), codes, official, { found: 105, accepted: [] }).isOutgrown).toBe(true)
  expect(judged(modelIn(folder)).isOutgrown).toBe(false)
})

it('an accepted difference is no drift, and one that excuses nothing is reported', () => {
  const model = modelWith((changed) => {
    operation(changed, 'StartInstances').input['Color'] = 'string'
  })
  const { accepted, rows, unused } = judged(model, [
    { kind: 'field-gone', of: ['StartInstances.input.*', 'StopInstances.input.Color'], because: 'It was seen.' },
    { kind: 'field-new', of: ['StartInstances.input.Color'], because: 'This is another kind.' }
  ])
  expect(rows).toEqual([])
  expect(accepted).toEqual([
    { kind: 'field-gone', at: 'StartInstances.input.Color', ours: 'string', because: 'It was seen.' }
  ])
  expect(unused).toEqual(['field-gone StopInstances.input.Color', 'field-new StartInstances.input.Color'])
})

it('a correction that the source confirms, and one that it contradicts, are kept apart', () => {
  const corrected = modelWith((model) => {
    operation(model, 'DescribeChcHosts').input['Limit'] = 'string'
    const change = (of: string, name: string, text: string) =>
      model.corrections.push({ of, in: 'input', change: { [name]: text }, because: 'Planted.' })
    change('DescribeChcHosts', 'Limit', 'integer')
    change('DescribeChcHosts', 'Offset', 'string')
  })
  const before = judged(modelIn(folder))
  const { confirmed, corrected: contradicted, rows } = judged(corrected)
  expect(rows).toEqual([])
  expect(confirmed).toEqual([
    { kind: 'field-type', at: 'DescribeChcHosts.input.Limit', ours: 'string', theirs: 'number' }
  ])
  expect(contradicted.filter(({ at }) => !before.corrected.some((row) => row.at === at))).toEqual([
    { kind: 'field-type', at: 'DescribeChcHosts.input.Offset', ours: 'string', theirs: 'number' }
  ])
})

it('values in the texts of the source are hints', () => {
  const model = modelWith(({ descriptions }) => {
    const states = descriptions.values['InstanceState']
    if (states !== undefined) states.values = states.values.filter((value) => value !== 'PENDING')
  })
  const { hints, rows } = judged(model)
  expect(rows).toEqual([])
  expect(hints).toContain('DescribeInstancesStatus.output.InstanceStatusSet.InstanceState: PENDING')
})
