import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import type { CatalogueRow, CatalogueSource } from '@cloud-result/core'

import type { Catalogue } from './catalogue-page.js'
import { importSource } from './import-source.js'
import type { VendorPackage } from './vendor-packages.js'

interface Loaded {
  readonly renderCatalogue: (catalogue: Catalogue) => string
  readonly modules: readonly {
    readonly errorCatalogue: readonly CatalogueRow[]
    readonly sources: Readonly<Record<string, CatalogueSource>>
  }[]
}

/** Renders a page of error codes for each vendor package, from the rows in its source. */
export const renderErrorPages = async (
  vendors: readonly VendorPackage[]
): Promise<readonly { readonly file: string; readonly content: string }[]> => {
  const { renderCatalogue, modules } = await importSource<Loaded>(
    [
      "export { renderCatalogue } from './catalogue-page.js'",
      ...vendors.map(({ sourcePath }, index) => `import * as vendor${index} from ${JSON.stringify(sourcePath)}`),
      `export const modules = [${vendors.map((_, index) => `vendor${index}`).join(', ')}]`
    ].join('\n'),
    fileURLToPath(new URL('.', import.meta.url))
  )
  return vendors.map(({ folder, title, meanings }, index) => {
    const { errorCatalogue, sources } = modules[index] as Loaded['modules'][number]
    return {
      file: `${folder}.md`,
      content: renderCatalogue({ folder, title, rows: errorCatalogue, sources, meanings })
    }
  })
}

/**
 * Writes the pages of error codes into the folder of the site's pages. They are files, not dynamic routes, because the search
 * of VitePress reads only files.
 */
export const writeErrorPages = async (vendors: readonly VendorPackage[], folder: URL): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  for (const { file, content } of await renderErrorPages(vendors)) writeFileSync(new URL(file, folder), content)
}
