import { execFile } from 'node:child_process'
import { open } from 'node:fs/promises'
import { homedir } from 'node:os'

import { once } from '@cloud-result/core/vendor'

import type { CredentialHost } from '../providers/credential-host.js'
import { makeNodeTransport } from './node-transport.js'

// Of a file with keys, and of what a process prints.
const maximumBytes = 1024 * 1024

/** The files, processes and connections of Node. */
export const credentialHost: CredentialHost | undefined = {
  readFile: async (path) => {
    const file = await open(path, 'r')
    try {
      const { mode, size } = await file.stat()
      if (size > maximumBytes) throw Object.assign(new Error('The file is too large'), { code: 'EFBIG' })
      // Windows has no such permissions.
      const isReadableByOthers = process.platform !== 'win32' && (mode & 0o044) !== 0
      return { text: await file.readFile('utf8'), isReadableByOthers }
    } finally {
      await file.close()
    }
  },
  homeDirectory: homedir,
  run: (file, programArguments, environment, timeoutMs) =>
    new Promise((resolve) => {
      const options = {
        encoding: 'utf8' as const,
        timeout: timeoutMs,
        killSignal: 'SIGKILL' as const,
        maxBuffer: maximumBytes,
        windowsHide: true,
        ...(environment === undefined ? {} : { env: { ...environment } })
      }
      try {
        const child = execFile(file, [...programArguments], options, (error, output) => {
          if (error === null) resolve({ _tag: 'Done', output })
          else resolve({ _tag: 'Failed', why: endOf(error, timeoutMs) })
        })
        child.stdin?.end()
      } catch (thrown) {
        resolve({ _tag: 'Failed', why: endOf(thrown as Error, timeoutMs) })
      }
    }),
  // Agents of our own read no variables with proxies.
  directTransport: once(() => makeNodeTransport({ idleMs: 1_000 }))
}

// The message of the error has the command line, and what the process wrote to its error stream.
const endOf = (error: Error & { readonly code?: unknown; readonly killed?: boolean }, timeoutMs: number): string => {
  if (typeof error.code === 'number') return `ended with the exit code ${error.code}`
  if (typeof error.code === 'string') return `could not be run (${error.code})`
  return error.killed === true ? `did not end within ${timeoutMs} ms` : 'was ended by a signal'
}
