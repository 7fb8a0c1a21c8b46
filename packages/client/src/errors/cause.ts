/**
 * Puts what a host, a transport or a provider threw on an error, out of the sight of logs, copies, comparisons and JSON:
 * nobody knows what it quotes.
 */
export const withCause = <E extends object>(error: E, cause: unknown): E =>
  cause === undefined ? error : Object.defineProperty(error, 'cause', { enumerable: false, get: () => cause })

/**
 * What was thrown beneath an error, by the host, a transport or a credential provider; for debugging. It is not enumerable
 * on the error, because it may quote anything: think before logging it.
 */
export const causeOf = (error: object): unknown => (error as { readonly cause?: unknown }).cause
