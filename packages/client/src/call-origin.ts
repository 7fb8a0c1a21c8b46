/**
 * Which call an error or an event is about.
 *
 * @category Hooks
 */
export interface CallOrigin {
  readonly vendor: string
  readonly service: string
  /** The action, in the vendor's spelling. */
  readonly operation: string
}
