import { readFileSync } from 'node:fs'

import { examples } from './examples.js'
import { readVendorPackages } from './vendor-packages.js'

const name = 'virtual:vendors'

/** Lets the playground import all vendor packages and its examples, so that no file lists the vendors. */
export const vendorsPlugin = () => ({
  name,
  resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
  load: (id: string) => (id === `\0${name}` ? moduleText() : undefined)
})

const moduleText = (): string => {
  const vendors = readVendorPackages()
  const entries = vendors.map(
    ({ folder, title }, index) => `{ ...${JSON.stringify({ folder, title })}, decode: decode${index} }`
  )
  const bodies = examples.map(({ file, ...example }) => ({
    ...example,
    body: readFileSync(new URL(`../../../packages/${example.folder}/test/fixtures/${file}`, import.meta.url), 'utf8')
  }))
  return [
    ...vendors.map(({ sourcePath }, index) => `import { decode as decode${index} } from ${JSON.stringify(sourcePath)}`),
    `export const vendors = [${entries.join(', ')}]`,
    `export const examples = ${JSON.stringify(bodies)}`
  ].join('\n')
}
