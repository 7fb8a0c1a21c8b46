import { mkdirSync, writeFileSync } from 'node:fs'

/** Writes files into a folder, by path. */
export const writeFiles = (folder: URL, files: ReadonlyMap<string, string>): void => {
  for (const [path, text] of files) {
    const url = new URL(path, folder)
    mkdirSync(new URL('.', url), { recursive: true })
    writeFileSync(url, text)
  }
}
