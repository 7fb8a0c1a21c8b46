import { parseXml as parseStrict } from '@cloud-result/xml'
import { parseXml } from '@rgrove/parse-xml'
import { XMLParser } from 'fast-xml-parser'
import { SaxesParser } from 'saxes'

import { answer } from '../library.js'
import type { Answer } from '../library.js'
import type { Contender } from '../measure.js'

const attempt = (parse: () => Answer): Answer => {
  try {
    return parse()
  } catch (error) {
    return answer(false, error)
  }
}

/**
 * saxes, the strict tokeniser that our parser is compared with. It reports everything that a tree needs; the events are only
 * counted.
 */
export const saxes: Contender = {
  name: 'saxes alone',
  parsesOnly: true,
  run: (text) =>
    attempt(() => {
      const found = { elements: 0, characters: 0 }
      const countElement = (): void => {
        found.elements++
      }
      const countText = (part: string): void => {
        found.characters += part.length
      }
      const parser = new SaxesParser({ position: false, defaultXMLVersion: '1.0', forceXMLVersion: true })
      parser.on('doctype', countText)
      parser.on('processinginstruction', countElement)
      parser.on('opentagstart', countElement)
      parser.on('attribute', countElement)
      parser.on('text', countText)
      parser.on('cdata', countText)
      parser.on('closetag', countElement)
      parser.write(text).close()
      return answer(true, found)
    })
}

/** Our parser, without a codec. */
export const ownXml: Contender = {
  name: 'cloud-result `parseXml`',
  parsesOnly: true,
  run: (text) => {
    const result = parseStrict(text)
    return answer(result._tag === 'Right', result)
  }
}

/** fast-xml-parser, with its optional syntax check in a separate pass. */
export const fastXmlParser = (): Contender => {
  const parser = new XMLParser()
  return {
    name: 'fast-xml-parser, validating',
    parsesOnly: true,
    run: (text) => attempt(() => answer(true, parser.parse(text, true)))
  }
}

/** @rgrove/parse-xml: strict, makes a tree of objects. */
export const parseXmlByRgrove: Contender = {
  name: '@rgrove/parse-xml',
  parsesOnly: true,
  run: (text) => attempt(() => answer(true, parseXml(text)))
}
