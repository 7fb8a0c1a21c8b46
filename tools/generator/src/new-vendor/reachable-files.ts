import { existsSync, readFileSync } from 'node:fs'

const relativeImport = /\bfrom '(\.[^']*)'/g

/** Lists some files of a package and those that they import from it, by their paths inside it. */
export const reachableFiles = (packageUrl: URL, paths: readonly string[]): readonly string[] => {
  const found = new Set(paths)
  for (const path of found) {
    const url = new URL(path, packageUrl)
    for (const [, specifier = ''] of readFileSync(url, 'utf8').matchAll(relativeImport)) {
      const imported = new URL(specifier.replace(/\.js$/, '.ts'), url)
      if (imported.href.startsWith(packageUrl.href) && existsSync(imported)) {
        found.add(imported.href.slice(packageUrl.href.length))
      }
    }
  }
  return [...found]
}
