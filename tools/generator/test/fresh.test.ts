import { existsSync, readdirSync, readFileSync } from 'node:fs'

import { beforeAll, describe, expect, it } from 'vitest'

import { generatedFiles, operationsFolder } from '../src/generated-files.js'
import { vendorFolders } from '../src/workspace.js'

describe.each(vendorFolders().map((folder) => [folder.pathname.split('/').at(-2), folder] as const))(
  'what is generated in %s',
  (_, folder) => {
    let written: ReadonlyMap<string, string>
    beforeAll(async () => {
      written = await generatedFiles(folder)
    })

    const expectFresh = (isWanted: (path: string) => boolean): void => {
      for (const [path, text] of written) {
        if (isWanted(path)) expect(readFileSync(new URL(path, folder), 'utf8'), path).toBe(text)
      }
    }

    it('is the operations of the model', () => {
      const target = new URL(operationsFolder, folder)
      const found = existsSync(target) ? readdirSync(target).map((name) => operationsFolder + name) : []
      const wanted = [...written.keys()].filter((path) => path.startsWith(operationsFolder))
      expect(found.toSorted()).toEqual(wanted.toSorted())
      expectFresh((path) => path.startsWith(operationsFolder))
    })

    it('is the codes of the model, which has a line for each row, sorted', () => {
      expect([...written.keys()]).toEqual(
        expect.arrayContaining(['model/codes.json', 'src/errors.ts', 'src/catalogue.ts'])
      )
      expectFresh((path) => !path.startsWith(operationsFolder) && path !== 'README.md')
    })

    it('is the table of codes in the README', () => {
      expect([...written.keys()]).toContain('README.md')
      expectFresh((path) => path === 'README.md')
    })
  }
)
