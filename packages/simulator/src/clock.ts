/**
 * The time of a simulator. A client's clock fits: with it, the client and the simulator have the same time.
 *
 * @category Clock
 */
export interface SimulatorClock {
  /** Milliseconds since 1970. */
  readonly now: () => number
}
