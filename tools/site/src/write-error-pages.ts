import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import type { Catalogue } from './catalogue-page.js'
import { importSource } from './import-source.js'
import type { VendorPackage } from './vendor-packages.js'

/** Renders a page of error codes for each vendor package, from the model of its codes. */
export const renderErrorPages = async (
  vendors: readonly VendorPackage[]
): Promise<readonly { readonly file: string; readonly content: string }[]> => {
  const { renderCatalogue } = await importSource<{ readonly renderCatalogue: (catalogue: Catalogue) => string }>(
    "export { renderCatalogue } from './catalogue-page.js'",
    fileURLToPath(new URL('.', import.meta.url))
  )
  return vendors.map(({ folder, title, codes }) => ({
    file: `${folder}.md`,
    content: renderCatalogue({ folder, title, model: codes })
  }))
}

/**
 * Writes the pages of error codes into the folder of the site's pages. They are files, not dynamic routes, because the search
 * of VitePress reads only files.
 */
export const writeErrorPages = async (vendors: readonly VendorPackage[], folder: URL): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  for (const { file, content } of await renderErrorPages(vendors)) writeFileSync(new URL(file, folder), content)
}
