import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const workflow = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8')

/** The variables that the workflow sets for the step that publishes. */
const published = Object.fromEntries(
  [...workflow.matchAll(/^ +(NPM_CONFIG_\w+): '?(\w+)'?$/gm)].map(([, name, value]) => [
    name as string,
    value as string
  ])
)

/**
 * Publishes a tarball with `.ci/publish` in an imitation of a GitHub runner, whose identity tokens come from this process. It
 * refuses all of them, so nothing is ever signed. Returns for whom npm asked a token.
 */
const audiences = async (environment: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost')
    if (url.pathname === '/token') asked.push(url.searchParams.get('audience') ?? '')
    response.writeHead(url.pathname.endsWith('/visibility') ? 200 : url.pathname === '/token' ? 400 : 404)
    response.end(url.pathname.endsWith('/visibility') ? '{"public":true}' : '{}')
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const folder = mkdtempSync(join(tmpdir(), 'cloud-result-publish-'))
  try {
    mkdirSync(join(folder, 'tarballs'))
    mkdirSync(join(folder, 'package'))
    const manifest = { name: '@cloud-result/sample', version: '1.0.0', publishConfig: { access: 'public' } }
    writeFileSync(join(folder, 'package/package.json'), JSON.stringify(manifest))
    execFileSync('tar', ['-czf', 'tarballs/00-sample-1.0.0.tgz', 'package'], { cwd: folder })
    writeFileSync(
      join(folder, '.npmrc'),
      `registry=http://${address}/\n//${address}/:_authToken=sample\nfetch-retries=0\n`
    )
    await new Promise<void>((resolve) => {
      const env = {
        PATH: process.env['PATH'],
        HOME: folder,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'cloud-result/cloud-result',
        ACTIONS_ID_TOKEN_REQUEST_URL: `http://${address}/token?from=runner`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'sample',
        ...environment
      }
      execFile('bash', [join(root, '.ci/publish')], { cwd: folder, env }, () => resolve())
    })
    return asked
  } finally {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('what the release workflow publishes', () => {
  it('is published with a provenance that npm asks Sigstore to sign', async () => {
    expect(published).toEqual({ NPM_CONFIG_ACCESS: 'public', NPM_CONFIG_PROVENANCE: 'true' })
    expect(await audiences(published)).toContain('sigstore')
  })

  it('would have no provenance without that variable', async () => {
    expect(await audiences({ NPM_CONFIG_ACCESS: 'public' })).not.toContain('sigstore')
  })
})
