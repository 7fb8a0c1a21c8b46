/** How a host reports that an exchange failed. */
export interface HostErrors {
  /** Reads the host's code from what it threw, if there is one. */
  readonly codeOf: (thrown: unknown) => string | undefined
  /** Returns whether what it threw shows that it was connecting. */
  readonly isConnectError: (thrown: unknown) => boolean
  /** The codes of an invalid certificate. */
  readonly certificate: RegExp
  /** The codes of what is refused before it is sent. */
  readonly unsendable: RegExp
  /** The codes of a name that did not resolve. */
  readonly unresolved: RegExp
  /** The codes of a server that speaks another protocol. */
  readonly protocol: RegExp
  /** The codes of a limit or a permission of this process. */
  readonly local: RegExp
  /** The codes of a connection that broke. */
  readonly network: RegExp
}

const none = /$^/

/** The errors of `fetch` outside Node: they have no codes, but for that of our own transport. */
export const hostErrors: HostErrors = {
  codeOf: (thrown) => (thrown as { readonly code?: string } | null | undefined)?.code,
  isConnectError: () => false,
  certificate: none,
  unsendable: /^ERR_INVALID_CHAR$/,
  unresolved: none,
  protocol: none,
  local: none,
  network: none
}
