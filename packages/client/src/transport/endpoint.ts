import { left, right } from '@cloud-result/core'
import type { Result } from '@cloud-result/core'

/** Where requests go. */
export interface Endpoint {
  /** For instance `https://things.example`: no path, no slash at its end. */
  readonly origin: string
  /** As the `host` header has it: with the port, where it is not the protocol's own. */
  readonly host: string
}

/**
 * Reads an endpoint: a host name, or `https://` with a host name, a port perhaps. Plain `http://` is for this machine
 * only. The Left says what is wrong, for people.
 */
export const readEndpoint = (text: string): Result<Endpoint, string> => {
  const found = /^(?:(https?):\/\/)?([a-z0-9._-]+|\[[0-9a-f:.]+\])(?::(\d{1,5}))?\/?$/i.exec(text.trim())
  if (found === null) return left('The endpoint is not a host name or an https URL without a path')
  const scheme = (found[1] ?? 'https').toLowerCase()
  const name = (found[2] as string).toLowerCase()
  if (scheme === 'http' && !loopback.test(name)) return left('The endpoint is not https, and not on this machine')
  const port = found[3]
  if (port !== undefined && (Number(port) < 1 || Number(port) > 65_535)) return left("The endpoint's port is none")
  const host = port === undefined || Number(port) === ownPort[scheme] ? name : `${name}:${Number(port)}`
  return right({ origin: `${scheme}://${host}`, host })
}

const ownPort: Readonly<Record<string, number>> = { https: 443, http: 80 }

const loopback = /^(?:localhost|(?:[a-z0-9-]+\.)+localhost|127(?:\.\d{1,3}){3}|\[::1\])$/
