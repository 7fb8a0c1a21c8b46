import * as kms from '@cloud-result/alibaba-kms/client'
import { CreateKey, Decrypt, DescribeKey, Encrypt } from '@cloud-result/alibaba-kms/operations'
import type { Client, ClientConfig, Clock, ResultEvent } from '@cloud-result/client'
import { right } from '@cloud-result/core'
import type { CloudError } from '@cloud-result/core'
import * as ebs from '@cloud-result/kingsoft-ebs/client'
import { CreateVolume, DeleteVolume, DescribeVolumes } from '@cloud-result/kingsoft-ebs/operations'
import * as monitor from '@cloud-result/kingsoft-monitor/client'
import { GetMetricStatistics20100525 } from '@cloud-result/kingsoft-monitor/operations'
import type { ProductName, Simulator } from '@cloud-result/simulator'
import * as cvm from '@cloud-result/tencent-cvm/client'
import {
  DescribeImages,
  DescribeInstances,
  isInstanceRunning,
  RunInstances
} from '@cloud-result/tencent-cvm/operations'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'

/** The result of an example. */
export interface ExampleResult {
  readonly title: string
  readonly outcome: string
  /** Empty if the call succeeded. */
  readonly category: string
  /** How many requests were sent. */
  readonly requests: number
  readonly requestId: string
}

/** The calls of an example, which end in a sentence. */
type Pipeline = TE.TaskEither<CloudError, string>

/** What the examples run on: a simulator, the connection to each product, and a clock. */
export interface ExampleEnvironment {
  readonly simulator: Simulator
  readonly connectionTo: (product: ProductName) => Pick<ClientConfig, 'endpoint' | 'transport'>
  readonly clock: Clock
}

/**
 * Calls all four vendors, simulated on this machine, and shows retries, waiting, refreshed credentials and errors. `onExample` is
 * called after each example.
 */
export const runExamples = async (
  { simulator, connectionTo, clock }: ExampleEnvironment,
  onExample: (example: ExampleResult) => void
): Promise<readonly ExampleResult[]> => {
  const { credentials, faults, issueCredentials } = simulator
  const events: ResultEvent[] = []

  const configFor = (product: ProductName, region: string): ClientConfig => ({
    region,
    credentials,
    clock,
    ...connectionTo(product),
    hooks: { onResult: (event) => events.push(event) }
  })
  const cvmConfig = configFor('tencent-cvm', 'ap-guangzhou')
  const kmsConfig = configFor('alibaba-kms', 'cn-hangzhou')
  const ebsConfig = configFor('kingsoft-ebs', 'cn-beijing-6')
  const [machines, keys, disks, metrics] = [
    cvm.makeClient(cvmConfig),
    kms.makeClient(kmsConfig),
    ebs.makeClient(ebsConfig),
    monitor.makeClient(configFor('kingsoft-monitor', 'cn-beijing-6'))
  ]

  const examples: ExampleResult[] = []
  const run = async (title: string, pipeline: Pipeline): Promise<void> => {
    const first = events.length
    const result = await pipeline()
    const own = events.slice(first)
    const finished = {
      title,
      outcome: result._tag === 'Right' ? result.right : (result.left.message ?? result.left.category),
      category: result._tag === 'Right' ? '' : result.left.category,
      requests: own.reduce((sum, { resendCount }) => sum + resendCount + 1, 0),
      requestId: own.at(-1)?.requestId ?? 'none'
    }
    examples.push(finished)
    onExample(finished)
  }

  await run('EBS: create and list disks', listDisks(disks))
  await run('CVM: start an instance and wait', runInstance(machines))
  await run('Monitor: read a metric', readMetric(metrics, clock))
  await run('KMS: encrypt and decrypt', encryptAndDecrypt(keys))

  faults.inject({ operation: 'DescribeInstances', error: { code: 'RequestLimitExceeded' } })
  await run('CVM: retry after a throttle', countInstances(machines))

  const { expiration: _, ...expired } = issueCredentials({ durationMs: -60_000 })
  const issued = [expired, issueCredentials()]
  const withToken = kms.makeClient({ ...kmsConfig, credentials: async () => issued.shift() ?? credentials })
  await run('KMS: refresh an expired token', createKey(withToken))

  const slow = { ...clock, now: () => clock.now() - 3_600_000 }
  await run('EBS: correct a wrong clock', countDisks(ebs.makeClient({ ...ebsConfig, clock: slow })))

  await run('CVM: a dry run', dryRunInstance(machines))
  await run('EBS: delete a missing disk', deleteMissing(disks))
  await run('KMS: a missing key', describeKey(keys))
  const unknownKey = { accessKeyId: 'unknown', secretAccessKey: 'unknown' }
  await run('KMS: a wrong access key', describeKey(kms.makeClient({ ...kmsConfig, credentials: unknownKey })))
  return examples
}

