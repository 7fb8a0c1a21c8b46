import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { Application } from 'typedoc'

const packagesUrl = new URL('../../../packages/', import.meta.url)

/** The packages that are published, by their folders. */
export const readPublishedPackages = (): readonly string[] =>
  readdirSync(packagesUrl)
    .toSorted()
    .filter((folder) => existsSync(new URL(`${folder}/src/index.ts`, packagesUrl)))
    .filter((folder) => readPackage(folder).private !== true)

interface Package {
  readonly private?: boolean
  readonly exports: Readonly<Record<string, { readonly '@cloud-result/source'?: string }>>
}

const readPackage = (folder: string): Package =>
  JSON.parse(readFileSync(new URL(`${folder}/package.json`, packagesUrl), 'utf8')) as Package

/**
 * Writes what each published package exports, from the comments in its source, where the site looks for pages. Typed
 * operations are left out: they are hundreds, and an editor shows them better.
 */
export const writeReference = async (folders: readonly string[], parent: URL): Promise<void> => {
  rmSync(parent, { recursive: true, force: true })
  for (const folder of folders) {
    const entries = Object.entries(readPackage(folder).exports)
      .filter(([name]) => name !== './operations')
      .flatMap(([, target]) =>
        target['@cloud-result/source'] === undefined
          ? []
          : [new URL(`${folder}/${target['@cloud-result/source']}`, packagesUrl)]
      )
    // oxlint-disable-next-line no-await-in-loop -- one compiler at a time
    await writePackage(
      folder,
      entries.map((url) => fileURLToPath(url)),
      fileURLToPath(new URL(`${folder}/`, parent))
    )
  }
}

// Options of the plugin, of which TypeDoc's own type knows nothing.
const pluginOptions: object = {
  outputFileStrategy: 'modules',
  hidePageHeader: true,
  hideBreadcrumbs: true,
  useHTMLAnchors: true
}

const writePackage = async (folder: string, entryPoints: string[], out: string): Promise<void> => {
  const application = await Application.bootstrapWithPlugins({
    name: `@cloud-result/${folder}`,
    entryPoints,
    tsconfig: fileURLToPath(new URL('../tsconfig.reference.json', import.meta.url)),
    plugin: ['typedoc-plugin-markdown', 'typedoc-vitepress-theme'],
    out,
    ...pluginOptions,
    readme: 'none',
    disableSources: true,
    skipErrorChecking: true,
    logLevel: 'Error'
  })
  const project = await application.convert()
  if (project === undefined) throw new Error(`The sources of ${folder} do not compile.`)
  await application.generateOutputs(project)
}
