import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { Application, Comment, Converter, DeclarationReflection, ReferenceReflection, ReflectionKind } from 'typedoc'
import type { Context } from 'typedoc'

const packagesUrl = new URL('../../../packages/', import.meta.url)

/** Lists the folders of the published packages. */
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
 * Writes the API reference of each published package, from the comments in its source, into the folder of the site's pages.
 * Leaves out the typed operations: there are hundreds, and editors show them better.
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

// Options of the plugin, which TypeDoc's own type does not include.
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
    // What an entry re-exports of another package is on the pages of that package.
    externalPattern: ['**/node_modules/**', `**/packages/!(${folder})/**`],
    excludeExternals: true,
    disableSources: true,
    skipErrorChecking: true,
    logLevel: 'Error'
  })
  application.converter.on(Converter.EVENT_RESOLVE_BEGIN, categorizeReferences, 1)
  const project = await application.convert()
  if (project === undefined) throw new Error(`The sources of ${folder} do not compile.`)
  await application.generateOutputs(project)
}

// What an entry re-exports is in the category of the original, instead of none.
const categorizeReferences = ({ project }: Context): void => {
  for (const reference of project.getReflectionsByKind(ReflectionKind.Reference)) {
    if (!(reference instanceof ReferenceReflection)) continue
    const target = reference.getTargetReflectionDeep()
    const documented = target instanceof DeclarationReflection ? [target, ...(target.signatures ?? [])] : [target]
    const tag = documented.map(({ comment }) => comment?.getTag('@category')).find((found) => found !== undefined)
    if (tag !== undefined) reference.comment = new Comment([], [tag])
  }
}
