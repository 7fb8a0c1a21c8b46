import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'

import { causeOf, makeClient } from '@cloud-result/alibaba-kms/client'
import type {
  CredentialProvider,
  ProviderContext,
  Transport,
  TransportRequest,
  WarningEvent
} from '@cloud-result/alibaba-kms/client'
import * as alibaba from '@cloud-result/alibaba-kms/credentials'
import { ListKeys } from '@cloud-result/alibaba-kms/operations'
import * as kingsoft from '@cloud-result/kingsoft-ebs/credentials'
import { makeSimulator, makeVirtualClock, startSimulator } from '@cloud-result/simulator'
import type { SimulatorOptions } from '@cloud-result/simulator'
import { makeClient as makeCvmClient, transportFailure } from '@cloud-result/tencent-cvm/client'
import * as tencent from '@cloud-result/tencent-cvm/credentials'
import { DescribeInstances } from '@cloud-result/tencent-cvm/operations'
import { describe, expect, it, onTestFinished, vi } from 'vitest'

import { identityToken, makeHome } from './home.js'
import { messageOf } from './message-of.js'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const roleArn = 'acs:ram::1234567890123456:role/demo'
const camRoleArn = 'qcs::cam::uin/100000000001:roleName/demo'
const environment = {}

/** A simulator whose time passes only by sleeping. */
const start = (options: SimulatorOptions = {}) => {
  const clock = makeVirtualClock()
  const simulator = makeSimulator({ clock, ...options })
  const asked = (): readonly string[] => simulator.calls().map(({ action, status }) => `${action} ${status}`)
  return { ...simulator, asked, shared: { clock, transport: simulator.transport, environment } }
}

/** A simulator whose time passes only by `pass`, for providers that read files meanwhile. */
const startByHand = () => {
  let time = Date.UTC(2026, 0, 15, 8)
  const clock = {
    now: () => time,
    sleep: (milliseconds: number) => (milliseconds < 5_000 ? Promise.resolve() : new Promise<never>(() => undefined))
  }
  const simulator = makeSimulator({ clock })
  const pass = (milliseconds: number): void => {
    time += milliseconds
  }
  const asked = (): readonly string[] => simulator.calls().map(({ action, status }) => `${action} ${status}`)
  return { ...simulator, asked, pass, shared: { clock, transport: simulator.transport, environment } }
}

/** A transport that keeps its requests. */
const recording = (transport: Transport) => {
  const sent: TransportRequest[] = []
  return {
    sent,
    transport: ((request, signal) => (sent.push(request), transport(request, signal))) satisfies Transport as Transport
  }
}

const neverConnected: Transport = (_, signal) =>
  new Promise((__, reject) => {
    signal.addEventListener('abort', () => reject(transportFailure({ reason: 'aborted', phase: 'connect' })))
  })

