import { left, right } from '@cloud-result/core'
import type { Result } from '@cloud-result/core'

/**
 * The values of an INI file by section and key.
 *
 * @category Providers
 */
export type IniSections = ReadonlyMap<string, ReadonlyMap<string, string>>

/**
 * Parses an INI file; a byte order mark before it is ignored. A comment is a line that begins with `#` or `;`, or follows
 * white space and one of these: a secret can have both characters. Quotes around a whole value are taken off. The Left says
 * which line is neither a section, a value nor a comment.
 */
export const parseIni = (text: string): Result<IniSections, string> => {
  const sections = new Map<string, Map<string, string>>()
  let section = new Map<string, string>()
  sections.set('', section)
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  for (const [index, line] of lines.entries()) {
    const content = line.trim()
    if (content === '' || content.startsWith('#') || content.startsWith(';')) continue
    const name = /^\[([^\]]*)\]\s*(?:[#;].*)?$/.exec(content)?.[1]
    if (name !== undefined) {
      section = sections.get(name.trim()) ?? new Map<string, string>()
      sections.set(name.trim(), section)
      continue
    }
    const equals = content.indexOf('=')
    if (equals < 1) return left(`line ${index + 1} has no =`)
    section.set(content.slice(0, equals).trim(), valueOf(content.slice(equals + 1).trim()))
  }
  return right(sections)
}

const valueOf = (text: string): string => {
  const quoted = /^(["'])(.*?)\1\s*(?:[#;].*)?$/.exec(text)?.[2]
  return quoted ?? text.replace(/(?:^|\s+)[#;].*$/, '')
}
