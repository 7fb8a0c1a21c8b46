import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { checkRelease } from '../src/checks/check-release.js'
import { makeSampleWorkspace } from './sample-workspace.js'
import type { SampleWorkspace } from './sample-workspace.js'

let workspace: SampleWorkspace
beforeEach(() => {
  workspace = makeSampleWorkspace()
})
afterEach(() => workspace.remove())

const changeset = (sizes: Readonly<Record<string, string>>, text = 'Do more.'): void => {
  const head = Object.entries(sizes).map(([name, size]) => `'@sample/${name}': ${size}\n`)
  workspace.write('.changeset/sample.md', `---\n${head.join('')}---\n\n${text}\n`)
}
const found = async () =>
  (await checkRelease(workspace.root)).map(
    ({ packageName, problem, remedy }) => `${packageName}: ${problem}: ${remedy}`
  )

const apiFile = 'packages/core/test/api.txt'
const source = (name: string) => `packages/${name}/src/index.ts`
const changeSource = (name: string): void => workspace.edit(source(name), 'a = 1', 'a = 2')

interface Mistake {
  readonly name: string
  readonly make: () => void
  readonly says: readonly string[]
}

const mistakes: readonly Mistake[] = [
  {
    name: 'an export that a patch removes',
    make: () => {
      changeSource('core')
      workspace.edit(apiFile, 'const toError: (error: CloudError) => Error\n', '')
      changeset({ core: 'patch' })
    },
    says: [
      '@sample/core: @sample/core: const toError is gone, which is a major change, and its changesets say patch: write "major" in the changeset, or keep the old form with @deprecated'
    ]
  },
  {
    name: 'a type that a minor version changes',
    make: () => {
      changeSource('core')
      workspace.edit(apiFile, 'code: string | undefined', 'code: number')
      changeset({ core: 'minor' })
    },
    says: [
      '@sample/core: @sample/core: interface CloudError changed: readonly code: string | undefined is gone, which is a major change, and its changesets say minor: write "major" in the changeset, or keep the old form with @deprecated'
    ]
  },
  {
    name: 'an export that a patch adds',
    make: () => {
      changeSource('core')
      workspace.edit(apiFile, 'const decode', 'const cancel: () => void\nconst decode')
      changeset({ core: 'patch' })
    },
    says: [
      '@sample/core: @sample/core: const cancel is new, which is a minor change, and its changesets say patch: write "minor" in the changeset'
    ]
  },
  {
    name: 'a category that a minor version adds',
    make: () => {
      changeSource('core')
      workspace.edit(apiFile, "  | 'Throttled'\n", "  | 'Throttled'\n  | 'Moved'\n")
      changeset({ core: 'minor' })
    },
    says: [
      '@sample/core: @sample/core: type Category has also | \'Moved\', which is a major change, and its changesets say minor: write "major" in the changeset, or keep the old form with @deprecated'
    ]
  },
  {
    name: 'a change without a changeset',
    make: () => changeSource('vendor'),
    says: [
      '@sample/vendor: its sources changed (1 files, the first is packages/vendor/src/index.ts), and no changeset names it: say what users notice, or that they notice nothing, in a changeset of this package: npx changeset'
    ]
  },
  {
    name: 'a new file without a changeset',
    make: () => workspace.write('packages/client/src/cancel.ts', 'export const cancel = 1\n'),
    says: [
      '@sample/client: its sources changed (1 files, the first is packages/client/src/cancel.ts), and no changeset names it: say what users notice, or that they notice nothing, in a changeset of this package: npx changeset'
    ]
  },
  {
    name: 'a changeset of another package than the one that changed',
    make: () => {
      changeSource('core')
      changeset({ vendor: 'patch' })
      workspace.commit('Change core')
    },
    says: [
      '@sample/core: its sources changed (1 files, the first is packages/core/src/index.ts), and no changeset names it: say what users notice, or that they notice nothing, in a changeset of this package: npx changeset'
    ]
  },
  {
    name: 'a category of a code that changes without a word',
    make: () => {
      workspace.edit('packages/vendor/model/codes.json', 'QuotaExceeded', 'Throttled')
      changeSource('vendor')
      changeset({ vendor: 'minor' }, 'Classify LimitExceeded better.')
    },
    says: [
      '@sample/vendor: the code LimitExceeded means something else than in the last version: write this into the changeset of this package: `LimitExceeded`: QuotaExceeded → Throttled'
    ]
  },
  {
    name: 'an advice of a row without a code that changes without a word',
    make: () => {
      workspace.edit('packages/vendor/model/codes.json', ',"retry":"permanent"', '')
      changeSource('vendor')
      changeset({ vendor: 'minor' })
    },
    says: [
      '@sample/vendor: the code gone means something else than in the last version: write this into the changeset of this package: `gone`: permanent → that of the category'
    ]
  },
  {
    name: 'dependents that a major leaves behind',
    make: () => {
      changeSource('core')
      changeset({ core: 'major', vendor: 'major' })
    },
    says: [
      '@sample/client: it would be a patch release on a major of @sample/core, so users would get a major change as a patch: name this package with "major" in the changeset of that major'
    ]
  },
  {
    name: 'a peer whose lowest version rises in a minor version',
    make: () => {
      workspace.edit('packages/core/package.json', '^2.13.1', '^2.16.0')
      changeset({ core: 'minor' })
    },
    says: [
      '@sample/core: the peer fp-ts was ^2.13.1 and is ^2.16.0, which is a major change: write "major" in the changeset, or accept the old versions'
    ]
  },
  {
    name: 'a new peer in a minor version',
    make: () => {
      workspace.edit('packages/core/package.json', '"fp-ts": "^2.13.1"', '"fp-ts": "^2.13.1", "io-ts": "^2.2.16"')
      changeset({ core: 'minor' })
    },
    says: [
      '@sample/core: the peer io-ts ^2.2.16 is new, which is a major change: write "major" in the changeset, or accept the old versions'
    ]
  },
  {
    name: 'a line of Node that a patch drops',
    make: () => {
      workspace.edit('packages/core/package.json', '^20.19.0 || >=22.12.0', '>=22.12.0')
      changeset({ core: 'patch' })
    },
    says: [
      '@sample/core: the engine node was ^20.19.0 || >=22.12.0 and is >=22.12.0, which is a major change: write "major" in the changeset, or accept the old versions'
    ]
  },
  {
    name: 'a version that a person wrote',
    make: () => {
      workspace.edit('packages/vendor/package.json', '"version": "1.0.0"', '"version": "1.1.0"')
      workspace.commit('Version by hand')
    },
    says: [
      '@sample/vendor: its CHANGELOG.md has no entry for 1.1.0: let changesets write versions: set "version" of @sample/vendor back, and run release:version'
    ]
  },
  {
    name: 'a package that was never released and has no changeset',
    make: () =>
      workspace.write('packages/other/package.json', JSON.stringify({ name: '@sample/other', version: '0.0.0' })),
    says: ['@sample/other: it was never released: write a major changeset for it: npx changeset']
  }
]

