import { unpackEntries } from '@cloud-result/core/vendor'
import { describe, expect, it } from 'vitest'

describe('unpackEntries', () => {
  it('takes from the row before what a row does not say: its class, and how it begins', () => {
    const rows = ['a0InUse', '2valid', '7.Name', 'b8State'].join('\n')
    expect(unpackEntries({ classes: ['InvalidArgument', 'Conflict//yes'], words: [], rows })).toStrictEqual([
      { code: 'InUse', category: 'InvalidArgument' },
      { code: 'Invalid', category: 'InvalidArgument' },
      { code: 'Invalid.Name', category: 'InvalidArgument' },
      { code: 'Invalid.State', category: 'Conflict', replay: 'yes' }
    ])
  })

  it('reads status, message and names of details, and that a code is lost', () => {
    const rows = ['a0Late\t403\tSigned %s, by %s\ttime,', 'b4', 'c0\t409\tToo fast'].join('\n')
    const classes = ['Unauthenticated/clock-skew', 'Unauthenticated', 'Throttled///server'] as const
    expect(unpackEntries({ classes, words: [], rows })).toStrictEqual([
      {
        code: 'Late',
        status: 403,
        message: 'Signed %s, by %s',
        details: ['time', ''],
        category: 'Unauthenticated',
        retry: 'clock-skew'
      },
      { code: 'Late', category: 'Unauthenticated' },
      { code: undefined, status: 409, message: 'Too fast', category: 'Throttled', fault: 'server' }
    ])
  })

  it('puts words back in their order, so that a word may hold another one', () => {
    const entries = unpackEntries({ classes: ['NotFound'], words: ['+Image#', '#NotFound'], rows: 'a0+\n0Disk#' })
    expect(entries.map(({ code }) => code)).toEqual(['ImageNotFound', 'DiskNotFound'])
  })

  it('makes rows of their own at each call', () => {
    const packed = { classes: ['NotFound'], words: [], rows: 'a0Gone' } as const
    expect(unpackEntries(packed)[0]).not.toBe(unpackEntries(packed)[0])
  })
})
