import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { describe, expect, it } from 'vitest'

const run = promisify(execFile)
const program = fileURLToPath(new URL('../dist/main.js', import.meta.url))

describe('the soak as a program', () => {
  it('reports success, leaves no handle open, and ends by itself', async () => {
    const { stdout, stderr } = await run(process.execPath, [program, '--calls', '500', '--seed', 'program'], {
      timeout: 50_000
    })
    expect(stderr).toBe('')
    expect(stdout).toContain('500 calls, seed program')
    expect(stdout).toMatch(/^Handles {3}none left open$/m)
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(
      'Every call ended as predicted. The resources agree with the model.'
    )
  })

  it('rejects a wrong argument', async () => {
    await expect(run(process.execPath, [program, '--calls', 'many'])).rejects.toMatchObject({ code: 2 })
  })
})
