import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** A file, and the rules that it violates. */
type Planted = readonly [path: string, text: string, violations: readonly string[]]

const restricted = 'eslint(no-restricted-imports)'
const packages = 'cloud-result(allowed-packages)'
const files = 'cloud-result(no-files-of-other-packages)'
const cycle = 'import(no-cycle)'
const inline = 'typescript(consistent-type-imports)'

const use = (specifier: string): string => `import { a } from '${specifier}'\nexport const b = a\n`
const type = (specifier: string): string => `import type { A } from '${specifier}'\nexport type B = A\n`

const planted: readonly Planted[] = [
  // fp-ts: types only, by the path that Node finds.
  ['packages/core/src/fp-ts-type.ts', type('fp-ts/lib/Either.js'), []],
  ['packages/core/src/fp-ts-value.ts', use('fp-ts/lib/Either.js'), [restricted]],
  ['packages/core/src/fp-ts-root.ts', type('fp-ts'), [restricted]],
  ['packages/core/src/fp-ts-module.ts', type('fp-ts/Either'), [restricted]],
  ['packages/core/src/fp-ts-extension.ts', type('fp-ts/lib/Either'), [restricted]],
  ['packages/simulator/src/fp-ts-value.ts', use('fp-ts/lib/Either.js'), [restricted]],
  ['packages/acme-disks/src/client/fp-ts-value.ts', use('fp-ts/lib/Either.js'), [restricted]],
  ['packages/core/test/fp-ts-value.ts', use('fp-ts/lib/Either.js'), []],
  // io-ts: from its root.
  ['packages/core/src/io-ts.ts', use('io-ts'), []],
  ['packages/core/src/io-ts-module.ts', use('io-ts/Codec'), [restricted]],
  ['packages/core/src/io-ts-lib.ts', use('io-ts/lib/index.js'), [restricted]],
  // Our packages, in every form of an import.
  ['packages/core/src/xml.ts', use('@cloud-result/xml'), [packages]],
  ['packages/core/src/vendor.ts', use('@cloud-result/tencent-cvm'), [packages]],
  ['packages/core/src/type.ts', type('@cloud-result/xml'), [packages]],
  ['packages/core/src/export.ts', `export { a } from '@cloud-result/xml'\n`, [packages]],
  ['packages/core/src/export-all.ts', `export * from '@cloud-result/xml'\n`, [packages]],
  ['packages/core/src/dynamic.ts', `export const a = () => import('@cloud-result/xml')\n`, [packages]],
  ['packages/core/src/inline.ts', `export type A = import('@cloud-result/xml').A\n`, [inline, packages]],
  ['packages/xml/src/core.ts', use('@cloud-result/core/vendor'), []],
  ['packages/xml/src/signing.ts', use('@cloud-result/signing'), [packages]],
  ['packages/signing/src/core.ts', use('@cloud-result/core'), []],
  ['packages/signing/src/xml.ts', use('@cloud-result/xml'), [packages]],
  ['packages/client/src/signing.ts', use('@cloud-result/signing'), []],
  ['packages/client/src/client.ts', use('@cloud-result/xml'), [packages]],
  ['packages/client/src/retry/vendor.ts', use('@cloud-result/tencent-cvm'), [packages]],
  ['packages/acme-disks/src/core.ts', use('@cloud-result/core/vendor'), []],
  ['packages/acme-disks/src/xml.ts', use('@cloud-result/xml'), []],
  ['packages/acme-disks/src/signing.ts', use('@cloud-result/signing'), [packages]],
  ['packages/acme-disks/src/transport.ts', type('@cloud-result/client'), [packages]],
  ['packages/acme-disks/src/other.ts', use('@cloud-result/tencent-cvm'), [packages]],
  ['packages/acme-disks/src/client.ts', use('@cloud-result/client'), []],
  ['packages/acme-disks/src/client/signing.ts', use('@cloud-result/signing'), []],
  ['packages/acme-disks/src/client/other.ts', use('@cloud-result/tencent-cvm/client'), [packages]],
  ['packages/simulator/src/vendor.ts', use('@cloud-result/tencent-cvm/operations'), []],
  ['packages/conformance/src/generator.ts', use('@cloud-result/generator'), []],
  ['tools/demo/src/vendor.ts', use('@cloud-result/tencent-cvm/client'), []],
  // Files of another package.
  ['packages/acme-disks/test/own.ts', use('../src/core.js'), []],
  ['packages/acme-disks/test/other-package.ts', use('../../core/src/io-ts.js'), [files]],
  ['tools/demo/src/other-package.ts', use('../../../packages/core/src/io-ts.js'), [files]],
  // Cycles, of types too.
  ['packages/core/src/cycle-a.ts', use('./cycle-b.js'), [cycle]],
  ['packages/core/src/cycle-b.ts', `export { b as a } from './cycle-a.js'\n`, [cycle]],
  ['packages/core/src/cycle-type-a.ts', type('./cycle-type-b.js'), [cycle]],
  ['packages/core/src/cycle-type-b.ts', `import type { B } from './cycle-type-a.js'\nexport type A = B\n`, [cycle]],
  // Braces and arrays.
  [
    'packages/core/src/braces.ts',
    `export const a = (b: boolean): void => {\n  if (b)\n    a(!b)\n}\n`,
    ['eslint(curly)']
  ],
  ['packages/core/src/array.ts', `export type A = ReadonlyArray<string>\n`, ['typescript(array-type)']]
]

describe('lint', () => {
  const workspace = mkdtempSync(join(tmpdir(), 'cloud-result-lint-'))
  const found = new Map<string, string[]>()

  beforeAll(async () => {
    cpSync(join(root, '.oxlintrc.json'), join(workspace, '.oxlintrc.json'))
    cpSync(join(root, 'tools/lint-rules/src'), join(workspace, 'tools/lint-rules/src'), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(workspace, 'node_modules'), 'junction')
    for (const [path, text] of planted) {
      mkdirSync(dirname(join(workspace, path)), { recursive: true })
      writeFileSync(join(workspace, path), text)
    }
    const output = await new Promise<string>((resolve) => {
      // Ends with 1 where it finds something.
      execFile(
        process.execPath,
        [join(root, 'node_modules/oxlint/bin/oxlint'), '--format=json', 'packages', 'tools'],
        { cwd: workspace, maxBuffer: Infinity },
        (_error, stdout) => resolve(stdout)
      )
    })
    const { diagnostics } = JSON.parse(output) as {
      readonly diagnostics: readonly { readonly code: string; readonly filename: string }[]
    }
    for (const { code, filename } of diagnostics) {
      const path = filename.replaceAll('\\', '/')
      found.set(path, [...(found.get(path) ?? []), code])
    }
  })

  afterAll(() => rmSync(workspace, { recursive: true, force: true }))

  it.each(planted)('finds in %s what is wrong', (path, _text, violations) => {
    expect(found.get(path) ?? []).toEqual(violations)
  })
})
