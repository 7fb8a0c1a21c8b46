/**
 * A condition to wait for: a predicate of an operation's data. Any function from the data to a boolean is one.
 *
 * @category Conditions
 */
export interface Condition<Data> {
  (data: Data): boolean
  /** Whether the condition can no longer become true, so that waiting must stop. */
  readonly hasFailed?: (data: Data) => boolean
}

/**
 * Makes a condition from two predicates: when it holds, and when it has failed for good.
 *
 * @category Conditions
 */
export const condition = <Data>(holds: (data: Data) => boolean, hasFailed: (data: Data) => boolean): Condition<Data> =>
  Object.assign((data: Data) => holds(data), { hasFailed })
