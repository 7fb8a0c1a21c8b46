import { describe, expect, it } from 'vitest'

import { parseXml, type XmlNode } from '../src/index.js'
import { fixture } from './support/fixture.js'

const right = (root: string, value: XmlNode) => ({ _tag: 'Right', right: { root, value } })

describe('the tree of a document', () => {
  it.each<readonly [rule: string, text: string, value: XmlNode]>([
    ['an empty element is an empty string', '<a/>', ''],
    ['an element of two tags without content is an empty string', '<a></a >', ''],
    ['an element without children is its text', '<a>20</a>', '20'],
    ['text is never a number', '<a>00500</a>', '00500'],
    ['white space of an element without children is kept', '<a> \t x\n</a>', ' \t x\n'],
    ['text may consist of white space', '<a> \n </a>', ' \n '],
    ['a comment does not end text', '<a>x<!-- < & -- not this -->y</a>'.replace(' -- ', ' - '), 'xy'],
    ['a processing instruction does not end text', '<a>x<?target data?>y</a>', 'xy'],
    ['the data of a processing instruction may begin with a question mark', '<a>x<?target ?data??>y</a>', 'xy'],
    ['CDATA is text', '<a>x<![CDATA[<b>&amp;]]]]><![CDATA[>]]>y</a>', 'x<b>&amp;]]>y'],
    ['white space in CDATA is kept', '<a><![CDATA[ ]]></a>', ' '],
    ['the five entities are characters', '<a>&lt;&gt;&amp;&quot;&apos;</a>', `<>&"'`],
    ['an entity is resolved only once', '<a>&amp;lt;</a>', '&lt;'],
    ['decimal and hexadecimal references are characters', '<a>&#65;&#x42;&#x00043;&#x6d;&#x6D;</a>', 'ABCmm'],
    ['references may be beyond the basic plane', '<a>&#128512;&#x1F600;😀&#x10FFFF;</a>', '😀😀😀\u{10FFFF}'],
    ['a reference to white space is kept', '<a>&#13;&#10;&#9;</a>', '\r\n\t'],
    ['every line end is one line feed', '<a>1\r\n2\r3\n4</a>', '1\n2\n3\n4'],
    ['the control characters that XML 1.0 allows are kept', '<a>\u007f\u0085</a>', '\u007f\u0085'],
    ['children are keys', '<a><b>1</b><c>2</c></a>', { b: '1', c: '2' }],
    ['a single child stays single', '<a><b/></a>', { b: '' }],
    ['a repeated name is a list', '<a><b>1</b><b/><b><c>3</c></b></a>', { b: ['1', '', { c: '3' }] }],
    ['elements of a list need not be adjacent', '<a><b>1</b><c>2</c><b>3</b></a>', { b: ['1', '3'], c: '2' }],
    [
      'lists may contain lists',
      '<a><b><i>1</i><i>2</i></b><b><i>3</i></b></a>',
      { b: [{ i: ['1', '2'] }, { i: '3' }] }
    ],
    ['an element may contain one of its own name', '<a><a><a>x</a></a></a>', { a: { a: 'x' } }],
    ['blank text between children is layout', '<a>\n  <b>1</b> <!-- x -->\r\n\t<b>2</b>\n</a>', { b: ['1', '2'] }],
    ['other text beside children is kept', '<a>x <b>1</b> <c/>y <c/></a>', { '#text': 'x y ', b: '1', c: ['', ''] }],
    ['text after the first child is kept, too', '<a> <b/>x<b/><![CDATA[&]]></a>', { b: ['', ''], '#text': 'x&' }],
    ['prefixes of names are removed', '<x:a xmlns:x="urn:x"><x:b/><c/></x:a>', { b: '', c: '' }],
    ['prefixes that are not declared are removed, too', '<x:a><y:b/></x:a>', { b: '' }],
    ['elements of the same local name are one list', '<a><x:b>1</x:b><b>2</b><y:b>3</y:b></a>', { b: ['1', '2', '3'] }],
    ['attributes are dropped', `<a b="1" c = 'x > "y"' xml:lang='en'><d e="&lt;&#10;"/></a>`, { d: '' }],
    ['attributes may have the same local name', '<a x:b="1" y:b="2" b="3"/>', ''],
    ['xsi:nil makes an empty element null', '<a><b xsi:nil="true"/><c i:nil="1"></c></a>', { b: null, c: null }],
    ['only xsi:nil that is true makes an element null', '<a><b xsi:nil="false"/><c nil="true"/></a>', { b: '', c: '' }],
    ['xsi:nil has no effect on an element with content', '<a xsi:nil="true"><b xsi:nil="true">x</b></a>', { b: 'x' }],
    ['xsi:nil may be written in references', '<a><b xsi:nil="&#116;&#x72;&#117;&#101;"/><b/></a>', { b: [null, ''] }],
    ['a long xsi:nil is not true', `<a><b xsi:nil="${'&amp;'.repeat(100_000)}"/></a>`, { b: '' }],
    ['a list may contain null', '<a><b xsi:nil="true"/><b/></a>', { b: [null, ''] }],
    ['names may be in any script', '<a><結果-1.2·>x</結果-1.2·><_/></a>', { '結果-1.2·': 'x', _: '' }]
  ])('%s', (_, text, value) => {
    expect(parseXml(text)).toEqual(right('a', value))
  })

  it.each([
    ['a byte order mark', '\uFEFF<a/>'],
    ['a byte order mark and a declaration', '\uFEFF<?xml version="1.0"?><a/>'],
    ['any encoding, because the text is already decoded', '<?xml version="1.0" encoding="UTF-16"?><a/>'],
    ['a declaration with all its parts', `<?xml version = '1.0' encoding='gb2312' standalone="yes" ?>\r\n<a/>`],
    ['a declaration of XML 1.1', '<?xml version="1.1"?><a/>'],
    ['comments and processing instructions around the root', '<!-- x --><?x y?>\n<a/>\n<!----><?x?>\n'],
    ['white space around the root', '\t\r\n <a/>\n\n']
  ])('accepts %s', (_, text) => {
    expect(parseXml(text)).toEqual(right('a', ''))
  })
})

