// Writes the version of each package that names itself in requests from its package.json into its source.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'

for (const name of readdirSync('packages')) {
  const file = `packages/${name}/src/package-version.ts`
  if (!existsSync(file)) continue
  const { version } = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'))
  writeFileSync(file, readFileSync(file, 'utf8').replace(/'[^']*'/, `'${version}'`))
}
