import { percentEncode } from './percent-encode.js'
import type { SigningScheme } from './signing-scheme.js'

const withoutDotSegments = (segments: readonly string[]): readonly string[] => {
  const kept: string[] = []
  for (const segment of segments) {
    if (segment === '..') kept.pop()
    else if (segment !== '.' && segment !== '') kept.push(segment)
  }
  return kept
}

const encodeSegments = (segments: readonly string[]): string => segments.map(percentEncode).join('/')

/**
 * Writes the path that a signature covers, from the path that is sent.
 *
 * SigV4 encodes the sent path again: `/a%20b` is signed as `/a%2520b`.
 */
export const canonicalPath = (path: string, mode: SigningScheme['path']): string => {
  if (path === '' || path === '/') return '/'
  if (mode === 'as-sent') return path
  if (mode === 'closed') return path.endsWith('/') ? path : `${path}/`
  const segments = path.split('/')
  if (mode === 'encoded') return encodeSegments(segments)
  const kept = withoutDotSegments(segments)
  return kept.length === 0 ? '/' : `/${encodeSegments(kept)}${path.endsWith('/') ? '/' : ''}`
}
