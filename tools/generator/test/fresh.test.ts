import { existsSync, readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { formatted } from '../src/formatted.js'
import { modelIn, vendorFolders } from '../src/workspace.js'

describe.each(vendorFolders().map((folder) => [folder.pathname.split('/').at(-2), folder] as const))(
  'the operations of %s',
  (_, folder) => {
    it('are what the generator writes from the model', async () => {
      const written = await formatted(modelIn(folder))
      const target = new URL('src/operations/', folder)
      const found = existsSync(target) ? readdirSync(target) : []
      expect(found.toSorted()).toEqual([...written.keys()].toSorted())
      for (const [name, source] of written) expect(readFileSync(new URL(name, target), 'utf8'), name).toBe(source)
    })
  }
)
