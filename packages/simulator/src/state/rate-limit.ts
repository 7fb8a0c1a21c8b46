import { remember } from './bounded-map.js'

/** How many calls pass in how long a time. */
export interface RateLimit {
  readonly calls: number
  readonly perMs: number
}

/** The calls counted so far, by what the limit is for. */
export interface RateCounter {
  /** Counts a call, and tells whether it is within the limit. A refused call does not count. */
  readonly admit: (key: string, limit: RateLimit, now: number) => boolean
}

/** Makes a counter in windows of fixed length, each beginning with its first call. */
export const makeRateCounter = (): RateCounter => {
  const windows = new Map<string, { readonly start: number; count: number }>()
  return {
    admit: (key, limit, now) => {
      let window = windows.get(key)
      if (window === undefined || now < window.start || now >= window.start + limit.perMs) {
        window = { start: now, count: 0 }
        remember(windows, key, window, rememberedWindows)
      }
      if (window.count >= limit.calls) return false
      window.count++
      return true
    }
  }
}

// Old keys of temporary credentials would stay for ever.
const rememberedWindows = 10_000
