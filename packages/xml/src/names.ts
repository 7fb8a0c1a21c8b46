type Ranges = ReadonlyArray<readonly [first: number, last: number]>

// [4] NameStartChar and what [4a] NameChar adds to it, in ASCII.
const asciiStart = ':ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz'
const asciiMore = '-.0123456789'

// The same beyond ASCII.
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

/** By code unit of ASCII: 1 for what may start a name, 2 for what may only continue it, 0 for all else. */
const ascii: Readonly<Uint8Array> = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  const char = String.fromCharCode(unit)
  return asciiStart.includes(char) ? startsName : asciiMore.includes(char) ? continuesName : 0
})

const isWithin = (ranges: Ranges, code: number): boolean =>
  ranges.some(([first, last]) => code >= first && code <= last)

/** Goes on to the end of a name from where it is known to have begun. */
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

/** Finds the end of a name, [5] Name; there is none where it ends where it begins. */
export const endOfName = (text: string, at: number): number => {
  const code = text.codePointAt(at)
  if (code === undefined || !(code < 0x80 ? ascii[code] === startsName : isWithin(start, code))) return at
  return endOfRest(text, code > 0xffff ? at + 2 : at + 1)
}

/** Takes the prefix off a name; `undefined` for one that namespaces don't allow: `:a`, `a:`, `a:b:c`. */
export const localName = (name: string): string | undefined => {
  const colon = name.indexOf(':')
  if (colon === -1) return name
  const local = name.slice(colon + 1)
  return colon === 0 || local === '' || local.includes(':') ? undefined : local
}
