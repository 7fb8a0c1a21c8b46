import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { defaultProvider as alibabaDefault } from '@cloud-result/alibaba-kms/credentials'
import { startSimulator } from '@cloud-result/simulator'
import type { InstanceRoleOptions, RunningSimulator } from '@cloud-result/simulator'
import type { Credentials } from '@cloud-result/tencent-cvm/client'
import { defaultProvider as tencentDefault } from '@cloud-result/tencent-cvm/credentials'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { identityToken, makeHome } from './home.js'

const script = fileURLToPath(new URL('official-sdk.mjs', import.meta.url))
const hour = 3_600_000

let simulator: RunningSimulator
beforeAll(async () => {
  simulator = await startSimulator({
    products: [],
    credentialServices: ['alibaba-metadata', 'alibaba-sts', 'tencent-metadata', 'tencent-sts']
  })
})
afterAll(() => simulator.close())

const portOf = (url: string): number => Number(new URL(url).port)

type Found = Partial<Omit<Credentials, 'expiration'>> | 'nothing'

/** What the official SDK finds with these variables; `nothing` if it fails or gives an empty key. */
const official = async (sdk: 'alibaba' | 'tencent', variables: Readonly<Record<string, string>>): Promise<Found> => {
  const { endpoints } = simulator
  const hosts = {
    '100.100.100.200': portOf(endpoints['alibaba-metadata']),
    'sts.aliyuncs.com': portOf(endpoints['alibaba-sts']),
    'sts.cn-hangzhou.aliyuncs.com': portOf(endpoints['alibaba-sts']),
    'metadata.tencentyun.com': portOf(endpoints['tencent-metadata']),
    'sts.tencentcloudapi.com': portOf(endpoints['tencent-sts'])
  }
  const env = { PATH: process.env['PATH'], ...variables, SDK: sdk, HOSTS: JSON.stringify(hosts) }
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [script], { env })
    const { accessKeyId, secretAccessKey, sessionToken } = JSON.parse(stdout) as Partial<Credentials>
    if (!accessKeyId) return 'nothing'
    return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) } as Found
  } catch {
    return 'nothing'
  }
}

/** What our default provider finds with the same variables. */
const ours = async (sdk: 'alibaba' | 'tencent', environment: Readonly<Record<string, string>>): Promise<Found> => {
  const { transport } = simulator
  const provider =
    sdk === 'alibaba' ? alibabaDefault({ environment, transport }) : tencentDefault({ environment, transport })
  try {
    const { accessKeyId, secretAccessKey, sessionToken } = await provider()
    return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) }
  } catch {
    return 'nothing'
  }
}

interface Case {
  readonly name: string
  readonly files?: Readonly<Record<string, string | object>>
  readonly variables?: (home: string) => Readonly<Record<string, string>>
  readonly role?: InstanceRoleOptions
  /** Whether neither of them finds anything. */
  readonly isNothing?: boolean
}

const aliKey = { access_key_id: 'simulated-access-key', access_key_secret: 'simulated-secret-key' }
const aliRole = {
  ...aliKey,
  ram_role_arn: 'acs:ram::1234567890123456:role/demo',
  ram_session_name: 'demo',
  expired_seconds: 3600
}
const cli = (profile: object) => ({ '.aliyun/config.json': { current: 'a', profiles: [{ name: 'a', ...profile }] } })
const ini = (text: string) => ({ '.alibabacloud/credentials': `[default]\n${text}` })
const iniKey = 'access_key_id = simulated-access-key\naccess_key_secret = simulated-secret-key'

