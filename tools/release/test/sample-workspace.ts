import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A repository in a temporary folder with three released packages: core, a client, and a vendor that needs both. */
export interface SampleWorkspace {
  readonly root: string
  readonly write: (file: string, text: string) => void
  readonly edit: (file: string, from: string, to: string) => void
  readonly read: (file: string) => string
  readonly commit: (message: string) => void
  readonly remove: () => void
}

const manifest = (name: string, dependencies: readonly string[]) => ({
  name: `@sample/${name}`,
  version: '1.0.0',
  dependencies: Object.fromEntries(dependencies.map((dependency) => [`@sample/${dependency}`, 'workspace:^'])),
  peerDependencies: { 'fp-ts': '^2.13.1' },
  engines: { node: '^20.19.0 || >=22.12.0' }
})

const packages = { core: [], client: ['core'], vendor: ['core', 'client'] } as const

export const makeSampleWorkspace = (): SampleWorkspace => {
  const root = mkdtempSync(join(tmpdir(), 'cloud-result-release-'))
  const git = (...commandArguments: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=sample', '-c', 'user.email=sample@localhost', ...commandArguments], {
      cwd: root
    })
  const read = (file: string): string => readFileSync(join(root, file), 'utf8')
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  const commit = (message: string): void => {
    git('add', '--all')
    git('commit', '--quiet', '--message', message)
  }

  write('package.json', JSON.stringify({ name: 'sample', private: true }))
  write('pnpm-workspace.yaml', 'packages:\n  - packages/*\n  - tools/*\n')
  write(
    '.changeset/config.json',
    JSON.stringify({ changelog: false, baseBranch: 'main', updateInternalDependencies: 'minor' })
  )
  write('tools/build/package.json', JSON.stringify({ name: '@sample/build', version: '0.0.0', private: true }))
  for (const [name, dependencies] of Object.entries(packages)) {
    write(`packages/${name}/package.json`, JSON.stringify(manifest(name, dependencies), undefined, 2))
    write(`packages/${name}/src/index.ts`, 'export const a = 1\n')
    write(`packages/${name}/CHANGELOG.md`, `# @sample/${name}\n\n## 1.0.0\n\n2026-11-28\n\n- First.\n`)
  }
  write('packages/core/test/api.txt', api)
  write('packages/vendor/model/codes.json', codes)
  git('init', '--quiet')
  commit('Version packages')
  write('notes.txt', 'A commit after the versions.\n')
  commit('Write notes')

  return {
    root,
    write,
    read,
    commit,
    edit: (file, from, to) => {
      const text = read(file)
      if (!text.includes(from)) throw new Error(`${file} does not have ${from}`)
      write(file, text.replace(from, to))
    },
    remove: () => rmSync(root, { recursive: true, force: true })
  }
}

const api = `# @sample/core

const decode: (text: string) => string
const toError: (error: CloudError) => Error
interface CloudError {
    readonly category: Category;
    readonly code: string | undefined;
}
type Category =
  | 'NotFound'
  | 'Throttled'
type Retry = 'permanent' | 'transient';

# @sample/core/vendor

const decode: (text: string) => string
`

const codes = JSON.stringify({
  codes: [
    { code: 'LimitExceeded', category: 'QuotaExceeded' },
    { code: 'LimitExceeded', status: 429, category: 'Throttled' },
    { code: null, message: 'gone', category: 'NotFound', retry: 'permanent' }
  ]
})
