import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

import { run } from '../run.js'

/** A registry that this process started. It has only what is published to it. */
export interface Registry {
  readonly url: string
  /** The lines of an `.npmrc` that select this registry for our scope only. */
  readonly npmrc: string
  /** The published versions of a package. */
  readonly versionsOf: (packageName: string) => Promise<readonly string[]>
  /** The size of a version's tarball in bytes. */
  readonly tarballSize: (packageName: string, version: string) => Promise<number>
  readonly close: () => Promise<void>
}

// Not installed in the workspace, where no other tool needs its 300 packages. 6.8 is the last minor version for Node
// 20. One of its plug-ins depends on `node-fetch@cjs`, a tag that not every mirror of the registry has.
const manifest = { private: true, dependencies: { verdaccio: '6.8.0' }, overrides: { 'node-fetch': '2.7.0' } }

const configuration = `
storage: ./storage
auth:
  htpasswd:
    file: ./htpasswd
    max_users: -1
uplinks: {}
packages:
  '@cloud-result/*':
    access: $all
    publish: $all
web:
  enable: false
log:
  type: stdout
  level: error
`

/** Starts a registry in a folder, on a free port of the loopback interface. */
export const startRegistry = async (directory: string): Promise<Registry> => {
  mkdirSync(directory)
  writeFileSync(join(directory, 'package.json'), JSON.stringify(manifest))
  writeFileSync(join(directory, 'config.yaml'), configuration)
  await run(directory, 'npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline')

  const address = `127.0.0.1:${await freePort()}`
  const url = `http://${address}`
  const program = join(directory, 'node_modules', 'verdaccio', 'bin', 'verdaccio')
  const child = spawn(process.execPath, [program, '--config', 'config.yaml', '--listen', address], {
    cwd: directory,
    stdio: 'ignore'
  })
  await waitUntilReady(`${url}/-/ping`, () => child.exitCode === null)

  return {
    url,
    npmrc: `@cloud-result:registry=${url}/\n//${address}/:_authToken=rehearsal\n`,
    versionsOf: async (packageName) => Object.keys(await versionsIn(url, packageName)),
    tarballSize: async (packageName, version) => {
      const tarball = (await versionsIn(url, packageName))[version]?.dist.tarball ?? ''
      return (await (await fetch(tarball)).arrayBuffer()).byteLength
    },
    close: async () => {
      if (child.exitCode !== null) return
      const closed = once(child, 'exit')
      child.kill()
      await closed
    }
  }
}

type Versions = Readonly<Record<string, { readonly dist: { readonly tarball: string } } | undefined>>

const versionsIn = async (url: string, packageName: string): Promise<Versions> => {
  const response = await fetch(`${url}/${packageName.replace('/', '%2f')}`)
  if (response.status === 404) return {}
  return ((await response.json()) as { readonly versions: Versions }).versions
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

const waitUntilReady = async (url: string, isRunning: () => boolean): Promise<void> => {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline && isRunning();) {
    // oxlint-disable no-await-in-loop -- one request after the other
    try {
      if ((await fetch(url)).ok) return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    // oxlint-enable no-await-in-loop
  }
  throw new Error('the registry does not respond')
}
