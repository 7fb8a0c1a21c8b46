import type { SimulatorClock } from './clock.js'
import type { Fault } from './faults/fault.js'
import type { ProductName } from './product.js'
import type { Account } from './state/account.js'
import type { CallRecord } from './state/call-log.js'
import type { RateLimit } from './state/rate-limit.js'

/**
 * The options of a simulator.
 *
 * @category Simulators
 */
export interface SimulatorOptions {
  /** The products to simulate; by default all. */
  readonly products?: readonly ProductName[]
  /**
   * The seed of all random values; by default `'simulator'`. The same seed and the same requests give the same
   * responses.
   */
  readonly seed?: string | number
  /** The source of the time; by default the system's clock. */
  readonly clock?: SimulatorClock
  /** The accepted access keys; by default one. `credentials` of the simulator are the first of them. */
  readonly accounts?: readonly Account[]
  /** The initial faults; `faults.inject` adds more. */
  readonly faults?: readonly Fault[]
  /** The rate limits by action, or `*` for all others, instead of the vendors' own; `false` for no limit. */
  readonly rateLimits?: false | Readonly<Record<string, RateLimit>>
  /** The maximum number of resources of one kind in a region; 5,000 by default. */
  readonly quota?: number
  /** How long each state transition takes, instead of its usual time of some seconds; with 0, states change at once. */
  readonly transitionMs?: number
  /** Called with each call before its response is sent. */
  readonly onCall?: (call: CallRecord) => void
}