describe('pitfalls of official SDKs: metadata services', () => {
  it.each([
    ['ECS', alibaba.fromInstanceRole],
    ['CVM', tencent.fromInstanceRole],
    ['KEC', kingsoft.fromInstanceRole]
  ])('1: outside of %s, a program waits one second', async (_, fromInstanceRole) => {
    const clock = makeVirtualClock()
    const before = clock.now()
    expect(await messageOf(fromInstanceRole({ clock, environment, transport: neverConnected }))).toMatch(
      /^missing: this is no .* instance: its metadata service gives no answer within 1000 ms$/
    )
    expect(clock.now() - before).toBe(second)
  })

  it('1: and not even that where nothing listens', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    await new Promise((resolve) => server.close(resolve))
    const provider = tencent.fromInstanceRole({ endpoint: `http://127.0.0.1:${port}` })
    expect(await messageOf(provider)).toBe('missing: this is no CVM instance: its metadata service gives ECONNREFUSED')
  })

  it('2, 3: they are asked without a proxy and without fetch', async () => {
    const proxied: string[] = []
    const proxy = createServer((request, response) => {
      proxied.push(String(request.url))
      response.end()
    }).listen(0, '127.0.0.1')
    proxy.on('connect', ({ url }, socket) => {
      proxied.push(String(url))
      socket.destroy()
    })
    await once(proxy, 'listening')
    const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    for (const name of ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY']) {
      vi.stubEnv(name, url)
    }
    vi.stubEnv('NODE_USE_ENV_PROXY', '1')
    vi.stubEnv('no_proxy', '')
    vi.stubGlobal('fetch', () => expect.fail('fetch was called'))
    const simulator = await startSimulator({
      products: [],
      credentialServices: ['alibaba-metadata', 'tencent-metadata', 'kingsoft-metadata']
    })
    try {
      const { endpoints } = simulator
      await alibaba.fromInstanceRole({ environment, endpoint: endpoints['alibaba-metadata'] })()
      await tencent.fromInstanceRole({ endpoint: endpoints['tencent-metadata'] })()
      await kingsoft.fromInstanceRole({ endpoint: endpoints['kingsoft-metadata'] })()
      expect(simulator.calls()).toHaveLength(6)
      expect(proxied).toEqual([])
    } finally {
      vi.unstubAllEnvs()
      vi.unstubAllGlobals()
      await simulator.close()
      proxy.closeAllConnections()
      proxy.close()
    }
  })

  it('2: nor through the transport of the client, which may be a proxy', async () => {
    const { asked, credentials, shared, transport } = start()
    const client = recording(transport)
    const provider = tencent.fromInstanceRole({ ...shared, transport })
    await makeCvmClient({
      region: 'ap-guangzhou',
      clock: shared.clock,
      transport: client.transport,
      credentials: tencent.chainProviders(tencent.fromEnv({}), provider)
    }).send(DescribeInstances, {})()
    expect(client.sent.map(({ url }) => new URL(url).host)).toEqual(['cvm.tencentcloudapi.com'])
    expect([asked().length, credentials.accessKeyId]).toEqual([3, 'simulated-access-key'])
  })

  it.each([
    ['does not come', { transport: { kind: 'stall' } }, second],
    ['is refused with 400', { error: { status: 400 } }, 0],
    ['is refused with 403', { error: { status: 403 } }, 0],
    ['is refused with 405', { error: { status: 405 } }, 0]
  ] as const)('4: from a container, where the token %s, the fallback is quick', async (_, fault, most) => {
    const { asked, faults, shared } = start()
    faults.inject({ product: 'alibaba-metadata', operation: 'token', ...fault })
    const before = shared.clock.now()
    expect(await alibaba.fromInstanceRole(shared)()).toMatchObject({ sessionToken: expect.any(String) })
    expect(shared.clock.now() - before).toBeLessThanOrEqual(most)
    expect(asked().slice(1)).toEqual(['role 200', 'credentials 200'])
  })

  it.each([
    ['is refused', { error: { status: 401 } }],
    ['has no answer', { transport: { kind: 'stall' } }]
  ] as const)('5: where the token is given, but a request with it %s, one without it follows', async (_, fault) => {
    const { asked, faults, shared } = start()
    faults.inject({ product: 'alibaba-metadata', operation: 'role', ...fault })
    expect(await alibaba.fromInstanceRole(shared)()).toMatchObject({ sessionToken: expect.any(String) })
    expect(asked()).toHaveLength(4)
    faults.inject({ product: 'alibaba-metadata', operation: 'role', ...fault })
    expect(await messageOf(alibaba.fromInstanceRole({ ...shared, isTokenRequired: true }))).toMatch(
      /^failed: The metadata service of ECS does not name the RAM role/
    )
  })

  it('6: the token is asked for with PUT, also on the wire', async () => {
    const requests: string[] = []
    const server = createServer((request, response) => {
      requests.push(
        `${request.method} ${request.url} ${request.headers['x-aliyun-ecs-metadata-token-ttl-seconds'] ?? '-'}`
      )
      response.writeHead(404).end()
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => {
      server.closeAllConnections()
      server.close()
    })
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    expect(await messageOf(alibaba.fromInstanceRole({ environment, endpoint }))).toBe(
      'missing: the ECS instance has no RAM role'
    )
    expect(requests).toEqual(['PUT /latest/api/token 21600', 'GET /latest/meta-data/ram/security-credentials/ -'])
  })

  it.each([
    ['status 503', { error: { status: 503 } }],
    ['status 429', { error: { status: 429 } }],
    ['a reset connection', { transport: { kind: 'reset' } }],
    ['a broken body', { transport: { kind: 'truncate' } }]
  ] as const)('13: %s is asked again, twice at most', async (_, fault) => {
    const { asked, faults, shared } = start()
    faults.inject({ product: 'tencent-metadata', operation: 'credentials', times: 2, ...fault })
    expect(await tencent.fromInstanceRole(shared)()).toMatchObject({ sessionToken: expect.any(String) })
    expect(asked()).toHaveLength(4)
    faults.inject({ product: 'tencent-metadata', operation: 'credentials', times: 9, ...fault })
    expect(await messageOf(tencent.fromInstanceRole(shared))).toMatch(
      /^failed: The metadata service of CVM gives no credentials/
    )
    expect(asked()).toHaveLength(8)
  })

  it.each([
    ['tencent-metadata', (shared: object) => tencent.fromInstanceRole(shared)],
    ['alibaba-metadata', (shared: object) => alibaba.fromInstanceRole(shared)],
    ['kingsoft-metadata', (shared: object) => kingsoft.fromInstanceRole(shared)]
  ] as const)('21: and an answer that is none is said to be one: %s', async (product, providerOf) => {
    const { faults, shared } = start()
    faults.inject({
      product,
      operation: 'credentials',
      times: 9,
      error: { status: 200, message: '{"Code":"Success","CANARY":' }
    })
    const message = await messageOf(providerOf(shared))
    expect(message).toMatch(/^failed: The metadata service of/)
    expect(message).not.toContain('CANARY')
  })
})

