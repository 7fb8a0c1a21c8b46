import { encodeParameters } from '@cloud-result/client/vendor'
import { describe, expect, it } from 'vitest'

describe('encodeParameters', () => {
  it('counts lists from 1, joins names with dots and leaves out undefined and null', () => {
    expect(
      encodeParameters({
        VolumeId: ['a', 'b'],
        Tag: [{ Key: 'k', Value: 'v' }],
        Size: 20,
        Force: false,
        Name: '',
        Absent: undefined,
        Nothing: null,
        Window: { From: 1, To: undefined }
      })
    ).toEqual([
      ['VolumeId.1', 'a'],
      ['VolumeId.2', 'b'],
      ['Tag.1.Key', 'k'],
      ['Tag.1.Value', 'v'],
      ['Size', '20'],
      ['Force', 'false'],
      ['Name', ''],
      ['Window.From', '1']
    ])
  })

  it('numbers the entries of a list without gaps', () => {
    expect(encodeParameters({ Ids: [undefined, 'a', null, 'b'], Words: [null, 'c'] }, { Words: 'comma' })).toEqual([
      ['Ids.1', 'a'],
      ['Ids.2', 'b'],
      ['Words', 'c']
    ])
  })

  it('writes the named fields in other ways', () => {
    const input = {
      Context: { a: '1', 'b.c': '2' },
      Aggregate: ['Max', 'Min'],
      Dimensions: [{ Name: 'n', Value: 'v' }],
      Contacts: [3, 5],
      constructor: [1],
      Config: { Data: { a: ['1'] }, Name: 'n' }
    }
    expect(
      encodeParameters(input, {
        Context: 'json',
        Aggregate: 'comma',
        Dimensions: 'from-0',
        Contacts: 'brackets',
        'Config.Data': 'json'
      })
    ).toEqual([
      ['Context', '{"a":"1","b.c":"2"}'],
      ['Aggregate', 'Max,Min'],
      ['Dimensions.0.Name', 'n'],
      ['Dimensions.0.Value', 'v'],
      ['Contacts[0]', '3'],
      ['Contacts[1]', '5'],
      ['constructor.1', '1'],
      ['Config.Data', '{"a":["1"]}'],
      ['Config.Name', 'n']
    ])
  })

  it('writes lists as most of the vendor are written, except the named ones', () => {
    expect(
      encodeParameters({ Ids: ['a', 'b'], Disks: [{ Size: 20 }], Words: ['x', 'y'] }, { Words: 'comma' }, 'from-0')
    ).toEqual([
      ['Ids.0', 'a'],
      ['Ids.1', 'b'],
      ['Disks.0.Size', '20'],
      ['Words', 'x,y']
    ])
  })
})
