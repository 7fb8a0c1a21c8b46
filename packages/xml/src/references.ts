import { isCharacter } from './characters.js'

// [66] CharRef, without the ampersand and the semicolon.
const decimal = /^#[0-9]+$/
const hexadecimal = /^#x[0-9a-fA-F]+$/

const characterOf = (digits: string, radix: number): string | undefined => {
  const code = Number.parseInt(digits, radix)
  return isCharacter(code) ? String.fromCodePoint(code) : undefined
}

/**
 * Says what a reference stands for, [67] Reference, given what is between its ampersand and its semicolon; `undefined`
 * if that is none. Without a document type the only entities are those that need no declaration.
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
