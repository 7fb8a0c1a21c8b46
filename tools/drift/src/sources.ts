import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

import { readAlibabaPinned } from './readers/alibaba-pinned.js'
import { readAlibabaSdk } from './readers/alibaba-sdk.js'
import { readKingsoftGo } from './readers/kingsoft-go.js'
import { readTencentApiJson } from './readers/tencent-api-json.js'
import { readTencentCodes } from './readers/tencent-codes.js'
import { readTencentDeclarations } from './readers/tencent-declarations.js'
import type { Surface } from './surface.js'

/** An official client that is compared with the model of a package. */
export interface Source {
  /** As in `expectations.json`. */
  readonly name: string
  /** The folder in `packages/`. */
  readonly vendor: string
  readonly read: () => Surface | Promise<Surface>
}

/** The sources that a clone of this repository has. */
export const pinnedSources = (root: URL): readonly Source[] => {
  const package_ = (vendor: string): URL => new URL(`packages/${vendor}/`, root)
  return [
    {
      name: 'tencentcloud-sdk-nodejs-cvm',
      vendor: 'tencent-cvm',
      read: () => readTencentDeclarations(package_('tencent-cvm'))
    },
    {
      name: 'kms-20160120 3.2.0',
      vendor: 'alibaba-kms',
      read: () =>
        readAlibabaPinned(readFileSync(new URL('test/official-client-3.2.0.json', package_('alibaba-kms')), 'utf8'))
    }
  ]
}

const inRepositories: readonly (Omit<Source, 'read'> & {
  /** The file or folder in the repository. */
  readonly path: string
  readonly read: (url: URL) => Surface
})[] = [
  {
    name: 'tencentcloud-cli',
    vendor: 'tencent-cvm',
    path: 'tccli/services/cvm/v20170312/api.json',
    read: (url) => readTencentApiJson(readFileSync(url, 'utf8'))
  },
  {
    name: 'tencentcloud-sdk-python',
    vendor: 'tencent-cvm',
    path: 'tencentcloud/cvm/v20170312/errorcodes.py',
    read: (url) => readTencentCodes(readFileSync(url, 'utf8'))
  },
  { name: 'alibabacloud-typescript-sdk', vendor: 'alibaba-kms', path: 'kms-20160120/', read: readAlibabaSdk },
  {
    name: 'sdk-go ebs',
    vendor: 'kingsoft-ebs',
    path: 'ksyun/client/ebs/',
    read: (url) => readKingsoftGo(url, false)
  },
  {
    name: 'sdk-go monitor',
    vendor: 'kingsoft-monitor',
    path: 'ksyun/client/monitor/',
    read: (url) => readKingsoftGo(url, true)
  }
]

/** The sources in a checkout of an official repository. It throws if there is none. */
export const sourcesIn = (checkout: string): readonly Source[] => {
  const folder = pathToFileURL(`${checkout}/`)
  const found = inRepositories
    .map(({ path, read, ...source }) => ({ ...source, url: new URL(path, folder), read }))
    .filter(({ url }) => existsSync(url))
  if (found.length === 0) {
    const expected = inRepositories.map(({ name, path }) => `  ${path} (${name})`).join('\n')
    throw new Error(`${checkout} has none of these:\n${expected}`)
  }
  return found.map(({ read, url, ...source }) => ({ ...source, read: () => read(url) }))
}
