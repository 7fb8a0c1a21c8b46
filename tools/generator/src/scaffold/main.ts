import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'

import { formatSource } from '../format-source.js'
import { generatedFiles } from '../generated-files.js'
import { writeFiles } from '../write-files.js'
import { planVendor, problemOf } from './plan-vendor.js'
import { answersProblem, completeShape } from './vendor-shape.js'

const usage = `pnpm new-vendor <vendor>-<product> --title "<Vendor Product>"
  [--success wrapped|flat] [--failures status|200] [--codes text|integer] [--request-id body|header]`
const packagesUrl = new URL('../../../../packages/', import.meta.url)

const text = { type: 'string' } as const
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { title: text, success: text, failures: text, codes: text, 'request-id': text }
})
const [name = ''] = positionals
const { 'request-id': requestId, title = name, ...others } = values
const given = { ...others, requestId }
const problem = problemOf(name, packagesUrl) ?? answersProblem(given)

const ask = async (question: string): Promise<string | undefined> => {
  // Without a person there, what is not given is the default.
  if (!process.stdin.isTTY) return undefined
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await lines.question(`${question} `)
  lines.close()
  return answer
}

if (problem !== undefined) {
  process.stderr.write(`${problem}\n\n${usage}\n`)
  process.exitCode = 2
} else {
  const folder = new URL(`${name}/`, packagesUrl)
  const files = planVendor({ name, title, shape: await completeShape(given, ask) })
  for (const [path, content] of files) {
    // oxlint-disable-next-line no-await-in-loop -- a few small files
    writeFiles(folder, new Map([[path, path.endsWith('.ts') ? await formatSource(path, content) : content]]))
  }
  const generated = await generatedFiles(folder)
  writeFiles(folder, generated)
  const count = new Set([...files.keys(), ...generated.keys()]).size
  process.stdout.write(
    `packages/${name} has ${count} files. Run \`npx -y pnpm@12.21.0 install\`, and put a first response into test/fixtures: ` +
      `from then on \`npx vitest run --project tests packages/${name}\` says what to do next.\n`
  )
}
