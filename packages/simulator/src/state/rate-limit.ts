import { setBounded } from './bounded-map.js'

/**
 * The maximum number of calls in a period.
 *
 * @category Simulators
 */
export interface RateLimit {
  readonly calls: number
  readonly perMs: number
}

/** Counts calls by key. */
export interface RateCounter {
  /** Counts a call if it is within the limit, and returns whether it is. A rejected call does not count. */
  readonly admit: (key: string, limit: RateLimit, now: number) => boolean
}

/** Makes a counter with windows of fixed length. A window starts with its first call. */
export const makeRateCounter = (): RateCounter => {
  const windows = new Map<string, { readonly start: number; count: number }>()
  return {
    admit: (key, limit, now) => {
      let window = windows.get(key)
      if (window === undefined || now < window.start || now >= window.start + limit.perMs) {
        window = { start: now, count: 0 }
        setBounded(windows, key, window, maximumWindows)
      }
      if (window.count >= limit.calls) return false
      window.count++
      return true
    }
  }
}

// Without a limit, the windows of expired temporary keys would stay for ever.
const maximumWindows = 10_000
