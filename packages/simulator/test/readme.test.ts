import { codeBlocksOf, readMarkdown, runCodeBlock } from '@cloud-result/conformance'
import { describe, expect, it } from 'vitest'

import { productNames } from '../src/index.js'

const packageUrl = new URL('../', import.meta.url)
const readme = readMarkdown(new URL('README.md', packageUrl))

describe('the README', () => {
  it.each(codeBlocksOf(readme))('prints what it says at line $line', async (block) => {
    expect(await runCodeBlock(packageUrl, block, (path) => import(/* @vite-ignore */ path))).toBe(block.output ?? '')
  })

  it('names every product', () => {
    expect(productNames.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
  })
})
