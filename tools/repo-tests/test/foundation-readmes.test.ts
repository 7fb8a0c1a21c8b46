import { codeBlocksOf, readMarkdown, runCodeBlock } from '@cloud-result/conformance'
import { describe, expect, it } from 'vitest'

// `conformance`, and packages that it or its tests depend on, so that they cannot depend on it; with the least number of examples.
describe.each([
  ['core', 6],
  ['client', 3],
  ['conformance', 1],
  ['signing', 3],
  ['xml', 2]
] as const)('the README of %s', (name, examples) => {
  const packageUrl = new URL(`../../../packages/${name}/`, import.meta.url)
  const blocks = codeBlocksOf(readMarkdown(new URL('README.md', packageUrl)))

  it.each(blocks)('prints what it says at line $line', async (block) => {
    const printed = await runCodeBlock(packageUrl, block, (path) => import(/* @vite-ignore */ path))
    expect(printed).toBe(block.output ?? '')
  })

  it('has examples', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(examples)
  })
})
