import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { makeClient as makeKmsClient } from '@cloud-result/alibaba-kms/client'
import { makeClient as makeEbsClient } from '@cloud-result/kingsoft-ebs/client'
import { makeClient as makeMonitorClient } from '@cloud-result/kingsoft-monitor/client'
import { makeSimulator, makeVirtualClock } from '@cloud-result/simulator'
import { makeClient as makeCvmClient } from '@cloud-result/tencent-cvm/client'
import type { Client, ClientConfig } from '@cloud-result/tencent-cvm/client'
import { fromInstanceRole } from '@cloud-result/tencent-cvm/credentials'
import { build } from 'esbuild'
import * as t from 'io-ts'
import { afterEach, describe, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
})

const vendors: readonly {
  readonly name: string
  readonly makeClient: (config: ClientConfig) => Client
  readonly region: string
  readonly action: string
  readonly variables: Readonly<Record<string, string>>
}[] = [
  {
    name: 'alibaba-kms',
    makeClient: makeKmsClient,
    region: 'cn-hangzhou',
    action: 'ListKeys',
    variables: { ALIBABA_CLOUD_ACCESS_KEY_ID: 'env-id', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'env-secret' }
  },
  {
    name: 'kingsoft-ebs',
    makeClient: makeEbsClient,
    region: 'cn-beijing-6',
    action: 'DescribeVolumes',
    variables: { KSYUN_ACCESS_KEY: 'env-id', KSYUN_SECRET_KEY: 'env-secret' }
  },
  {
    name: 'kingsoft-monitor',
    makeClient: makeMonitorClient,
    region: 'cn-beijing-6',
    action: 'ListAlarmPolicy',
    variables: { KSYUN_ACCESS_KEY: 'env-id', KSYUN_SECRET_KEY: 'env-secret' }
  },
  {
    name: 'tencent-cvm',
    makeClient: makeCvmClient,
    region: 'ap-guangzhou',
    action: 'DescribeInstances',
    variables: { TENCENTCLOUD_SECRET_ID: 'env-id', TENCENTCLOUD_SECRET_KEY: 'env-secret' }
  }
]

describe('credentials that are left out of a configuration', () => {
  it.each(vendors)(
    'are found where the tools of the vendor look: $name',
    async ({ action, makeClient, region, variables }) => {
      const simulator = makeSimulator({ accounts: [{ accessKeyId: 'env-id', secretAccessKey: 'env-secret' }] })
      for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
      // From here on another key would be found.
      const clients = Array.from({ length: 3 }, () => makeClient({ region, transport: simulator.transport }))
      const results = await Promise.all(clients.map((client) => client.call({ action, effect: 'read' }, t.unknown)()))
      for (const result of results) {
        const refused =
          result._tag === 'Left' && (result.left._tag !== 'ServiceError' || result.left.category === 'Unauthenticated')
        expect(refused ? result.left : undefined).toBeUndefined()
      }
      expect(simulator.calls()).toHaveLength(3)
    }
  )
})

describe.each(vendors)('a bundle with $name', ({ name, region }) => {
  const bundle = async (platform: 'browser' | 'node', config: string) => {
    const { metafile, outputFiles } = await build({
      stdin: {
        contents: `import { makeClient } from '@cloud-result/${name}/client'\nexport const client = makeClient(${config})`,
        resolveDir: fileURLToPath(new URL('.', import.meta.url))
      },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform,
      conditions: ['@cloud-result/source'],
      outdir: 'out',
      metafile: true,
      write: false,
      logLevel: 'silent'
    })
    const [main] = outputFiles
    return { main: main?.text ?? '', inputs: Object.keys(metafile.inputs), files: outputFiles.length }
  }
  const isProvider = (file: string): boolean =>
    /\/src\/(?:credentials|providers)\//.test(file) && !file.includes('client/src/credentials/')
  const keys = `{ region: '${region}', credentials: { accessKeyId: 'id', secretAccessKey: 'secret' } }`

  it('for browsers has no provider, with or without keys', async () => {
    for (const config of [keys, `{ region: '${region}' }`]) {
      // oxlint-disable-next-line no-await-in-loop -- one bundle after another
      const { files, inputs } = await bundle('browser', config)
      expect([inputs.filter(isProvider), files]).toEqual([[], 1])
    }
  })

  it('for Node has them in a file that is loaded only when a client has no credentials', async () => {
    const { files, inputs, main } = await bundle('node', keys)
    expect(files).toBeGreaterThan(1)
    expect(inputs.some(isProvider)).toBe(true)
    expect(main).not.toContain('security-credentials')
    expect(main).not.toContain('.ks/credentials')
  })
})

describe('the entry credentials', () => {
  it.each(vendors)('of $name can be bundled for a browser', async ({ name }) => {
    const { outputFiles } = await build({
      stdin: {
        contents: `export * from '@cloud-result/${name}/credentials'`,
        resolveDir: fileURLToPath(new URL('.', import.meta.url))
      },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      conditions: ['@cloud-result/source'],
      write: false,
      logLevel: 'silent'
    })
    expect(outputFiles[0]?.text).not.toMatch(/["']node:|child_process/)
  })
})

describe('1,000 first calls at the same time', () => {
  it('ask the metadata service once, and none fails', async () => {
    const clock = makeVirtualClock()
    const simulator = makeSimulator({ clock, rateLimits: false })
    const { transport } = simulator
    const credentials = fromInstanceRole({ clock, transport })
    const clients = Array.from({ length: 10 }, () =>
      makeCvmClient({ region: 'ap-guangzhou', transport, clock, credentials })
    )
    const calls = clients.flatMap((client) =>
      Array.from({ length: 100 }, () => client.call({ action: 'DescribeRegions', effect: 'read' }, t.unknown)())
    )
    const results = await Promise.all(calls)
    expect(results.filter(({ _tag }) => _tag === 'Left')).toEqual([])
    expect(simulator.calls().filter(({ product }) => product === 'tencent-metadata').length).toBeLessThanOrEqual(2)
  })
})

describe('the two packages of Kingsoft Cloud', () => {
  it('have the same providers, because vendors do not know each other', async () => {
    const { readFile } = await import('node:fs/promises')
    const folder = (name: string) => new URL(`../../../../packages/${name}/src/`, import.meta.url)
    const files = readdirSync(new URL('credentials/', folder('kingsoft-ebs'))).map((file) => `credentials/${file}`)
    expect(files.length).toBeGreaterThan(5)
    for (const file of ['credentials.ts', ...files]) {
      // oxlint-disable-next-line no-await-in-loop -- one file after another
      const [one, other] = await Promise.all(
        ['kingsoft-ebs', 'kingsoft-monitor'].map((name) => readFile(new URL(file, folder(name)), 'utf8'))
      )
      expect(other, file).toBe(one)
    }
  })
})
