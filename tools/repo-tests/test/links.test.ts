import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dirname, join } from 'node:path/posix'

import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))

// What a clone has: generated pages are not there.
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  cwd: root,
  encoding: 'utf8'
})
  .split('\0')
  .filter((file) => file !== '')
const known = new Set(files.flatMap((file) => [file, ...foldersOf(file)]))

function foldersOf(file: string): readonly string[] {
  const folder = dirname(file)
  return folder === '.' ? [] : [folder, ...foldersOf(folder)]
}

const withoutBlocks = (text: string): string => text.replaceAll(/^```[^]*?^```/gm, '')
const withoutCode = (text: string): string => withoutBlocks(text).replaceAll(/`[^`\n]*`/g, '')

const linksIn = (text: string): readonly string[] =>
  [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^([a-z]+:|#)/.test(target))

const headingsOf = (file: string): readonly string[] =>
  [...withoutBlocks(readFileSync(join(root, file), 'utf8')).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-')
  )

describe('the pages that a clone has', () => {
  const pages = files.filter((file) => file.endsWith('.md') && !file.startsWith('.changeset/'))

  it.each(pages)('%s links to what is there', (page) => {
    const dead = linksIn(readFileSync(join(root, page), 'utf8')).filter((link) => {
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? page : join(dirname(page), path).replace(/\/$/, '')
      if (target !== '.' && !known.has(target)) return true
      return anchor !== undefined && target.endsWith('.md') && !headingsOf(target).includes(anchor)
    })
    expect(dead).toEqual([])
  })
})
