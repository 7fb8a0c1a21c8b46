import type { CredentialProvider, Credentials } from '@cloud-result/alibaba-kms/client'
import {
  assumeRole,
  defaultProvider,
  fromCliFile,
  fromEnv,
  fromIniFile,
  fromInstanceRole,
  fromOidc,
  fromProcess,
  fromUri
} from '@cloud-result/alibaba-kms/credentials'
import { makeClient } from '@cloud-result/alibaba-kms/client'
import { ListKeys } from '@cloud-result/alibaba-kms/operations'
import { makeSimulator } from '@cloud-result/simulator'
import { describe, expect, it } from 'vitest'

import { identityToken, makeHome } from './home.js'
import { messageOf } from './message-of.js'

const now = Date.UTC(2026, 0, 15, 8)
const clock = { now: () => now, sleep: () => new Promise<never>(() => undefined) }
const roleArn = 'acs:ram::1234567890123456:role/demo'
const key = { access_key_id: 'simulated-access-key', access_key_secret: 'simulated-secret-key' }
const base = { accessKeyId: key.access_key_id, secretAccessKey: key.access_key_secret }

const start = (options = {}) => {
  const simulator = makeSimulator({ clock, ...options })
  const { transport } = simulator
  const accepts = async (credentials: Credentials | CredentialProvider): Promise<string> => {
    const client = makeClient({ region: 'cn-hangzhou', credentials, transport, clock })
    const result = await client.send(ListKeys, {})()
    return result._tag === 'Right' ? 'accepted' : String(result.left.message)
  }
  const asked = (): readonly string[] =>
    simulator.calls().map(({ action, product, status }) => `${product} ${action} ${status}`)
  return { simulator, transport, clock, accepts, asked, shared: { transport, clock } }
}

describe('the RAM role of an ECS instance', () => {
  const environment = {}

  it('is found with a token, and accepted by KMS', async () => {
    const { accepts, asked, shared } = start()
    const provider = fromInstanceRole({ ...shared, environment })
    expect(await provider()).toMatchObject({ expiration: now + 6 * 3_600_000 })
    expect(await accepts(provider)).toBe('accepted')
    expect(asked().slice(0, 3)).toEqual([
      'alibaba-metadata token 200',
      'alibaba-metadata role 200',
      'alibaba-metadata credentials 200'
    ])
  })

  it.each([
    ['ALIBABA_CLOUD_ECS_METADATA', { environment: { ALIBABA_CLOUD_ECS_METADATA: 'simulated-role' } }],
    ['roleName', { environment, roleName: 'simulated-role' }]
  ])('has the name of %s, without a question', async (_, options) => {
    const { asked, shared } = start()
    await fromInstanceRole({ ...shared, ...options })()
    expect(asked()).toEqual(['alibaba-metadata token 200', 'alibaba-metadata credentials 200'])
  })

  it('is found without a token if the service gives none', async () => {
    const { asked, shared, simulator } = start()
    simulator.setInstanceRole({ tokens: 'refused' })
    await fromInstanceRole({ ...shared, environment })()
    expect(asked()).toEqual([
      'alibaba-metadata token 403',
      'alibaba-metadata role 200',
      'alibaba-metadata credentials 200'
    ])
    expect(
      await messageOf(fromInstanceRole({ ...shared, environment: { ALIBABA_CLOUD_IMDSV1_DISABLED: 'true' } }))
    ).toBe('failed: The metadata service of ECS gives no token, which is required: it answered with status 403')
  })

  it('is found with a token where requests without one are refused', async () => {
    const { shared, simulator } = start()
    simulator.setInstanceRole({ tokens: 'required' })
    expect(await fromInstanceRole({ ...shared, environment })()).toMatchObject({ sessionToken: expect.any(String) })
  })

  it.each([
    [
      { ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'TRUE' },
      'missing: the RAM role is not asked for: ALIBABA_CLOUD_ECS_METADATA_DISABLED is true'
    ],
    [{ ALIBABA_CLOUD_ECS_METADATA: 'other' }, 'failed: The metadata service of ECS knows no RAM role other'],
    [
      { ALIBABA_CLOUD_ECS_METADATA: '../user-data' },
      'failed: The metadata service of ECS gives no usable name of a RAM role'
    ]
  ])('is not given with %o', async (variables, message) => {
    const { shared } = start()
    expect(await messageOf(fromInstanceRole({ ...shared, environment: variables }))).toBe(message)
  })

  it('may not exist', async () => {
    const { shared, simulator } = start()
    simulator.setInstanceRole({ name: null })
    expect(await messageOf(fromInstanceRole({ ...shared, environment }))).toBe(
      'missing: the ECS instance has no RAM role'
    )
  })
})

