const unreserved = /^[A-Za-z0-9\-._~]*$/
const loneSurrogate = /\p{Surrogate}/gu
const leftByEncodeUriComponent = /[!'()*]/g
const escapeCharacter = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`

/**
 * Percent-encodes all characters except the unreserved ones of RFC 3986, as UTF-8 with upper-case hex.
 *
 * A lone surrogate becomes U+FFFD, as in the encoders of the web platform; `encodeURIComponent` would throw.
 */
export const percentEncode = (text: string): string =>
  unreserved.test(text)
    ? text
    : encodeURIComponent(text.replace(loneSurrogate, '\u{fffd}')).replace(leftByEncodeUriComponent, escapeCharacter)
