const unreserved = /^[A-Za-z0-9\-._~]*$/
const loneSurrogate = /\p{Surrogate}/gu
const leftByEncodeUriComponent = /[!'()*]/g
const escapeCharacter = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`

/**
 * Percent-encodes everything but RFC 3986's unreserved characters, as UTF-8 with upper-case hex.
 *
 * A lone surrogate becomes U+FFFD, as in every encoder of the web platform, where `encodeURIComponent` throws.
 */
export const percentEncode = (text: string): string =>
  unreserved.test(text)
    ? text
    : encodeURIComponent(text.replace(loneSurrogate, '\u{fffd}')).replace(leftByEncodeUriComponent, escapeCharacter)
