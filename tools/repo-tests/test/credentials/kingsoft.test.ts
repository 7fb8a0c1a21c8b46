import * as ebs from '@cloud-result/kingsoft-ebs/credentials'
import { makeClient as makeEbsClient } from '@cloud-result/kingsoft-ebs/client'
import type { ClientConfig, CredentialProvider, Credentials } from '@cloud-result/kingsoft-ebs/client'
import { makeClient as makeMonitorClient } from '@cloud-result/kingsoft-monitor/client'
import * as monitor from '@cloud-result/kingsoft-monitor/credentials'
import { makeSimulator } from '@cloud-result/simulator'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'

import { makeHome } from './home.js'
import { messageOf } from './message-of.js'

const now = Date.UTC(2026, 0, 15, 8)
const clock = { now: () => now, sleep: () => new Promise<never>(() => undefined) }
const roleKrn = 'krn:ksc:iam::2000000001:role/demo'
const base = { accessKeyId: 'simulated-access-key', secretAccessKey: 'simulated-secret-key' }
const keys = 'ks_access_key_id = simulated-access-key\nks_secret_access_key = simulated-secret-key'

const packages = [
  {
    name: 'kingsoft-ebs',
    credentials: ebs,
    call: (config: ClientConfig) =>
      makeEbsClient(config).call({ action: 'DescribeVolumes', effect: 'read' }, t.unknown)()
  },
  {
    name: 'kingsoft-monitor',
    credentials: monitor,
    call: (config: ClientConfig) =>
      makeMonitorClient(config).call(
        {
          action: 'ListMetrics',
          version: '2010-05-25',
          effect: 'read',
          parameters: { Namespace: 'KEC', InstanceID: 'i' }
        },
        t.unknown
      )()
  }
]

