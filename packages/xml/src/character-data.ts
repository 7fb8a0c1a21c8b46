import { resolveReference } from './references.js'

/** The index of the next of each mark that text cannot be copied across, or the length of the document if there is none. */
export interface Marks {
  ampersand: number
  carriageReturn: number
  sectionEnd: number
  /** The least of the three. Text that ends before it is copied unchanged. */
  nearest: number
}

const find = (text: string, what: string, from: number): number => {
  const index = text.indexOf(what, from)
  return index === -1 ? text.length : index
}

const findNearest = (marks: Marks): void => {
  marks.nearest = Math.min(marks.ampersand, marks.carriageReturn, marks.sectionEnd)
}

// A search starts only after the last mark found, so all searches together take linear time.
const advance = (marks: Marks, text: string, at: number): void => {
  if (marks.ampersand < at) marks.ampersand = find(text, '&', at)
  if (marks.carriageReturn < at) marks.carriageReturn = find(text, '\r', at)
  if (marks.sectionEnd < at) marks.sectionEnd = find(text, ']]>', at)
  findNearest(marks)
}

/** Finds the first marks of a document. */
export const makeMarks = (text: string): Marks => {
  const marks = { ampersand: -1, carriageReturn: -1, sectionEnd: -1, nearest: -1 }
  advance(marks, text, 0)
  return marks
}

const carriageReturns = /\r\n?/g

/** Reads text without references, as in CDATA, [20] CData, and converts line ends to line feeds (section 2.11). */
export const readSection = (text: string, at: number, end: number, marks: Marks): string => {
  const piece = text.slice(at, end)
  if (end <= marks.nearest) return piece
  advance(marks, text, at)
  return marks.carriageReturn < end ? piece.replace(carriageReturns, '\n') : piece
}

/**
 * Reads text between markup, [14] CharData and [67] Reference, up to the less-than sign at `end`. Gives the index of an error
 * if there is one.
 */
export const readText = (text: string, at: number, end: number, marks: Marks): string | number => {
  if (end <= marks.nearest) return text.slice(at, end)
  advance(marks, text, at)
  if (marks.sectionEnd < end) return marks.sectionEnd
  let piece = ''
  let from = at
  while (marks.ampersand < end) {
    const { ampersand } = marks
    const semicolon = text.indexOf(';', ampersand)
    const character = semicolon === -1 ? undefined : resolveReference(text.slice(ampersand + 1, semicolon))
    if (character === undefined) return ampersand
    piece += readSection(text, from, ampersand, marks) + character
    from = semicolon + 1
    marks.ampersand = find(text, '&', from)
  }
  piece += readSection(text, from, end, marks)
  findNearest(marks)
  return piece
}
