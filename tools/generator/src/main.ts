import { mkdirSync, rmSync, writeFileSync } from 'node:fs'

import { formatted } from './formatted.js'
import { modelIn, vendorFolders } from './workspace.js'

for (const folder of vendorFolders()) {
  const target = new URL('src/operations/', folder)
  // oxlint-disable-next-line no-await-in-loop -- one after another: what is wrong with one model shows by itself
  const files = await formatted(modelIn(folder))
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  for (const [name, source] of files) writeFileSync(new URL(name, target), source)
}
