/** What one waits for: whether it holds is read from the data of an answer. Any function of the data to a boolean will do. */
export interface Condition<Data> {
  (data: Data): boolean
  /** Whether it can no longer come true, so that there is nothing left to wait for. */
  readonly hasFailed?: (data: Data) => boolean
}

/** Makes a condition that knows when it is hopeless. */
export const condition = <Data>(holds: (data: Data) => boolean, hasFailed: (data: Data) => boolean): Condition<Data> =>
  Object.assign((data: Data) => holds(data), { hasFailed })
