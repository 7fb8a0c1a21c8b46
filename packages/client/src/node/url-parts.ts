/** The parts of a URL as `http.request` takes them. */
export interface UrlParts {
  readonly protocol: string
  readonly hostname: string
  readonly port: string | undefined
  readonly path: string
}

/**
 * Splits a URL as clients write it: a lower-case scheme and host, no user, no fragment. `undefined` for any other, which
 * is left to the host: it takes ten times as long.
 */
export const urlParts = (url: string): UrlParts | undefined => {
  const [, protocol, name, port, path = '/'] = plainUrl.exec(url) ?? []
  if (protocol === undefined || name === undefined) return undefined
  const hostname = name.startsWith('[') ? name.slice(1, -1) : name
  return { protocol, hostname, port, path: path.startsWith('/') ? path : `/${path}` }
}

const plainUrl = /^(https?:)\/\/([a-z0-9._-]+|\[[0-9a-f:.]+\])(?::(\d{1,5}))?([/?][\x21\x22\x24-\x7e]*)?$/
