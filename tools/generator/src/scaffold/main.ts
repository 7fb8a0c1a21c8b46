import { parseArgs } from 'node:util'

import { generatedFiles } from '../generated-files.js'
import { writeFiles } from '../write-files.js'
import { planVendor, problemOf } from './plan-vendor.js'

const usage = 'pnpm new-vendor <vendor>-<product> --title "<Vendor Product>"'
const packagesUrl = new URL('../../../../packages/', import.meta.url)

const { positionals, values } = parseArgs({ allowPositionals: true, options: { title: { type: 'string' } } })
const [name = ''] = positionals
const problem = problemOf(name, packagesUrl)

if (problem !== undefined) {
  process.stderr.write(`${problem}\n\n${usage}\n`)
  process.exitCode = 2
} else {
  const folder = new URL(`${name}/`, packagesUrl)
  const files = planVendor({ name, title: values.title ?? name })
  writeFiles(folder, files)
  const generated = await generatedFiles(folder)
  writeFiles(folder, generated)
  process.stdout.write(
    `packages/${name} has ${new Set([...files.keys(), ...generated.keys()]).size} files. \`grep -rn TODO packages/${name}\` lists what to write; ` +
      'CONTRIBUTING.md, "Add a vendor", says how.\n'
  )
}
