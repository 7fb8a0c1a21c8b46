import * as kms from '@cloud-result/alibaba-kms'
import * as kmsClient from '@cloud-result/alibaba-kms/client'
import * as kmsOperations from '@cloud-result/alibaba-kms/operations'
import * as ebsClient from '@cloud-result/kingsoft-ebs/client'
import * as ebsOperations from '@cloud-result/kingsoft-ebs/operations'
import * as monitorClient from '@cloud-result/kingsoft-monitor/client'
import { makeSimulator, makeVirtualClock } from '@cloud-result/simulator'
import * as cvm from '@cloud-result/tencent-cvm'
import * as cvmClient from '@cloud-result/tencent-cvm/client'
import * as cvmOperations from '@cloud-result/tencent-cvm/operations'
import * as t from 'io-ts'

/** What a program in JavaScript did, and what it got: the error's message, `Right`, or what was thrown. */
export interface RunTimeCase {
  readonly did: string
  readonly run: () => unknown
  readonly says: string
}

// Nothing is checked by the compiler here: that is what the cases are about.
// oxlint-disable-next-line typescript/no-explicit-any -- see above
const unchecked = (value: unknown): any => value
const { decode, catchCategory, dryRun, isCategory, isCloudError, matchCategory, orThrow, toError } = unchecked(cvm)
const { catchCategoryTask, chainProviders, makeClient } = unchecked(cvmClient)
const { DescribeInstances, DescribeZones, RunInstances } = unchecked(cvmOperations)
const { DescribeVolumes } = unchecked(ebsOperations)
const { ListKeys } = unchecked(kmsOperations)

const connection = () => {
  const clock = makeVirtualClock()
  const { transport, credentials } = makeSimulator({ clock })
  return { region: 'ap-guangzhou', clock, credentials, transport }
}
const client = () => makeClient(connection())
const zones = (config: object) => makeClient({ ...connection(), ...config }).run(DescribeZones, {})
const failure = () => unchecked(kms.decode(t.unknown)({ status: 429, body: '{"Code":"Rejected.Throttling"}' })).left
const response = () => new Response('{"Response":{"RequestId":"1"}}')
const ok = { status: 200, body: '{"Response":{"RequestId":"1"}}' }

