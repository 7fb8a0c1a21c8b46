import { readFileSync } from 'node:fs'

import { list, optional, WireBoolean, WireNumber, WireString } from '@cloud-result/core'
import { decode } from '@cloud-result/kingsoft-ebs'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { successResponses, xmlOf } from './support/renderings.js'

const Attachment = t.type({
  InstanceId: optional(WireString),
  MountPoint: optional(WireString),
  DeleteWithInstance: optional(WireBoolean)
})

const Volume = t.type({
  VolumeId: t.string,
  VolumeName: optional(WireString),
  Size: optional(WireNumber),
  Attachment: list(Attachment),
  ProjectId: optional(WireString)
})

const DescribeVolumes = t.type({
  Volumes: list(Volume),
  TotalCount: optional(WireNumber),
  Marker: optional(WireNumber),
  Page: optional(t.type({ hasNext: optional(WireBoolean) }))
})

const read = (body: string) => decode(DescribeVolumes)({ status: 200, body })

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')

describe('the same codec for XML and JSON', () => {
  it.each(['describe-volumes.ok', 'describe-volumes.ok.one', 'describe-volumes.ok.empty'])(
    'gives the same data for both forms of %s',
    (name) => {
      const json = read(fixture(`${name}.json`))
      expect(json._tag).toBe('Right')
      expect(read(fixture(`${name}.xml`))).toEqual(json)
    }
  )

  it('gives the expected values', () => {
    expect(read(fixture('describe-volumes.ok.xml'))).toMatchObject({
      right: {
        requestId: '4C467B38-3910-447D-87BC-AC049166F216',
        data: {
          RequestId: '4C467B38-3910-447D-87BC-AC049166F216',
          Volumes: [
            {
              VolumeName: 'data & logs',
              Size: 20,
              ProjectId: '0',
              Attachment: [{ MountPoint: '/dev/vdb', DeleteWithInstance: false }]
            },
            { VolumeName: 'spare', Size: 500, ProjectId: '103800', Attachment: [] }
          ],
          TotalCount: 2,
          Marker: 0
        }
      }
    })
  })

  it.each([
    [{ Volumes: [] }],
    [{}],
    [{ Volumes: [{ VolumeId: 'a' }] }],
    [{ Volumes: [{ VolumeId: 'a' }, { VolumeId: 'b', Attachment: [{ InstanceId: 'i' }, { InstanceId: 'j' }] }] }],
    [{ Volumes: [{ VolumeId: '00123', VolumeName: '1e3', Size: 1024, ProjectId: '0042' }], TotalCount: 1 }],
    [{ Volumes: [{ VolumeId: 'a', VolumeName: '<&>"\'\r\n中' }], Page: { hasNext: false } }]
  ])('gives the same data for every envelope: %j', (fields) => {
    const results = successResponses(fields, 'r').map(({ response }) => decode(DescribeVolumes)(response))
    const [first] = results
    expect(first?._tag).toBe('Right')
    const dataOf = (result: (typeof results)[number]) =>
      result._tag === 'Right' ? [result.right.requestId, result.right.data.Volumes, result.right.data.Page] : result
    for (const result of results) expect(dataOf(result)).toEqual(dataOf(first as (typeof results)[number]))
  })

  it.each([
    ['entries in item', '<Volumes><item><VolumeId>a</VolumeId></item><item><VolumeId>b</VolumeId></item></Volumes>'],
    [
      'entries in member',
      '<Volumes><member><VolumeId>a</VolumeId></member><member><VolumeId>b</VolumeId></member></Volumes>'
    ],
    ['repeated elements', '<Volumes><VolumeId>a</VolumeId></Volumes><Volumes><VolumeId>b</VolumeId></Volumes>']
  ])('reads lists written as %s', (_, xml) => {
    const body = `<DescribeVolumesResponse>${xml}</DescribeVolumesResponse>`
    expect(read(body)).toMatchObject({ right: { data: { Volumes: [{ VolumeId: 'a' }, { VolumeId: 'b' }] } } })
  })

  it.each([
    ['one item', '<Volumes><item><VolumeId>a</VolumeId></item></Volumes>', ['a']],
    ['one member', '<Volumes><member><VolumeId>a</VolumeId></member></Volumes>', ['a']],
    ['one element without a wrapper', '<Volumes><VolumeId>a</VolumeId></Volumes>', ['a']],
    ['an empty element', '<Volumes/>', []],
    ['an element with white space', '<Volumes>\n  </Volumes>', []],
    ['absent', '', []]
  ])('reads a list that is %s', (_, xml, ids) => {
    const result = read(`<DescribeVolumesResponse>${xml}</DescribeVolumesResponse>`)
    expect(result._tag === 'Right' && result.right.data.Volumes.map(({ VolumeId }) => VolumeId)).toEqual(ids)
  })

  it('reads lists of strings', () => {
    const codec = t.type({ AvailabilityZones: list(t.string) })
    for (const zones of [['cn-beijing-6a', 'cn-beijing-6b'], ['cn-beijing-6a'], []]) {
      const fields = { RequestId: 'r', AvailabilityZones: zones }
      for (const body of [JSON.stringify(fields), xmlOf('DescribeAvailabilityZonesResponse', fields)]) {
        expect(decode(codec)({ status: 200, body })).toEqual({
          _tag: 'Right',
          right: { data: fields, requestId: 'r', status: 200 }
        })
      }
    }
  })

  it('decodes an empty element to undefined if it cannot be a string', () => {
    const xml =
      '<Volumes><item><VolumeId>a</VolumeId><VolumeName/><Size/><Attachment/></item></Volumes><TotalCount> </TotalCount><Page>\n</Page>'
    const result = read(`<DescribeVolumesResponse>${xml}</DescribeVolumesResponse>`)
    expect(result).toMatchObject({
      right: {
        data: {
          Volumes: [{ VolumeId: 'a', VolumeName: '', Size: undefined, Attachment: [] }],
          TotalCount: undefined,
          Page: undefined
        }
      }
    })
  })

  it('gives the path of a refused entry for both', () => {
    const fields = {
      RequestId: 'r',
      Volumes: [
        { VolumeId: 'a', Size: 1 },
        { VolumeId: 'b', Size: 'big' }
      ]
    }
    for (const body of [JSON.stringify(fields), xmlOf('DescribeVolumesResponse', fields)]) {
      expect(read(body)).toMatchObject({ left: { issues: [{ path: 'Volumes.1.Size' }], requestId: 'r' } })
    }
  })
})