describe('pitfalls of official SDKs: refreshing', () => {
  it('7: after a total failure, each source is asked again', async () => {
    const { pass, shared, setInstanceRole } = startByHand()
    setInstanceRole({ name: null })
    const { environment: home } = makeHome()
    const variables: Record<string, string> = { ...home }
    const provider = tencent.defaultProvider({ ...shared, environment: variables })
    const client = makeCvmClient({ region: 'ap-guangzhou', credentials: provider, ...shared })
    expect(await client.send(DescribeInstances, {})()).toMatchObject({ left: { reason: 'credentials' } })
    Object.assign(variables, {
      TENCENTCLOUD_SECRET_ID: 'simulated-access-key',
      TENCENTCLOUD_SECRET_KEY: 'simulated-secret-key'
    })
    pass(second)
    expect(await client.send(DescribeInstances, {})()).toMatchObject({ _tag: 'Right' })
  })

  it('8, 9: an identity token that has expired breaks no call while the credentials are valid', async () => {
    const { shared, asked, pass } = startByHand()
    const { clock } = shared
    const { home, write } = makeHome({ token: identityToken(clock.now() + 10 * minute) })
    const provider = alibaba.fromOidc({
      ...shared,
      roleArn,
      providerArn: 'acs:ram::1:oidc-provider/a',
      tokenFile: `${home}/token`
    })
    const warnings: WarningEvent[] = []
    const hooks = { onWarning: (event: WarningEvent) => warnings.push(event) }
    const client = makeClient({ region: 'cn-hangzhou', credentials: provider, hooks, ...shared })
    const call = async () => (await client.send(ListKeys, {})())._tag
    expect(await call()).toBe('Right')
    pass(56 * minute)
    expect(await call()).toBe('Right')
    await vi.waitFor(() => expect(warnings).toHaveLength(1))
    expect(warnings[0]?.message).toMatch(
      /the old ones are used: AssumeRoleWithOIDC of STS failed: The identity token has expired/
    )
    write('token', identityToken(clock.now() + hour))
    pass(11 * second)
    expect(await call()).toBe('Right')
    await vi.waitFor(() => expect(asked().filter((one) => one === 'AssumeRoleWithOIDC 200')).toHaveLength(2))
    pass(5 * minute)
    expect(await call()).toBe('Right')
  })

  it('9: id, secret and token are of one answer, however often they rotate', async () => {
    const { shared, rotateInstanceRole } = start({ rateLimits: false })
    const provider = tencent.fromInstanceRole(shared)
    const client = makeCvmClient({ region: 'ap-guangzhou', credentials: provider, ...shared })
    for (let rotation = 0; rotation < 50; rotation++) {
      rotateInstanceRole()
      // oxlint-disable-next-line no-await-in-loop -- one rotation after another
      const results = await Promise.all([provider(), client.send(DescribeInstances, {})(), provider()])
      expect(results[1]).toMatchObject({ _tag: 'Right' })
    }
  })

  it('10: providers say when credentials expire', async () => {
    const { shared, credentials } = start()
    const { now } = shared.clock
    const providers: readonly CredentialProvider[] = [
      tencent.fromInstanceRole(shared),
      alibaba.fromInstanceRole(shared),
      kingsoft.fromInstanceRole(shared),
      tencent.assumeRole({ ...shared, roleArn: camRoleArn, credentials }),
      alibaba.assumeRole({ ...shared, roleArn, credentials }),
      kingsoft.assumeRole({ ...shared, roleKrn: 'krn:ksc:iam::1:role/demo', credentials })
    ]
    const given = await Promise.all(providers.map((provider) => provider()))
    expect(given.map(({ expiration }) => Number(expiration) > now())).toEqual(providers.map(() => true))
  })

  it('11, 19: keys of a file are read again at once when they are refused', async () => {
    const { shared, setAccount, pass } = startByHand()
    const { environment: home, write } = makeHome()
    const client = makeClient({
      ...shared,
      region: 'cn-hangzhou',
      credentials: alibaba.fromIniFile({ environment: home })
    })
    for (const [index, id] of ['rotated-0', 'rotated-1', 'rotated-2'].entries()) {
      setAccount({ accessKeyId: id, secretAccessKey: 'rotated-secret' })
      const key = `access_key_id = ${id}\naccess_key_secret = rotated-secret`
      write('.alibabacloud/credentials', `[default]\ntype = access_key\n${key}`)
      if (index > 0) {
        setAccount({ accessKeyId: `rotated-${index - 1}`, secretAccessKey: 'rotated-secret', disabled: true })
      }
      // oxlint-disable-next-line no-await-in-loop -- one rotation after another
      expect(await client.send(ListKeys, {})()).toMatchObject({ _tag: 'Right' })
      pass(2 * minute)
    }
  })

  it('12: a service that gives the same credentials until shortly before they expire is not asked all the time', async () => {
    const { asked, shared, setInstanceRole } = start({ rateLimits: false })
    setInstanceRole({ durationMs: hour, leadMs: 20 * second })
    const client = makeCvmClient({ region: 'ap-guangzhou', credentials: tencent.fromInstanceRole(shared), ...shared })
    let rights = 0
    for (let call = 0; call < 400; call++) {
      // oxlint-disable-next-line no-await-in-loop -- one call after another
      if ((await client.send(DescribeInstances, {})())._tag === 'Right') rights++
      // oxlint-disable-next-line no-await-in-loop -- the time between them
      await shared.clock.sleep(10 * second, new AbortController().signal)
    }
    expect(rights).toBe(400)
    expect(asked().filter((one) => one === 'credentials 200').length).toBeLessThanOrEqual(9)
  })

  it('20: a wrong clock of ours neither fails a call nor ends credentials too early', async () => {
    const server = makeVirtualClock()
    const simulator = makeSimulator({ clock: server })
    const ahead = { now: () => server.now() + 2 * hour, sleep: server.sleep }
    const shared = { clock: ahead, transport: simulator.transport, environment }
    const { credentials } = simulator
    const given = await Promise.all([
      tencent.assumeRole({ ...shared, roleArn: camRoleArn, durationSeconds: 3_600, credentials })(),
      alibaba.assumeRole({ ...shared, roleArn, credentials })()
    ])
    for (const { expiration } of given) {
      expect(Math.abs(Number(expiration) - (ahead.now() + hour))).toBeLessThan(2 * second)
    }
    const role = await tencent.fromInstanceRole(shared)()
    expect(Math.abs(Number(role.expiration) - (ahead.now() + 6 * hour))).toBeLessThan(2 * second)
  })
})

