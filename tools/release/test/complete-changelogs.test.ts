import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { completeChangelogs } from '../src/changelog/complete-changelogs.js'
import { makeSampleWorkspace } from './sample-workspace.js'
import type { SampleWorkspace } from './sample-workspace.js'

let workspace: SampleWorkspace
beforeEach(() => {
  workspace = makeSampleWorkspace()
})
afterEach(() => workspace.remove())

/** What `changeset version` does to one package. */
const version = (name: string, from: string, to: string, entry: string): void => {
  workspace.edit(`packages/${name}/package.json`, `"version": "${from}"`, `"version": "${to}"`)
  workspace.edit(`packages/${name}/CHANGELOG.md`, `# @sample/${name}\n`, `# @sample/${name}\n\n## ${to}\n${entry}`)
}

describe('a changelog', () => {
  it('has the date of each version', () => {
    version('core', '1.0.0', '1.1.0', '\n### Minor Changes\n\n- Cancel.\n')
    completeChangelogs(workspace.root, '2026-12-01')
    expect(workspace.read('packages/core/CHANGELOG.md')).toBe(
      '# @sample/core\n\n## 1.1.0\n\n2026-12-01\n\n### Minor Changes\n\n- Cancel.\n\n## 1.0.0\n\n2026-11-28\n\n- First.\n'
    )
    expect(workspace.read('packages/vendor/CHANGELOG.md')).not.toContain('2026-12-01')
  })

  it('says which versions of ours are required from now on', () => {
    version('core', '1.0.0', '1.1.0', '\n### Minor Changes\n\n- Cancel.\n')
    completeChangelogs(workspace.root, '2026-12-01')
    workspace.commit('Version core')
    version('vendor', '1.0.0', '1.0.1', '\n### Patch Changes\n\n- Mend.\n')
    completeChangelogs(workspace.root, '2026-12-02')
    expect(workspace.read('packages/vendor/CHANGELOG.md')).toBe(
      '# @sample/vendor\n\n## 1.0.1\n\n2026-12-02\n\n### Patch Changes\n\n- Mend.\n\n### Required versions\n\n' +
        '- @sample/core ^1.1.0, where 1.0.0 required ^1.0.0\n\n## 1.0.0\n\n2026-11-28\n\n- First.\n'
    )
  })

  it('leaves a package alone whose version stays', () => {
    const before = workspace.read('packages/core/CHANGELOG.md')
    completeChangelogs(workspace.root, '2026-12-01')
    expect(workspace.read('packages/core/CHANGELOG.md')).toBe(before)
  })

  it('refuses a version without an entry', () => {
    workspace.edit('packages/core/package.json', '"version": "1.0.0"', '"version": "1.1.0"')
    expect(() => completeChangelogs(workspace.root, '2026-12-01')).toThrow('A changelog has no entry "## 1.1.0"')
  })
})