describe.each(packages)('credentials of $name', ({ call, credentials: from }) => {
  const start = () => {
    const simulator = makeSimulator({ clock })
    const { transport } = simulator
    const accepts = async (credentials: Credentials | CredentialProvider): Promise<string> => {
      const result = await call({ region: 'cn-beijing-6', credentials, transport, clock })
      return result._tag === 'Right' ? 'accepted' : String(result.left.message)
    }
    return { simulator, accepts, shared: { transport, clock } }
  }

  it.each([
    [{ KSYUN_ACCESS_KEY: 'a', KSYUN_SECRET_KEY: 'b', KSYUN_SECURITY_TOKEN: 't' }, 't'],
    [{ KSYUN_ACCESS_KEY: 'a', KSYUN_SECRET_KEY: 'b', KSYUN_SESSION_TOKEN: 't' }, 't'],
    [{ KSYUN_ACCESS_KEY_ID: 'a', KSYUN_SECRET_ACCESS_KEY: 'b' }, undefined],
    [{ KS_ACCESS_KEY_ID: 'a', KS_SECRET_ACCESS_KEY: 'b', KS_SECURITY_TOKEN: 't', KS_SESSION_TOKEN: 'u' }, 't'],
    [{ KS3_ACCESS_KEY: 'a', KS3_SECRET_KEY: 'b' }, undefined]
  ])('are read from %o', async (environment, sessionToken) => {
    expect(await from.fromEnv(environment)()).toEqual({ accessKeyId: 'a', secretAccessKey: 'b', sessionToken })
  })

  it('are never read from the variables of another cloud', async () => {
    expect(
      await messageOf(from.fromEnv({ AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', AK: 'a', SK: 'b' }))
    ).toMatch(/^missing/)
  })

  it('are those of the IAM role of a KEC instance', async () => {
    const { accepts, shared, simulator } = start()
    expect(await from.fromInstanceRole(shared)()).toMatchObject({ expiration: now + 6 * 3_600_000 })
    expect(await accepts(from.fromInstanceRole(shared))).toBe('accepted')
    simulator.setInstanceRole({ name: null })
    expect(await messageOf(from.fromInstanceRole(shared))).toBe('missing: the KEC instance has no IAM role')
  })

  it.each([
    ['JSON', '{"AccessKeyId":"a","SecretAccessKey":"b","SecurityToken":"t","Expiration":"2026-01-15T09:00:00Z"}'],
    [
      'JSON inside of another object',
      '{"Data":{"Credentials":{"AccessKeyId":"a","SecretAccessKey":"b","SecurityToken":"t","Expiration":"2026-01-15 09:00:00"}}}'
    ],
    [
      'XML',
      '<R>\n<AccessKeyId>a</AccessKeyId><SecretAccessKey>b</SecretAccessKey><SecurityToken>t</SecurityToken><Expiration>2026-01-15T09:00:00Z</Expiration></R>'
    ]
  ])('of a KEC instance may come as %s', async (_, body) => {
    const transport = async () => ({ status: 200, headers: {}, body })
    expect(await from.fromInstanceRole({ transport })()).toEqual({
      accessKeyId: 'a',
      secretAccessKey: 'b',
      sessionToken: 't',
      expiration: now + 3_600_000
    })
  })

  it.each(['{"AccessKeyId": CANARY', '<a>CANARY</a>', '{"CANARY":1}', ''])(
    'of a KEC instance may be unreadable: %s',
    async (body) => {
      const transport = async () => ({ status: 200, headers: {}, body })
      expect(await messageOf(from.fromInstanceRole({ transport }))).toBe(
        'failed: The metadata service of KEC gives no access key in a known form'
      )
    }
  )

  it('are those of a role that is assumed', async () => {
    const { accepts, shared } = start()
    const provider = from.assumeRole({ ...shared, roleKrn, durationSeconds: 900, credentials: base })
    expect(await provider()).toMatchObject({ expiration: now + 900_000 })
    expect(await accepts(provider)).toBe('accepted')
    expect(await messageOf(from.assumeRole({ ...shared, roleKrn: 'other', credentials: base }))).toMatch(
      /^failed: AssumeRole of STS failed: .*\(InvalidParameterValue, request id /
    )
  })

  it('are read from the files of the older SDK', async () => {
    const { environment, home, write } = makeHome({
      '.ks/credentials': `[default]\n${keys}\n[temporary]\n${keys}\nks_security_token = t`,
      '.ks/config':
        '[profile other]\nks_access_key_id = o\nks_secret_access_key = p\n[profile broken]\nks_access_key_id = o'
    })
    expect(await from.fromIniFile({ environment })()).toEqual(base)
    expect(await from.fromIniFile({ environment: { ...environment, KS_PROFILE: 'temporary' } })()).toEqual({
      ...base,
      sessionToken: 't'
    })
    expect(await from.fromIniFile({ environment, profile: 'other' })()).toEqual({
      accessKeyId: 'o',
      secretAccessKey: 'p'
    })
    expect(await messageOf(from.fromIniFile({ environment, profile: 'broken' }))).toBe(
      `failed: The section "broken" of ${home}/.ks/config has no key id, or no secret key`
    )
    const file = write('kscore.cfg', '[Credentials]\nks_access_key_id = c\nks_secret_access_key = d')
    const bare = { HOME: `${home}/none` }
    expect(await from.fromIniFile({ environment: { ...bare, KSC_CONFIG: file } })()).toMatchObject({ accessKeyId: 'c' })
    const lines = write('lines', 'KSAccessKeyId=e\nKSSecretKey=f')
    expect(
      await from.fromIniFile({ environment: { ...bare, KS_CREDENTIAL_FILE: lines, KSC_CONFIG: file } })()
    ).toMatchObject({ accessKeyId: 'e' })
    expect(await from.fromIniFile({ environment: bare, file })()).toMatchObject({ accessKeyId: 'c' })
    expect(await messageOf(from.fromIniFile({ environment: bare }))).toContain('missing: there is no file')
  })

  it('are those of a role that a file names', async () => {
    const { accepts, shared } = start()
    const { environment } = makeHome({
      '.ks/credentials': `[base]\n${keys}\n[role]\nrole_arn = ${roleKrn}\nsource_profile = base\nrole_session_name = demo\n[lost]\nrole_arn = ${roleKrn}`
    })
    expect(await accepts(from.fromIniFile({ ...shared, environment, profile: 'role' }))).toBe('accepted')
    expect(await messageOf(from.fromIniFile({ ...shared, environment, profile: 'lost' }))).toContain(
      'has no source_profile with keys'
    )
  })

  it('are read from a directory in which a cluster mounts them', async () => {
    const { home, write } = makeHome({
      ak: 'a\n',
      sk: 'b\n',
      securityToken: 't',
      expired_at: '2026-01-15T09:00:00',
      cipher: 'none'
    })
    const provider = from.fromMountedKeys({ directory: home })
    expect(await provider()).toEqual({
      accessKeyId: 'a',
      secretAccessKey: 'b',
      sessionToken: 't',
      expiration: now + 3_600_000
    })
    write('cipher', 'AES256')
    expect(await messageOf(provider)).toBe(`failed: The key in ${home} is encrypted, which is not supported`)
    expect(await messageOf(from.fromMountedKeys({ directory: `${home}/none` }))).toBe(
      `missing: there is no file ${home}/none/ak`
    )
  })

  it('are printed by a program', async () => {
    const code = 'console.log(JSON.stringify({AccessKeyId:"a",SecretAccessKey:"b"}))'
    expect(await from.fromProcess({ command: [process.execPath, '-e', code] })()).toEqual({
      accessKeyId: 'a',
      secretAccessKey: 'b'
    })
  })

  it('are looked for in one order', async () => {
    const { shared, simulator } = start()
    const { environment, home } = makeHome({
      '.ks/credentials': '[default]\nks_access_key_id=ini\nks_secret_access_key=s'
    })
    const idOf = async (variables: Readonly<Record<string, string>>) =>
      (await from.defaultProvider({ ...shared, environment: variables })()).accessKeyId
    expect(await idOf({ ...environment, KSYUN_ACCESS_KEY: 'env', KSYUN_SECRET_KEY: 's' })).toBe('env')
    expect(await idOf(environment)).toBe('ini')
    expect(await idOf({ HOME: `${home}/none` })).toMatch(/^temporary/)
    simulator.setInstanceRole({ name: null })
    expect(await messageOf(from.defaultProvider({ ...shared, environment: { HOME: `${home}/none` } }))).toMatch(
      /^missing: The environment variables KSYUN_ACCESS_KEY and KSYUN_SECRET_KEY are not set; there is no file .*; there is no file \/var\/lib\/aksk\/ak; the KEC instance has no IAM role$/
    )
  })
})