describe('pitfalls of official SDKs: STS', () => {
  it('14: its host can be set, also by the variable that pods have', async () => {
    const { credentials, shared, transport } = start()
    const { sent, transport: recorded } = recording(transport)
    const options = { ...shared, transport: recorded, credentials }
    await alibaba.assumeRole({
      ...options,
      roleArn,
      environment: { ALIBABA_CLOUD_STS_ENDPOINT: 'sts-vpc.cn-beijing.aliyuncs.com' }
    })()
    await tencent.assumeRole({ ...options, roleArn: camRoleArn, endpoint: 'sts.internal.tencentcloudapi.com' })()
    expect(sent.map(({ url }) => new URL(url).host)).toEqual([
      'sts-vpc.cn-beijing.aliyuncs.com',
      'sts.internal.tencentcloudapi.com'
    ])
  })

  it('14: it is reached inside a VPC by a client that is there', async () => {
    const { credentials, shared, transport } = start()
    const { sent, transport: recorded } = recording(transport)
    const provider = alibaba.assumeRole({ roleArn, credentials, environment })
    const client = { region: 'cn-beijing', network: 'vpc', credentials: provider } as const
    await makeClient({ ...client, clock: shared.clock, transport: recorded }).send(ListKeys, {})()
    expect(sent.map(({ url }) => new URL(url).host)).toEqual([
      'sts-vpc.cn-beijing.aliyuncs.com',
      'kms-vpc.cn-beijing.aliyuncs.com'
    ])
  })

  it('15: it is called through the transport of the client', async () => {
    const { credentials, shared, transport } = start()
    const { sent, transport: recorded } = recording(transport)
    const provider = tencent.assumeRole({ roleArn: camRoleArn, credentials })
    await makeCvmClient({
      region: 'ap-shanghai',
      credentials: provider,
      clock: shared.clock,
      transport: recorded
    }).send(DescribeInstances, {})()
    expect(sent.map(({ url }) => new URL(url).host)).toEqual(['sts.tencentcloudapi.com', 'cvm.tencentcloudapi.com'])
    expect(sent[0]?.headers).toMatchObject({ 'x-tc-region': 'ap-shanghai' })
  })

  it('22: it is called by https, and nothing is printed', async () => {
    const { credentials, shared, transport } = start()
    const { sent, transport: recorded } = recording(transport)
    const printing = vi.spyOn(console, 'log')
    await kingsoft.assumeRole({ ...shared, transport: recorded, roleKrn: 'krn:ksc:iam::1:role/demo', credentials })()
    expect(sent.map(({ url }) => new URL(url).origin)).toEqual(['https://sts.api.ksyun.com'])
    expect(printing).not.toHaveBeenCalled()
    printing.mockRestore()
    const plain = kingsoft.assumeRole({
      ...shared,
      roleKrn: 'krn:ksc:iam::1:role/demo',
      credentials,
      endpoint: 'http://sts.api.ksyun.com'
    })
    expect(await messageOf(plain)).toContain('must use https')
  })
})

