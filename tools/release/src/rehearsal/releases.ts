import { join } from 'node:path'
import { appendFileSync } from 'node:fs'

import { addExport, replaceText } from './workspace.js'

/** One release of a year: what changes, and how the changeset announces it. */
export interface Release {
  readonly title: string
  readonly change: (workspace: string) => void
  /** The sizes that the changeset gives, by folder. These packages, and no others, get a new version. */
  readonly sizes: Readonly<Record<string, 'patch' | 'minor' | 'major'>>
  readonly text: string
}

/** The packages that a major of core moves: all that depend on it. */
const dependentsOfCore = [
  'alibaba-kms',
  'client',
  'conformance',
  'kingsoft-ebs',
  'kingsoft-monitor',
  'simulator',
  'tencent-cvm'
] as const

const comment = (workspace: string, file: string): void => appendFileSync(join(workspace, file), '\n// Rehearsed.\n')

/** A year after the first releases: seven releases, then a major of core. */
export const year: readonly Release[] = [
  {
    title: 'a patch of one vendor',
    change: (workspace) => comment(workspace, 'packages/tencent-cvm/src/envelope.ts'),
    sizes: { 'tencent-cvm': 'patch' },
    text: 'Rehearse a patch.'
  },
  {
    title: 'an export of core that one vendor uses',
    change: (workspace) => {
      addExport(workspace, 'core', 'rehearsed')
      addExport(workspace, 'alibaba-kms', 'rehearsedToo')
    },
    sizes: { core: 'minor', 'alibaba-kms': 'minor' },
    text: 'Rehearse an export.'
  },
  {
    title: 'a minor version of the client',
    change: (workspace) => addExport(workspace, 'client', 'rehearsedCall'),
    sizes: { client: 'minor' },
    text: 'Rehearse a call.'
  },
  {
    title: 'a new code of one vendor',
    change: (workspace) =>
      replaceText(
        workspace,
        'packages/kingsoft-ebs/model/codes.json',
        '  "codes": [\n',
        '  "codes": [\n    { "code": "AAARehearsed", "category": "Conflict", "meaning": "The code is rehearsed.", "because": "It is new.", "sources": ["observed"] },\n'
      ),
    sizes: { 'kingsoft-ebs': 'minor' },
    text: 'Classify AAARehearsed.'
  },
  {
    title: 'another category of a code',
    change: (workspace) =>
      replaceText(
        workspace,
        'packages/kingsoft-ebs/model/codes.json',
        '"code": "AAARehearsed", "category": "Conflict"',
        '"code": "AAARehearsed", "category": "Internal"'
      ),
    sizes: { 'kingsoft-ebs': 'minor' },
    text: 'Classify AAARehearsed as what it is.\n\n- `AAARehearsed`: Conflict → Internal'
  },
  {
    title: 'a security fix of the XML parser, in all that depend on it',
    change: (workspace) => comment(workspace, 'packages/xml/src/element.ts'),
    sizes: { xml: 'patch', 'alibaba-kms': 'patch', 'kingsoft-ebs': 'patch', 'kingsoft-monitor': 'patch' },
    text: 'Rehearse a security fix.'
  },
  {
    title: 'an optional field of every error',
    change: (workspace) =>
      replaceText(
        workspace,
        'packages/core/src/errors/cloud-error.ts',
        '  readonly vendor: string\n',
        '  readonly vendor: string\n  readonly rehearsed?: string | undefined\n'
      ),
    sizes: { core: 'minor' },
    text: 'Rehearse a field.'
  },
  {
    title: 'a major of core, in all that depend on it',
    change: (workspace) =>
      replaceText(
        workspace,
        'packages/core/src/index.ts',
        /\n\/\*\* Answers a rehearsal\. \*\/\nexport const rehearsed = .*\n/,
        ''
      ),
    sizes: { core: 'major', ...Object.fromEntries(dependentsOfCore.map((name) => [name, 'major' as const])) },
    text: 'Rehearse a major.'
  }
]
