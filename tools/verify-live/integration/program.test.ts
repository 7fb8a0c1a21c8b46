import { execFile } from 'node:child_process'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { startSimulator } from '@cloud-result/simulator'
import { describe, expect, it } from 'vitest'

const run = promisify(execFile)
const program = fileURLToPath(new URL('../dist/main.js', import.meta.url))

describe('verify-live as a program', () => {
  it('finds credentials, writes Markdown or JSON, and ends with 0', async () => {
    const simulator = await startSimulator({ products: ['tencent-cvm'] })
    try {
      const { accessKeyId, secretAccessKey } = simulator.credentials
      const env = {
        PATH: process.env['PATH'],
        TENCENTCLOUD_SECRET_ID: accessKeyId,
        TENCENTCLOUD_SECRET_KEY: secretAccessKey
      }
      const given = [
        program,
        'tencent-cvm',
        '--only',
        'DescribeZones',
        '--endpoint',
        simulator.endpoints['tencent-cvm']
      ]
      const markdown = await run(process.execPath, given, { env })
      expect(markdown.stdout).toContain('| DescribeZones | success |')
      expect(markdown.stderr).toBe('')
      const file = join(await mkdtemp(join(tmpdir(), 'verify-live-')), 'report.json')
      const json = await run(process.execPath, [...given, '--json', '--out', file], { env })
      expect(json.stdout).toBe('')
      expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ vendor: 'tencent-cvm', findings: [] })
    } finally {
      await simulator.close()
    }
  })

  it('ends with 2 for a wrong argument', async () => {
    await expect(run(process.execPath, [program, 'aws-ec2'])).rejects.toMatchObject({ code: 2 })
  })
})
