/**
 * Makes a function that computes a value at its first call and returns the same value at every later call.
 *
 * @category Functions
 */
export const once = <A>(make: () => A): (() => A) => {
  let made: { readonly value: A } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
