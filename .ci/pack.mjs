// Packs every public package into the folder `tarballs`, each after those that it depends on: the names sort in the order in
// which the files are to be published. Needs a build.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'

const readManifest = (folder) => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
const { packageManager } = readManifest('.')

const packages = new Map(
  readdirSync('packages')
    .map((name) => `packages/${name}`)
    .filter((folder) => existsSync(`${folder}/package.json`))
    .map((folder) => ({ folder, ...readManifest(folder) }))
    .filter((manifest) => manifest.private !== true)
    .map((manifest) => [manifest.name, manifest])
)

const ordered = new Set()
const add = ({ dependencies = {}, name }) => {
  for (const dependency of Object.keys(dependencies)) if (packages.has(dependency)) add(packages.get(dependency))
  ordered.add(name)
}
for (const manifest of packages.values()) add(manifest)

rmSync('tarballs', { recursive: true, force: true })
mkdirSync('tarballs')
for (const [index, name] of [...ordered].entries()) {
  const { folder, version } = packages.get(name)
  const file = `${String(index).padStart(2, '0')}-${folder.replace('packages/', '')}-${version}.tgz`
  execFileSync('npx', ['-y', packageManager, 'pack', '--out', resolve('tarballs', file)], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32'
  })
  process.stdout.write(`${file}\n`)
}
