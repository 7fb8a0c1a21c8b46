/**
 * Attaches to an error what a host, a transport or a provider threw, invisible to logs, copies, comparisons and JSON,
 * because it may quote secrets.
 */
export const withCause = <E extends object>(error: E, cause: unknown): E =>
  cause === undefined ? error : Object.defineProperty(error, 'cause', { enumerable: false, get: () => cause })

/**
 * Gives what the host, a transport or a credential provider threw below an error, for debugging. It is not enumerable
 * on the error, because it may quote secrets: think before you log it.
 *
 * @category Errors
 */
export const causeOf = (error: object): unknown => (error as { readonly cause?: unknown }).cause
