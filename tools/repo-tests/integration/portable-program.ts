import * as kms from '@cloud-result/alibaba-kms/client'
import { CreateKey, Decrypt, Encrypt, ListKeys } from '@cloud-result/alibaba-kms/operations'
import type { ClientConfig, Credentials, ResultEvent } from '@cloud-result/client'
import type { CloudError } from '@cloud-result/core'
import * as ebs from '@cloud-result/kingsoft-ebs/client'
import { CreateVolume, DescribeVolumes } from '@cloud-result/kingsoft-ebs/operations'
import * as monitor from '@cloud-result/kingsoft-monitor/client'
import { ListMetrics20100525 } from '@cloud-result/kingsoft-monitor/operations'
import type { ProductName } from '@cloud-result/simulator'
import * as cvm from '@cloud-result/tencent-cvm/client'
import {
  DescribeImages,
  DescribeInstances,
  DescribeKeyPairs,
  DescribeRegions,
  DescribeZones
} from '@cloud-result/tencent-cvm/operations'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'

/** Where the vendors are, and who calls them. */
export interface Ground {
  readonly endpoints: Readonly<Record<ProductName, string>>
  readonly credentials: Credentials
}

const word = TE.map(() => 'Right')

/** The outcome of each call: a word and the number of requests. */
export type Outcomes = Readonly<Record<string, string>>

/** Makes the clients of a program that needs nothing of Node: once, as a program does. */
export const makeProgram = ({ endpoints, credentials }: Ground): (() => Promise<Outcomes>) => {
  const ended: ResultEvent[] = []
  const hooks = { onResult: (event: ResultEvent) => ended.push(event) }
  const configFor = (product: ProductName, region: string): ClientConfig => ({
    region,
    credentials,
    endpoint: endpoints[product],
    retry: { transientBaseMs: 1, throttlingBaseMs: 1 },
    hooks
  })
  const cvmConfig = configFor('tencent-cvm', 'ap-guangzhou')
  const machines = cvm.makeClient(cvmConfig)
  const wrongSecret = cvm.makeClient({ ...cvmConfig, credentials: { ...credentials, secretAccessKey: 'x' } })
  const impatient = cvm.makeClient({ ...cvmConfig, timeoutMs: 300, retry: { maxAttempts: 1 } })
  const nowhere = cvm.makeClient({ ...cvmConfig, endpoint: 'http://127.0.0.1:1' })
  const keys = kms.makeClient(configFor('alibaba-kms', 'cn-hangzhou'))
  const disks = ebs.makeClient({ ...configFor('kingsoft-ebs', 'cn-beijing-6'), format: 'xml' })
  const metrics = monitor.makeClient(configFor('kingsoft-monitor', 'cn-beijing-6'))

  const name = 'Platte “数据” 💾'
  const disk = { VolumeType: 'SSD3.0', Size: 20, AvailabilityZone: 'cn-beijing-6a', ChargeType: 'Daily' }
  const calls: Readonly<Record<string, TE.TaskEither<CloudError, string>>> = {
    throttled: pipe(machines.send(DescribeInstances, {}), word),
    'at a broken gateway': pipe(machines.send(DescribeZones, {}), word),
    reset: pipe(machines.send(DescribeRegions, {}), word),
    'cut off': pipe(machines.send(DescribeImages, { Limit: 1 }), word),
    'left alone': pipe(impatient.send(DescribeKeyPairs, {}), word),
    'with a wrong secret': pipe(wrongSecret.send(DescribeInstances, {}), word),
    'to a closed port': pipe(nowhere.send(DescribeInstances, {}), word),
    'given up': () => pipe(machines.send(DescribeInstances, {}, { signal: AbortSignal.abort() }), word)(),
    'slow, piece by piece': pipe(keys.send(ListKeys, {}), word),
    'encrypted and decrypted': pipe(
      keys.send(CreateKey, {}),
      TE.flatMap(({ data }) => keys.send(Encrypt, { KeyId: data.KeyMetadata?.KeyId ?? '', Plaintext: 'aGVsbG8=' })),
      TE.flatMap(({ data }) => keys.send(Decrypt, { CiphertextBlob: data.CiphertextBlob ?? '' })),
      TE.map(({ data }) => data.Plaintext ?? '')
    ),
    'in XML, beyond ASCII': pipe(
      disks.send(CreateVolume, { ...disk, VolumeName: name }),
      TE.flatMap(({ data }) => disks.send(DescribeVolumes, { VolumeId: [data.VolumeId ?? ''] })),
      TE.map(({ data }) => (data.Volumes[0]?.VolumeName === name ? 'the same name' : 'another name'))
    ),
    'in lower case': pipe(metrics.send(ListMetrics20100525, { Namespace: 'KEC' }), word)
  }

  return async () => {
    const outcomes: Record<string, string> = {}
    for (const [title, call] of Object.entries(calls)) {
      const before = ended.length
      // oxlint-disable-next-line no-await-in-loop -- the faults hit the calls in this order
      const result = await call()
      const requests = ended.slice(before).reduce((sum, { failures }) => sum + failures.length, 0)
      const end = result._tag === 'Right' ? result.right : `${result.left._tag} ${result.left.category}`
      outcomes[title] = `${end}, ${requests} failed`
    }
    return outcomes
  }
}
