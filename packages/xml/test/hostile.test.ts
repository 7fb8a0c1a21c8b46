import { describe, expect, it } from 'vitest'

import { parseXml } from '../src/index.js'
import { fixture } from './support/fixture.js'

/** A document type with nested entities. Each has ten references to the one before it. */
const entityBomb = (() => {
  const names = Array.from({ length: 10 }, (_, index) => `e${index}`)
  const declarations = names.map(
    (name, index) => `<!ENTITY ${name} "${index ? `&${names[index - 1]};`.repeat(10) : 'x'}">`
  )
  return `<?xml version="1.0"?><!DOCTYPE a [${declarations.join('')}]><a>&e9;</a>`
})()

const malformed: readonly (readonly [name: string, text: string])[] = [
  // No document, or a truncated one.
  ['nothing', ''],
  ['only white space', ' \r\n\t'],
  ['only a byte order mark', '\uFEFF'],
  ['only a declaration', '<?xml version="1.0"?>'],
  ['only a comment', '<!-- a -->'],
  ['plain text', 'Service Unavailable'],
  ['JSON', '{"RequestId":"x"}'],
  ['an element that is not closed', '<a>'],
  ['an inner element that is not closed', '<a><b>x</a>'],
  ['an opening tag without its end', '<a'],
  ['a closing tag without its end', '<a></a'],
  ['an empty tag without its end', '<a/'],
  ['CDATA without its end', '<a><![CDATA[x]]</a>'],
  ['a comment without its end', '<a><!-- x</a>'],
  ['a processing instruction without its end', '<a><?x </a>'],
  ['an attribute without its end', '<a b="x></a>'],
  ['a reference without its end', '<a>&amp</a>'],
  // Tags that do not match.
  ['crossed tags', '<a><b></a></b>'],
  ['a closing tag with another name', '<a></b>'],
  ['a closing tag in another case', '<a></A>'],
  ['a closing tag with another prefix', '<x:a></y:a>'],
  ['only a closing tag', '</a>'],
  ['one closing tag too many', '<a></a></a>'],
  ['an opening tag in place of a closing tag', '<ErrorResponse><RequestId>x</RequestId><ErrorResponse>'],
  ['a closing tag with an attribute', '<a></a b="1">'],
  ['a closing tag that closes itself', '<a></a/>'],
  ['a closing tag without a name', '<a></>'],
  ['only a closing tag without a name', '</>'],
  // More than one root, or text outside the root.
  ['two roots', '<a/><b/>'],
  ['two roots of the same name', '<a></a>\n<a></a>'],
  ['text before the root', 'x<a/>'],
  ['text after the root', '<a/>x'],
  ['a reference before the root', '&#32;<a/>'],
  ['a reference after the root', '<a/>&#32;'],
  ['CDATA before the root', '<![CDATA[]]><a/>'],
  ['CDATA after the root', '<a/><![CDATA[]]>'],
  ['two byte order marks', '\uFEFF\uFEFF<a/>'],
  // Declarations.
  ['a declaration after white space', ' <?xml version="1.0"?><a/>'],
  ['a declaration after a comment', '<!-- x --><?xml version="1.0"?><a/>'],
  ['a declaration inside the root', '<a><?xml version="1.0"?></a>'],
  ['two declarations', '<?xml version="1.0"?><?xml version="1.0"?><a/>'],
  ['a declaration without a version', '<?xml encoding="UTF-8"?><a/>'],
  ['an empty declaration', '<?xml?><a/>'],
  ['a declaration in capitals', '<?XML version="1.0"?><a/>'],
  ['an invalid version', '<?xml version="2.0"?><a/>'],
  ['an invalid encoding', '<?xml version="1.0" encoding="  "?><a/>'],
  ['a declaration in the wrong order', '<?xml version="1.0" standalone="yes" encoding="UTF-8"?><a/>'],
  ['a declaration without white space', '<?xml version="1.0"encoding="UTF-8"?><a/>'],
  ['a declaration with different quotes', `<?xml version="1.0'?><a/>`],
  ['a space before xml', '<? xml version="1.0"?><a/>'],
  ['a space before the end of a declaration', '<?xml version="1.0"? ><a/>'],
  // References and entities.
  ['a lone ampersand', '<a>a & b</a>'],
  ['an ampersand in an attribute', '<a b="x&y"/>'],
  ['an entity of HTML', '<a>&nbsp;</a>'],
  ['an entity in capitals', '<a>&AMP;</a>'],
  ['entities named like inherited properties', '<a>&constructor;&__proto__;&toString;</a>'],
  ['an entity without a name', '<a>&;</a>'],
  ['an entity with a space', '<a>& amp;</a>'],
  ['a parameter entity', '<a>%x;</a>&x;'],
  ['a reference to NUL', '<a>&#0;</a>'],
  ['a reference to a control character', '<a>&#x1F;</a>'],
  ['a reference to a control character in XML 1.1', '<?xml version="1.1"?><a>&#x1F;</a>'],
  ['a reference to a surrogate', '<a>&#xD800;</a>'],
  ['two references to a surrogate pair', '<a>&#xD83D;&#xDE00;</a>'],
  ['a reference to a noncharacter', '<a>&#xFFFE;</a>'],
  ['a reference beyond Unicode', '<a>&#x110000;</a>'],
  ['a reference far beyond Unicode', `<a>&#${'9'.repeat(400)};</a>`],
  ['a negative reference', '<a>&#-1;</a>'],
  ['a reference without digits', '<a>&#;</a>'],
  ['a hexadecimal reference without digits', '<a>&#x;</a>'],
  ['a hexadecimal reference with a capital X', '<a>&#X41;</a>'],
  ['letters in a decimal reference', '<a>&#4A;</a>'],
  ['a reference with a space', '<a>&# 65;</a>'],
  ['a reference to NUL in an attribute', '<a b="&#0;"/>'],
  // Attributes.
  ['a repeated attribute', '<a b="1" b="2"/>'],
  ['a repeated empty attribute', '<a b="" b=""/>'],
  ['a repeated attribute named like an inherited property', '<a __proto__="1" __proto__="2"/>'],
  ['an attribute without quotes', '<a b=1/>'],
  ['an attribute without a value', '<a b/>'],
  ['an attribute without a value before others', '<a b c="1"/>'],
  ['an attribute with different quotes', `<a b="1'/>`],
  ['a less-than sign in an attribute', '<a b="<"/>'],
  ['attributes without space between them', '<a b="1"c="2"/>'],
  ['an attribute without a name', '<a ="1"/>'],
  ['an attribute after the slash', '<a/ b="1">'],
  ['an attribute with two colons', '<a b:c:d="1"/>'],
  // Names.
  ['a name that begins with a digit', '<1a/>'],
  ['a name that begins with a hyphen', '<-a/>'],
  ['a name that begins with a dot', '<.a/>'],
  ['a name with a plus', '<a+b/>'],
  ['a name with a space before it', '< a/>'],
  ['an empty name', '<></>'],
  ['a name with an empty local name', '<a:/>'],
  ['a name with an empty prefix', '<:a/>'],
  ['a name with two colons', '<a:b:c/>'],
  ['a number sign in a name', '<a><#text/></a>'],
  ['a name with a typographic quote', '<a“/>'],
  // Comments, CDATA, processing instructions.
  ['two hyphens in a comment', '<a><!-- x -- y --></a>'],
  ['three hyphens at the end of a comment', '<a><!-- x ---></a>'],
  ['a comment with a space in its opening', '<! -- x --><a/>'],
  ['the end of CDATA in text', '<a>x]]>y</a>'],
  ['the end of CDATA after brackets', '<a>]]]]>y</a>'],
  ['CDATA in lower case', '<a><![cdata[x]]></a>'],
  ['CDATA with a space', '<a><! [CDATA[x]]></a>'],
  ['CDATA in CDATA', '<a><![CDATA[<![CDATA[x]]>]]></a>'],
  ['a processing instruction without a target', '<a><? x?></a>'],
  ['a processing instruction without white space', '<a><?x?y?></a>'],
  ['a target that begins with a digit', '<a><?1?></a>'],
  ['a declaration of an element', '<!ELEMENT a (b)><a/>'],
  ['a conditional section', '<a><![INCLUDE[x]]></a>'],
  // Characters.
  ['NUL', '<a>\0</a>'],
  ['NUL after the root', '<a/>\0'],
  ['NUL in a name', '<a\0/>'],
  ['NUL in a comment', '<!--\0--><a/>'],
  ['a control character', '<a>\u001b[31m</a>'],
  ['a control character in an attribute', '<a b="\u0001"/>'],
  ['a control character in CDATA', '<a><![CDATA[\u0008]]></a>'],
  ['a noncharacter', '<a>\uFFFE</a>'],
  ['a noncharacter in an attribute', '<a b="\uFFFF"/>'],
  ['UTF-16 read as single bytes', '<\0a\0/\0>\0'],
  ['a lone high surrogate', '<a>\uD800</a>'],
  ['a high surrogate before a letter', '<a>\uD83Dx</a>'],
  ['a high surrogate before a tag', '<a>x\uD83D<b/></a>'],
  ['a lone low surrogate', '<a>\uDE00</a>'],
  ['two low surrogates', '<a>\uDE00\uDE00</a>'],
  ['a surrogate pair in the wrong order', '<a>\uDE00\uD83D</a>'],
  ['a high surrogate after a pair', '<a>😀\uD83D</a>'],
  ['a lone surrogate in an attribute', '<a b="\uD83D"/>'],
  ['a lone surrogate in CDATA', '<a><![CDATA[\uD83D]]></a>'],
  ['a lone surrogate in a comment', '<a><!-- \uDE00 --></a>'],
  ['a lone surrogate in a processing instruction', '<a><?x \uD83D?></a>'],
  ['a lone surrogate in a name', '<a\uD83D/>'],
  ['a lone surrogate in a reference', '<a>&\uD83D;</a>'],
  ['a lone surrogate after the root', '<a/>\uD83D'],
  ['a lone surrogate before the root', '\uDE00<a/>'],
  // Responses of gateways.
  [
    'HTML of nginx',
    '<html>\r\n<head><title>502</title></head>\r\n<body>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n'
  ],
  ['HTML with an entity', '<html><body><p>&copy; Tengine</p></body></html>'],
  ['HTML with an attribute without a value', '<html><body><input disabled></body></html>'],
  ['HTML with a document type in lower case', '<!doctype html><html></html>'],
  ['HTML with an open paragraph', '<html><body><p>Too many requests</body></html>'],
  ['HTML with a script', '<html><script>if (a < b && c) {}</script></html>'],
  ['half of a response, then HTML', '<Response><RequestId>x</Requ<html><body>502</body></html>'],
  ['a response, then HTML', '<Response/><html><body>502</body></html>'],
  ['HTTP inside the body', 'HTTP/1.1 200 OK\r\n\r\n<a/>'],
  ['a chunked body that was not decoded', '4\r\n<a/>\r\n0\r\n\r\n'],
  ['the success sample of the English page of KMS', fixture('any-operation.ok.not-xml.en.xml')],
  ['the success sample of the Chinese page of KMS', fixture('any-operation.ok.not-xml.zh-tw.xml')]
]

