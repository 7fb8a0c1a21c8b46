import { describe, expect, it } from 'vitest'

import { compilers, hoversOf } from '../src/hovers/hovers-of.js'

const program = `
import { fromEnv, makeClient } from '@cloud-result/tencent-cvm/client'
import { DescribeInstances, DescribeZones } from '@cloud-result/tencent-cvm/operations'

const /*? client */ cvm = /*? makeClient */ makeClient({ region: 'ap-guangzhou', credentials: fromEnv() })
const /*? task */ task = cvm./*? send */ send(DescribeZones, {})
const /*? result */ result = await cvm./*? run */ run(DescribeInstances, { /*? input */ InstanceIds: ['ins-1'] })
const /*? items */ items = cvm./*? collect */ collect(DescribeInstances, {}, { limit: 100 })
cvm./*? pages */ pages(DescribeInstances, {})
if (result._tag === 'Right') void result.right./*? data */ data
else void result./*? error */ left
void /*? operation */ DescribeZones
`

/** A text that is a type, followed by the beginning of its documentation. */
const shown = (type: string, documentation: string): unknown =>
  expect.stringMatching(new RegExp(`^${type}\\s*${documentation}`))

// TypeScript 5.5 and 5.9 leave out the end of a long type. Those of 7 have no space before the documentation.
const aResult = '.{3,100}?'

describe.each(compilers)('an editor with %s', (compiler) => {
  it('shows calls, inputs and results by short types, and says first what is lazy', async () => {
    const { makeClient, ...hovers } = await hoversOf(compiler, program)
    expect(makeClient?.replaceAll("'", '"')).toMatch(
      /^\(alias\) (const )?makeClient(: )?\(config: CvmClientConfig\)(:| =>) Client<"tencent-cvm">\s*(import makeClient\s*)?Makes a client of/
    )
    expect(hovers).toEqual({
      client: 'const cvm: Client<"tencent-cvm">',
      task: 'const task: TaskEither<CloudError<DescribeZonesCode>, Success<DescribeZonesOutput>>',
      send: shown(
        `\\(property\\) Client<"tencent-cvm">\\.send: <DescribeZonesInput, DescribeZonesOutput, DescribeZonesCode>\\(operation: Operation<DescribeZonesInput, DescribeZonesOutput, DescribeZonesCode, "tencent-cvm">, input: NoInfer<DescribeZonesInput>, options\\?: CallOptions\\) => TaskEither<${aResult}>`,
        'Lazy: nothing is sent until the task is run\\.'
      ),
      run: shown(
        `\\(property\\) Client<"tencent-cvm">\\.run: <DescribeInstancesInput, DescribeInstancesOutput, DescribeInstancesCode>\\(operation: Operation<DescribeInstancesInput, DescribeInstancesOutput, DescribeInstancesCode, "tencent-cvm">, input: NoInfer<DescribeInstancesInput>, options\\?: CallOptions\\) => Promise<${aResult}>`,
        'Calls an operation now: `const result = await client\\.run\\(DescribeZones, \\{\\}\\)`\\.'
      ),
      collect: expect.stringContaining('Lazy: nothing is sent until the task is run.'),
      pages: expect.stringContaining('Lazy: a page is requested when the loop asks for it.'),
      items: 'const items: TaskEither<CloudError<DescribeInstancesCode>, Collected<Instance>>',
      result: 'const result: Result<Success<DescribeInstancesOutput>, CloudError<DescribeInstancesCode>>',
      input: shown(
        '\\(property\\) DescribeInstancesInput\\.InstanceIds\\?: ReadonlyNonEmptyArray<string> \\| undefined',
        'At most 100; not together with `Filters`\\.'
      ),
      data: '(property) Success<DescribeInstancesOutput>.data: DescribeInstancesOutput',
      error: '(property) Left<CloudError<DescribeInstancesCode>>.left: CloudError<DescribeInstancesCode>',
      operation: shown(
        '\\(alias\\) const DescribeZones: Operation<DescribeZonesInput, DescribeZonesOutput, DescribeZonesCode, "tencent-cvm">',
        '(import DescribeZones\\s*)?Lists the zones of a region\\.'
      )
    })
  })
})
