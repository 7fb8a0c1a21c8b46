import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** The content of `test/api.txt` of a package. */
export interface ApiFile {
  /** The version of the package when the file was last released. */
  readonly released: string
  /** The digest of the API in that version, or `nothing` before the first release. */
  readonly digest: string
  readonly api: string
}

const heading = /^released (\S+) (\S+)\n\n/

/** Reads `test/api.txt` of a package, or gives `undefined` where there is none. */
export const readApiFile = (packageUrl: URL): ApiFile | undefined => {
  const url = apiFileOf(packageUrl)
  if (!existsSync(url)) return undefined
  const text = readFileSync(url, 'utf8')
  const match = heading.exec(text)
  return match === null
    ? undefined
    : { released: match[1] as string, digest: match[2] as string, api: text.slice(match[0].length) }
}

/**
 * Writes the record of an API. The first line keeps the released digest until the package has another version; then this
 * API is the released one.
 */
export const renderApiFile = (api: string, version: string, previous: ApiFile | undefined): string => {
  const first = version === '0.0.0' ? 'nothing' : digestOf(api)
  const digest = previous?.released === version ? previous.digest : first
  return `released ${version} ${digest}\n\n${api}`
}

/** The URL of the API record of a package. */
export const apiFileOf = (packageUrl: URL): URL => new URL('test/api.txt', packageUrl)

/** Identifies an API. */
export const digestOf = (api: string): string => createHash('sha256').update(api).digest('hex').slice(0, 16)

/** The names of the packages that a changeset announces. */
export const announcedPackages = (changesetsUrl: URL): ReadonlySet<string> =>
  new Set(
    readdirSync(changesetsUrl)
      .filter((file) => file.endsWith('.md') && file !== 'README.md')
      .flatMap((file) => {
        const [, head = ''] = readFileSync(new URL(file, changesetsUrl), 'utf8').split(/^---\r?$/m)
        return [...head.matchAll(/^['"]?(@[\w/-]+)['"]?: *(?:major|minor|patch)/gm)].map((match) => match[1] as string)
      })
  )