const doctypes: readonly (readonly [name: string, text: string])[] = [
  ['a document type', '<!DOCTYPE a><a/>'],
  ['a declared entity', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
  ['an entity bomb', entityBomb],
  ['a quadratic entity bomb', `<!DOCTYPE a [<!ENTITY x "${'x'.repeat(50_000)}">]><a>${'&x;'.repeat(50_000)}</a>`],
  ['an entity that refers to itself', '<!DOCTYPE a [<!ENTITY x "&x;">]><a>&x;</a>'],
  ['an external entity with the URL of a file', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
  [
    'an external entity with the URL of a host',
    '<!DOCTYPE a [<!ENTITY x SYSTEM "http://169.254.169.254/">]><a>&x;</a>'
  ],
  ['an external document type', '<!DOCTYPE a SYSTEM "http://localhost/a.dtd"><a/>'],
  ['a parameter entity', '<!DOCTYPE a [<!ENTITY % x SYSTEM "file:///dev/zero"> %x;]><a/>'],
  ['default attributes', '<!DOCTYPE a [<!ATTLIST a b CDATA "c">]><a/>'],
  [
    'HTML 2.0 from Tengine',
    '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\r\n<html><body><h1>400 Bad Request</h1><hr/></body></html>'
  ],
  ['XHTML', '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "xhtml1-strict.dtd"><html><body/></html>']
]

describe('parseXml refuses', () => {
  it.each(malformed)('a malformed document: %s', (_, text) => {
    expect(parseXml(text)).toEqual({ _tag: 'Left', left: { reason: 'malformed', offset: expect.any(Number) } })
  })

  it.each(doctypes)('a document type: %s', (_, text) => {
    expect(parseXml(text)).toEqual({ _tag: 'Left', left: { reason: 'doctype', offset: expect.any(Number) } })
  })

  it('more than 150 different documents', () => {
    expect(new Set([...malformed, ...doctypes].map(([, text]) => text)).size).toBeGreaterThan(150)
  })

  it.each([undefined, null, 1, {}, [], new Uint8Array(2)])('a value that is not a string: %s', (text) => {
    expect(parseXml(text as unknown as string)).toEqual({ _tag: 'Left', left: { reason: 'malformed', offset: 0 } })
  })
})

describe('a failure', () => {
  it.each([
    ['an invalid character', '<a>x\u0001</a>', 4],
    ['a lone surrogate', '<a>😀 \uD83D</a>', 6],
    ['the end of the text', '<a><b>x', 7],
    ['an empty document', '', 0]
  ])('has the offset of %s', (_, text, offset) => {
    expect(parseXml(text)).toEqual({ _tag: 'Left', left: { reason: 'malformed', offset } })
  })

  it('contains no text of the document', () => {
    const secret = 'canary-7f3a'
    const texts = [
      `<${secret}>`,
      `<a>${secret}`,
      `<a b="${secret}>`,
      `<a ${secret}="1" ${secret}="1"/>`,
      `<a>&${secret};</a>`
    ]
    for (const text of [...texts, `<!DOCTYPE ${secret}>`, `<a></${secret}>`, `<?xml version="${secret}"?>`]) {
      const result = parseXml(text)
      expect(result._tag).toBe('Left')
      expect(JSON.stringify(result)).not.toContain(secret)
    }
  })
})