describe('names of inherited properties', () => {
  const text =
    '<a><__proto__><polluted>yes</polluted></__proto__><constructor>1</constructor><toString/>' +
    '<hasOwnProperty/><__proto__>2</__proto__><valueOf>3</valueOf><valueOf>4</valueOf></a>'

  it('become own keys', () => {
    const result = parseXml(text)
    const value = result._tag === 'Right' ? result.right.value : undefined
    expect(Object.entries(value ?? {})).toEqual([
      ['__proto__', [{ polluted: 'yes' }, '2']],
      ['constructor', '1'],
      ['toString', ''],
      ['hasOwnProperty', ''],
      ['valueOf', ['3', '4']]
    ])
  })

  it('do not change a prototype', () => {
    const result = parseXml(text)
    expect(Object.getPrototypeOf(result._tag === 'Right' ? result.right.value : undefined)).toBe(Object.prototype)
    expect('polluted' in {}).toBe(false)
  })

  it('can be the name of the root', () => {
    expect(parseXml('<__proto__>x</__proto__>')).toEqual(right('__proto__', 'x'))
  })
})

describe('documents of the vendors', () => {
  it('an error of KMS', () => {
    expect(parseXml(fixture('illegal-timestamp.error.xml'))).toEqual(
      right('KMS', {
        HttpStatus: '400',
        Code: 'IllegalTimestamp',
        Message: 'The input parameter "Timestamp" that is mandatory for processing this request is not supplied. ',
        RequestId: '3b237773-bc2c-4bea-95fc-319a1a5baa68'
      })
    )
  })

  it('an error of the gateway of KMS', () => {
    expect(parseXml(fixture('unknown-access-key.error.gateway.xml'))).toMatchObject(
      right('Error', {
        Code: 'InvalidAccessKeyId.NotFound',
        Recommend: 'https://api.aliyun.com/troubleshoot?q=InvalidAccessKeyId.NotFound&product=Kms'
      })
    )
  })

  it('an error of EBS', () => {
    expect(parseXml(fixture('invalid-parameter.error.xml'))).toMatchObject(
      right('ErrorResponse', {
        RequestId: '68093a99-2f63-4f39-8f70-3047ab8ecb5b',
        Error: { Type: 'Sender', code: 'InvalidParameterValue' }
      })
    )
  })

  it('a list of EBS', () => {
    expect(parseXml(fixture('describe-volumes.ok.xml'))).toEqual(
      right('DescribeVolumesResponse', {
        ResponseMetadata: { RequestId: '51aee78d-8c35-4778-92fb-a622c40fa5ae' },
        Volumes: {
          item: [
            {
              VolumeId: 'c7b6a594-8d3e-4f21-a0b9-1c2d3e4f5a6b',
              VolumeName: '数据盘 💾 <one> & only',
              VolumeDesc: '',
              Size: '20',
              InstanceId: null,
              Attachment: { item: { MountPoint: '/dev/vdb', DeleteWithInstance: 'false' } }
            },
            { VolumeId: 'd8c7b6a5-9e4f-4032-b1ca-2d3e4f5a6b7c', VolumeName: ' logs ]] <2> ', Size: '00500' }
          ]
        }
      })
    )
  })

  it('a page of well-formed HTML is a tree with the root html', () => {
    expect(parseXml('<html><body><h1>502</h1>Bad Gateway<hr/></body></html>')).toEqual(
      right('html', { body: { h1: '502', '#text': 'Bad Gateway', hr: '' } })
    )
  })
})
