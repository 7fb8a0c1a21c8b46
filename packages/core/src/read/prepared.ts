import type { Reader } from './reader.js'

/**
 * Makes a reader that passes the value through a function first. `prepare` must be pure, must not throw and must not change its
 * argument. Paths refer to the prepared value.
 *
 * @category Readers
 */
export const prepared = <A>(prepare: (wire: unknown) => unknown, reader: Reader<A>): Reader<A> => ({
  ...reader,
  read: (wire, reading) => reader.read(prepare(wire), reading)
})
