import { redactDetails } from './decode/redact-details.js'
import type { CloudError } from './errors/cloud-error.js'

/**
 * A condition to wait for: a predicate of an operation's data. Any function from the data to a boolean is one.
 *
 * @category Conditions
 */
export interface Condition<Data> {
  (data: Data): boolean
  /** Whether the condition can no longer become true, so that waiting must stop. */
  readonly hasFailed?: ((data: Data) => boolean) | undefined
  /** Gives details of the failure from the data, by their names on the wire. They become the `details` of the error. */
  readonly failureDetails?: ((data: Data) => Readonly<Record<string, string | undefined>>) | undefined
  /** Whether an error of a poll only means *not yet*, so that waiting goes on: `NotFound` right after a create. */
  readonly isNotYet?: ((error: CloudError) => boolean) | undefined
}

/**
 * Makes a condition from a predicate and what else is known of it:
 * `condition(isUp, { hasFailed: isBroken, isNotYet: isCategory('NotFound') })`. Details of the failure are redacted like the texts
 * of errors, and absent ones are left out.
 *
 * @category Conditions
 */
export const condition = <Data>(
  holds: (data: Data) => boolean,
  { failureDetails = () => ({}), ...others }: Pick<Condition<Data>, 'hasFailed' | 'failureDetails' | 'isNotYet'>
): Condition<Data> =>
  Object.assign((data: Data) => holds(data), others, {
    failureDetails: (data: Data) => redactDetails(failureDetails(data))
  })
