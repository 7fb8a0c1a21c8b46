/** The time of a simulator. The clock of a client will do, and then both see the same time. */
export interface SimulatorClock {
  /** Milliseconds since 1970. */
  readonly now: () => number
}
