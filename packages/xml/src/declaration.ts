import { isSpace, skipSpace } from './characters.js'

// [26] VersionNum, [81] EncName and the values of [32] SDDecl.
const versionNumber = /^1\.[0-9]+$/
const encodingName = /^[A-Za-z][A-Za-z0-9._-]*$/
const standalone = /^(?:yes|no)$/

/**
 * Skips S Name Eq and a quoted value. Gives `at` if the name is a different one, and the complement of the index of an error.
 */
const skipStatement = (text: string, at: number, name: string, value: RegExp): number => {
  const nameAt = skipSpace(text, at)
  if (nameAt === at || !text.startsWith(name, nameAt)) return at
  const equalsAt = skipSpace(text, nameAt + name.length)
  if (text[equalsAt] !== '=') return ~equalsAt
  const quoteAt = skipSpace(text, equalsAt + 1)
  const quote = text[quoteAt]
  if (quote !== '"' && quote !== "'") return ~quoteAt
  const end = text.indexOf(quote, quoteAt + 1)
  return end !== -1 && value.test(text.slice(quoteAt + 1, end)) ? end + 1 : ~quoteAt
}

/**
 * Skips the XML declaration, [23] XMLDecl, if there is one. Gives the complement of the index of an error.
 *
 * A document that declares XML 1.1 is read as XML 1.0, as XML 1.0 requires. Any encoding name is accepted, because the text is
 * already decoded.
 */
export const skipDeclaration = (text: string, at: number): number => {
  // Without white space after these letters, it is a processing instruction with a longer target.
  if (!text.startsWith('<?xml', at) || !isSpace(text.charCodeAt(at + 5))) return at
  const versionEnd = skipStatement(text, at + 5, 'version', versionNumber)
  if (versionEnd < 0 || versionEnd === at + 5) return versionEnd < 0 ? versionEnd : ~versionEnd
  const encodingEnd = skipStatement(text, versionEnd, 'encoding', encodingName)
  if (encodingEnd < 0) return encodingEnd
  const standaloneEnd = skipStatement(text, encodingEnd, 'standalone', standalone)
  if (standaloneEnd < 0) return standaloneEnd
  const end = skipSpace(text, standaloneEnd)
  return text.startsWith('?>', end) ? end + 2 : ~end
}