const disk = { VolumeType: 'SSD3.0', Size: 20, AvailabilityZone: 'cn-beijing-6a', ChargeType: 'Daily' }

const listDisks = (client: Client): Pipeline =>
  pipe(
    client.send(CreateVolume, disk),
    TE.flatMap(() => countDisks(client))
  )

const countDisks = (client: Client): Pipeline =>
  pipe(
    client.send(DescribeVolumes, { MaxResults: 10 }),
    TE.map(({ data }) => `${data.Volumes.length} disk of ${data.Volumes[0]?.Size} GB`)
  )

const deleteMissing = (client: Client): Pipeline =>
  pipe(
    client.send(DeleteVolume, { VolumeId: '00000000-0000-4000-8000-000000000000' }),
    TE.map(() => 'deleted'),
    ebs.catchCategoryTask('NotFound', () => async () => right('already deleted'))
  )

const launch = (client: Client) =>
  pipe(
    client.send(DescribeImages, { Limit: 1 }),
    TE.map(({ data }) => ({ Placement: { Zone: 'ap-guangzhou-3' }, ImageId: data.ImageSet[0]?.ImageId ?? '' }))
  )

const runInstance = (client: Client): Pipeline =>
  pipe(
    launch(client),
    TE.flatMap((input) => client.send(RunInstances, input)),
    TE.flatMap(
      ({
        data: {
          InstanceIdSet: [id = '']
        }
      }) => client.wait(DescribeInstances, { InstanceIds: [id] }, isInstanceRunning, { delayMs: 300 })
    ),
    TE.map(({ data }) => `${data.InstanceSet[0]?.InstanceId} is ${data.InstanceSet[0]?.InstanceState}`)
  )

const countInstances = (client: Client): Pipeline =>
  pipe(
    client.send(DescribeInstances, {}),
    TE.map(({ data }) => `${data.TotalCount} instance`)
  )

const dryRunInstance = (client: Client): Pipeline =>
  pipe(
    launch(client),
    TE.flatMap((input) => client.dryRun(RunInstances, input)),
    TE.map(({ _tag }) => _tag)
  )

const readMetric = (client: Client, clock: Clock): Pipeline =>
  pipe(
    client.send(GetMetricStatistics20100525, {
      Namespace: 'KEC',
      InstanceID: '11111111-1111-4111-8111-111111111111',
      MetricName: 'cpu.utilizition.total',
      ...lastHour(clock.now()),
      Period: '300',
      Aggregate: ['Average']
    }),
    TE.map(({ data }) => data.getMetricStatisticsResult?.datapoints ?? []),
    TE.map((points) => `${points.length} points, the last at ${points.at(-1)?.average} %`)
  )

const lastHour = (now: number): { readonly StartTime: string; readonly EndTime: string } => {
  const text = (milliseconds: number): string => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`
  const beijing = now + 8 * 3_600_000
  return { StartTime: text(beijing - 3_900_000), EndTime: text(beijing - 300_000) }
}

const createKey = (client: Client): Pipeline =>
  pipe(
    client.send(CreateKey, {}),
    TE.map(({ data }) => `a key, ${data.KeyMetadata?.KeyState}`)
  )

const encryptAndDecrypt = (client: Client): Pipeline =>
  pipe(
    client.send(CreateKey, {}),
    TE.flatMap(({ data }) => client.send(Encrypt, { KeyId: data.KeyMetadata?.KeyId ?? '', Plaintext: btoa('hello') })),
    TE.flatMap(({ data }) => client.send(Decrypt, { CiphertextBlob: data.CiphertextBlob ?? '' })),
    TE.map(({ data }) => `encrypted and decrypted “${atob(data.Plaintext ?? '')}”`)
  )

const describeKey = (client: Client): Pipeline =>
  pipe(
    client.send(DescribeKey, { KeyId: '00000000-0000-4000-8000-000000000000' }),
    TE.map(({ data }) => data.KeyMetadata?.KeyState ?? 'unknown')
  )
