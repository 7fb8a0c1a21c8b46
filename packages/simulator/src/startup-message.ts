import type { RunningSimulator } from './start-simulator.js'

/** Writes what the command prints at its start: the URLs, the access key, and how to use them in a client. */
export const startupMessage = ({ endpoints, credentials }: RunningSimulator): string => {
  const urls = Object.entries(endpoints)
  const width = Math.max(...urls.map(([product]) => product.length))
  const [[product, url]] = urls as [[string, string]]
  return [
    'The simulator is running. Press Ctrl+C to stop it.',
    '',
    ...urls.map(([name, address]) => `  ${name.padEnd(width)}  ${address}`),
    '',
    `  access key  ${credentials.accessKeyId}`,
    `  secret key  ${credentials.secretAccessKey}`,
    '',
    'To use it, set the endpoint of a client:',
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
