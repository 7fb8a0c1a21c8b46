import { MonitorTimestamp } from '@cloud-result/kingsoft-monitor'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('MonitorTimestamp', () => {
  it('reads the time as UTC+8, although it ends with Z', () => {
    expect(MonitorTimestamp.decode('2021-12-13T17:52:00Z')).toEqual({ _tag: 'Right', right: 1_639_389_120_000 })
    expect(MonitorTimestamp.decode(' 2021-12-13T17:52:00Z\n')).toEqual({ _tag: 'Right', right: 1_639_389_120_000 })
    expect(new Date(1_639_389_120_000).toISOString()).toBe('2021-12-13T09:52:00.000Z')
  })

  it('writes the form that requests need', () => {
    expect(MonitorTimestamp.encode(Date.UTC(2021, 11, 13, 9, 52))).toBe('2021-12-13T17:52:00Z')
    expect(MonitorTimestamp.encode(Date.UTC(2021, 11, 31, 23, 59, 59, 999))).toBe('2022-01-01T07:59:59Z')
  })

  it.each([
    '2021-12-13',
    '2021-12-13T17:52:00',
    '2021-12-13T17:52:00+08:00',
    '2021-12-13 17:52:00',
    '2021-02-30T00:00:00Z',
    '2021-13-01T00:00:00Z',
    '2021-12-13T24:00:00Z',
    '2021-12-13T17:60:00Z',
    'null',
    '',
    1_639_389_120_000,
    null,
    undefined
  ])('refuses %j', (value) => {
    expect(MonitorTimestamp.decode(value)._tag).toBe('Left')
  })

  it('reads back what it writes, to the second', () => {
    const instants = fc.integer({ min: Date.UTC(1, 0), max: Date.UTC(9999, 10) })
    fc.assert(
      fc.property(instants, (instant) => {
        const decoded = MonitorTimestamp.decode(MonitorTimestamp.encode(instant))
        expect(decoded).toEqual({ _tag: 'Right', right: Math.floor(instant / 1_000) * 1_000 })
      })
    )
  })

  it('accepts only valid instants as its values', () => {
    expect(MonitorTimestamp.is(1_639_389_120_000)).toBe(true)
    expect([Number.NaN, Number.POSITIVE_INFINITY, 9e15, '2021-12-13T17:52:00Z'].map(MonitorTimestamp.is)).toEqual(
      Array(4).fill(false)
    )
  })
})
