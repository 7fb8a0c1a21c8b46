import { left, right } from '@cloud-result/core'
import type { Result } from '@cloud-result/core'

/**
 * Parses JSON that can hold secrets; a byte order mark before it is ignored. The Left says on which line it is wrong, and
 * how, without any of its content, which the message of `JSON.parse` quotes.
 *
 * @category Providers
 */
export const parseJson = (text: string): Result<unknown, string> => {
  const plain = text.replace(/^\uFEFF/, '')
  try {
    return right(JSON.parse(plain))
  } catch {
    const at = wrongAt(plain)
    const line = plain.slice(0, at).split('\n').length
    const what = plain.slice(at).trim() === '' ? 'it ends too early' : 'there is an unexpected character'
    return left(`line ${line} is not JSON: ${what}`)
  }
}

const token =
  /\s*(?:([{}[\]:,])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null))/uy

/** Finds where text stops to be JSON: the offset of the first token that cannot follow those before it. */
const wrongAt = (text: string): number => {
  const open: ('{' | '[')[] = []
  // What can come next: a value, a key, a colon, a separator or an end.
  let next: 'value' | 'first' | 'key' | 'first key' | 'colon' | 'separator' = 'value'
  token.lastIndex = 0
  for (;;) {
    const start = token.lastIndex
    const found = token.exec(text)
    if (found === null) return text.length - text.slice(start).trimStart().length
    const [, mark, value = ''] = found
    const at = token.lastIndex - (mark ?? value).length
    const isClosing =
      (mark === '}' && open.at(-1) === '{' && (next === 'first key' || next === 'separator')) ||
      (mark === ']' && open.at(-1) === '[' && (next === 'first' || next === 'separator'))
    if (isClosing) {
      open.pop()
      next = 'separator'
    } else if (next === 'value' || next === 'first') {
      if (mark === '{' || mark === '[') open.push(mark)
      else if (mark !== undefined) return at
      next = mark === '{' ? 'first key' : mark === '[' ? 'first' : 'separator'
    } else if (next === 'key' || next === 'first key') {
      if (!value.startsWith('"')) return at
      next = 'colon'
    } else if (next === 'colon') {
      if (mark !== ':') return at
      next = 'value'
    } else {
      if (mark !== ',' || open.length === 0) return at
      next = open.at(-1) === '{' ? 'key' : 'value'
    }
  }
}
