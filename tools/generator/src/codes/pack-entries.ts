import type { CodeRow } from '@cloud-result/conformance/model'
import type { PackedClass, PackedEntries } from '@cloud-result/core/vendor'

/** Packs rows, in their order, for `unpackEntries` of core. */
export const packEntries = (rows: readonly CodeRow[]): PackedEntries => {
  const classes = [...new Set(rows.map(classOf))]
  let [previous, previousClass] = ['', '']
  const lines = rows.map((row) => {
    const [text, rowClass] = [textOf(row), classOf(row)]
    const letter = rowClass === previousClass ? '' : String.fromCharCode('a'.charCodeAt(0) + classes.indexOf(rowClass))
    const shared = sharedLength(previous, text)
    ;[previous, previousClass] = [text, rowClass]
    return `${letter}${String.fromCharCode('0'.charCodeAt(0) + shared)}${text.slice(shared)}`
  })
  return { classes, ...replaceWords(lines.join('\n')) }
}

const classOf = ({ category, retry, replay, fault }: CodeRow): PackedClass =>
  [category, retry, replay, fault].join('/').replace(/\/+$/, '') as PackedClass

const textOf = ({ code, status, message, details }: CodeRow): string => {
  const texts = [code ?? '', status ?? '', message ?? '', ...(details === undefined ? [] : [details.join(',')])]
  return details === undefined ? texts.join('\t').replace(/\t+$/, '') : texts.join('\t')
}

// With more, the character would be read as the letter of a class.
const mostShared = 'a'.charCodeAt(0) - '0'.charCodeAt(0) - 1

const sharedLength = (one: string, other: string): number => {
  const most = Math.min(one.length, other.length, mostShared)
  let length = 0
  while (length < most && one[length] === other[length]) length++
  return length
}

// Characters that a template literal holds as they are.
const marks = [...'!#%&()*+,-/:;<=>?@[]^_{|}~']
const longestWord = 40

/** Replaces texts that occur often by characters that the text does not have, the most profitable first. */
const replaceWords = (text: string): Pick<PackedEntries, 'rows' | 'words'> => {
  const words: string[] = []
  let rows = text
  for (const mark of marks.filter((candidate) => !text.includes(candidate))) {
    const word = mostProfitable(rows)
    if (word === undefined) break
    rows = rows.replaceAll(word, mark)
    words.unshift(mark + word)
  }
  return { words, rows }
}

const mostProfitable = (text: string): string | undefined => {
  const counts = new Map<string, number>()
  for (let length = 3; length <= longestWord; length++) {
    for (let start = 0; start + length <= text.length; start++) {
      const word = text.slice(start, start + length)
      if (!word.includes('\n')) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  let [best, most] = [undefined as string | undefined, 0]
  for (const [word, count] of counts) {
    // The count includes overlaps, so the profit is at most this.
    if (profit(word, count) <= most) continue
    const exact = profit(word, text.split(word).length - 1)
    if (exact > most) [best, most] = [word, exact]
  }
  return best
}

// A word costs itself, its mark, quotes and a comma, and where it saves little, it costs more once all is compressed.
const profit = (word: string, count: number): number => count * (word.length - 1) - word.length - 20
