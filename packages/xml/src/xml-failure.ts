/**
 * Why a document is refused. `malformed` means that it is not well-formed XML 1.0. With any other reason, it may be well-formed.
 *
 * @category Parsing
 */
export type XmlFailureReason = 'malformed' | 'doctype' | 'too-large' | 'too-deep' | 'too-many-attributes'

/**
 * Why and where a document is refused. It has no text of the document, which may contain secrets.
 *
 * @category Parsing
 */
export interface XmlFailure {
  readonly reason: XmlFailureReason
  /** Where parsing stopped, in UTF-16 code units: at the error or after it. It is 0 for `too-large`. */
  readonly offset: number
}
