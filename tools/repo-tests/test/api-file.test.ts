import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { announcedPackages, apiFileOf, digestOf, readApiFile, renderApiFile } from '../src/api/api-file.js'
import { entriesOf, makeRenderApi } from '../src/api/render-api.js'

let directory: string
let url: URL

const write = (name: string, ...lines: readonly string[]) =>
  writeFileSync(join(directory, name), lines.map((line) => `${line}\n`).join(''))

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'cloud-result-api-'))
  url = pathToFileURL(`${directory}/`)
  mkdirSync(join(directory, 'test'))
  mkdirSync(join(directory, 'src'))
})

afterEach(() => rmSync(directory, { recursive: true }))

describe('the file that holds an API', () => {
  it('keeps the digest of what was released until the version changes', () => {
    const first = renderApiFile('one', '0.0.0', undefined)
    writeFileSync(apiFileOf(url), first)
    expect(readApiFile(url)).toEqual({ released: '0.0.0', digest: 'nothing', api: 'one' })

    writeFileSync(apiFileOf(url), renderApiFile('one', '1.0.0', readApiFile(url)))
    expect(readApiFile(url)).toEqual({ released: '1.0.0', digest: digestOf('one'), api: 'one' })

    writeFileSync(apiFileOf(url), renderApiFile('two', '1.0.0', readApiFile(url)))
    expect(readApiFile(url)).toEqual({ released: '1.0.0', digest: digestOf('one'), api: 'two' })

    writeFileSync(apiFileOf(url), renderApiFile('two', '1.1.0', readApiFile(url)))
    expect(readApiFile(url)).toEqual({ released: '1.1.0', digest: digestOf('two'), api: 'two' })
  })

  it('is announced by the changesets that name the package, however they quote it', () => {
    write('one.md', '---', "'@cloud-result/core': minor", '"@cloud-result/xml": patch', '---', '', 'Do more.')
    write('two.md', '---', '---', '', "'@cloud-result/signing': major")
    write('README.md', '---', "'@cloud-result/client': major", '---')
    expect([...announcedPackages(url)]).toEqual(['@cloud-result/core', '@cloud-result/xml'])
  })
})

describe('an API as text', () => {
  it('holds every export of every entry, and the types of its own that they mention', () => {
    write(
      'package.json',
      JSON.stringify({
        name: '@acme/one',
        exports: {
          '.': { '@cloud-result/source': './src/index.ts' },
          './many': { '@cloud-result/source': './src/many.ts' },
          './package.json': './x'
        }
      })
    )
    write(
      'src/index.ts',
      "export { one, type Two } from './one.js'",
      "export type Digit = (typeof digits)[number]['name']",
      "const digits = [{ name: 'd' }, { name: 'c' }, { name: 'b' }, { name: 'a' }] as const"
    )
    write(
      'src/one.ts',
      'interface Hidden { readonly deep: Deeper }',
      '/** Is left out. */',
      'type Deeper = 1',
      "export const one = (hidden: Hidden, side: 'right' | 'left' = 'left') => [hidden, side] as const",
      'export interface Two { readonly two: 2 }'
    )
    write('src/many.ts', '// Written by tools/generator from a model.', "export { one, type Two } from './one.js'")

    expect(entriesOf(url).map(({ specifier }) => specifier)).toEqual(['@acme/one', '@acme/one/many'])
    expect(makeRenderApi([url])(url).split('\n')).toEqual([
      '# @acme/one',
      '',
      '(not exported) interface Hidden {',
      '    readonly deep: Deeper;',
      '}',
      '(not exported) type Deeper = 1;',
      'const one: (hidden: Hidden, side?: "left" | "right") => readonly [Hidden, "left" | "right"]',
      'interface Two {',
      '    readonly two: 2;',
      '}',
      'type Digit =',
      "  | 'a'",
      "  | 'b'",
      "  | 'c'",
      "  | 'd'",
      '',
      '# @acme/one/many',
      '',
      'const one',
      'type Two',
      ''
    ])
  })
})
