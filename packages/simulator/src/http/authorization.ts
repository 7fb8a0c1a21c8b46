/** The parts of an Authorization header of the SigV4 family; a missing part is `undefined`. */
export interface Authorization {
  readonly algorithm: string
  readonly credential: string | undefined
  /** In lower case. */
  readonly signedHeaders: readonly string[] | undefined
  readonly signature: string | undefined
}

/**
 * Reads an Authorization header: an algorithm, then `Credential`, `SignedHeaders` and `Signature`, separated by commas.
 */
export const readAuthorization = (header: string): Authorization => {
  const blank = header.trim().indexOf(' ')
  const algorithm = blank === -1 ? header.trim() : header.trim().slice(0, blank)
  const parts = new Map(
    (blank === -1 ? '' : header.trim().slice(blank + 1)).split(',').map((part) => {
      const equals = part.indexOf('=')
      return [part.slice(0, Math.max(equals, 0)).trim(), part.slice(equals + 1).trim()] as const
    })
  )
  return {
    algorithm,
    credential: parts.get('Credential'),
    signedHeaders: parts.get('SignedHeaders')?.toLowerCase().split(';'),
    signature: parts.get('Signature')
  }
}
