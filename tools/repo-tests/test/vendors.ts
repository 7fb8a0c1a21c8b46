import { existsSync, readdirSync } from 'node:fs'

import type { Parity } from '@cloud-result/conformance'

/** The folder of all packages. */
export const packagesUrl = new URL('../../../packages/', import.meta.url)

const testVendors = 'conformance/test/vendors'

// Found, not listed: a vendor's folder brings its own.
const folders = [
  ...readdirSync(packagesUrl),
  ...readdirSync(new URL(testVendors, packagesUrl)).map((folder) => `${testVendors}/${folder}`)
].filter((folder) => existsSync(new URL(`${folder}/test/parity.ts`, packagesUrl)))

/** The vendors, those for tests included, each with its folder below the packages and what its `test/parity.ts` says. */
export const vendors = await Promise.all(
  folders.map(async (name) => {
    const packageUrl = new URL(`${name}/`, packagesUrl)
    const { parity } = (await import(/* @vite-ignore */ new URL('test/parity.ts', packageUrl).href)) as {
      readonly parity: Parity
    }
    return { name, packageUrl, ...parity }
  })
)
