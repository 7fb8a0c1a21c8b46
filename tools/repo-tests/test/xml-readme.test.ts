import { codeBlocksOf, readMarkdown, runCodeBlock } from '@cloud-result/conformance'
import { describe, expect, it } from 'vitest'

const xml = new URL('../../../packages/xml/', import.meta.url)
const blocks = codeBlocksOf(readMarkdown(new URL('README.md', xml)))

describe('the README of xml', () => {
  it.each(blocks)('prints what it says at line $line', async (block) => {
    const printed = await runCodeBlock(xml, block, (path) => import(/* @vite-ignore */ path))
    expect(printed).toBe(block.output ?? '')
  })

  it('has examples', () => {
    expect(blocks.length).toBeGreaterThan(1)
  })
})
