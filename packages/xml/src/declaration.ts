import { isSpace, skipSpace } from './characters.js'

// [26] VersionNum, [81] EncName and what [32] SDDecl may say.
const versionNumber = /^1\.[0-9]+$/
const encodingName = /^[A-Za-z][A-Za-z0-9._-]*$/
const standalone = /^(?:yes|no)$/

/** Reads S Name Eq and a value in quotes; gives `at` where the name is another, a complement where the rest is bad. */
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
 * Skips the XML declaration, [23] XMLDecl, where there is one; the complement of where it goes wrong.
 *
 * A document that calls itself XML 1.1 is read as XML 1.0, as that asks for. Any name of an encoding will do, because
 * the text is decoded already.
 */
export const skipDeclaration = (text: string, at: number): number => {
  // A target that only begins with these letters is another one's.
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
