import { existsSync, readdirSync } from 'node:fs'

/** The vendors' packages: those that have a model of their codes. */
export const vendorFolders = (): readonly URL[] => {
  const packagesUrl = new URL('../../../packages/', import.meta.url)
  return readdirSync(packagesUrl)
    .map((folder) => new URL(`${folder}/`, packagesUrl))
    .filter((folder) => existsSync(new URL('model/codes.json', folder)))
}
