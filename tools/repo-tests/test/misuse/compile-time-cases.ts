/** What somebody wrote that does not compile, and a word of the compiler's message that says what to do. */
export interface CompileTimeCase {
  readonly did: string
  readonly code: string
  readonly tells: string
}

/** What the code of every case can use. */
export const prelude = `
import * as kmsRoot from '@cloud-result/alibaba-kms'
import { catchCategory, decode, isCategory, matchCategory, right } from '@cloud-result/tencent-cvm'
import { catchCategoryTask, fromEnv, makeClient, sendReader } from '@cloud-result/tencent-cvm/client'
import type { Client } from '@cloud-result/tencent-cvm/client'
import { DescribeInstances, DescribeZones, isInstanceRunning, RunInstances, TerminateInstances } from '@cloud-result/tencent-cvm/operations'
import * as ebsClient from '@cloud-result/kingsoft-ebs/client'
import { CreateVolume, DescribeVolumes, isVolumeAvailable } from '@cloud-result/kingsoft-ebs/operations'
import { ListKeys } from '@cloud-result/alibaba-kms/operations'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as t from 'io-ts'

const credentials = { accessKeyId: 'id', secretAccessKey: 'secret' }
const cvm = makeClient({ region: 'ap-guangzhou', credentials })
const ebs = ebsClient.makeClient({ region: 'cn-beijing-6', credentials })
`

