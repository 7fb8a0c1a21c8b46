import type { XmlNode, XmlObject } from '../../src/index.js'

/** Chooses one of several ways to write the same value: an integer from 0 to `ways`, exclusive. */
export type Choose = (ways: number) => number

const prefixes = ['', '', 'x:', 'ns-1:']
const layouts = ['', '\n  ', ' <!-- <a> & --> ', '<?target data?>\r\n']

const character = (char: string, choose: Choose): string => {
  const code = char.codePointAt(0) ?? 0
  const way = choose(4)
  if (way === 0) return `&#${code};`
  if (way === 1) return `&#x${code.toString(16)};`
  if (char === '&') return '&amp;'
  if (char === '<') return '&lt;'
  if (char === '>') return '&gt;'
  // The parser converts a literal carriage return to a line feed.
  return char === '\r' ? '&#13;' : char
}

const escaped = (text: string, choose: Choose): string => Array.from(text, (char) => character(char, choose)).join('')

const leafText = (text: string, choose: Choose): string => {
  const characters = Array.from(text)
  const middle = choose(characters.length + 1)
  return [characters.slice(0, middle), characters.slice(middle)]
    .map((piece) => piece.join(''))
    .map((piece) => (choose(3) > 0 || /\]\]>|\r/.test(piece) ? escaped(piece, choose) : `<![CDATA[${piece}]]>`))
    .join(choose(2) === 0 ? '<!---->' : '')
}

const children = (node: XmlObject, choose: Choose): string => {
  // Beside text, white space is part of the text.
  const layout = (): string => (Object.hasOwn(node, '#text') ? '' : (layouts[choose(layouts.length)] ?? ''))
  return Object.entries(node)
    .flatMap(([name, value]) => {
      if (name === '#text') return [escaped(String(value), choose)]
      const nodes = Array.isArray(value) ? (value as readonly XmlNode[]) : [value as XmlNode]
      return nodes.map((child) => layout() + element(name, child, choose))
    })
    .concat(layout())
    .join('')
}

const element = (name: string, node: XmlNode, choose: Choose): string => {
  const tag = `${prefixes[choose(prefixes.length)]}${name}`
  const attribute = choose(4) === 0 ? ` b="&lt;>'" x:c = '"'` : ''
  if (node === null) return `<${tag}${attribute} xsi:nil="true"/>`
  if (node === '' && choose(2) === 0) return `<${tag}${attribute}\n/>`
  const content = typeof node === 'string' ? leafText(node, choose) : children(node, choose)
  return `<${tag}${attribute}>${content}</${tag} >`
}

/** Writes a document that has the given root. Choices decide how it is written. */
export const renderXml = (root: string, node: XmlNode, choose: Choose): string => {
  const start = ['', '\uFEFF', '<?xml version="1.0" encoding="UTF-8"?>\n', '<!-- x -->'][choose(4)] ?? ''
  return start + element(root, node, choose)
}