describe('RRSA', () => {
  const pod = () => {
    const home = makeHome({ token: `${identityToken(now + 3_600_000)}\n` })
    return {
      ...home,
      environment: {
        ...home.environment,
        ALIBABA_CLOUD_ROLE_ARN: roleArn,
        ALIBABA_CLOUD_OIDC_PROVIDER_ARN: 'acs:ram::1234567890123456:oidc-provider/ack',
        ALIBABA_CLOUD_OIDC_TOKEN_FILE: `${home.home}/token`
      }
    }
  }

  it('exchanges the token of the pod, unsigned, which is read at each request', async () => {
    const { accepts, shared, simulator } = start()
    const { environment, write } = pod()
    const provider = fromOidc({ ...shared, environment })
    expect(await provider()).toMatchObject({ expiration: now + 3_600_000 })
    expect(await accepts(provider)).toBe('accepted')
    write('token', identityToken(now - 1))
    const message = await messageOf(provider)
    expect(message).toMatch(
      /^failed: AssumeRoleWithOIDC of STS failed: The identity token has expired\. \(AuthenticationFail\.OIDCToken\.Expired, request id /
    )
    expect(message).not.toContain(identityToken(now - 1))
    expect(simulator.calls().map(({ action }) => action)).toContain('AssumeRoleWithOIDC')
  })

  it.each([
    [{}, 'sts.aliyuncs.com'],
    [{ ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED: 'true' }, 'sts.aliyuncs.com'],
    [{ ALIBABA_CLOUD_STS_REGION: 'cn-beijing' }, 'sts.cn-beijing.aliyuncs.com'],
    [
      { ALIBABA_CLOUD_STS_REGION: 'cn-beijing', ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED: 'true' },
      'sts-vpc.cn-beijing.aliyuncs.com'
    ],
    [
      { ALIBABA_CLOUD_STS_REGION: 'cn-beijing', ALIBABA_CLOUD_STS_ENDPOINT: 'sts-vpc.cn-hangzhou.aliyuncs.com' },
      'sts-vpc.cn-hangzhou.aliyuncs.com'
    ]
  ])('asks the host that %o says', async (variables, host) => {
    const { transport } = start()
    const { environment } = pod()
    const hosts: string[] = []
    const watched: typeof transport = (request, signal) => (
      hosts.push(new URL(request.url).host),
      transport(request, signal)
    )
    await fromOidc({ clock, transport: watched, environment: { ...environment, ...variables } })()
    expect(hosts).toEqual([host])
  })

  it('names the variables that are not set', async () => {
    const { ALIBABA_CLOUD_OIDC_TOKEN_FILE: _, ...environment } = pod().environment
    expect(await messageOf(fromOidc({ environment }))).toBe(
      'missing: RRSA is not set up: ALIBABA_CLOUD_OIDC_TOKEN_FILE not set'
    )
  })
})

describe('assumeRole', () => {
  it('is signed with the credentials of another provider', async () => {
    const { accepts, asked, shared } = start()
    const environment = {}
    const provider = assumeRole({
      ...shared,
      environment,
      roleArn,
      durationSeconds: 900,
      credentials: fromInstanceRole({ ...shared, environment })
    })
    expect(await provider()).toMatchObject({ expiration: now + 900_000 })
    expect(await accepts(provider)).toBe('accepted')
    expect(asked()).toContain('alibaba-sts AssumeRole 200')
  })

  it('says what STS refused', async () => {
    const { shared } = start()
    expect(
      await messageOf(assumeRole({ ...shared, roleArn, credentials: { ...base, secretAccessKey: 'wrong-CANARY' } }))
    ).toMatch(/^failed: AssumeRole of STS failed: .*\(SignatureDoesNotMatch, request id /)
    expect(await messageOf(assumeRole({ ...shared, environment: {}, credentials: base }))).toBe(
      'failed: assumeRole needs a roleArn, or the environment variable ALIBABA_CLOUD_ROLE_ARN'
    )
  })
})

describe("the file of Alibaba Cloud's CLI", () => {
  const role = {
    ...key,
    ram_role_arn: roleArn,
    ram_session_name: 'demo',
    expired_seconds: 900,
    sts_region: 'cn-hangzhou'
  }
  const profiles = (token: string, uri: string, command: string) => [
    { name: 'ak', mode: 'AK', ...key },
    { name: 'lower', mode: 'ak', ...key },
    { name: 'no mode', ...key },
    {
      name: 'sts',
      mode: 'StsToken',
      access_key_id: 'id',
      access_key_secret: 'secret',
      sts_token: 'token',
      sts_expiration: now / 1_000 + 60
    },
    { name: 'role', mode: 'RamRoleArn', ...role },
    { name: 'ecs', mode: 'EcsRamRole', ram_role_name: 'simulated-role' },
    { name: 'ecs-role', mode: 'RamRoleArnWithRoleName', ...role, ram_role_name: '' },
    { name: 'chain', mode: 'ChainableRamRoleArn', ...role, source_profile: 'role' },
    { name: 'loop', mode: 'ChainableRamRoleArn', ...role, source_profile: 'back' },
    { name: 'back', mode: 'ChainableRamRoleArn', ...role, source_profile: 'loop' },
    { name: 'lost', mode: 'ChainableRamRoleArn', ...role, source_profile: 'nobody' },
    { name: 'oidc', mode: 'OIDC', ...role, oidc_provider_arn: 'acs:ram::1:oidc-provider/a', oidc_token_file: token },
    { name: 'external', mode: 'External', process_command: command },
    { name: 'uri', mode: 'CredentialsURI', credentials_uri: uri },
    { name: 'empty', mode: 'AK' },
    { name: 'rsa', mode: 'RsaKeyPair' }
  ]

  const home = (transportUri = 'http://localhost/credentials') => {
    const made = makeHome({ token: identityToken(now + 3_600_000) })
    const printed = JSON.stringify({
      mode: 'StsToken',
      access_key_id: 'printed',
      access_key_secret: 's',
      sts_token: 't'
    })
    made.write('print.mjs', `console.log(${JSON.stringify(printed)}); console.error('CANARY')`)
    const command = `"${process.execPath}" '${made.home}/print.mjs'`
    made.write('.aliyun/config.json', {
      current: 'ak',
      profiles: profiles(`${made.home}/token`, transportUri, command)
    })
    return made
  }

  it.each(['ak', 'lower', 'no mode'])('has an access key: %s', async (profile) => {
    expect(await fromCliFile({ ...home(), profile })()).toEqual(base)
  })

  it.each(['role', 'ecs', 'ecs-role', 'chain', 'oidc'])(
    'has a role whose credentials are accepted: %s',
    async (profile) => {
      const { accepts, shared } = start()
      const { environment } = home()
      expect(await accepts(fromCliFile({ ...shared, environment, profile }))).toBe('accepted')
    }
  )

  it('has a token that expires', async () => {
    expect(await fromCliFile({ ...home(), profile: 'sts' })()).toEqual({
      accessKeyId: 'id',
      secretAccessKey: 'secret',
      sessionToken: 'token',
      expiration: now + 60_000
    })
  })

  it('runs a program', async () => {
    const { environment } = home()
    expect(await fromCliFile({ environment, profile: 'external' })()).toEqual({
      accessKeyId: 'printed',
      secretAccessKey: 's',
      sessionToken: 't'
    })
  })

  it.each([
    ['loop', 'failed: The profile "back" of FILE has a source_profile that leads back to it'],
    ['lost', 'failed: The profile "lost" of FILE has the source_profile "nobody", which does not exist'],
    ['empty', 'failed: The profile "empty" of FILE has no access_key_id, or no access_key_secret'],
    ['rsa', 'failed: The profile "rsa" of FILE has a mode that is not supported'],
    ['other', 'missing: FILE has no profile "other"']
  ])('may not have credentials: %s', async (profile, message) => {
    const { environment, home: path } = home()
    const { shared } = start()
    const said = await messageOf(fromCliFile({ ...shared, environment, profile }))
    expect(said.replaceAll(`${path}/.aliyun/config.json`, 'FILE')).toContain(message)
  })

  it('is read for the profile that is asked for, else that of the environment, else the current one', async () => {
    const made = makeHome({
      'c.json': {
        current: 'a',
        profiles: ['a', 'b', 'c'].map((name) => ({ name, mode: 'AK', access_key_id: name, access_key_secret: 's' }))
      }
    })
    const environment = { ...made.environment, ALIBABA_CLOUD_CONFIG_FILE: `${made.home}/c.json` }
    const named = { ...environment, ALIBABA_CLOUD_PROFILE: 'b' }
    expect([
      await fromCliFile({ environment })(),
      await fromCliFile({ environment: named })(),
      await fromCliFile({ environment: named, profile: 'c' })()
    ]).toMatchObject([{ accessKeyId: 'a' }, { accessKeyId: 'b' }, { accessKeyId: 'c' }])
    expect(
      await messageOf(fromCliFile({ environment: { ...environment, ALIBABA_CLOUD_CLI_PROFILE_DISABLED: 'true' } }))
    ).toMatch(/^missing: the CLI's file is not read/)
  })

  it.each([
    ['CloudSSO', 'https://signin-cn-shanghai.alibabacloudsso.com/cloud-credentials'],
    ['OAuth', 'https://oauth.aliyun.com/v1/exchange']
  ])('has a login, which is exchanged: %s', async (mode, url) => {
    const login = {
      name: 'login',
      mode,
      cloud_sso_sign_in_url: 'https://signin-cn-shanghai.alibabacloudsso.com/demo/login',
      cloud_sso_account_id: '1',
      cloud_sso_access_config: 'ac-1',
      access_token: 'CANARY-access',
      cloud_sso_access_token_expire: now / 1_000 + 60,
      oauth_site_type: 'CN',
      oauth_access_token: 'CANARY-access',
      oauth_access_token_expire: now / 1_000 + 60
    }
    const { environment, write } = makeHome({ '.aliyun/config.json': { current: 'login', profiles: [login] } })
    const sent: unknown[] = []
    const transport = async (request: {
      readonly url: string
      readonly headers: Readonly<Record<string, string>>
      readonly body: string
    }) => {
      sent.push([request.url, request.headers['authorization'], request.body])
      const body =
        mode === 'OAuth'
          ? { accessKeyId: 'id', accessKeySecret: 's', securityToken: 't', expiration: '2026-01-15T09:00:00Z' }
          : {
              CloudCredential: {
                AccessKeyId: 'id',
                AccessKeySecret: 's',
                SecurityToken: 't',
                Expiration: '2026-01-15T09:00:00Z'
              }
            }
      return { status: 200, headers: {}, body: JSON.stringify(body) }
    }
    const provider = fromCliFile({ clock, transport, environment })
    expect(await provider()).toEqual({
      accessKeyId: 'id',
      secretAccessKey: 's',
      sessionToken: 't',
      expiration: now + 3_600_000
    })
    expect(sent).toEqual([
      [url, 'Bearer CANARY-access', mode === 'OAuth' ? '{}' : '{"AccountId":"1","AccessConfigurationId":"ac-1"}']
    ])
    class OwnClock {
      readonly time = now
      now(): number {
        return this.time
      }
      readonly sleep = clock.sleep
    }
    expect(await fromCliFile({ clock: new OwnClock(), transport, environment })()).toMatchObject({ accessKeyId: 'id' })
    const past = { ...login, cloud_sso_access_token_expire: 1, oauth_access_token_expire: 1 }
    write('.aliyun/config.json', { current: 'login', profiles: [past] })
    expect(await messageOf(provider)).toMatch(
      /^failed: .* has no login that is still valid: log in again with the CLI$/
    )
  })
})

describe("the file of Alibaba Cloud's SDKs", () => {
  const ini = (token: string) => `
[default]
type = access_key
access_key_id = simulated-access-key
access_key_secret = simulated-secret-key

[sts]
type = sts
access_key_id = id
access_key_secret = secret
security_token = token

[ecs]
type = ecs_ram_role
role_name = simulated-role

[role]
type = ram_role_arn
access_key_id = simulated-access-key
access_key_secret = simulated-secret-key
role_arn = ${roleArn}
role_session_name = demo

[oidc]
type = oidc_role_arn
role_arn = ${roleArn}
oidc_provider_arn = acs:ram::1:oidc-provider/a
oidc_token_file_path = ${token}

[untyped]
access_key_id = id
access_key_secret = secret

[rsa]
type = rsa_key_pair
`
  const home = () => {
    const made = makeHome({ token: identityToken(now + 3_600_000) })
    made.write('.alibabacloud/credentials', ini(`${made.home}/token`))
    return made
  }

  it('has keys', async () => {
    const { environment } = home()
    expect(await fromIniFile({ environment })()).toEqual(base)
    expect(await fromIniFile({ environment: { ...environment, ALIBABA_CLOUD_PROFILE: 'sts' } })()).toEqual({
      accessKeyId: 'id',
      secretAccessKey: 'secret',
      sessionToken: 'token'
    })
  })

  it.each(['ecs', 'role', 'oidc'])('has a role whose credentials are accepted: %s', async (profile) => {
    const { accepts, shared } = start()
    const { environment } = home()
    expect(await accepts(fromIniFile({ ...shared, environment, profile }))).toBe('accepted')
  })

  it.each([
    ['untyped', 'failed: The section "untyped" of FILE has no type'],
    ['rsa', 'failed: The section "rsa" of FILE has a type that is not supported'],
    ['other', 'missing: FILE has no section "other"']
  ])('may not have credentials: %s', async (profile, message) => {
    const { environment, home: path } = home()
    const said = await messageOf(fromIniFile({ environment, profile }))
    expect(said.replaceAll(`${path}/.alibabacloud/credentials`, 'FILE')).toContain(message)
  })

  it('can be another one', async () => {
    const { environment, home: path, write } = makeHome()
    write('other.ini', '[default]\ntype=access_key\naccess_key_id=a\naccess_key_secret=b')
    const variables = { ...environment, ALIBABA_CLOUD_CREDENTIALS_FILE: `${path}/other.ini` }
    expect(await fromIniFile({ environment: variables })()).toMatchObject({ accessKeyId: 'a' })
  })
})

describe('a credentials URI', () => {
  const answer = {
    Code: 'Success',
    AccessKeyId: 'id',
    AccessKeySecret: 's',
    SecurityToken: 't',
    Expiration: '2026-01-15T09:00:00Z'
  }
  const answering =
    (body: object | string, status = 200) =>
    async () => ({
      status,
      headers: {},
      body: typeof body === 'string' ? body : JSON.stringify(body)
    })

  it('gives credentials', async () => {
    const environment = { ALIBABA_CLOUD_CREDENTIALS_URI: 'http://localhost:8080/keys' }
    expect(await fromUri({ environment, transport: answering(answer) })()).toMatchObject({
      accessKeyId: 'id',
      expiration: now + 3_600_000
    })
  })

  it.each([
    [
      'a status',
      answering('CANARY', 500),
      'failed: The server keys.example of the credentials URI answers with status 500'
    ],
    [
      'no JSON',
      answering('{"a": CANARY}'),
      'failed: The server keys.example of the credentials URI answers with no JSON: line 1 is not JSON'
    ],
    [
      'no success',
      answering({ ...answer, Code: 'CANARY' }),
      'failed: The server keys.example of the credentials URI answers that it has no success'
    ],
    [
      'no key',
      answering({ AccessKeyId: 'CANARY' }),
      'failed: The server keys.example of the credentials URI answers without an access key'
    ]
  ])('can answer %s', async (_, transport, message) => {
    const said = await messageOf(fromUri({ uri: 'https://keys.example/', transport }))
    expect(said).toContain(message)
    expect(said).not.toContain('CANARY')
  })

  it.each([
    'http://keys.example/',
    'http://8.8.8.8/',
    'http://134744072/',
    'http://0x08080808:80/',
    'file:///etc/passwd',
    'https://user:CANARY@keys.example/',
    ''
  ])('must be https or in a private network: %s', async (uri) => {
    expect(await messageOf(fromUri({ uri, transport: answering(answer) }))).toBe(
      'failed: The credentials URI must be an https URL, or an http URL of a private network'
    )
  })

  it.each([
    'http://127.0.0.1:1/',
    'http://100.100.100.200/x',
    'http://10.1.2.3/',
    'http://keys/',
    'http://0xkeys/',
    'http://keys.default.svc/',
    'http://[::1]:8080/'
  ])('may be %s', async (uri) => {
    expect(await fromUri({ uri, transport: answering(answer) })()).toMatchObject({ accessKeyId: 'id' })
  })
})

describe('a program', () => {
  const node = (code: string) => [process.execPath, '-e', code]

  it.each([
    ['its exit code', node('process.exit(3)'), 'ended with the exit code 3'],
    [
      'no JSON',
      node('console.log("{\\n CANARY")'),
      'printed no JSON: line 2 is not JSON: there is an unexpected character'
    ],
    ['no key', node('console.log("{}")'), 'printed no access key'],
    ['no program', ['/nowhere/CANARY-program-of-none'], 'could not be run (ENOENT)'],
    ['too much time', node('setTimeout(() => {}, 60000)'), 'did not end within 50 ms']
  ])('can fail with %s', async (_, command, message) => {
    const timeoutMs = message.includes('50 ms') ? 50 : undefined
    expect(await messageOf(fromProcess({ command, timeoutMs }))).toContain(message)
  })

  it('must have a command', async () => {
    expect(await messageOf(fromProcess({ command: "a 'b" }))).toMatch(
      /^failed: The command that prints credentials is empty/
    )
  })
})

describe('the default provider', () => {
  const files = {
    '.aliyun/config.json': {
      current: 'a',
      profiles: [{ name: 'a', mode: 'AK', access_key_id: 'cli', access_key_secret: 's' }]
    },
    '.alibabacloud/credentials': '[default]\ntype=access_key\naccess_key_id=ini\naccess_key_secret=s'
  }

  it('looks in the order of the official SDKs', async () => {
    const { shared } = start()
    const made = makeHome({ ...files, token: identityToken(now + 1_000_000) })
    const all = {
      ...made.environment,
      ALIBABA_CLOUD_ACCESS_KEY_ID: 'env',
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: 's',
      ALIBABA_CLOUD_ROLE_ARN: roleArn,
      ALIBABA_CLOUD_OIDC_PROVIDER_ARN: 'acs:ram::1:oidc-provider/a',
      ALIBABA_CLOUD_OIDC_TOKEN_FILE: `${made.home}/token`
    }
    const { ALIBABA_CLOUD_ACCESS_KEY_ID: _, ...withoutKey } = all
    const { ALIBABA_CLOUD_ROLE_ARN: __, ...withoutRole } = withoutKey
    const idOf = async (environment: Readonly<Record<string, string>>) =>
      (await defaultProvider({ ...shared, environment })()).accessKeyId
    expect(await idOf(all)).toBe('env')
    expect(await idOf(withoutKey)).toMatch(/^temporary/)
    expect(await idOf(withoutRole)).toBe('cli')
    expect(await idOf({ ...withoutRole, ALIBABA_CLOUD_CLI_PROFILE_DISABLED: 'true' })).toBe('ini')
    expect(await idOf({ HOME: `${made.home}/none` })).toMatch(/^temporary/)
  })

  it('says why each source has nothing', async () => {
    const { shared, simulator } = start()
    simulator.setInstanceRole({ name: null })
    const { environment, home } = makeHome()
    expect(await messageOf(defaultProvider({ ...shared, environment }))).toBe(
      [
        'missing: The environment variables ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET are not set',
        'RRSA is not set up: ALIBABA_CLOUD_ROLE_ARN and ALIBABA_CLOUD_OIDC_PROVIDER_ARN and ALIBABA_CLOUD_OIDC_TOKEN_FILE not set',
        `there is no file ${home}/.aliyun/config.json`,
        `there is no file ${home}/.alibabacloud/credentials`,
        'the ECS instance has no RAM role',
        'ALIBABA_CLOUD_CREDENTIALS_URI is not set'
      ].join('; ')
    )
  })

  it('reads the environment under the names of the CLI, too', async () => {
    expect(
      await fromEnv({ ALICLOUD_ACCESS_KEY_ID: 'a', ALICLOUD_ACCESS_KEY_SECRET: 'b', ALICLOUD_SECURITY_TOKEN: 't' })()
    ).toEqual({
      accessKeyId: 'a',
      secretAccessKey: 'b',
      sessionToken: 't'
    })
  })
})
