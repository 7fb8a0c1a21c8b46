import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** What a published package's folder may hold. */
const tracked = ['package.json', 'tsconfig.json', 'README.md', 'CHANGELOG.md', 'src', 'test', 'integration', 'model']
const generated = ['dist', 'node_modules', 'test-results', '.turbo', '.readme']

/** Lists the problems with the shape of a published package. */
export const packageShapeProblems = (packageUrl: URL): readonly string[] => {
  const read = (name: string): string => readFileSync(new URL(name, packageUrl), 'utf8')
  const manifest = JSON.parse(read('package.json')) as PackageManifest
  const name = packageUrl.pathname.split('/').findLast((segment) => segment !== '') ?? ''
  const problems: string[] = []
  const check = (holds: boolean, rule: string): void => {
    if (!holds) problems.push(rule)
  }

  check(manifest.name === `@cloud-result/${name}`, 'the name is @cloud-result/ and the folder')
  check(manifest.type === 'module', 'type is module')
  check(manifest.sideEffects === false, 'sideEffects is false')
  check(manifest.engines?.['node'] === '^20.19.0 || >=22.12.0', 'engines.node is ^20.19.0 || >=22.12.0')
  check(manifest.license === 'Apache-2.0', 'the license is Apache-2.0')
  check(manifest.repository?.directory === `packages/${name}`, 'repository.directory is the folder')
  check(manifest.publishConfig?.access === 'public', 'publishConfig.access is public')
  check(manifest.publishConfig?.provenance === true, 'publishConfig.provenance is true')
  check(manifest.files?.join() === 'dist,src,CHANGELOG.md', 'files are dist, src and CHANGELOG.md')
  for (const [entry, target] of Object.entries(manifest.exports ?? {})) {
    if (entry === './package.json') continue
    const { default: modules = '', node } = typeof target === 'string' ? {} : target
    check(
      Object.keys(target).join() === '@cloud-result/source,types,node,default' &&
        (node === modules.replace('./dist/', './dist/bundled/') || node === './dist/bundled/index.js'),
      `the entry ${entry} has @cloud-result/source, types, node (in dist/bundled) and default, in this order`
    )
  }
  check(manifest.exports?.['.'] !== undefined, 'there is an entry .')
  // A program may set a condition of this name for its own packages; it must get our declarations then too.
  check(!/"source":/.test(JSON.stringify([manifest.exports, manifest.imports])), 'no condition is named source')
  for (const [dependency, range] of Object.entries(manifest.dependencies ?? {})) {
    if (dependency.startsWith('@cloud-result/')) {
      check(range === 'workspace:^', `${dependency} is depended on by workspace:^`)
    }
  }
  for (const peer of ['fp-ts', 'io-ts']) {
    check(manifest.dependencies?.[peer] === undefined, `${peer} is a peer, not a dependency`)
  }
  if (existsSync(new URL('src/package-version.ts', packageUrl))) {
    const states = read('src/package-version.ts').includes(`'${manifest.version}'`)
    check(states, 'src/package-version.ts has the version of package.json: node .ci/write-versions.mjs writes it')
  }
  check(existsSync(new URL('README.md', packageUrl)), 'there is a README')
  for (const entry of readdirSync(packageUrl)) {
    check(tracked.includes(entry) || generated.includes(entry), `${entry} does not belong in the folder`)
  }
  check(read('tsconfig.json').trim().split('\n').length <= 4, 'tsconfig.json extends the base and says little else')
  return problems
}

interface PackageManifest {
  readonly name?: string
  readonly version?: string
  readonly type?: string
  readonly sideEffects?: boolean
  readonly license?: string
  readonly engines?: Readonly<Record<string, string>>
  readonly repository?: { readonly directory?: string }
  readonly publishConfig?: { readonly access?: string; readonly provenance?: boolean }
  readonly files?: readonly string[]
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly imports?: Readonly<Record<string, unknown>>
  readonly dependencies?: Readonly<Record<string, string>>
}
