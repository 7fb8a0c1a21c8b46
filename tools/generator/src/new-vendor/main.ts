import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { faultOf, planVendor } from './plan-vendor.js'

const usage = 'pnpm new-vendor <vendor>-<product> --from <folder> --title "<Vendor Product>"'
const packagesUrl = new URL('../../../../packages/', import.meta.url)

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { from: { type: 'string', default: 'tencent-cvm' }, title: { type: 'string' } }
})
const [name = ''] = positionals
const fault = faultOf(name, values.from, packagesUrl)

if (fault !== undefined) {
  process.stderr.write(`${fault}\n\n${usage}\n`)
  process.exitCode = 2
} else {
  const folder = new URL(`${name}/`, packagesUrl)
  const plan = planVendor({ name, title: values.title ?? name }, new URL(`${values.from}/`, packagesUrl))
  for (const [path, text] of plan.files) {
    const url = new URL(path, folder)
    mkdirSync(new URL('.', url), { recursive: true })
    writeFileSync(url, text)
  }
  const lines = [
    `packages/${name} has ${plan.files.size} files, after packages/${values.from}. CONTRIBUTING.md, "Add a vendor", goes on.`,
    `These lines still speak of the vendor they come from:`,
    ...plan.leftovers.map((place) => `  packages/${name}/${place}`)
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}
