import * as t from 'io-ts'

/**
 * A time in the format of Cloud Monitor, `2019-11-14T15:00:00Z`, decoded to milliseconds since 1970.
 *
 * The time is in UTC+8, although it ends with `Z`: it is eight hours ahead of what the `Z` means. For requests (`StartTime`,
 * `EndTime`), which `encode` writes, the page on GetMetricStatisticsBatch documents this; for responses, it was observed. If a
 * response has `unixTimestamp` (milliseconds), decode that with `WireNumber` instead.
 *
 * Source: https://endocs.ksyun.com/documents/37890
 *
 * @category Codecs
 */
export const MonitorTimestamp: t.Type<number, string, unknown> = new t.Type<number, string, unknown>(
  'MonitorTimestamp',
  (value): value is number => typeof value === 'number' && Math.abs(value) <= greatestInstant,
  (value, context) => {
    const instant = typeof value === 'string' ? readLocal(value.trim()) : undefined
    return instant === undefined ? t.failure(value, context) : t.success(instant)
  },
  (instant) => writeLocal(instant)
)

const offset = 8 * 3_600_000

const greatestInstant = 8.64e15 - offset

const readLocal = (text: string): number | undefined => {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text)) return undefined
  const instant = Date.parse(text) - offset
  // `Date.parse` accepts 30 February, as 1 March.
  return Number.isNaN(instant) || writeLocal(instant) !== text ? undefined : instant
}

const writeLocal = (instant: number): string => new Date(instant + offset).toISOString().replace(/\.\d{3}Z$/, 'Z')
