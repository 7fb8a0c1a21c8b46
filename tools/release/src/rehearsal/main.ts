import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { rehearse, removeFolder } from './rehearse.js'

const startedAt = performance.now()
const directory = mkdtempSync(join(tmpdir(), 'cloud-result-rehearsal-'))
const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

try {
  await rehearse(fileURLToPath(new URL('../../../../', import.meta.url)), directory, print)
  print(`finished in ${((performance.now() - startedAt) / 1000).toFixed(0)} s`)
} catch (error) {
  print(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
} finally {
  removeFolder(directory)
}
