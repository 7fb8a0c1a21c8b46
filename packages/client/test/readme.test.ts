import { codeBlocksOf, readMarkdown, runCodeBlock } from '@cloud-result/conformance'
import { expect, it } from 'vitest'

const packageUrl = new URL('../', import.meta.url)
const blocks = codeBlocksOf(readMarkdown(new URL('README.md', packageUrl)))

it.each(blocks)('the README block at line $line prints what it says', async (block) => {
  expect(await runCodeBlock(packageUrl, block, (path) => import(/* @vite-ignore */ path))).toBe(block.output ?? '')
})
