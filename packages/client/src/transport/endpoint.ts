import { left, right } from '@cloud-result/core'
import type { Result } from '@cloud-result/core'

/**
 * Where requests go.
 *
 * @category Profiles
 */
export interface Endpoint {
  /** For instance `https://things.example`: without a path or a slash at the end. */
  readonly origin: string
  /** The value of the `host` header: with the port, unless it is the default one of the protocol. */
  readonly host: string
}

/**
 * Parses an endpoint: a host name or an https URL, with or without a port. `http://` is allowed for this machine only.
 * The Left says what is wrong, for people.
 */
export const readEndpoint = (text: string): Result<Endpoint, string> => {
  const found = /^(?:(https?):\/\/)?([a-z0-9._-]+|\[[0-9a-f:.]+\])(?::(\d{1,5}))?\/?$/i.exec(text.trim())
  if (found === null) return left('The endpoint must be a host name, or an https URL without a path')
  const scheme = (found[1] ?? 'https').toLowerCase()
  const name = (found[2] as string).toLowerCase()
  if (scheme === 'http' && !loopback.test(name)) {
    return left('The endpoint must use https, unless it is on this machine')
  }
  const port = found[3]
  if (port !== undefined && (Number(port) < 1 || Number(port) > 65_535)) return left("The endpoint's port is not valid")
  const host = port === undefined || Number(port) === defaultPort[scheme] ? name : `${name}:${Number(port)}`
  return right({ origin: `${scheme}://${host}`, host })
}

const defaultPort: Readonly<Record<string, number>> = { https: 443, http: 80 }

const loopback = /^(?:localhost|(?:[a-z0-9-]+\.)+localhost|127(?:\.\d{1,3}){3}|\[::1\])$/