const alibabaCases: readonly Case[] = [
  { name: 'variables', variables: () => ({ ALIBABA_CLOUD_ACCESS_KEY_ID: 'a', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'b' }) },
  {
    name: 'variables with a token',
    variables: () => ({
      ALIBABA_CLOUD_ACCESS_KEY_ID: 'a',
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'b',
      ALIBABA_CLOUD_SECURITY_TOKEN: 't'
    })
  },
  {
    name: 'variables before files',
    files: cli({ mode: 'AK', ...aliKey }),
    variables: () => ({ ALIBABA_CLOUD_ACCESS_KEY_ID: 'a', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'b' })
  },
  {
    name: 'a variable without its secret',
    files: cli({ mode: 'AK', ...aliKey }),
    variables: () => ({ ALIBABA_CLOUD_ACCESS_KEY_ID: 'a' })
  },
  { name: 'the CLI: AK', files: cli({ mode: 'AK', ...aliKey }) },
  { name: 'the CLI: StsToken', files: cli({ mode: 'StsToken', ...aliKey, sts_token: 't' }) },
  { name: 'the CLI: EcsRamRole', files: cli({ mode: 'EcsRamRole', ram_role_name: 'simulated-role' }) },
  {
    name: 'the CLI: the profile of a variable',
    files: {
      '.aliyun/config.json': {
        current: 'a',
        profiles: [
          { name: 'a', mode: 'AK', ...aliKey },
          { name: 'b', mode: 'AK', access_key_id: 'b', access_key_secret: 'c' }
        ]
      }
    },
    variables: () => ({ ALIBABA_CLOUD_PROFILE: 'b' })
  },
  {
    name: 'the CLI before the SDKs',
    files: { ...cli({ mode: 'AK', ...aliKey }), ...ini(`type = access_key\n${iniKey}2`) }
  },
  {
    name: 'the CLI switched off',
    files: { ...cli({ mode: 'AK', ...aliKey }), ...ini(`type = access_key\naccess_key_id=i\naccess_key_secret=j`) },
    variables: () => ({ ALIBABA_CLOUD_CLI_PROFILE_DISABLED: 'true' })
  },
  { name: 'the SDKs: access_key', files: ini(`type = access_key\n${iniKey}`) },
  { name: 'the SDKs: ecs_ram_role', files: ini('type = ecs_ram_role\nrole_name = simulated-role') },
  {
    name: 'the SDKs: another file',
    files: { 'other.ini': `[default]\ntype = access_key\n${iniKey}` },
    variables: (home) => ({ ALIBABA_CLOUD_CREDENTIALS_FILE: `${home}/other.ini` })
  },
  { name: 'the role of the instance' },
  { name: 'the role of the instance, without tokens', role: { tokens: 'refused' } },
  { name: 'the role of the instance, with tokens only', role: { tokens: 'required' } },
  { name: 'the role of the instance, by name', variables: () => ({ ALIBABA_CLOUD_ECS_METADATA: 'simulated-role' }) },
  {
    name: 'the role of the instance, switched off',
    isNothing: true,
    variables: () => ({ ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'true' })
  },
  { name: 'no role', role: { name: null }, isNothing: true }
]

const tencentCases: readonly Case[] = [
  { name: 'variables', variables: () => ({ TENCENTCLOUD_SECRET_ID: 'a', TENCENTCLOUD_SECRET_KEY: 'b' }) },
  {
    name: 'variables with a token',
    variables: () => ({ TENCENTCLOUD_SECRET_ID: 'a', TENCENTCLOUD_SECRET_KEY: 'b', TENCENTCLOUD_SESSION_TOKEN: 't' })
  },
  { name: 'a file', files: { '.tencentcloud/credentials': '[default]\nsecret_id = a\nsecret_key = b' } },
  {
    name: 'a file with a token',
    files: { '.tencentcloud/credentials': '[default]\nsecret_id = a\nsecret_key = b\ntoken = t' }
  },
  {
    name: 'a file with quotes',
    files: { '.tencentcloud/credentials': '[default]\nsecret_id = "a#1"\nsecret_key = "b;2"' }
  },
  {
    name: 'variables before a file',
    files: { '.tencentcloud/credentials': '[default]\nsecret_id = a\nsecret_key = b' },
    variables: () => ({ TENCENTCLOUD_SECRET_ID: 'x', TENCENTCLOUD_SECRET_KEY: 'y' })
  },
  { name: 'the role of the instance' },
  { name: 'no role', role: { name: null }, isNothing: true }
]

const agree = (sdk: 'alibaba' | 'tencent', cases: readonly Case[]): void => {
  it.each(cases)('$name', async ({ files = {}, isNothing = false, role = {}, variables = () => ({}) }) => {
    const { environment, home } = makeHome(files)
    const all = { ...environment, ...variables(home) }
    simulator.setInstanceRole({ name: 'simulated-role', tokens: 'optional', ...role })
    const theirs = await official(sdk, all)
    expect(theirs === 'nothing').toBe(isNothing)
    expect(await ours(sdk, all)).toEqual(theirs)
  })
}

describe('the official SDK of Alibaba Cloud finds the same', () => {
  agree('alibaba', alibabaCases)
})

describe('the official SDK of Tencent Cloud finds the same', () => {
  agree('tencent', tencentCases)
})

