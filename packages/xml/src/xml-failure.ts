/**
 * Why a document is refused: `malformed` covers everything that is not well-formed XML 1.0, the others are documents
 * that may be well-formed and are refused all the same.
 */
export type XmlFailureReason = 'malformed' | 'doctype' | 'too-large' | 'too-deep' | 'too-many-attributes'

/** A refused document, told without any of its text, which may hold secrets. */
export interface XmlFailure {
  readonly reason: XmlFailureReason
  /** Where in the text, in UTF-16 code units, reading stopped: at the offending place or after it; 0 if it is too large. */
  readonly offset: number
}