describe('the check of a release', () => {
  it.each(mistakes)('refuses $name', async ({ make, says }) => {
    make()
    expect(await found()).toEqual(says)
  })

  it('refuses a changeset of a package that is not there', async () => {
    changeset({ nothing: 'patch' })
    await expect(checkRelease(workspace.root)).rejects.toThrow('@sample/nothing')
  })

  it('refuses a shallow history, because the released state is not in it', async () => {
    const clone = mkdtempSync(join(tmpdir(), 'cloud-result-shallow-'))
    try {
      execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${workspace.root}`, clone])
      await expect(checkRelease(clone)).rejects.toThrow('git fetch --unshallow')
    } finally {
      rmSync(clone, { recursive: true, force: true })
    }
  })

  const right: readonly { readonly name: string; readonly make: () => void }[] = [
    { name: 'nothing that changed', make: () => {} },
    {
      name: 'a patch of one vendor',
      make: () => {
        changeSource('vendor')
        changeset({ vendor: 'patch' })
      }
    },
    {
      name: 'a minor version of core alone, with a new export, a new member and a new entry',
      make: () => {
        changeSource('core')
        workspace.edit(apiFile, 'const toError', 'const cancel: () => void\nconst toError')
        workspace.edit(apiFile, 'readonly category', 'readonly host?: string;\n    readonly category')
        workspace.write(apiFile, `${workspace.read(apiFile)}\n# @sample/core/node\n\nconst decode: string\n`)
        changeset({ core: 'minor' })
      }
    },
    {
      name: 'a category that the changeset names',
      make: () => {
        workspace.edit('packages/vendor/model/codes.json', '"Throttled"', '"Unavailable"')
        changeSource('vendor')
        changeset({ vendor: 'minor' }, 'Wait longer.\n\n- `LimitExceeded`: Throttled → Unavailable')
      }
    },
    {
      name: 'a code that is new',
      make: () => {
        workspace.edit('packages/vendor/model/codes.json', '[{', '[{"code":"New","category":"NotFound"},{')
        changeSource('vendor')
        changeset({ vendor: 'minor' })
      }
    },
    {
      name: 'a peer whose lowest version falls',
      make: () => {
        workspace.edit('packages/core/package.json', '^2.13.1', '^2.13.0')
        changeset({ core: 'patch' })
      }
    },
    {
      name: 'a major of core that all dependents join',
      make: () => {
        changeSource('core')
        workspace.edit(apiFile, 'const toError: (error: CloudError) => Error\n', '')
        workspace.edit(apiFile, "  | 'NotFound'\n", '')
        changeset({ core: 'major', client: 'major', vendor: 'major' })
      }
    }
  ]

  it.each(right)('accepts $name', async ({ make }) => {
    make()
    expect(await found()).toEqual([])
  })
})
