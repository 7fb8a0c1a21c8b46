import { isCharacter } from './characters.js'

// [66] CharRef without the ampersand and the semicolon.
const decimal = /^#[0-9]+$/
const hexadecimal = /^#x[0-9a-fA-F]+$/

const characterOf = (digits: string, radix: number): string | undefined => {
  const code = Number.parseInt(digits, radix)
  return isCharacter(code) ? String.fromCodePoint(code) : undefined
}

/**
 * Gives the character of a reference, [67] Reference, or `undefined` for an invalid one. The argument is the text between the
 * ampersand and the semicolon. Only the five predefined entities exist, because document types are refused.
 */
export const resolveReference = (inside: string): string | undefined => {
  switch (inside) {
    case 'amp':
      return '&'
    case 'lt':
      return '<'
    case 'gt':
      return '>'
    case 'quot':
      return '"'
    case 'apos':
      return "'"
    default:
      return decimal.test(inside)
        ? characterOf(inside.slice(1), 10)
        : hexadecimal.test(inside)
          ? characterOf(inside.slice(2), 16)
          : undefined
  }
}
