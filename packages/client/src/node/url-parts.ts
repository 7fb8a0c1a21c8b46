/** The parts of a URL as options of `http.request`. */
export interface UrlParts {
  readonly protocol: string
  readonly hostname: string
  readonly port: string | undefined
  readonly path: string
}

/**
 * Splits a URL of the form that clients write: a lower-case scheme and host, no user, no fragment. `undefined` for any
 * other, which Node then parses itself, in ten times the time.
 */
export const urlParts = (url: string): UrlParts | undefined => {
  const [, protocol, name, port, path = '/'] = plainUrl.exec(url) ?? []
  if (protocol === undefined || name === undefined) return undefined
  const hostname = name.startsWith('[') ? name.slice(1, -1) : name
  return { protocol, hostname, port, path: path.startsWith('/') ? path : `/${path}` }
}

const plainUrl = /^(https?:)\/\/([a-z0-9._-]+|\[[0-9a-f:.]+\])(?::(\d{1,5}))?([/?][\x21\x22\x24-\x7e]*)?$/
