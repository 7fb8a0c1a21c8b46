import { describe, expect, it } from 'vitest'

import { codeBlocksOf } from '../src/readme.js'

const fence = '```'
const page = (...lines: readonly string[]): string => lines.join('\n').replaceAll('~~~', fence)

describe('codeBlocksOf', () => {
  it('finds blocks with their line and output', () => {
    const text = page('# A page', '', '~~~ts', 'one()', '~~~', '', '~~~text', '1', '~~~', '~~~ts', 'two()', '~~~')
    expect(codeBlocksOf(text)).toEqual([
      { line: 3, code: 'one()\n', output: '1\n', files: {} },
      { line: 10, code: 'two()\n', output: undefined, files: {} }
    ])
  })

  it('gives every block of a group the output that follows the group', () => {
    const group = [
      '::: code-group',
      '',
      '~~~ts [One]',
      'one()',
      '~~~',
      '',
      '~~~ts [Two]',
      'two()',
      '~~~',
      '',
      ':::',
      ''
    ]
    const text = page(...group, '~~~text', 'same', '~~~', 'Words.', '', '~~~text', 'not this', '~~~')
    expect(codeBlocksOf(text).map(({ code, output }) => [code, output])).toEqual([
      ['one()\n', 'same\n'],
      ['two()\n', 'same\n']
    ])
  })

  it('gives a block no output that words or another language stand before', () => {
    const text = page(
      '~~~ts',
      'one()',
      '~~~',
      'Words.',
      '~~~text',
      '1',
      '~~~',
      '~~~ts',
      'two()',
      '~~~',
      '~~~js',
      'x',
      '~~~'
    )
    expect(codeBlocksOf(text).map(({ output }) => output)).toEqual([undefined, undefined])
  })

  it('takes a block that is titled with a file name for a file, which the others may import', () => {
    const text = page('~~~ts [call.ts]', 'export const a = 1', '~~~', '~~~ts', "import { a } from './call.js'", '~~~')
    expect(codeBlocksOf(text)).toEqual([
      {
        line: 4,
        code: "import { a } from './call.js'\n",
        output: undefined,
        files: { 'call.ts': 'export const a = 1\n' }
      }
    ])
  })

  it('reads lines that end as on Windows', () => {
    expect(codeBlocksOf(page('~~~ts', 'one()', '~~~').replaceAll('\n', '\r\n'))).toEqual([
      { line: 1, code: 'one()\n', output: undefined, files: {} }
    ])
  })
})
