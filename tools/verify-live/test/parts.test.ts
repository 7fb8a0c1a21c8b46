import { describe, expect, it } from 'vitest'

import { readCommandLine } from '../src/command-line.js'
import { describeBody } from '../src/describe-body.js'
import { namesFrom } from '../src/known-words.js'
import { outlineOf, shapeOf } from '../src/shape-of.js'

const names = namesFrom([{ sources: {}, codes: [{ code: 'InvalidDisk.NotFound', category: 'NotFound', sources: [] }] }])

describe('the shape of a value', () => {
  it.each([
    ['', 'string(0)'],
    ['i-12345678', 'string(10)'],
    [7, 'integer'],
    [0.5, 'number'],
    [true, 'boolean'],
    [null, 'null'],
    [[], 'list(0)'],
    [[1, 2], 'list(2) of integer'],
    [['a', 'bc'], 'list(2) of string(1)'],
    [['a', 1], 'list(2) of several types'],
    [[{ secret: 1 }], 'list(1) of {1 field}'],
    [{ 'a@example.com': 1, b: 2 }, '{2 fields}']
  ])('of %j is %s', (value, shape) => {
    expect(shapeOf(value)).toBe(shape)
  })
})

describe('the outline of a value', () => {
  it.each([
    [
      { Disk: [{ zhang: 'Wei', NotFound: { Disk: { Disk: 'Zhang' } } }] },
      '{ Disk: list(1) of { string(5): string(3), NotFound: { Disk: {1 field} } } }'
    ],
    [[], 'list(0)'],
    [{}, '{}'],
    [['Zhang'], 'list(1) of string(5)'],
    ['Zhang', 'string(5)']
  ])('of %j is %s', (value, outline) => {
    expect(outlineOf(value, names)).toBe(outline)
  })
})

describe('names', () => {
  it.each(['InvalidDisk', 'DiskNotFound', 'disk_invalid', 'Disk2NotFound'])(
    'shows %s, whose words are known',
    (name) => {
      expect(names.field(name)).toBe(name)
    }
  )

  it.each([
    'ZhangWei',
    'Disk13800138000',
    'disk@invalid',
    'Disk Invalid',
    'i-1234',
    '张伟',
    '',
    '__proto__',
    'Disk1234'
  ])('replaces %j', (name) => {
    expect(names.field(name)).toBe(`string(${name.length})`)
  })

  it('replaces segments of a code', () => {
    expect(names.code('InvalidDisk.Zhang.NotFound')).toBe('InvalidDisk.string(5).NotFound')
  })
})

describe('the description of a body', () => {
  it.each([
    ['', 'empty body'],
    ['  <HTML>x', 'HTML page, string(9)'],
    ['<Error/>', 'XML, string(8)'],
    ['Zhang', 'text, string(5)'],
    ['[1]', 'JSON, list(1) of integer'],
    ['{"Disk":"Zhang","Wei":1}', 'JSON object, { Disk: string(5), string(3): integer }']
  ])('of %j is %s', (body, description) => {
    expect(describeBody(body, names)).toBe(description)
  })
})

describe('the command line', () => {
  it('reads the vendor and the options', () => {
    const read = readCommandLine(
      '-- tencent-cvm --region ap-beijing --only DescribeZones,DescribeImages --json --out x.json'.split(' ')
    )
    expect(read).toEqual({
      _tag: 'Right',
      right: {
        options: {
          vendor: 'tencent-cvm',
          region: 'ap-beijing',
          only: ['DescribeZones', 'DescribeImages'],
          endpoint: undefined
        },
        isJson: true,
        out: 'x.json'
      }
    })
  })

  it.each([
    [[]],
    [['aws-ec2']],
    [['tencent-cvm', 'kingsoft-ebs']],
    [['tencent-cvm', '--only', 'TerminateInstances']],
    [['tencent-cvm', '--what']]
  ])('refuses %j', (commandArguments) => {
    expect(readCommandLine(commandArguments)._tag).toBe('Left')
  })
})