/** The misuse that the compiler refuses. */
export const compileTimeCases: readonly CompileTimeCase[] = [
  // Configuration
  { did: 'no configuration', code: `makeClient()`, tells: 'Expected 1 argument' },
  {
    did: 'a region from the environment',
    code: `makeClient({ region: process.env['REGION'], credentials })`,
    tells: "'string | undefined' is not assignable to type 'string'"
  },
  {
    did: 'a number as the region',
    code: `makeClient({ region: 5, credentials })`,
    tells: "not assignable to type 'string'"
  },
  { did: 'no region', code: `makeClient({ credentials })`, tells: "'region' is missing" },
  {
    did: "Tencent's names of the credentials",
    code: `makeClient({ region: 'r', credentials: { secretId: 'a', secretKey: 'b' } })`,
    tells: 'call it accessKeyId'
  },
  {
    did: "Alibaba's names of the credentials",
    code: `makeClient({ region: 'r', credentials: { accessKeyId: 'a', accessKeySecret: 'b' } })`,
    tells: 'call it secretAccessKey'
  },
  {
    did: 'a timeout in words',
    code: `makeClient({ region: 'r', credentials, timeoutMs: '5s' })`,
    tells: "not assignable to type 'number"
  },
  {
    did: 'retries by the name of another SDK',
    code: `makeClient({ region: 'r', credentials, maxRetries: 5 })`,
    tells: "'maxRetries' does not exist"
  },
  {
    did: 'a number of retries',
    code: `makeClient({ region: 'r', credentials, retry: 5 })`,
    tells: "type 'RetryOptions'"
  },
  {
    did: 'retries misspelt',
    code: `makeClient({ region: 'r', credentials, retry: { maxAttemps: 5 } })`,
    tells: "'maxAttempts'"
  },
  {
    did: 'fetch as the transport',
    code: `makeClient({ region: 'r', credentials, transport: fetch })`,
    tells: 'Transport'
  },
  {
    did: 'a hook misspelt',
    code: `makeClient({ region: 'r', credentials, hooks: { onRetries: () => {} } })`,
    tells: "type 'Hooks"
  },
  { did: 'a class of clients', code: `new makeClient({ region: 'r', credentials })`, tells: 'new' },
  { did: 'an environment by name', code: `fromEnv('PRODUCTION')`, tells: 'Record<string, string | undefined>' },

  // Operations and inputs
  { did: 'an operation by its name', code: `cvm.run('DescribeInstances', {})`, tells: 'Operation<' },
  { did: 'no input', code: `cvm.run(DescribeZones)`, tells: 'Expected 2-3 arguments' },
  { did: 'the output of an operation', code: `cvm.run(DescribeZones.output, {})`, tells: 'Operation<' },
  { did: "another product's operation", code: `cvm.run(DescribeVolumes, {})`, tells: '"kingsoft-ebs"' },
  { did: "another product's operation, lazily", code: `cvm.send(ListKeys, {})`, tells: '"alibaba-kms"' },
  { did: "another product's client", code: `const client: Client<'tencent-cvm'> = ebs`, tells: '"kingsoft-ebs"' },
  { did: 'a field misspelt', code: `cvm.run(DescribeInstances, { InstanceIDs: ['ins-1'] })`, tells: "'InstanceIds'" },
  {
    did: 'a nested field misspelt',
    code: `cvm.run(DescribeInstances, { Filters: [{ Name: 'zone', Vaules: ['a'] }] })`,
    tells: "'Values'"
  },
  {
    did: 'a text for a number',
    code: `cvm.run(DescribeInstances, { Limit: '20' })`,
    tells: "'string' is not assignable to type 'number'"
  },
  {
    did: 'a text for a list',
    code: `cvm.run(DescribeInstances, { InstanceIds: 'ins-1' })`,
    tells: "'string' is not assignable to type 'readonly string[]'"
  },
  {
    did: 'a Date for a text',
    code: `ebs.run(DescribeVolumes, { VolumeType: new Date() })`,
    tells: 'not assignable to type'
  },
  {
    did: 'required fields left out',
    code: `ebs.run(CreateVolume, { Size: 20 })`,
    tells: 'VolumeType, AvailabilityZone, ChargeType'
  },
  { did: 'a required list left out', code: `cvm.run(TerminateInstances, {})`, tells: "'InstanceIds' is missing" },
  {
    did: 'a controller for its signal',
    code: `cvm.run(DescribeZones, {}, { signal: new AbortController() })`,
    tells: 'aborted'
  },
  { did: 'an option misspelt', code: `cvm.run(DescribeZones, {}, { timeout: 5_000 })`, tells: "'timeoutMs'" },
  { did: 'the pages of an operation that has none', code: `cvm.pages(DescribeZones, {})`, tells: 'paging' },
  {
    did: 'the items of an operation that has no pages',
    code: `cvm.collect(DescribeZones, {}, { limit: 10 })`,
    tells: 'paging'
  },
  { did: 'collecting without a limit', code: `cvm.collect(DescribeInstances, {})`, tells: 'Expected 3 arguments' },
  { did: 'a dry run of an operation that has none', code: `cvm.dryRun(DescribeZones, {})`, tells: 'dryRun' },
  { did: "another product's condition", code: `cvm.wait(DescribeInstances, {}, isVolumeAvailable)`, tells: 'Volumes' },
  { did: 'a condition by name', code: `cvm.wait(DescribeInstances, {}, 'RUNNING')`, tells: 'Condition<' },

  // Results
  {
    did: 'the task read as the result',
    code: `const result = await cvm.send(DescribeZones, {}); result._tag`,
    tells: 'TaskEither<'
  },
  {
    did: 'the data read without a look',
    code: `const { data } = await cvm.run(DescribeZones, {})`,
    tells: "'data' does not exist on type 'Result<"
  },
  {
    did: 'right read without a look',
    code: `const { right: success } = await cvm.run(DescribeZones, {})`,
    tells: "'right' does not exist"
  },
  {
    did: 'a field that may be missing',
    code: `const result = await cvm.run(DescribeZones, {}); if (result._tag === 'Right') { const zone: string = result.right.data.ZoneSet[0]?.Zone; zone.trim() }`,
    tells: "'string | undefined' is not assignable to type 'string'"
  },
  {
    did: 'a field that no error has',
    code: `const result = await cvm.run(DescribeZones, {}); if (result._tag === 'Left') result.left.statusCode`,
    tells: "'statusCode' does not exist"
  },
  {
    did: 'details of every error',
    code: `const result = await cvm.run(DescribeZones, {}); if (result._tag === 'Left') result.left.details`,
    tells: "'details' does not exist"
  },
  {
    did: 'a category misspelt in a comparison',
    code: `const result = await cvm.run(DescribeZones, {}); if (result._tag === 'Left') result.left.category === 'Throtled'`,
    tells: 'no overlap'
  },

  // Handling errors
  { did: 'a category misspelt', code: `catchCategory('NotFond', () => right(undefined))`, tells: 'AlreadyExists' },
  { did: 'a category misspelt in a guard', code: `isCategory('NotFond')`, tells: 'AlreadyExists' },
  {
    did: 'a handler misspelt',
    code: `const result = await cvm.run(DescribeZones, {}); if (result._tag === 'Left') matchCategory({ NotFond: () => 1, _: () => 2 })(result.left)`,
    tells: 'is no category'
  },
  {
    did: 'a category without a handler',
    code: `const result = await cvm.run(DescribeZones, {}); if (result._tag === 'Left') matchCategory({ NotFound: () => 1 })(result.left)`,
    tells: 'add a handler, or _ for all that have none'
  },
  { did: 'no handlers', code: `matchCategory()`, tells: 'Expected 1 argument' },
  {
    did: 'a handler that returns no result',
    code: `pipe(await cvm.run(DescribeZones, {}), catchCategory('NotFound', () => null))`,
    tells: 'Either<'
  },
  {
    did: 'a handler that returns no task',
    code: `pipe(cvm.send(DescribeZones, {}), catchCategoryTask('NotFound', () => null))`,
    tells: 'TaskEither<'
  },
  {
    did: 'catchCategory on a task',
    code: `pipe(cvm.send(DescribeZones, {}), catchCategory('NotFound', () => right(undefined)))`,
    tells: 'TaskEither<'
  },
  {
    did: 'catchCategoryTask on a result',
    code: `pipe(await cvm.run(DescribeZones, {}), catchCategoryTask('NotFound', () => TE.right(undefined)))`,
    tells: 'Either<'
  },
  {
    did: 'a category handled before',
    code: `const result = pipe(await cvm.run(DescribeZones, {}), catchCategory('NotFound', () => right(undefined))); if (result._tag === 'Left') result.left.category === 'NotFound'`,
    tells: 'no overlap'
  },

  // Decoding
  {
    did: "fetch's response decoded as it is",
    code: `decode(t.unknown)(await fetch('https://example.com'))`,
    tells: "not assignable to type 'string'"
  },
  {
    did: 'a parsed body',
    code: `decode(t.unknown)({ status: 200, body: JSON.parse('{}') as object })`,
    tells: "'object' is not assignable to type 'string'"
  },
  { did: 'a response in place of the codec', code: `decode(await fetch('https://example.com'))`, tells: 'Decoder<' },
  { did: 'an operation in place of its codec', code: `decode(DescribeInstances)`, tells: 'Decoder<' },
  { did: 'a codec that was not made', code: `decode(DescribeInstances.output)`, tells: 'Decoder<' },
  { did: 'the body of a text', code: `decode(t.unknown)('{}')`, tells: "parameter of type 'DecodableResponse'" },

  // Imports
  {
    did: 'makeClient from the root',
    code: `import { makeClient as make } from '@cloud-result/tencent-cvm'`,
    tells: "no exported member 'makeClient'"
  },
  {
    did: 'an operation from the root',
    code: `import { StopInstances } from '@cloud-result/tencent-cvm'`,
    tells: "no exported member 'StopInstances'"
  },
  {
    did: 'an entry misspelt',
    code: `import { StopInstances } from '@cloud-result/tencent-cvm/operation'`,
    tells: 'Cannot find module'
  },
  {
    did: 'a path inside the package',
    code: `import { tc3 } from '@cloud-result/tencent-cvm/dist/client.js'`,
    tells: 'Cannot find module'
  }
]
