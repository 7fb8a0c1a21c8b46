import { makeSimulator } from '@cloud-result/simulator'
import { makeClient } from '@cloud-result/tencent-cvm/client'
import type { CredentialProvider, Credentials } from '@cloud-result/tencent-cvm/client'
import {
  assumeRole,
  defaultProvider,
  fromCliFile,
  fromEnv,
  fromIniFile,
  fromInstanceRole,
  fromOidc,
  fromProcess
} from '@cloud-result/tencent-cvm/credentials'
import { DescribeInstances } from '@cloud-result/tencent-cvm/operations'
import { describe, expect, it } from 'vitest'

import { identityToken, makeHome } from './home.js'
import { messageOf } from './message-of.js'

const now = Date.UTC(2026, 0, 15, 8)
const clock = { now: () => now, sleep: () => new Promise<never>(() => undefined) }
const roleArn = 'qcs::cam::uin/100000000001:roleName/demo'
const base = { accessKeyId: 'simulated-access-key', secretAccessKey: 'simulated-secret-key' }

const start = () => {
  const simulator = makeSimulator({ clock })
  const { transport } = simulator
  const accepts = async (credentials: Credentials | CredentialProvider): Promise<string> => {
    const client = makeClient({ region: 'ap-guangzhou', credentials, transport, clock })
    const result = await client.send(DescribeInstances, {})()
    return result._tag === 'Right' ? 'accepted' : String(result.left.message)
  }
  const asked = (): readonly string[] =>
    simulator.calls().map(({ action, product, status }) => `${product} ${action} ${status}`)
  return { simulator, accepts, asked, shared: { transport, clock } }
}

describe('the environment', () => {
  const key = { TENCENTCLOUD_SECRET_ID: 'id', TENCENTCLOUD_SECRET_KEY: 'secret' }

  it.each([
    [key, undefined],
    [{ ...key, TENCENTCLOUD_TOKEN: 'a', TENCENTCLOUD_SESSION_TOKEN: 'b', TENCENTCLOUD_SECURITY_TOKEN: 'c' }, 'a'],
    [{ ...key, TENCENTCLOUD_SESSION_TOKEN: 'b', TENCENTCLOUD_SECURITY_TOKEN: 'c' }, 'b'],
    [{ ...key, TENCENTCLOUD_SECURITY_TOKEN: 'c' }, 'c'],
    [{ ...key, TENCENTCLOUD_SESSIONTOKEN: 'of the function' }, undefined],
    [{ TENCENTCLOUD_SECRETID: 'id', TENCENTCLOUD_SECRETKEY: 'secret', TENCENTCLOUD_SESSIONTOKEN: 'd' }, 'd']
  ])('has keys in %o', async (environment, sessionToken) => {
    expect(await fromEnv(environment)()).toEqual({ accessKeyId: 'id', secretAccessKey: 'secret', sessionToken })
  })
})

describe('the CAM role of a CVM instance', () => {
  it('is found by its name, and accepted by CVM', async () => {
    const { accepts, asked, shared } = start()
    const provider = fromInstanceRole(shared)
    expect(await provider()).toMatchObject({ expiration: now + 6 * 3_600_000 })
    expect(await accepts(provider)).toBe('accepted')
    expect(asked().slice(0, 2)).toEqual(['tencent-metadata role 200', 'tencent-metadata credentials 200'])
  })

  it('can be named', async () => {
    const { asked, shared } = start()
    await fromInstanceRole({ ...shared, roleName: 'simulated-role' })()
    expect(asked()).toEqual(['tencent-metadata credentials 200'])
    expect(await messageOf(fromInstanceRole({ ...shared, roleName: 'other' }))).toBe(
      'failed: The metadata service of CVM knows no CAM role other'
    )
    expect(await messageOf(fromInstanceRole({ ...shared, roleName: '../../user-data' }))).toBe(
      'failed: The metadata service of CVM gives no usable name of a CAM role'
    )
  })

  it('may not exist', async () => {
    const { shared, simulator } = start()
    simulator.setInstanceRole({ name: null })
    expect(await messageOf(fromInstanceRole(shared))).toBe('missing: the CVM instance has no CAM role')
  })

  it('has credentials only with the code Success', async () => {
    const transport = async ({ url }: { readonly url: string }) => ({
      status: 200,
      headers: {},
      body: url.endsWith('/') ? 'role' : '{"Code":"Failed","TmpSecretId":"CANARY","TmpSecretKey":"CANARY"}'
    })
    expect(await messageOf(fromInstanceRole({ transport }))).toBe(
      'failed: The metadata service of CVM gives no credentials of the CAM role role'
    )
  })
})

