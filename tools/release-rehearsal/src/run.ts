import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** A child that takes longer than this hangs. */
const limitMs = 240_000

/** Runs a program in a folder and gives what it printed. A failing one rejects with its output in the message. */
export const run = async (directory: string, command: string, ...words: readonly string[]): Promise<string> => {
  try {
    const { stdout } = await execute(command, [...words], {
      cwd: directory,
      // As in the release workflow: a version comes with its API written down.
      env: { ...process.env, CLOUD_RESULT_UPDATE: '1' },
      timeout: limitMs,
      maxBuffer: 64 * 1024 * 1024
    })
    return stdout
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string }
    throw new Error(`${command} ${words.join(' ')} failed:\n${stdout}\n${stderr}`, { cause: error })
  }
}
