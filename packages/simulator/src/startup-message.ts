import type { RunningSimulator } from './start-simulator.js'

/** Says where the servers are and how a client finds them. */
export const introduction = ({ endpoints, credentials }: RunningSimulator): string => {
  const urls = Object.entries(endpoints)
  const width = Math.max(...urls.map(([product]) => product.length))
  const [[product, url]] = urls as [[string, string]]
  return [
    'Simulated vendors, until Ctrl+C:',
    '',
    ...urls.map(([name, address]) => `  ${name.padEnd(width)}  ${address}`),
    '',
    `  access key  ${credentials.accessKeyId}`,
    `  secret key  ${credentials.secretAccessKey}`,
    '',
    'A client finds them by its endpoint:',
    '',
    `  import { makeClient } from '@cloud-result/${product}/client'`,
    '',
    '  const client = makeClient({',
    `    endpoint: '${url}',`,
    `    region: '${regions[product] ?? ''}',`,
    `    credentials: { accessKeyId: '${credentials.accessKeyId}', secretAccessKey: '${credentials.secretAccessKey}' }`,
    '  })'
  ].join('\n')
}

const regions: Readonly<Record<string, string>> = {
  'alibaba-kms': 'cn-hangzhou',
  'kingsoft-ebs': 'cn-beijing-6',
  'kingsoft-monitor': 'cn-beijing-6',
  'tencent-cvm': 'ap-guangzhou'
}
