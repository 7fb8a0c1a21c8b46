/**
 * Which call an error or an event is about, and where it went.
 *
 * @category Hooks
 */
export interface CallOrigin {
  readonly vendor: string
  readonly service: string
  /** The action, in the vendor's spelling. */
  readonly operation: string
  /** Absent if the configuration has no valid one. */
  readonly region?: string
  /** The host of the endpoint, with its port where it has one. Absent if the configuration has no valid endpoint. */
  readonly host?: string
}
