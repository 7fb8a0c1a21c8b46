import { codeBlocksOf, readMarkdown, runCodeBlock } from '@cloud-result/conformance'
import { describe, expect, it } from 'vitest'

const core = new URL('../../../packages/core/', import.meta.url)
const blocks = codeBlocksOf(readMarkdown(new URL('README.md', core)))

describe('the README of core', () => {
  it.each(blocks)('prints what it says at line $line', async (block) => {
    const printed = await runCodeBlock(core, block, (path) => import(/* @vite-ignore */ path))
    expect(printed).toBe(block.output ?? '')
  })

  it('has examples', () => {
    expect(blocks.length).toBeGreaterThan(5)
  })
})
