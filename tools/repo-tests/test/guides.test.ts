import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

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
const docsUrl = new URL('../../docs/', packageUrl)

// The pages of error codes and of the API are written by a build of the site.
const pages = readdirSync(docsUrl, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.md') && !/^(errors|reference)\//.test(file))
  .map((file) => ({ file, text: readMarkdown(new URL(file, docsUrl)) }))
const blocks = pages.flatMap(({ file, text }) => codeBlocksOf(text).map((block) => ({ file, ...block })))

describe('the guides', () => {
  it.each(blocks)('have an example in $file that runs, on line $line', async (block) => {
    const printed = await runCodeBlock(packageUrl, block, (path) => import(/* @vite-ignore */ path))
    // What a group of blocks prints depends on the vendor.
    const isOpen = block.output === undefined && codesFromCloud().length > 0
    expect(printed).toEqual(isOpen ? expect.stringMatching(/./) : (block.output ?? ''))
    expect(isOpen ? codesFromCloud().filter((code) => code !== 'ok') : []).toEqual([])
  })

  it('have examples that compile', () => {
    expect(blocks.length).toBeGreaterThan(20)
    const folder = new URL(`.readme/types-${process.pid}/`, packageUrl)
    mkdirSync(folder, { recursive: true })
    try {
      const files = blocks.flatMap(({ file, line, code, files: others }) => {
        const page = `${file.replaceAll('/', '-')}/`
        mkdirSync(new URL(page, folder), { recursive: true })
        return Object.entries({ ...others, [`line-${line}.ts`]: code }).map(([name, text]) => {
          writeFileSync(new URL(page + name, folder), text)
          return page + name
        })
      })
      writeFileSync(
        new URL('tsconfig.json', folder),
        JSON.stringify({
          extends: '../../../../tsconfig.json',
          compilerOptions: { rootDir: '../../../..', noUnusedLocals: false },
          include: [],
          files: [...new Set(files)]
        })
      )
      const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')
      expect(complaintsOf(compiler, fileURLToPath(folder))).toBe('')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('link to pages that exist', () => {
    const dead = pages.flatMap(({ file, text }) =>
      [...text.matchAll(/\]\((?!https?:)([^)#\s]+\.md)/g)]
        .map(([, target]) => new URL(target as string, new URL(file, docsUrl)))
        .filter((target) =>
          target.pathname.includes('/docs/errors/')
            ? !existsSync(new URL(`../packages/${target.pathname.split('/').at(-1)?.replace('.md', '')}/`, docsUrl))
            : !existsSync(target)
        )
        .map((target) => `${file}: ${target.pathname}`)
    )
    expect(dead).toEqual([])
  })
})

const complaintsOf = (compiler: string, folder: string): string => {
  try {
    return execFileSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' })
  } catch (error) {
    return (error as { readonly stdout: string }).stdout
  }
}
