import { rmSync } from 'node:fs'

import { generatedFiles, operationsFolder } from './generated-files.js'
import { vendorFolders } from './workspace.js'
import { writeFiles } from './write-files.js'

for (const folder of vendorFolders()) {
  // oxlint-disable-next-line no-await-in-loop -- one after another: what is wrong with one model shows by itself
  const files = await generatedFiles(folder)
  rmSync(new URL(operationsFolder, folder), { recursive: true, force: true })
  writeFiles(folder, files)
}
