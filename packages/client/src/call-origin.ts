/** Which call an error, an event or a message is about. */
export interface CallOrigin {
  readonly vendor: string
  readonly service: string
  /** The action, in the vendor's spelling. */
  readonly operation: string
}
