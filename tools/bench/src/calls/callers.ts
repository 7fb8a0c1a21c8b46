import { Agent, request as httpRequest } from 'node:http'

import { makeClient as makeKms, makeDispatcherTransport } from '@cloud-result/alibaba-kms/client'
import type { ClientConfig, Transport } from '@cloud-result/alibaba-kms/client'
import { ListKeys } from '@cloud-result/alibaba-kms/operations'
import { makeClient as makeCvm } from '@cloud-result/tencent-cvm/client'
import { DescribeInstances, DescribeInstancesStatus } from '@cloud-result/tencent-cvm/operations'
import type { CloudError, Result } from '@cloud-result/core'
import { Agent as Dispatcher } from 'undici'

import type { AnswerName } from './answers.js'
import { loadCvmSdk, loadKmsSdk } from './official-sdks.js'

/** A way to make a call, such as a client or an SDK. */
export interface Caller {
  readonly name: string
  /** Makes one call and returns what its user gets. */
  readonly call: () => Promise<unknown>
  /** Counts the entries of the list in a response. */
  readonly count: (answer: never) => number
}

const caller = <Answer>(name: string, call: () => Promise<Answer>, count: (answer: Answer) => number): Caller => ({
  name,
  call,
  count
})

const accessKeyId = 'AKIDEXAMPLEEXAMPLEEXAMPLEEXAMPLE'
const secretAccessKey = 'exampleexampleexampleexampleexam'

/** All callers that can make this exchange. The first does only what is necessary. */
export const callersOf = (
  name: AnswerName,
  port: number,
  more: Pick<ClientConfig, 'rateLimiter'> = {}
): readonly Caller[] => (name.startsWith('tencent') ? cvmCallers(name, port, more) : kmsCallers(port))

const dataOf = <Data>(result: Result<{ readonly data: Data }, CloudError>): Data => {
  if (result._tag === 'Left') throw new Error(`${result.left.category}: ${result.left.message}`)
  return result.right.data
}

type Tree = Readonly<Record<string, unknown>>

/** `node:http` with keep-alive, and `JSON.parse`: no signature, no checks. */
const bare = (port: number, body: string, headers: Readonly<Record<string, string>>): (() => Promise<Tree>) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 50 })
  const options = { agent, host: '127.0.0.1', port, method: 'POST', path: '/', headers }
  return () =>
    new Promise((resolve, reject) => {
      const request = httpRequest(options, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString()) as Tree))
        response.on('error', reject)
      })
      request.on('error', reject)
      request.end(body)
    })
}

/** A transport over undici, with as many connections as the others have. */
const dispatcher = (): Transport => makeDispatcherTransport(new Dispatcher({ connections: 50 }))

const cvmCallers = (name: AnswerName, port: number, more: Pick<ClientConfig, 'rateLimiter'>): readonly Caller[] => {
  const isSmall = name.endsWith('small')
  const config = {
    region: 'ap-guangzhou',
    endpoint: `http://127.0.0.1:${port}`,
    credentials: { accessKeyId, secretAccessKey },
    ...more
  }
  const callOver = (transport?: Transport): (() => Promise<unknown>) => {
    const client = makeCvm({ ...config, transport })
    return isSmall
      ? async () => dataOf(await client.send(DescribeInstancesStatus, { Limit: 100 })())
      : async () => dataOf(await client.send(DescribeInstances, { Limit: 100 })())
  }
  const sdk = (agent: Agent | undefined) => {
    const own = new (loadCvmSdk().cvm.v20170312.Client)({
      region: 'ap-guangzhou',
      credential: { secretId: accessKeyId, secretKey: secretAccessKey },
      profile: {
        httpProfile: { endpoint: `127.0.0.1:${port}`, protocol: 'http://', ...(agent === undefined ? {} : { agent }) }
      }
    })
    return isSmall ? () => own.DescribeInstancesStatus({ Limit: 100 }) : () => own.DescribeInstances({ Limit: 100 })
  }
  const body = '{"Limit":100}'
  const headers = {
    'content-type': 'application/json',
    'x-tc-action': isSmall ? 'DescribeInstancesStatus' : 'DescribeInstances',
    'x-tc-version': '2017-03-12',
    'x-tc-region': 'ap-guangzhou',
    'x-tc-timestamp': '1758790421',
    'content-length': String(body.length),
    authorization: `TC3-HMAC-SHA256 Credential=${accessKeyId}/2025-09-25/cvm/tc3_request, SignedHeaders=content-type;host, Signature=${'0'.repeat(64)}`
  }
  const list = isSmall ? 'InstanceStatusSet' : 'InstanceSet'
  const count = (answer: unknown): number => ((answer as Tree)[list] as readonly unknown[]).length
  const countParsed = ({ Response }: Tree): number => count(Response)
  return [
    caller('node:http and JSON.parse', bare(port, body, headers), countParsed),
    caller('cloud-result', callOver(), count),
    caller('cloud-result, dispatcher', callOver(dispatcher()), count),
    caller('official SDK', sdk(undefined), count),
    caller('official SDK, keep-alive', sdk(new Agent({ keepAlive: true, maxSockets: 50 })), count)
  ]
}

const kmsCallers = (port: number): readonly Caller[] => {
  const config = {
    region: 'cn-hangzhou',
    endpoint: `http://127.0.0.1:${port}`,
    credentials: { accessKeyId, secretAccessKey }
  }
  const callOver = (transport?: Transport) => {
    const client = makeKms({ ...config, transport })
    return async () => dataOf(await client.send(ListKeys, { PageNumber: 1, PageSize: 100 })())
  }
  const { ListKeysRequest, default: Kms } = loadKmsSdk()
  // The SDK expects a class that it does not export; an object with the same fields works, too.
  const sdk = new Kms({
    accessKeyId,
    accessKeySecret: secretAccessKey,
    regionId: 'cn-hangzhou',
    endpoint: `127.0.0.1:${port}`,
    protocol: 'http',
    maxIdleConns: 50,
    toMap: () => ({}),
    validate: () => undefined
  } as never)
  const body = 'PageNumber=1&PageSize=100'
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    accept: 'application/json',
    'x-acs-action': 'ListKeys',
    'x-acs-version': '2016-01-20',
    'x-acs-date': '2025-09-25T08:53:41Z',
    'x-acs-signature-nonce': '0'.repeat(32),
    'x-acs-content-sha256': '0'.repeat(64),
    'content-length': String(body.length),
    authorization: `ACS3-HMAC-SHA256 Credential=${accessKeyId},SignedHeaders=content-type;host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=${'0'.repeat(64)}`
  }
  const count = ({ Keys }: Tree): number => ((Keys as Tree)['Key'] as readonly unknown[]).length
  return [
    caller('node:http and JSON.parse', bare(port, body, headers), count),
    caller('cloud-result', callOver(), (data) => data.Keys.Key.length),
    caller('cloud-result, dispatcher', callOver(dispatcher()), (data) => data.Keys.Key.length),
    caller(
      'official SDK',
      () => sdk.listKeys(new ListKeysRequest({ pageNumber: 1, pageSize: 100 })),
      (answer) => answer.keys.key.length
    )
  ]
}
