const millisecondsAtYear10000 = 253_402_300_800_000

/**
 * How a signature writes its instant, in UTC and whole seconds.
 *
 * @category Schemes
 */
export type InstantFormat =
  /** `20150830T123600Z` */
  | 'basic'
  /** `20150830` */
  | 'basic-date'
  /** `2015-08-30T12:36:00Z` */
  | 'extended'
  /** `2015-08-30` */
  | 'extended-date'
  /** `1440938160` */
  | 'seconds'

/**
 * Whether requests can be signed with an instant (milliseconds since 1970): it must be a number, 1970 or later, and
 * before the year 10000.
 *
 * @category Signing
 */
export const isSignableInstant = (instant: number): boolean => instant >= 0 && instant < millisecondsAtYear10000

/** Writes an instant (milliseconds since 1970) in one of the formats that signatures use. */
export const formatInstant = (instant: number, format: InstantFormat): string => {
  if (!isSignableInstant(instant)) {
    throw new RangeError('The instant must be a number of milliseconds since 1970, before the year 10000')
  }
  if (format === 'seconds') return String(Math.floor(instant / 1000))
  const extended = `${new Date(instant).toISOString().slice(0, 19)}Z`
  switch (format) {
    case 'extended':
      return extended
    case 'extended-date':
      return extended.slice(0, 10)
    case 'basic':
      return extended.replaceAll(/[-:]/g, '')
    case 'basic-date':
      return extended.slice(0, 10).replaceAll('-', '')
  }
}
