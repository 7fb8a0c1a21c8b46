import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** A process that runs longer than this is stopped. */
const limitMs = 240_000

/** Runs a program in a folder and returns its output. If the program fails, rejects with its output in the message. */
export const run = async (
  directory: string,
  command: string,
  ...commandArguments: readonly string[]
): Promise<string> => {
  try {
    const { stdout } = await execute(command, [...commandArguments], {
      cwd: directory,
      // As in the release workflow: each version comes with its API record.
      env: { ...process.env, CLOUD_RESULT_UPDATE: '1' },
      timeout: limitMs,
      maxBuffer: 64 * 1024 * 1024
    })
    return stdout
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string }
    throw new Error(`${command} ${commandArguments.join(' ')} failed:\n${stdout}\n${stderr}`, { cause: error })
  }
}
