// A symbol of the host, so that it is the same one in two copies of this package.
const causeSymbol = Symbol.for('@cloud-result/cause')

/**
 * Attaches to an error what a host, a transport or a provider threw. It may quote secrets, and loggers read a property
 * `cause` even if it is not enumerable, so it is under a symbol, and inside a function that no logger calls.
 */
export const withCause = <E extends object>(error: E, cause: unknown): E =>
  cause === undefined ? error : Object.defineProperty(error, causeSymbol, { enumerable: false, value: () => cause })

/**
 * Gives what the host, a transport or a credential provider threw below an error, for debugging. Nothing else reaches
 * it: no log, copy or JSON of the error. It may quote secrets, so think before you log it.
 *
 * @category Errors
 */
export const causeOf = (error: object): unknown =>
  (error as { readonly [causeSymbol]?: () => unknown })[causeSymbol]?.()