describe('the identity of a TKE pod', () => {
  const pod = () => {
    const home = makeHome({ token: `${identityToken(now + 3_600_000)}\n` })
    const environment = {
      ...home.environment,
      TKE_REGION: 'ap-guangzhou',
      TKE_PROVIDER_ID: 'cls-demo',
      TKE_WEB_IDENTITY_TOKEN_FILE: `${home.home}/token`,
      TKE_ROLE_ARN: roleArn
    }
    return { ...home, environment }
  }

  it('is exchanged, unsigned, and the token is read at each request', async () => {
    const { accepts, shared } = start()
    const { environment, write } = pod()
    const sent: Readonly<Record<string, string>>[] = []
    const transport: typeof shared.transport = (request, signal) => (
      sent.push(request.headers),
      shared.transport(request, signal)
    )
    const provider = fromOidc({ clock, transport, environment })
    expect(await provider()).toMatchObject({ expiration: now + 7_200_000 })
    expect(sent[0]).toMatchObject({ authorization: 'SKIP', 'x-tc-region': 'ap-guangzhou' })
    expect(sent[0]).not.toHaveProperty('x-tc-token')
    expect(await accepts(provider)).toBe('accepted')
    write('token', identityToken(now - 1))
    expect(await messageOf(provider)).toMatch(
      /^failed: AssumeRoleWithWebIdentity of STS failed: The identity token has expired\. \(InvalidParameter\.WebIdentityTokenError, request id /
    )
  })

  it('names the variables that are not set', async () => {
    const { TKE_REGION: _, TKE_ROLE_ARN: __, ...environment } = pod().environment
    expect(await messageOf(fromOidc({ environment }))).toBe(
      'missing: the identity of a TKE pod is not set up: TKE_ROLE_ARN, TKE_REGION not set'
    )
  })

  it('needs a token', async () => {
    const { environment, home, write } = pod()
    write('token', ' \n')
    expect(await messageOf(fromOidc({ environment }))).toBe(`failed: The identity token in ${home}/token is empty`)
    const lost = { ...environment, TKE_WEB_IDENTITY_TOKEN_FILE: `${home}/none` }
    expect(await messageOf(fromOidc({ environment: lost }))).toBe(
      `failed: The identity token in ${home}/none cannot be read (ENOENT)`
    )
  })
})

describe('assumeRole', () => {
  it('is signed with the credentials of another provider', async () => {
    const { accepts, asked, shared } = start()
    const policy = '{"version":"2.0","statement":[]}'
    const bodies: string[] = []
    const transport: typeof shared.transport = (request, signal) => (
      bodies.push(request.body),
      shared.transport(request, signal)
    )
    const provider = assumeRole({
      clock,
      transport,
      roleArn,
      policy,
      externalId: 'e1',
      sourceIdentity: 'me',
      credentials: fromInstanceRole(shared)
    })
    expect(await provider()).toMatchObject({ expiration: now + 7_200_000 })
    expect(JSON.parse(bodies[0] ?? '')).toEqual({
      RoleArn: roleArn,
      RoleSessionName: 'cloud-result',
      DurationSeconds: 7_200,
      ExternalId: 'e1',
      Policy: encodeURIComponent(policy),
      SourceIdentity: 'me'
    })
    expect(await accepts(provider)).toBe('accepted')
    expect(asked()).toContain('tencent-sts AssumeRole 200')
  })

  it('says what STS refused, and asks again what STS throttles', async () => {
    const { asked, shared, simulator } = start()
    simulator.faults.inject({ product: 'tencent-sts', times: 2, error: { code: 'RequestLimitExceeded' } })
    const patient = assumeRole({ transport: shared.transport, clock: impatientClock(), roleArn, credentials: base })
    expect(await patient()).toMatchObject({ sessionToken: expect.any(String) })
    expect(asked()).toHaveLength(3)
    const wrong = assumeRole({ ...shared, roleArn: 'qcs::cam::role', credentials: base })
    expect(await messageOf(wrong)).toMatch(
      /^failed: AssumeRole of STS failed: .*\(InvalidParameter\.ParamError, request id /
    )
  })

  it('says what its own credentials lack', async () => {
    const { shared } = start()
    expect(await messageOf(assumeRole({ ...shared, roleArn, credentials: fromEnv({}) }))).toBe(
      'failed: AssumeRole of STS failed: The environment variables TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY are not set'
    )
  })
})

/** A clock whose short waits end at once, and whose limits never end. */
const impatientClock = () => ({
  now: () => now,
  sleep: (milliseconds: number) => (milliseconds < 5_000 ? Promise.resolve() : new Promise<never>(() => undefined))
})

describe("the file of Tencent Cloud's SDKs", () => {
  it('has keys', async () => {
    const { environment } = makeHome({
      '.tencentcloud/credentials':
        '[default]\nsecret_id = id\nsecret_key = secret\ntoken = token\n[b]\nsecret_id=b\nsecret_key=c'
    })
    expect(await fromIniFile({ environment })()).toEqual({
      accessKeyId: 'id',
      secretAccessKey: 'secret',
      sessionToken: 'token'
    })
    expect(await fromIniFile({ environment, profile: 'b' })()).toEqual({ accessKeyId: 'b', secretAccessKey: 'c' })
  })

  it('can be another one, and may lack keys', async () => {
    const { environment, home } = makeHome({ 'other.ini': '[default]\nsecret_id = CANARY' })
    const variables = { ...environment, TENCENTCLOUD_CREDENTIALS_FILE: `${home}/other.ini` }
    expect(await messageOf(fromIniFile({ environment: variables }))).toBe(
      `failed: The section "default" of ${home}/other.ini has no secret_id, or no secret_key`
    )
    expect(await messageOf(fromIniFile({ environment: variables, profile: 'x' }))).toBe(
      `missing: ${home}/other.ini has no section "x"`
    )
    expect(await messageOf(fromIniFile({ environment }))).toBe(
      `missing: there is no file ${home}/.tencentcloud/credentials or /etc/tencentcloud/credentials`
    )
  })
})

describe('the files of tccli', () => {
  const keys = { secretId: 'simulated-access-key', secretKey: 'simulated-secret-key' }
  const home = () =>
    makeHome({
      '.tccli/default.credential': keys,
      '.tccli/temporary.credential': { secretId: 'id', secretKey: 'secret', token: 'token', type: 'default' },
      '.tccli/role.credential': { ...keys, 'role-arn': roleArn, 'role-session-name': 'demo' },
      '.tccli/near.credential': { ...keys, 'role-arn': roleArn, 'role-session-name': 'demo' },
      '.tccli/near.configure': { sts: { endpoint: 'sts.internal.tencentcloudapi.com' } },
      '.tccli/cvm.credential': { type: 'cvm-role' },
      '.tccli/login.credential': {
        type: 'oauth',
        secretId: 'id',
        secretKey: 's',
        token: 't',
        expiresAt: now / 1_000 + 60
      },
      '.tccli/old.credential': {
        type: 'sso',
        secretId: 'CANARY',
        secretKey: 'CANARY',
        token: 'CANARY',
        expiresAt: now / 1_000 - 1
      },
      '.tccli/empty.credential': {},
      '.tccli/list.credential': '[]'
    })

  it('have keys, also of a login until they expire', async () => {
    const { environment } = home()
    const named = { ...environment, TCCLI_PROFILE: 'temporary' }
    expect(await fromCliFile({ environment })()).toEqual(base)
    expect(await fromCliFile({ environment: named })()).toEqual({
      accessKeyId: 'id',
      secretAccessKey: 'secret',
      sessionToken: 'token'
    })
    expect(await fromCliFile({ environment: named, clock, profile: 'login' })()).toMatchObject({
      expiration: now + 60_000
    })
    class OwnClock {
      readonly time = now
      now(): number {
        return this.time
      }
      readonly sleep = clock.sleep
    }
    expect(await fromCliFile({ environment: named, clock: new OwnClock(), profile: 'login' })()).toMatchObject({
      accessKeyId: 'id'
    })
  })

  it.each(['role', 'near', 'cvm'])('have a role whose credentials are accepted: %s', async (profile) => {
    const { accepts, asked, shared } = start()
    const { environment } = home()
    expect(await accepts(fromCliFile({ ...shared, environment, profile }))).toBe('accepted')
    expect(asked()[0]).toBe(profile === 'cvm' ? 'tencent-metadata role 200' : 'tencent-sts AssumeRole 200')
  })

  it.each([
    ['old', 'failed: The file FILE has a login that has expired: log in again with tccli'],
    ['empty', 'failed: The file FILE has no secretId, or no secretKey'],
    ['list', 'failed: The file FILE holds no JSON object'],
    ['none', 'missing: there is no file FILE'],
    ['../../x', 'failed: The name of a profile of tccli is that of a file']
  ])('may not have credentials: %s', async (profile, message) => {
    const { environment, home: path } = home()
    const said = await messageOf(fromCliFile({ clock, environment, profile }))
    expect(said.replaceAll(`${path}/.tccli/${profile}.credential`, 'FILE')).toBe(message)
  })
})

describe('a program', () => {
  it('prints credentials', async () => {
    const code =
      'console.log(JSON.stringify({TmpSecretId:"id",TmpSecretKey:"s",Token:process.env.SEEN,ExpiredTime:1893456000}))'
    const provider = fromProcess({ command: [process.execPath, '-e', code], environment: { SEEN: 'seen' } })
    expect(await provider()).toEqual({
      accessKeyId: 'id',
      secretAccessKey: 's',
      sessionToken: 'seen',
      expiration: 1_893_456_000_000
    })
  })
})

describe('the default provider', () => {
  it('looks in the order of the Node SDK', async () => {
    const { shared, simulator } = start()
    const made = makeHome({
      token: identityToken(now + 1_000_000),
      '.tencentcloud/credentials': '[default]\nsecret_id=ini\nsecret_key=s',
      '.tccli/default.credential': { secretId: 'cli', secretKey: 's' }
    })
    const pod = {
      TKE_REGION: 'ap-guangzhou',
      TKE_PROVIDER_ID: 'cls-demo',
      TKE_WEB_IDENTITY_TOKEN_FILE: `${made.home}/token`,
      TKE_ROLE_ARN: roleArn
    }
    const idOf = async (environment: Readonly<Record<string, string>>) =>
      (await defaultProvider({ ...shared, environment })()).accessKeyId
    const key = { TENCENTCLOUD_SECRET_ID: 'env', TENCENTCLOUD_SECRET_KEY: 's' }
    expect(await idOf({ ...made.environment, ...pod, ...key })).toBe('env')
    expect(await idOf({ ...made.environment, ...pod })).toBe('ini')
    const onlyCli = makeHome({ '.tccli/default.credential': { secretId: 'cli', secretKey: 's' } })
    expect(await idOf({ ...onlyCli.environment, ...pod })).toBe('cli')
    await idOf({ HOME: `${made.home}/none`, ...pod })
    expect(simulator.calls().at(-1)?.product).toBe('tencent-metadata')
    simulator.setInstanceRole({ name: null })
    await idOf({ HOME: `${made.home}/none`, ...pod })
    expect(simulator.calls().at(-1)?.product).toBe('tencent-sts')
  })

  it('says why each source has nothing', async () => {
    const { shared, simulator } = start()
    simulator.setInstanceRole({ name: null })
    const { environment, home } = makeHome()
    expect(await messageOf(defaultProvider({ ...shared, environment }))).toBe(
      [
        'missing: The environment variables TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY are not set',
        `there is no file ${home}/.tencentcloud/credentials or /etc/tencentcloud/credentials`,
        `there is no file ${home}/.tccli/default.credential`,
        'the CVM instance has no CAM role',
        'the identity of a TKE pod is not set up: TKE_ROLE_ARN, TKE_PROVIDER_ID, TKE_WEB_IDENTITY_TOKEN_FILE, TKE_REGION not set'
      ].join('; ')
    )
  })
})
