import { codeBlocksOf, readMarkdown, runCodeBlock } from '@cloud-result/conformance'
import { beforeEach, describe, expect, it, vi } from 'vitest'

// Examples that call the cloud call a simulator.
const { codesFromCloud, resetCloud, simulatedCloud } = await vi.hoisted(() => import('./simulated-cloud.js'))

vi.mock('@cloud-result/tencent-cvm/client', async (original) => simulatedCloud(await original()))
vi.mock('@cloud-result/alibaba-kms/client', async (original) => simulatedCloud(await original()))
vi.mock('@cloud-result/kingsoft-ebs/client', async (original) => simulatedCloud(await original()))
vi.mock('@cloud-result/kingsoft-monitor/client', async (original) => simulatedCloud(await original()))
beforeEach(resetCloud)

const packageUrl = new URL('..', import.meta.url)
const readme = readMarkdown(new URL('../../README.md', packageUrl))

describe('the README of the repository', () => {
  it.each(codeBlocksOf(readme))('has an example that runs, on line $line', async (block) => {
    const printed = await runCodeBlock(packageUrl, block, (path) => import(/* @vite-ignore */ path))
    // What a group of blocks prints depends on the vendor.
    const isOpen = block.output === undefined && codesFromCloud().length > 0
    expect(printed).toEqual(isOpen ? expect.stringMatching(/./) : (block.output ?? ''))
    expect(isOpen ? codesFromCloud().filter((code) => code !== 'ok') : []).toEqual([])
  })

  it('has the quick start of the guides, for one vendor', () => {
    const [, ...lines] = readMarkdown(new URL('../../docs/guides/quick-start.md', packageUrl)).split('\n')
    const ofOneVendor = lines
      .join('\n')
      .replaceAll(/^::: code-group\s+```(\w+) \[.+\]\n([\s\S]*?)^```$[\s\S]*?^:::$/gm, '```$1\n$2```')
      .replaceAll('](./', '](docs/guides/')
      .replaceAll(/^## /gm, '### ')
    expect(/^## Quick start\n([\s\S]*?)^## /m.exec(readme)?.[1]).toBe(`${ofOneVendor}\n`)
  })

  it('names the commands there are', () => {
    const { scripts } = JSON.parse(readMarkdown(new URL('../../package.json', packageUrl))) as {
      readonly scripts: Readonly<Record<string, string>>
    }
    const named = [...readme.matchAll(/^npm (?:run )?(\w+)/gm)].map(([, name]) => name as string)
    expect(named).toContain('demo')
    expect(named.filter((name) => name !== 'install' && scripts[name] === undefined)).toEqual([])
  })

  it('links to files that exist', async () => {
    const { existsSync } = await import('node:fs')
    const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => target as string)
    expect(targets.length).toBeGreaterThan(5)
    expect(targets.filter((target) => !existsSync(new URL(`../../${target}`, packageUrl)))).toEqual([])
  })
})
