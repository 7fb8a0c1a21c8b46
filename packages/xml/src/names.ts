type Ranges = readonly (readonly [first: number, last: number])[]

// The ASCII characters of [4] NameStartChar, and those that [4a] NameChar adds.
const asciiStart = ':ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
const asciiMore = '-.0123456789'

// The same for the other characters.
const start: Ranges = [
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2ff],
  [0x370, 0x37d],
  [0x37f, 0x1fff],
  [0x200c, 0x200d],
  [0x2070, 0x218f],
  [0x2c00, 0x2fef],
  [0x3001, 0xd7ff],
  [0xf900, 0xfdcf],
  [0xfdf0, 0xfffd],
  [0x10000, 0xeffff]
]
const more: Ranges = [
  [0xb7, 0xb7],
  [0x300, 0x36f],
  [0x203f, 0x2040]
]

const startsName = 1
const continuesName = 2

/** For each ASCII code unit: 1 if it may start a name, 2 if it may only continue one, 0 otherwise. */
const ascii: Readonly<Uint8Array> = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  const char = String.fromCharCode(unit)
  return asciiStart.includes(char) ? startsName : asciiMore.includes(char) ? continuesName : 0
})

const isWithin = (ranges: Ranges, code: number): boolean =>
  ranges.some(([first, last]) => code >= first && code <= last)

/** Finds the end of a name whose first character is before `at`. */
const endOfRest = (text: string, at: number): number => {
  let end = at
  for (;;) {
    const unit = text.charCodeAt(end)
    if (unit < 0x80) {
      if (ascii[unit] === 0) return end
      end++
    } else {
      const code = text.codePointAt(end)
      if (code === undefined || !(isWithin(start, code) || isWithin(more, code))) return end
      end += code > 0xffff ? 2 : 1
    }
  }
}

/** Finds the end of a name, [5] Name. Gives `at` if there is no name. */
export const endOfName = (text: string, at: number): number => {
  const code = text.codePointAt(at)
  if (code === undefined || !(code < 0x80 ? ascii[code] === startsName : isWithin(start, code))) return at
  return endOfRest(text, code > 0xffff ? at + 2 : at + 1)
}

/** Removes the prefix of a name. Gives `undefined` for a name that is invalid with namespaces: `:a`, `a:`, `a:b:c`. */
export const localName = (name: string): string | undefined => {
  const colon = name.indexOf(':')
  if (colon === -1) return name
  const local = name.slice(colon + 1)
  return colon === 0 || local === '' || local.includes(':') ? undefined : local
}
