import { redact } from './decode/redact.js'

/**
 * A condition to wait for: a predicate of an operation's data. Any function from the data to a boolean is one.
 *
 * @category Conditions
 */
export interface Condition<Data> {
  (data: Data): boolean
  /** Whether the condition can no longer become true, so that waiting must stop. */
  readonly hasFailed?: (data: Data) => boolean
  /** Gives details of the failure from the data, by their names on the wire. They become the `details` of the error. */
  readonly failureDetails?: (data: Data) => Readonly<Record<string, string>>
}

/**
 * Makes a condition from two predicates: when it holds, and when it has failed for good. The third function gives details of the
 * failure: its texts are redacted like those of errors, and absent ones are left out.
 *
 * @category Conditions
 */
export const condition = <Data>(
  holds: (data: Data) => boolean,
  hasFailed: (data: Data) => boolean,
  failureDetails: (data: Data) => Readonly<Record<string, string | undefined>> = () => ({})
): Condition<Data> =>
  Object.assign((data: Data) => holds(data), {
    hasFailed,
    failureDetails: (data: Data) =>
      Object.fromEntries(
        Object.entries(failureDetails(data)).flatMap(([name, text]) =>
          text === undefined ? [] : [[name, redact(text)]]
        )
      )
  })