export const runTimeCases: readonly RunTimeCase[] = [
  // Configuration
  {
    did: 'makeClient()',
    run: () => makeClient().run(DescribeZones, {}),
    says: "The client has no configuration: write makeClient({ region: 'ap-guangzhou' })"
  },
  {
    did: 'makeClient() of EBS',
    run: () => unchecked(ebsClient).makeClient().run(DescribeVolumes, {}),
    says: "The client has no configuration: write makeClient({ region: 'ap-guangzhou' })"
  },
  {
    did: 'makeClient() of KMS',
    run: () => unchecked(kmsClient).makeClient().run(ListKeys, {}),
    says: "The client has no configuration: write makeClient({ region: 'ap-guangzhou' })"
  },
  {
    did: 'makeClient() of Monitor',
    run: () => unchecked(monitorClient).makeClient().call({ action: 'ListMetrics' }, t.unknown)(),
    says: "The client has no configuration: write makeClient({ region: 'ap-guangzhou' })"
  },
  {
    did: 'makeClient(null)',
    run: () => makeClient(null).run(DescribeZones, {}),
    says: "The client has no configuration: write makeClient({ region: 'ap-guangzhou' })"
  },
  {
    did: "makeClient('ap-guangzhou')",
    run: () => makeClient('ap-guangzhou').run(DescribeZones, {}),
    says: "The client has no configuration: write makeClient({ region: 'ap-guangzhou' })"
  },
  {
    did: 'makeClient({})',
    run: () => makeClient({}).run(DescribeZones, {}),
    says: 'The region is missing or not valid'
  },
  { did: 'an empty region', run: () => zones({ region: '' }), says: 'The region is missing or not valid' },
  {
    did: 'a region that is no host name',
    run: () => zones({ region: 'a.example/' }),
    says: 'The region is missing or not valid'
  },
  {
    did: "Tencent's names of the credentials",
    run: () => zones({ credentials: { secretId: 'a', secretKey: 'b' } }),
    says: 'The credentials have no accessKeyId: secretId is called accessKeyId here'
  },
  {
    did: "Alibaba's name of the secret",
    run: () => zones({ credentials: { accessKeyId: 'a', accessKeySecret: 'b' } }),
    says: 'The credentials have no secretAccessKey: accessKeySecret is called secretAccessKey here'
  },
  {
    did: "Alibaba's name of the token",
    run: () => zones({ credentials: { accessKeyId: 'a', secretAccessKey: 'b', securityToken: 'c' } }),
    says: 'The credentials have no sessionToken: securityToken is called sessionToken here'
  },
  { did: 'empty credentials', run: () => zones({ credentials: {} }), says: 'The credentials have no accessKeyId' },
  {
    did: 'a secret with a line break',
    run: () => zones({ credentials: { accessKeyId: 'a', secretAccessKey: 'b\n' } }),
    says: "The credentials' secretAccessKey contains white space or a character outside ASCII"
  },
  {
    did: 'variables that are not set',
    run: () => zones({ credentials: unchecked(cvmClient).fromEnv({}) }),
    says: 'The environment variables TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY are not set'
  },
  {
    did: 'credentials: fromEnv, not called',
    run: () => zones({ credentials: unchecked(cvmClient).fromEnv }),
    says: 'The credentials are a function: call it, as in credentials: fromEnv()'
  },
  {
    did: 'chainProviders()',
    run: () => zones({ credentials: chainProviders() }),
    says: 'No credential provider was given'
  },
  {
    did: 'chainProviders(credentials)',
    run: () => zones({ credentials: chainProviders({ accessKeyId: 'a', secretAccessKey: 'b' }) }),
    says: 'chainProviders takes functions: for fixed credentials, write async () => credentials'
  },
  {
    did: 'the simulator in place of its transport',
    run: () => zones({ transport: makeSimulator() }),
    says: "The client's transport is not a function: pass that of makeNodeTransport(), of makeSimulator() or your own"
  },
  {
    did: 'fetch as the transport',
    run: () => zones({ transport: fetch }),
    says: "The client's transport is fetch: write makeClient({ region, fetch })"
  },
  {
    did: 'a fetch that is none',
    run: () => zones({ transport: undefined, fetch: 'fetch' }),
    says: "The client's fetch is not a function"
  },
  {
    did: 'clock: Date',
    run: () => zones({ clock: Date }),
    says: "The client's clock lacks now or sleep: pass that of makeVirtualClock(), or none"
  },
  {
    did: "timeoutMs: '5s'",
    run: () => zones({ timeoutMs: '5s' }),
    says: 'timeoutMs and deadlineMs must be positive numbers of milliseconds'
  },
  {
    did: 'timeoutMs: NaN',
    run: () => zones({ timeoutMs: Number.NaN }),
    says: 'timeoutMs and deadlineMs must be positive numbers of milliseconds'
  },
  {
    did: 'retry: 5',
    run: () => zones({ retry: 5 }),
    says: "The client's retry is not an object: write { maxAttempts: 5 }"
  },
  {
    did: 'retry: { maxAttempts: 0 }',
    run: () => zones({ retry: { maxAttempts: 0 } }),
    says: "The client's retry.maxAttempts is not a number or is out of range"
  },
  {
    did: "retry: { maxAttempts: 'five' }",
    run: () => zones({ retry: { maxAttempts: 'five' } }),
    says: "The client's retry.maxAttempts is not a number or is out of range"
  },
  {
    did: 'an endpoint with a path',
    run: () => zones({ endpoint: 'https://example.com/api' }),
    says: 'The endpoint must be a host name, or an https URL without a path'
  },
  {
    did: 'an http endpoint',
    run: () => zones({ endpoint: 'http://example.com' }),
    says: 'The endpoint must use https, unless it is on this machine'
  },

  // Calls
  {
    did: 'run()',
    run: () => client().run(),
    says: "This is no operation of tencent-cvm: pass one that the package's entry `operations` exports"
  },
  {
    did: "run('DescribeInstances')",
    run: () => client().run('DescribeInstances'),
    says: "This is no operation of tencent-cvm: pass one that the package's entry `operations` exports"
  },
  {
    did: "send('DescribeInstances', {})()",
    run: () => client().send('DescribeInstances', {})(),
    says: "This is no operation of tencent-cvm: pass one that the package's entry `operations` exports"
  },
  {
    did: 'run({ action }, {})',
    run: () => client().run({ action: 'DescribeZones' }, {}),
    says: "This is no operation of tencent-cvm: pass one that the package's entry `operations` exports"
  },
  {
    did: 'run(operations, {})',
    run: () => client().run(cvmOperations, {}),
    says: "This is no operation of tencent-cvm: pass one that the package's entry `operations` exports"
  },
  {
    did: 'run(DescribeZones.output, {})',
    run: () => client().run(DescribeZones.output, {}),
    says: "This is no operation of tencent-cvm: pass one that the package's entry `operations` exports"
  },
  {
    did: "another product's operation",
    run: () => client().run(DescribeVolumes, {}),
    says: 'DescribeVolumes is an operation of kingsoft-ebs; this client is of tencent-cvm'
  },
  {
    did: 'run(DescribeZones)',
    run: () => client().run(DescribeZones),
    says: 'The input does not fit the operation: it must be an object'
  },
  {
    did: 'run(DescribeZones, null)',
    run: () => client().run(DescribeZones, null),
    says: 'The input does not fit the operation: it must be an object'
  },
  {
    did: "run(DescribeInstances, 'ins-1')",
    run: () => client().run(DescribeInstances, 'ins-1'),
    says: 'The input does not fit the operation: it must be an object'
  },
  {
    did: 'a Date in the input',
    run: () => client().run(DescribeInstances, { InstanceIds: [new Date(0)] }),
    says: 'The input does not fit the operation: expected string at InstanceIds.0'
  },
  {
    did: 'a Date as the input',
    run: () => client().run(DescribeInstances, new Date(0)),
    says: 'The input does not fit the operation: it must be an object'
  },
  {
    did: 'a Map as the input',
    run: () => client().run(DescribeInstances, new Map([['Limit', 1]])),
    says: 'The input does not fit the operation: it must be an object'
  },
  {
    did: 'a promise in the input',
    run: () => client().run(DescribeInstances, { InstanceIds: Promise.resolve(['ins-1']) }),
    says: 'The input does not fit the operation: expected string[] with at least one entry (an empty list can mean everything) at InstanceIds'
  },
  {
    did: 'a bigint in the input',
    run: () => client().run(DescribeInstances, { Limit: 5n }),
    says: 'The input does not fit the operation: expected integer at Limit'
  },
  {
    did: 'NaN in the input',
    run: () => client().run(DescribeInstances, { Limit: Number.NaN }),
    says: 'The input does not fit the operation: expected integer at Limit'
  },
  {
    did: 'an empty list of ids',
    run: () => client().run(DescribeInstances, { InstanceIds: [] }),
    says: 'The input does not fit the operation: expected string[] with at least one entry (an empty list can mean everything) at InstanceIds'
  },
  {
    did: 'a field misspelt',
    run: () => client().run(DescribeInstances, { InstanceIDs: ['ins-1'] }),
    says: 'The input does not fit the operation: unknown field `InstanceIDs` (did you mean `InstanceIds`?)'
  },
  {
    did: 'a required field left out',
    run: () => client().run(RunInstances, { Placement: {} }),
    says: 'The input does not fit the operation: missing: Placement.Zone'
  },
  { did: 'options: null', run: () => client().run(DescribeZones, {}, null), says: "The call's options cannot be read" },
  {
    did: 'a controller for its signal',
    run: () => client().run(DescribeZones, {}, { signal: new AbortController() }),
    says: 'The signal is not an AbortSignal: pass the signal of a controller'
  },
  {
    did: 'call()()',
    run: () => client().call()(),
    says: "The call has no action: write call({ action: 'DescribeZones' }, codec)"
  },
  {
    did: "call('DescribeZones', codec)()",
    run: () => client().call('DescribeZones', t.unknown)(),
    says: "The call has no action: write call({ action: 'DescribeZones' }, codec)"
  },
  {
    did: 'call({ action })()',
    run: () => client().call({ action: 'DescribeZones' })(),
    says: 'The call has no io-ts codec for its response: write call({ action }, codec), for example t.unknown'
  },
  {
    did: 'call with a schema of another library',
    run: () => client().call({ action: 'DescribeZones' }, { parse: (value: unknown) => value })(),
    says: 'The call has no io-ts codec for its response: write call({ action }, codec), for example t.unknown'
  },
  {
    did: 'call with a Date',
    run: () => client().call({ action: 'DescribeZones', parameters: { From: new Date(0) } }, t.unknown)(),
    says: 'The parameters cannot be written: expected plain data at From'
  },
  {
    did: 'pages()',
    run: () => firstOf(client().pages()),
    says: "This is no operation of tencent-cvm: pass one that the package's entry `operations` exports"
  },
  {
    did: "pages('DescribeInstances', {})",
    run: () => firstOf(client().pages('DescribeInstances', {})),
    says: "This is no operation of tencent-cvm: pass one that the package's entry `operations` exports"
  },
  {
    did: 'pages(DescribeInstances)',
    run: () => firstOf(client().pages(DescribeInstances)),
    says: 'The input does not fit the operation: it must be an object'
  },
  {
    did: 'pages of an operation that has none',
    run: () => firstOf(client().pages(DescribeZones, {})),
    says: 'DescribeZones does not return pages: use send'
  },
  {
    did: 'collect()()',
    run: () => client().collect()(),
    says: 'collect needs a limit, the most items to read: a whole number from 1, or Infinity for all of them'
  },
  {
    did: 'collect without a limit',
    run: () => client().collect(DescribeInstances, {})(),
    says: 'collect needs a limit, the most items to read: a whole number from 1, or Infinity for all of them'
  },
  {
    did: 'collect of an operation without pages',
    run: () => client().collect(DescribeZones, {}, { limit: 5 })(),
    says: 'DescribeZones does not return pages: use send'
  },
  {
    did: 'wait()()',
    run: () => client().wait()(),
    says: 'The condition must be a function that returns true or false'
  },
  {
    did: 'wait without a condition',
    run: () => client().wait(DescribeInstances, {})(),
    says: 'The condition must be a function that returns true or false'
  },
  {
    did: 'a condition by name',
    run: () => client().wait(DescribeInstances, {}, 'RUNNING')(),
    says: 'The condition must be a function that returns true or false'
  },
  {
    did: 'wait with options: null',
    run: () => client().wait(DescribeInstances, {}, () => true, null)(),
    says: 'Right'
  },
  {
    did: 'dryRun()()',
    run: () => client().dryRun()(),
    says: "This is no operation of tencent-cvm: pass one that the package's entry `operations` exports"
  },
  {
    did: 'a dry run of an operation that has none',
    run: () => client().dryRun(DescribeZones, {})(),
    says: 'DescribeZones has no dry run: use send'
  },
  {
    did: 'sendReader without its client',
    run: () => unchecked(cvmClient).sendReader(DescribeZones)({})({})(),
    says: 'The environment has no client under tencent-cvm'
  },
  {
    did: 'sendReader of nothing',
    run: () => unchecked(cvmClient).sendReader()()()(),
    says: "sendReader got no operation: pass one that the package's entry `operations` exports"
  },

  // Decoding
  {
    did: 'decode()()',
    run: () => decode()(),
    says: 'Not a response: reading it threw. Pass { status, headers, body }, with the body as text'
  },
  {
    did: 'decode(response)',
    run: () => decode(response()),
    says: 'This is a response, not a codec: write decode(codec)(response)'
  },
  {
    did: 'decode(response)(codec)',
    run: () => decode(response())(t.unknown),
    says: 'Not a response: status is not an HTTP status. Pass { status, headers, body }, with the body as text'
  },
  {
    did: 'decode(codec)(response)',
    run: () => decode(t.unknown)(response()),
    says: 'Not a response: body is not a string. Pass { status, headers, body }, with the body as text'
  },
  {
    did: 'decode(codec)()',
    run: () => decode(t.unknown)(),
    says: 'Not a response: reading it threw. Pass { status, headers, body }, with the body as text'
  },
  {
    did: 'decode(codec)(text)',
    run: () => decode(t.unknown)('{"Response":{}}'),
    says: 'Not a response: status is not an HTTP status. Pass { status, headers, body }, with the body as text'
  },
  {
    did: 'a parsed body',
    run: () => decode(t.unknown)({ status: 200, body: { Response: {} } }),
    says: 'Not a response: body is not a string. Pass { status, headers, body }, with the body as text'
  },
  {
    did: 'a Buffer as the body',
    run: () => decode(t.unknown)({ status: 200, body: Buffer.from('{}') }),
    says: 'Not a response: body is not a string. Pass { status, headers, body }, with the body as text'
  },
  {
    did: 'a promise as the body',
    run: () => decode(t.unknown)({ status: 200, body: response().text() }),
    says: 'Not a response: body is not a string. Pass { status, headers, body }, with the body as text'
  },
  {
    did: 'the status as a text',
    run: () => decode(t.unknown)({ ...ok, status: '200' }),
    says: 'Not a response: status is not an HTTP status. Pass { status, headers, body }, with the body as text'
  },
  {
    did: 'decode(DescribeZones)(response)',
    run: () => decode(DescribeZones)(ok),
    says: 'This is an operation, not a codec: pass DescribeZones.output()'
  },
  {
    did: 'decode(DescribeZones.output)(response)',
    run: () => decode(DescribeZones.output)(ok),
    says: 'This is a function, not a codec: write decode(DescribeZones.output())'
  },
  {
    did: 'a schema of another library',
    run: () => decode({ '~standard': { version: 1, vendor: 'zod' } })(ok),
    says: 'This is a Standard Schema, not an io-ts codec: make a codec of it with fromSchema of the guide "Standard Schema"'
  },
  {
    did: 'a codec of the whole body',
    run: () => decode(t.type({ Response: t.type({ Total: t.number }) }))({ ...ok, body: '{"Response":{"Total":1}}' }),
    says: 'The data does not fit the codec: expected { Total: number } at Response'
  },

  {
    did: "fetch's headers",
    run: () => {
      const headers = new Headers({ 'x-acs-request-id': 'REQ1', 'retry-after': '7' })
      const { requestId, retryAfterMs } = unchecked(kms.decode(t.unknown)({ status: 429, headers, body: '' })).left
      return `${requestId} ${retryAfterMs}`
    },
    says: 'REQ1 7000'
  },

  // Handling errors
  {
    did: 'matchCategory()(error)',
    run: () => matchCategory()(failure()),
    says: 'throws TypeError: matchCategory: there is no handler for Throttled. Add `Throttled`, or `_` for all that have none'
  },
  {
    did: 'matchCategory({})(error)',
    run: () => matchCategory({})(failure()),
    says: 'throws TypeError: matchCategory: there is no handler for Throttled. Add `Throttled`, or `_` for all that have none'
  },
  {
    did: 'matchCategory without the handler',
    run: () => matchCategory({ NotFound: () => 1 })(failure()),
    says: 'throws TypeError: matchCategory: there is no handler for Throttled. Add `Throttled`, or `_` for all that have none'
  },
  {
    did: 'matchCategory of a result',
    run: () => matchCategory({ Throttled: () => 1 })({ _tag: 'Left', left: failure() }),
    says: 'throws TypeError: matchCategory: this is no CloudError, and there is no handler `_`. Pass what is in a Left, or add `_`'
  },
  {
    did: 'catchCategory without a handler',
    run: () => catchCategory('Throttled')({ _tag: 'Left', left: failure() }),
    says: 'throws TypeError: catchCategory needs a function as its second argument'
  },
  {
    did: 'catchCategory on a task',
    run: () => catchCategory('Throttled', () => cvm.right(1))(client().send(DescribeZones, {})),
    says: 'throws TypeError: catchCategory got no Left or Right: await a promise first, and map catchCategory over a task'
  },
  {
    did: 'catchCategory on a promise',
    run: () => catchCategory('Throttled', () => cvm.right(1))(Promise.resolve(1)),
    says: 'throws TypeError: catchCategory got no Left or Right: await a promise first, and map catchCategory over a task'
  },
  {
    did: 'catchCategoryTask on a result',
    run: () => catchCategoryTask('Throttled', () => 1)({ _tag: 'Left', left: failure() })(),
    says: 'throws TypeError: catchCategoryTask got no task: use catchCategory'
  },
  { did: 'isCategory of nothing', run: () => isCategory('NotFound')(undefined), says: 'false' },
  { did: 'isCloudError of nothing', run: () => isCloudError(undefined), says: 'false' },
  {
    did: 'toError()',
    run: () => toError(),
    says: 'throws TypeError: toError got no CloudError: pass what is in a Left'
  },
  {
    did: 'toError(result)',
    run: () => toError({ _tag: 'Left', left: failure() }),
    says: 'throws TypeError: toError got no CloudError: pass what is in a Left'
  },
  { did: 'toError(new Error)', run: () => toError(new Error('mine')), says: 'Error: mine' },
  {
    did: 'orThrow()',
    run: () => orThrow(),
    says: 'throws TypeError: orThrow got no Left or Right: await a promise first, and map orThrow over a task'
  },
  {
    did: 'orThrow(promise)',
    run: () => orThrow(Promise.resolve({ _tag: 'Left', left: failure() })),
    says: 'throws TypeError: orThrow got no Left or Right: await a promise first, and map orThrow over a task'
  },
  {
    did: 'orThrow(task)',
    run: () => orThrow(client().send(DescribeZones, {})),
    says: 'throws TypeError: orThrow got no Left or Right: await a promise first, and map orThrow over a task'
  },
  {
    did: 'dryRun of a task',
    run: () => dryRun(client().dryRun(RunInstances, {})),
    says: 'throws TypeError: dryRun got no Left or Right: await a promise first, and map dryRun over a task'
  },
  {
    did: 'then of a task',
    run: () => client().send(DescribeZones, {}).then(String),
    says: 'throws TypeError: client(...).send(...).then is not a function'
  }
]

const firstOf = async (pages: AsyncIterable<unknown>): Promise<unknown> => {
  for await (const page of pages) return page
  return 'no page'
}
