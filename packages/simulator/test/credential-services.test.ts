import { fromInstanceRole as fromEcsRole } from '@cloud-result/alibaba-kms/credentials'
import { makeClient } from '@cloud-result/tencent-cvm/client'
import { assumeRole, fromInstanceRole } from '@cloud-result/tencent-cvm/credentials'
import { DescribeInstances } from '@cloud-result/tencent-cvm/operations'
import { afterEach, describe, expect, it } from 'vitest'

import { readCommandLine } from '../src/command-line.js'
import { credentialServiceNames, makeSimulator, makeVirtualClock, startSimulator } from '../src/index.js'
import type { RunningSimulator } from '../src/index.js'
import { today } from './support/requests.js'

const rolePath = '/latest/meta-data/cam/security-credentials/'
const hour = 3_600_000

let simulator: RunningSimulator | undefined
afterEach(async () => {
  await simulator?.close()
  simulator = undefined
})

const get = async (url: string, init: RequestInit = {}) => {
  const response = await fetch(url, init)
  return `${response.status} ${await response.text()}`
}

describe('a metadata service on loopback', () => {
  it('of CVM names the role, gives its credentials, and rotates them before they expire', async () => {
    let now = today
    simulator = await startSimulator({
      products: [],
      credentialServices: ['tencent-metadata'],
      clock: { now: () => now }
    })
    const url = simulator.endpoints['tencent-metadata']
    expect(await get(url + rolePath)).toBe('200 simulated-role')
    const first = await get(`${url}${rolePath}simulated-role`)
    expect(first).toMatch(
      /^200 \{"TmpSecretId":"temporary\w{16}","TmpSecretKey":"\w{32}","ExpiredTime":\d{10},"Expiration":"2026-01-15T14:00:00Z","Token":"\w{64}","Code":"Success"\}$/
    )
    now += 5.7 * hour
    expect(await get(`${url}${rolePath}simulated-role`)).toBe(first)
    now += 0.1 * hour
    const second = await get(`${url}${rolePath}simulated-role`)
    expect(second).not.toBe(first)
    simulator.rotateInstanceRole()
    expect(await get(`${url}${rolePath}simulated-role`)).not.toBe(second)
    simulator.setInstanceRole({ name: null })
    expect(await get(url + rolePath)).toBe('404 404 - Not Found')
    expect(await get(`${url}/latest/meta-data/other`)).toBe('404 404 - Not Found')
  })

  it('of ECS wants a token for as long as it is valid, and none through a proxy', async () => {
    let now = today
    simulator = await startSimulator({
      products: [],
      credentialServices: ['alibaba-metadata'],
      clock: { now: () => now }
    })
    const url = simulator.endpoints['alibaba-metadata']
    const path = '/latest/meta-data/ram/security-credentials/'
    const token = (seconds: string, headers = {}) =>
      get(`${url}/latest/api/token`, {
        method: 'PUT',
        headers: { 'x-aliyun-ecs-metadata-token-ttl-seconds': seconds, ...headers }
      })
    const given = (await token('60')).slice(4)
    const withToken = { headers: { 'x-aliyun-ecs-metadata-token': given } }
    expect(await get(url + path, withToken)).toBe('200 simulated-role')
    expect(await get(url + path)).toBe('200 simulated-role')
    simulator.setInstanceRole({ tokens: 'required' })
    expect(await get(url + path)).toBe('403 Forbidden')
    now += 60_000
    expect(await get(url + path, withToken)).toBe('401 Unauthorized')
    expect(await token('0')).toBe('400 Bad Request')
    expect(await token('21601')).toBe('400 Bad Request')
    expect(await token('60', { 'x-forwarded-for': '10.0.0.1' })).toBe('403 Forbidden')
    simulator.setInstanceRole({ tokens: 'refused' })
    expect(await token('60')).toBe('403 Forbidden')
  })

  it('can be slow, broken or failing', async () => {
    simulator = await startSimulator({ products: [], credentialServices: ['tencent-metadata'] })
    const { endpoints, faults } = simulator
    const provider = fromInstanceRole({ endpoint: endpoints['tencent-metadata'], timeoutMs: 200 })
    faults.inject({ product: 'tencent-metadata', operation: 'role', transport: { kind: 'stall' } })
    await expect(provider()).rejects.toMatchObject({ message: expect.stringContaining('no answer within 200 ms') })
    faults.inject({ product: 'tencent-metadata', operation: 'credentials', transport: { kind: 'truncate' } })
    faults.inject({ product: 'tencent-metadata', operation: 'credentials', error: { status: 500 } })
    expect(await provider()).toMatchObject({ sessionToken: expect.any(String) })
    expect(simulator.calls().map(({ action, status }) => `${action} ${status}`)).toEqual([
      'role 200',
      'role 200',
      'credentials 200',
      'credentials 500',
      'credentials 200'
    ])
  })
})