describe('pitfalls of official SDKs: files', () => {
  const bom = '\uFEFF'

  it('16: a byte order mark is ignored', async () => {
    const { environment: home, home: path } = makeHome({
      '.aliyun/config.json': `${bom}{"current":"a","profiles":[{"name":"a","mode":"AK","access_key_id":"a","access_key_secret":"b"}]}`,
      '.alibabacloud/credentials': `${bom}[default]\ntype = access_key\naccess_key_id = a\naccess_key_secret = b`,
      '.tencentcloud/credentials': `${bom}[default]\nsecret_id = a\nsecret_key = b`,
      '.tccli/default.credential': `${bom}{"secretId":"a","secretKey":"b"}`,
      '.ks/credentials': `${bom}[default]\nks_access_key_id = a\nks_secret_access_key = b`
    })
    const options = { environment: home }
    const providers = [
      alibaba.fromCliFile(options),
      alibaba.fromIniFile(options),
      tencent.fromIniFile(options),
      tencent.fromCliFile(options),
      kingsoft.fromIniFile(options),
      tencent.fromProcess({
        command: [process.execPath, '-e', `console.log('${bom}{"secretId":"a","secretKey":"b"}')`]
      })
    ]
    expect(path).not.toBe('')
    const given = await Promise.all(providers.map((provider) => provider()))
    expect(given).toEqual(providers.map(() => ({ accessKeyId: 'a', secretAccessKey: 'b' })))
  })

  it.each([
    ['abc#def;ghi', 'abc#def;ghi'],
    ['"abc#def"', 'abc#def'],
    ["'abc;def' ; a comment", 'abc;def'],
    ['abc # a comment', 'abc'],
    ['a=b==', 'a=b==']
  ])('18: the value %s is %s', async (written, read) => {
    const { environment: home } = makeHome({
      '.tencentcloud/credentials': `[default]\r\nsecret_id=id\r\nsecret_key = ${written}\r\n`
    })
    expect(await tencent.fromIniFile({ environment: home })()).toMatchObject({ secretAccessKey: read })
  })

  it.each([
    [
      '.aliyun/config.json',
      '{\n "profiles": [\n  {"access_key_secret": "CANARY"\n',
      'line 4 is not JSON: it ends too early',
      alibaba.fromCliFile
    ],
    [
      '.aliyun/config.json',
      '{\n "access_key_secret": CANARY\n}',
      'line 2 is not JSON: there is an unexpected character',
      alibaba.fromCliFile
    ],
    [
      '.aliyun/config.json',
      '{"a": "CANARY\n"}',
      'line 1 is not JSON: there is an unexpected character',
      alibaba.fromCliFile
    ],
    ['.aliyun/config.json', '["CANARY"]', 'holds no JSON object', alibaba.fromCliFile],
    [
      '.tccli/default.credential',
      '{"secretKey": "CANARY",}',
      'line 1 is not JSON: there is an unexpected character',
      tencent.fromCliFile
    ],
    ['.tencentcloud/credentials', '[default]\nsecret_id = a\nCANARY\n', 'line 3 has no =', tencent.fromIniFile],
    ['.ks/credentials', '= CANARY', 'line 1 has no =', kingsoft.fromIniFile]
  ] as const)('17: what is wrong with %s is said without its content', async (file, content, what, providerOf) => {
    const { environment: home, home: path } = makeHome({ [file]: content })
    const message = await messageOf(providerOf({ environment: home }))
    expect(message).toContain(`failed: The file ${path}/${file}`)
    expect(message).toContain(what)
    expect(message).not.toContain('CANARY')
  })

  it('a file that others can read is a warning', async () => {
    const { environment: home, home: path, write } = makeHome()
    write('.tencentcloud/credentials', '[default]\nsecret_id=id\nsecret_key=key', 0o644)
    const warnings: unknown[] = []
    const context: ProviderContext = { warn: (warning) => warnings.push(warning) }
    await tencent.fromIniFile({ environment: home })(context)
    expect(warnings).toEqual(
      process.platform === 'win32'
        ? []
        : [
            {
              reason: 'readable-file',
              message: `Other users of this machine can read ${path}/.tencentcloud/credentials: set its mode to 600`
            }
          ]
    )
  })

  it('a file that cannot be read is a failure', async () => {
    const { environment: home, home: path, write } = makeHome()
    write('.tencentcloud/credentials/inside', '')
    expect(await messageOf(tencent.fromIniFile({ environment: home }))).toBe(
      `failed: The file ${path}/.tencentcloud/credentials cannot be read (EISDIR)`
    )
  })

  it('21: the role of an instance is found by a profile of the CLI that does not name it', async () => {
    const { shared } = start()
    const { environment: home } = makeHome({
      '.aliyun/config.json': { current: 'a', profiles: [{ name: 'a', mode: 'EcsRamRole' }] }
    })
    expect(await alibaba.defaultProvider({ ...shared, environment: home })()).toMatchObject({
      sessionToken: expect.any(String)
    })
  })
})

