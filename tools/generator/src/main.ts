import { mkdirSync, rmSync, writeFileSync } from 'node:fs'

import { generatedFiles, operationsFolder } from './generated-files.js'
import { vendorFolders } from './workspace.js'

for (const folder of vendorFolders()) {
  // oxlint-disable-next-line no-await-in-loop -- one after another: what is wrong with one model shows by itself
  const files = await generatedFiles(folder)
  rmSync(new URL(operationsFolder, folder), { recursive: true, force: true })
  for (const [path, text] of files) {
    const url = new URL(path, folder)
    mkdirSync(new URL('.', url), { recursive: true })
    writeFileSync(url, text)
  }
}
