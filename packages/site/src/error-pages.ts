import { fileURLToPath } from 'node:url'

import type { CatalogueRow, CatalogueSource } from '@cloud-result/core'

import type { Catalogue } from './catalogue-page.js'
import { importSource } from './import-source.js'
import { readVendorPackages } from './vendor-packages.js'

/** A page that VitePress makes of a dynamic route. */
export interface ErrorPage {
  readonly params: { readonly page: string; readonly title: string }
  readonly content: string
}

interface Loaded {
  readonly renderCatalogue: (catalogue: Catalogue) => string
  readonly modules: readonly {
    readonly errorCatalogue: readonly CatalogueRow[]
    readonly sources: Readonly<Record<string, CatalogueSource>>
  }[]
}

/** Makes a page of error codes for each vendor package, from its rows as they stand in the source. */
export const errorPages = async (): Promise<readonly ErrorPage[]> => {
  const vendors = readVendorPackages()
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
      params: { page: folder, title: `Error codes of ${title}` },
      content: renderCatalogue({ folder, title, rows: errorCatalogue, sources, meanings })
    }
  })
}