describe('a secret of a source', () => {
  const canary = 'CANARY-secret-1234567890'

  const sources: readonly (readonly [name: string, provider: () => CredentialProvider])[] = [
    ['environment', () => tencent.fromEnv({ TENCENTCLOUD_SECRET_ID: canary })],
    [
      'file',
      () =>
        tencent.fromIniFile({
          environment: makeHome({ '.tencentcloud/credentials': `[default]\nsecret_key=${canary}` }).environment
        })
    ],
    [
      'JSON',
      () =>
        tencent.fromCliFile({
          environment: makeHome({ '.tccli/default.credential': `{"secretKey":"${canary}"` }).environment
        })
    ],
    [
      'program',
      () =>
        tencent.fromProcess({
          command: [process.execPath, '-e', `console.error("${canary}"); console.log("${canary}"); process.exit(1)`]
        })
    ],
    ['output', () => tencent.fromProcess({ command: [process.execPath, '-e', `console.log("${canary}")`] })],
    [
      'metadata',
      () =>
        tencent.fromInstanceRole({
          transport: async ({ url }) => ({ status: 200, headers: {}, body: url.endsWith('/') ? 'role' : canary })
        })
    ],
    [
      'role name',
      () =>
        tencent.fromInstanceRole({ transport: async () => ({ status: 200, headers: {}, body: `${canary} ${canary}` }) })
    ],
    [
      'URI',
      () =>
        alibaba.fromUri({
          uri: `https://keys.example/${canary}?token=${canary}`,
          transport: async () => ({ status: 403, headers: {}, body: canary })
        })
    ],
    [
      'identity token',
      () =>
        alibaba.fromOidc({
          roleArn,
          providerArn: 'p',
          tokenFile: makeHome().write('token', canary),
          transport: async ({ body }) => ({
            status: 400,
            headers: {},
            body: JSON.stringify({ Code: 'Bad', Message: `The token ${canary} of ${body} is bad`, RequestId: 'r' })
          })
        })
    ],
    [
      'STS',
      () =>
        alibaba.assumeRole({
          roleArn,
          credentials: { accessKeyId: canary, secretAccessKey: `${canary}-key`, sessionToken: `${canary}-token` },
          transport: async ({ headers, body }) => ({
            status: 400,
            headers: {},
            body: JSON.stringify({
              Code: 'SignatureDoesNotMatch',
              Message: `${JSON.stringify(headers)} ${body} ${canary}-key`,
              RequestId: 'r'
            })
          })
        })
    ]
  ]

  it.each(sources)('is in no error, hook or message: %s', async (_, providerOf) => {
    const events: unknown[] = []
    const keep = (event: unknown) => events.push(event)
    const client = makeCvmClient({
      region: 'ap-guangzhou',
      credentials: providerOf(),
      transport: neverConnected,
      hooks: { onAttempt: keep, onRetry: keep, onResult: keep, onWarning: keep }
    })
    const result = await client.send(DescribeInstances, {})()
    if (result._tag === 'Right') expect.fail('it gave credentials')
    expect(result.left).toMatchObject({ reason: 'credentials' })
    const shown =
      inspect([result, events, client], { depth: Infinity, showHidden: true }) + JSON.stringify([result, events])
    expect(shown).not.toContain(canary)
    expect(inspect(causeOf(result.left), { depth: Infinity })).not.toContain(canary)
  })
})
