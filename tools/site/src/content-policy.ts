import { createHash } from 'node:crypto'

const inlineScript = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g

/**
 * Adds a content security policy to a built page: nothing from other origins, no connections, and only the inline scripts
 * that the page has.
 */
export const withContentPolicy = (html: string): string => {
  const hashes = [...html.matchAll(inlineScript)].map(
    ([, , text]) =>
      `'sha256-${createHash('sha256')
        .update(text as string)
        .digest('base64')}'`
  )
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
  return html.replace(
    '<meta charset="utf-8">',
    `$&\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`
  )
}