describe('a security token service', () => {
  it('refuses what the vendor refuses, and issues keys that the products accept until they expire', async () => {
    const clock = makeVirtualClock()
    const { credentials, transport } = makeSimulator({ clock })
    const shared = { clock, transport }
    const roleArn = 'qcs::cam::uin/100000000001:roleName/demo'
    const refused = async (changes: object) =>
      (
        (await assumeRole({ ...shared, roleArn, credentials, ...changes })().catch((thrown: unknown) => thrown)) as {
          message: string
        }
      ).message
    expect(await refused({ sessionName: 'a' })).toContain('RoleSessionName is not valid')
    expect(await refused({ durationSeconds: 43_201 })).toContain('DurationSeconds is not valid')
    expect(await refused({ roleArn: 'role' })).toContain('RoleArn is not valid')
    expect(await refused({ credentials: { ...credentials, secretAccessKey: 'wrong' } })).toContain(
      'AuthFailure.SignatureFailure'
    )

    const issued = await assumeRole({ ...shared, roleArn, durationSeconds: 60, credentials })()
    const client = makeClient({ region: 'ap-guangzhou', credentials: issued, ...shared })
    expect(await client.send(DescribeInstances, {})()).toMatchObject({ _tag: 'Right' })
    await clock.sleep(61_000, new AbortController().signal)
    expect(await client.send(DescribeInstances, {})()).toMatchObject({ left: { code: 'AuthFailure.TokenFailure' } })
  })

  it('fails as it is told', async () => {
    const clock = makeVirtualClock()
    const { credentials, faults, transport } = makeSimulator({ clock })
    faults.inject({ product: 'tencent-sts', error: { code: 'ResourceNotFound.RoleNotFound' } })
    await expect(
      assumeRole({ clock, transport, roleArn: 'qcs::cam::uin/1:roleName/demo', credentials })()
    ).rejects.toMatchObject({ message: expect.stringContaining('ResourceNotFound.RoleNotFound') })
  })
})

describe('the role of the instance', () => {
  it('is one for all vendors, and its keys are accepted by all products', async () => {
    const clock = makeVirtualClock()
    const { setInstanceRole, transport } = makeSimulator({ clock })
    setInstanceRole({ name: 'web', durationMs: hour })
    const [cvm, ecs] = [
      await fromInstanceRole({ clock, transport })(),
      await fromEcsRole({ clock, transport, environment: {} })()
    ]
    expect([cvm.accessKeyId, Number(cvm.expiration) - clock.now() <= hour]).toEqual([ecs.accessKeyId, true])
  })

  it('is the same for the same seed', async () => {
    const clock = makeVirtualClock()
    const of = (seed: string) => fromInstanceRole({ clock, transport: makeSimulator({ clock, seed }).transport })()
    expect(await of('a')).toEqual(await of('a'))
    expect(await of('a')).not.toEqual(await of('b'))
  })
})

describe('the command', () => {
  it('starts the services that it is told to', async () => {
    expect(await readCommandLine(['--service', 'tencent-sts', '--service', 'tencent-metadata'])).toEqual({
      _tag: 'Right',
      right: { credentialServices: ['tencent-sts', 'tencent-metadata'] }
    })
    expect(await readCommandLine(['--service', 'x'])).toEqual({
      _tag: 'Left',
      left: `Unknown service x. The services are ${credentialServiceNames.join(', ')}.`
    })
  })
})
