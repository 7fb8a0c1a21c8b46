import { readAttributes } from './attributes.js'
import { makeMarks, readSection, readText } from './character-data.js'
import { skipSpace } from './characters.js'
import { isAt, type CachedName, type NameCache, readName } from './name-cache.js'
import { endOfComment, endOfInstruction } from './comments-and-instructions.js'
import { endOfName } from './names.js'
import { addChild, addText, type MutableObject } from './tree.js'
import type { XmlFailureReason } from './xml-failure.js'
import type { XmlLimits } from './xml-limits.js'
import type { XmlDocument } from './xml-value.js'

/** The element and the index after it, or the index and the reason of an error. */
export type ReadElement =
  | { readonly document: XmlDocument; readonly end: number }
  | { readonly document: undefined; readonly end: number; readonly reason: XmlFailureReason }

const stopped = (end: number, reason: XmlFailureReason = 'malformed'): ReadElement => ({
  document: undefined,
  end,
  reason
})

const exclamationMark = 0x21
const slash = 0x2f
const greaterThan = 0x3e
const questionMark = 0x3f

/** Reads an element with its content, [39] element, into a plain tree. Its less-than sign is at `start`. */
export const readElement = (text: string, start: number, limits: XmlLimits): ReadElement => {
  if (!text.startsWith('<', start) || endOfName(text, start + 1) === start + 1) return stopped(start)
  const { maxDepth, maxAttributes } = limits
  const marks = makeMarks(text)
  const cache: NameCache = []
  let latest: CachedName = { qualified: '', local: '', next: undefined }

  // The open elements around the innermost one, and their children. The first entry is the document.
  const outerNames: CachedName[] = []
  const outerChildren: MutableObject[] = []
  // The innermost open element. It has only text, in `content`, until it has children.
  let name = latest
  let children: MutableObject | undefined = {}
  let content = ''
  let isNil = false

  let at = start
  for (;;) {
    // There is a less-than sign at `at`: [43] content continues with markup. `end` is the end of the text after the markup.
    let end = -1
    const unit = text.charCodeAt(at + 1)
    if (unit === slash) {
      // [42] ETag ::= '</' Name S? '>'
      if (!isAt(text, at + 2, name.qualified)) return stopped(at)
      at += 2 + name.qualified.length
      if (text.charCodeAt(at) !== greaterThan) at = skipSpace(text, at)
      if (text.charCodeAt(at) !== greaterThan) return stopped(at)
      at++
      const node = children ?? (isNil && content === '' ? null : content)
      children = outerChildren.pop() as MutableObject
      const parentName = outerNames.pop() as CachedName
      if (outerNames.length === 0) return { document: { root: name.local, value: node }, end: at }
      addChild(children, name.local, node)
      name = parentName
    } else if (unit === exclamationMark) {
      if (text.startsWith('[CDATA[', at + 2)) {
        // [18] CDSect
        const sectionEnd = text.indexOf(']]>', at + 9)
        if (sectionEnd === -1) return stopped(text.length)
        const section = readSection(text, at + 9, sectionEnd, marks)
        if (children === undefined) content += section
        else addText(children, section)
        at = sectionEnd + 3
      } else {
        at = endOfComment(text, at)
        if (at < 0) return stopped(~at)
      }
    } else if (unit === questionMark) {
      at = endOfInstruction(text, at)
      if (at < 0) return stopped(~at)
    } else {
      // [40] STag, [44] EmptyElemTag
      const opened = readName(text, at + 1, latest, cache)
      if (opened === undefined) return stopped(at + 1)
      latest = opened
      at += 1 + opened.qualified.length
      if (!(outerNames.length + 1 <= maxDepth)) return stopped(at, 'too-deep')
      let isOpenedNil = false
      let bracket = text.charCodeAt(at)
      if (bracket !== greaterThan) {
        if (bracket !== slash) {
          const attributes = readAttributes(text, at, maxAttributes)
          at = attributes.at
          if (attributes.refused !== undefined) return stopped(at, attributes.refused)
          isOpenedNil = attributes.isNil
          bracket = text.charCodeAt(at)
        }
        if (bracket === slash) at++
        if (text.charCodeAt(at) !== greaterThan) return stopped(at)
      }
      at++

      if (children === undefined) {
        children = {}
        addText(children, content)
      }
      if (bracket === slash) {
        const node = isOpenedNil ? null : ''
        if (outerNames.length === 0) return { document: { root: opened.local, value: node }, end: at }
        addChild(children, opened.local, node)
      } else {
        end = text.indexOf('<', at)
        const { qualified, local } = opened
        const after = end + 2 + qualified.length
        if (
          text.charCodeAt(end + 1) === slash &&
          text.charCodeAt(after) === greaterThan &&
          outerNames.length !== 0 &&
          isAt(text, end + 2, qualified)
        ) {
          // Most elements contain only text: their content and closing tag are read here.
          const piece = readText(text, at, end, marks)
          if (typeof piece === 'number') return stopped(piece)
          addChild(children, local, isOpenedNil && piece === '' ? null : piece)
          at = after + 1
          end = -1
        } else {
          outerNames.push(name)
          outerChildren.push(children)
          name = opened
          children = undefined
          content = ''
          isNil = isOpenedNil
        }
      }
    }

    // [14] CharData
    if (end === -1) end = text.indexOf('<', at)
    if (end === -1) return stopped(text.length)
    if (end !== at) {
      const piece = readText(text, at, end, marks)
      if (typeof piece === 'number') return stopped(piece)
      if (children === undefined) content += piece
      else addText(children, piece)
      at = end
    }
  }
}
