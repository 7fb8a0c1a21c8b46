import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'

import { writeShape } from './vendor-shape.js'
import type { VendorShape } from './vendor-shape.js'

/** A vendor's package that is to be made. */
export interface NewVendor {
  /** Vendor and product, joined by a hyphen: the name of the folder, and of the package after the scope. */
  readonly name: string
  /** How a person writes it, for instance `Acme Disks`. */
  readonly title: string
  /** How its responses look. */
  readonly shape: VendorShape
}

const skeletonUrl = new URL('../../scaffold/', import.meta.url)

/**
 * Plans the files of a new vendor's package, by path in its folder: those in `scaffold/`, which are about a made-up vendor,
 * with its name replaced.
 */
export const planVendor = ({ name, title, shape }: NewVendor): ReadonlyMap<string, string> => {
  const [, vendor = '', service = ''] = /^([^-]*)-(.*)$/.exec(name) ?? []
  const rename = (text: string): string =>
    text
      .replaceAll('acme-disks', name)
      .replaceAll('acmeDisks', camelCase(name))
      .replaceAll('Acme Disks', title)
      .replaceAll("vendor = 'acme'", `vendor = '${vendor}'`)
      .replaceAll("service = 'disks'", `service = '${service}'`)
  const headers =
    shape.requestId === 'header' ? ['requestIdHeaders: []', "requestIdHeaders: ['x-request-id']"] : ['', '']
  const fixed = filesBelow(skeletonUrl).map((path) => [path, readFileSync(new URL(path, skeletonUrl), 'utf8')] as const)
  return new Map(
    [...fixed, ...writeShape(shape)].map(([path, text]) => [
      path,
      rename(text.replace(headers[0] ?? '', headers[1] ?? ''))
    ])
  )
}

/** Says why a package cannot be made, or gives `undefined`. */
export const problemOf = (name: string, packagesUrl: URL): string | undefined => {
  if (!/^[a-z][a-z0-9]*-[a-z0-9-]*[a-z0-9]$/.test(name)) return `${name} is not <vendor>-<product> in lower case`
  if (existsSync(new URL(`${name}/`, packagesUrl))) return `packages/${name} is there already`
  return undefined
}

const filesBelow = (folder: URL, within = ''): readonly string[] =>
  readdirSync(new URL(within, folder))
    .toSorted()
    .flatMap((entry) => {
      const path = within + entry
      return statSync(new URL(path, folder)).isDirectory() ? filesBelow(folder, `${path}/`) : [path]
    })

const camelCase = (name: string): string => name.replaceAll(/-(.)/g, (_match, letter: string) => letter.toUpperCase())
