import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { publishedPackages } from '../published-packages.js'

/** Turns provenance off: only the release workflow can attest it. */
export const withoutProvenance = (workspace: string): void => {
  for (const { path } of publishedPackages(workspace)) {
    const file = join(workspace, path, 'package.json')
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>
    writeFileSync(file, `${JSON.stringify({ ...manifest, publishConfig: { access: 'public' } }, undefined, 2)}\n`)
  }
}

/** Adds a changeset, as `npx changeset` does. */
export const addChangeset = (workspace: string, sizes: Readonly<Record<string, string>>, text: string): void => {
  const head = Object.entries(sizes).map(([name, size]) => `'@cloud-result/${name}': ${size}\n`)
  writeFileSync(join(workspace, '.changeset', 'rehearsed.md'), `---\n${head.join('')}---\n\n${text}\n`)
}

/** Adds an export to the main entry of a package. */
export const addExport = (workspace: string, folder: string, name: string): void =>
  appendFileSync(
    join(workspace, 'packages', folder, 'src/index.ts'),
    `\n/** Answers a rehearsal. */\nexport const ${name} = (): string => '${name}'\n`
  )

/** Replaces a text in a file. Throws if the file does not have it. */
export const replaceText = (workspace: string, file: string, from: string | RegExp, to: string): void => {
  const text = readFileSync(join(workspace, file), 'utf8')
  const replaced = text.replace(from, to)
  if (replaced === text) throw new Error(`${file} does not have ${String(from)}`)
  writeFileSync(join(workspace, file), replaced)
}

/** The first block of a package's README that shows its output and needs no other package of ours, and that output. */
export const firstExample = (workspace: string, folder: string): { readonly code: string; readonly output: string } => {
  const readme = readFileSync(join(workspace, 'packages', folder, 'README.md'), 'utf8')
  const blocks = readme.matchAll(/^```ts[^\n]*\n((?:(?!```)[^\n]*\n)*)```\s+```text\n([\s\S]*?)^```/gm)
  const others = new RegExp(`'@cloud-result/(?!${folder}\\b)`)
  for (const [, code = '', output = ''] of blocks) if (!others.test(code)) return { code, output }
  throw new Error(`no example with its output in the README of ${folder}`)
}
