import type { HostErrors } from '../errors/host-errors.js'

interface NodeError {
  readonly code?: unknown
  readonly syscall?: unknown
  readonly cause?: unknown
  readonly errors?: unknown
}

const mostNested = 4

// The code is on the error, on its cause (fetch), or on the first of several errors (one for each address).
const codeOf = (thrown: unknown, depth = 0): string | undefined => {
  if (typeof thrown !== 'object' || thrown === null || depth > mostNested) return undefined
  const { code, cause, errors } = thrown as NodeError
  if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(code)) return code
  return codeOf(cause ?? (Array.isArray(errors) ? errors[0] : undefined), depth + 1)
}

// The call of the system that failed is on the error, on its cause, or on each of several errors.
const isConnectError = (thrown: unknown, depth = 0): boolean => {
  if (typeof thrown !== 'object' || thrown === null || depth > mostNested) return false
  const { syscall, cause, errors } = thrown as NodeError
  if (syscall !== undefined) return syscall === 'connect' || syscall === 'getaddrinfo'
  return Array.isArray(errors) && errors.length > 0
    ? errors.every((error) => isConnectError(error, depth + 1))
    : isConnectError(cause, depth + 1)
}

/** The errors of Node, of OpenSSL in it, and of undici. */
export const hostErrors: HostErrors = {
  codeOf: (thrown) => codeOf(thrown),
  isConnectError: (thrown) => isConnectError(thrown),
  // Those of OpenSSL, and Node's own for a wrong host name.
  certificate:
    /^(?:ERR_TLS_CERT_|CERT_|CRL_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_CERT|UNABLE_TO_(?:GET|VERIFY|DECRYPT|DECODE)_|ERROR_IN_CERT|HOSTNAME_MISMATCH|INVALID_(?:CA|PURPOSE)$|PATH_LENGTH_EXCEEDED)/,
  // For instance a header with a line break, or an invalid URL.
  unsendable: /^ERR_(?:INVALID_(?:CHAR|URL|ARG|PROTOCOL|HTTP)|UNESCAPED_|HTTP_INVALID_)|^UND_ERR_INVALID_ARG$/,
  unresolved: /^(?:ENOTFOUND|EAI_(?:AGAIN|FAIL|NODATA|NONAME))$/,
  // TLS with a server that does not speak it, and HTTP with one that does.
  protocol: /^(?:EPROTO$|ERR_SSL_|HPE_)/,
  local: /^(?:EADDRNOTAVAIL|EACCES|EPERM|EMFILE|ENFILE)$/,
  // Of the system (ECONNRESET), of undici, and of Node's streams, sockets, TLS and HTTP/2.
  network: /^(?:E[A-Z0-9]+|UND_ERR_\w+|ERR_(?:STREAM|SOCKET|TLS|HTTP2|NETWORK)\w*)$/
}
