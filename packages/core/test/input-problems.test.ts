import { closedObject, Integer, inputProblems, nonEmptyList } from '@cloud-result/core/vendor'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { closestName } from '../src/codecs/closest-name.js'

interface Filter {
  readonly Name: string
  readonly Values: readonly string[]
}

interface Query {
  readonly Zone: string
  readonly Size: number
  readonly InstanceIds?: readonly [string, ...string[]]
  readonly Filters?: readonly Filter[]
  readonly Tags?: Readonly<Record<string, string>>
}

const Filter = closedObject<Filter>({ Name: t.string, Values: t.readonlyArray(t.string) }, {}, 'Filter')
const Query = closedObject<Query>(
  { Zone: t.string, Size: Integer },
  { InstanceIds: nonEmptyList(t.string), Filters: t.readonlyArray(Filter), Tags: t.record(t.string, t.string) },
  'Query'
)

const problemsOf = (codec: t.Mixed, input: unknown) => {
  const checked = codec.decode(input)
  return checked._tag === 'Left' ? inputProblems(checked.left) : []
}

describe('the problems of an input', () => {
  it.each<readonly [unknown, readonly unknown[]]>([
    [
      {},
      [
        { kind: 'missing', path: 'Zone' },
        { kind: 'missing', path: 'Size' }
      ]
    ],
    [{ Zone: 'z', Size: undefined }, [{ kind: 'missing', path: 'Size' }]],
    [{ Zone: 'z', Size: 1, InstanceIDs: ['i'] }, [{ kind: 'unknown', path: 'InstanceIDs', closest: 'InstanceIds' }]],
    [{ Zone: 'z', Size: 1, Elsewhere: 1 }, [{ kind: 'unknown', path: 'Elsewhere', closest: undefined }]],
    [
      { Zone: 'z', Size: 1, Filters: [{ Name: 'a', Vaules: [] }] },
      [
        { kind: 'unknown', path: 'Filters.0.Vaules', closest: 'Values' },
        { kind: 'missing', path: 'Filters.0.Values' }
      ]
    ],
    [{ Zone: 5, Size: '1' }, [invalid('string', 'Zone'), invalid('integer', 'Size')]],
    [{ Zone: null, Size: 1 }, [invalid('string', 'Zone')]],
    [
      { Zone: 'z', Size: 1, InstanceIds: [] },
      [invalid('string[] with at least one entry (an empty list can mean everything)', 'InstanceIds')]
    ],
    [{ Zone: 'z', Size: 1, InstanceIds: [undefined] }, [invalid('string', 'InstanceIds.0')]],
    [{ Zone: 'z', Size: 1, Filters: ['f'] }, [invalid('Filter', 'Filters.0')]],
    [{ Zone: 'z', Size: 1, Tags: { CANARY: 1 } }, [invalid('string', 'Tags.*')]],
    [undefined, [{ kind: 'no object', path: '' }]],
    [null, [{ kind: 'no object', path: '' }]],
    ['CANARY', [{ kind: 'no object', path: '' }]],
    [[], [{ kind: 'no object', path: '' }]],
    [JSON.parse('{"Zone":"z","Size":1,"__proto__":1}'), [{ kind: 'unknown', path: '__proto__', closest: undefined }]],
    [
      { Zone: 'z', Size: 1, constructor: 1, toString: 1 },
      [
        { kind: 'unknown', path: 'constructor', closest: undefined },
        { kind: 'unknown', path: 'toString', closest: undefined }
      ]
    ]
  ])('%j', (input, problems) => {
    expect(problemsOf(Query, input)).toEqual(problems)
  })

  it('are found under other codecs of objects, too', () => {
    const plain = t.intersection([t.type({ Zone: t.string, Size: t.number }), t.partial({ Name: t.string })])
    expect(problemsOf(plain, { Zone: 5 })).toEqual([invalid('string', 'Zone'), { kind: 'missing', path: 'Size' }])
    expect(problemsOf(t.string, undefined)).toEqual([invalid('string', '')])
  })

  it('are all given, each once', () => {
    const names = Array.from({ length: 30 }, (_, n) => `Field${n}`)
    const wide = t.type(Object.fromEntries(names.map((name) => [name, t.string])))
    expect(problemsOf(wide, {})).toEqual(names.map((path) => ({ kind: 'missing', path })))
    expect(problemsOf(t.type({ Any: t.union([t.string, t.number]) }), { Any: null })).toHaveLength(2)
    expect(problemsOf(t.intersection([Query, Query]), { Zone: 'z' })).toEqual([{ kind: 'missing', path: 'Size' }])
  })
})

const invalid = (expected: string, path: string) => ({ kind: 'invalid', expected, path })

describe('closestName', () => {
  const names = ['InstanceIds', 'ImageId', 'Zone', 'Id', 'DryRun', 'instance_type']

  it.each([
    ['InstanceIDs', 'InstanceIds'],
    ['instanceids', 'InstanceIds'],
    ['instance-ids', 'InstanceIds'],
    ['InstanceId', 'InstanceIds'],
    ['InstancesIds', 'InstanceIds'],
    ['InsatnceIds', 'InstanceIds'],
    ['ImageID', 'ImageId'],
    ['Imageld', 'ImageId'],
    ['Zoen', 'Zone'],
    ['id', 'Id'],
    ['dryrun', 'DryRun'],
    ['Dryrn', 'DryRun'],
    ['InstanceType', 'instance_type'],
    ['Ip', undefined],
    ['Lane', undefined],
    ['Image', undefined],
    ['', undefined],
    ['x'.repeat(100_000), undefined],
    ['Zo', undefined]
  ])('of %s is %s', (name, closest) => {
    expect(closestName(name, names)).toBe(closest)
  })

  it('is an empty list if there is no problem', () => {
    expect(closestName('Zone', [])).toBeUndefined()
  })
})