describe('through STS, the official SDKs find credentials of the same role', () => {
  const token = (home: string) => `${home}/token`
  const identity = { token: identityToken(Date.now() + hour) }

  it.each([
    { sdk: 'alibaba', name: 'RamRoleArn', files: cli({ mode: 'RamRoleArn', ...aliRole }), variables: () => ({}) },
    {
      sdk: 'alibaba',
      name: 'RRSA',
      files: identity,
      variables: (home: string) => ({
        ALIBABA_CLOUD_ROLE_ARN: aliRole.ram_role_arn,
        ALIBABA_CLOUD_OIDC_PROVIDER_ARN: 'acs:ram::1:oidc-provider/a',
        ALIBABA_CLOUD_OIDC_TOKEN_FILE: token(home)
      })
    },
    {
      sdk: 'tencent',
      name: 'TKE',
      files: identity,
      variables: (home: string) => ({
        TKE_REGION: 'ap-guangzhou',
        TKE_PROVIDER_ID: 'cls-demo',
        TKE_WEB_IDENTITY_TOKEN_FILE: token(home),
        TKE_ROLE_ARN: 'qcs::cam::uin/100000000001:roleName/demo'
      })
    }
  ] as const)('$sdk: $name', async ({ files, sdk, variables }) => {
    simulator.setInstanceRole({ name: null })
    const { environment, home } = makeHome(files)
    const all = { ...environment, ...variables(home) }
    for (const found of [await official(sdk, all), await ours(sdk, all)]) {
      expect(found).toMatchObject({
        accessKeyId: expect.stringMatching(/^temporary/),
        sessionToken: expect.any(String)
      })
    }
  })
})

describe('where ours differs from an official SDK, ours', () => {
  const differs = async (
    sdk: 'alibaba' | 'tencent',
    files: Readonly<Record<string, string | object>>,
    variables = {}
  ) => {
    simulator.setInstanceRole({ name: null })
    const { environment } = makeHome(files)
    const all = { ...environment, ...variables }
    return { official: await official(sdk, all), ours: await ours(sdk, all) }
  }
  const key = { accessKeyId: 'a', secretAccessKey: 'b' }

  it('reads a file with a byte order mark, whose first section is lost there', async () => {
    expect(
      await differs('tencent', { '.tencentcloud/credentials': '\uFEFF[default]\nsecret_id = a\nsecret_key = b' })
    ).toEqual({
      official: 'nothing',
      ours: key
    })
    const json = JSON.stringify({
      current: 'a',
      profiles: [{ name: 'a', mode: 'AK', access_key_id: 'a', access_key_secret: 'b' }]
    })
    expect(await differs('alibaba', { '.aliyun/config.json': `\uFEFF${json}` })).toEqual({
      official: 'nothing',
      ours: key
    })
  })

  it('keeps # and ; in a value, which is cut there', async () => {
    expect(
      await differs('tencent', { '.tencentcloud/credentials': '[default]\nsecret_id = a#1\nsecret_key = b;2' })
    ).toEqual({
      official: { accessKeyId: 'a', secretAccessKey: 'b' },
      ours: { accessKeyId: 'a#1', secretAccessKey: 'b;2' }
    })
  })

  it('reads modes of the CLI in any case, as the CLI does', async () => {
    const files = cli({ mode: 'ak', access_key_id: 'a', access_key_secret: 'b' })
    expect(await differs('alibaba', files)).toEqual({ official: 'nothing', ours: key })
  })

  it('reads the types of the file that the documentation shows, and the SDK has dropped', async () => {
    const files = ini('type = sts\naccess_key_id = a\naccess_key_secret = b\nsecurity_token = t')
    expect(await differs('alibaba', files)).toEqual({ official: 'nothing', ours: { ...key, sessionToken: 't' } })
  })

  it('reads the names of the tools of the vendor, which the SDK does not', async () => {
    const functions = { TENCENTCLOUD_SECRETID: 'a', TENCENTCLOUD_SECRETKEY: 'b', TENCENTCLOUD_SESSIONTOKEN: 't' }
    expect(await differs('tencent', {}, functions)).toEqual({
      official: 'nothing',
      ours: { ...key, sessionToken: 't' }
    })
    expect(await differs('tencent', { '.tccli/default.credential': { secretId: 'a', secretKey: 'b' } })).toEqual({
      official: 'nothing',
      ours: key
    })
    const aliases = { ALICLOUD_ACCESS_KEY_ID: 'a', ALICLOUD_ACCESS_KEY_SECRET: 'b' }
    expect(await differs('alibaba', {}, aliases)).toEqual({ official: 'nothing', ours: key })
  })

  it('ends at a file that cannot be read, where the SDK goes on as someone else', async () => {
    simulator.setInstanceRole({ name: 'simulated-role' })
    const { environment } = makeHome({ '.tencentcloud/credentials': '[default]\nsecret_id' })
    expect(await official('tencent', environment)).toMatchObject({ accessKeyId: expect.stringMatching(/^temporary/) })
    expect(await ours('tencent', environment)).toBe('nothing')
  })
})
