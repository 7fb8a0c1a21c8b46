import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import type { Outcomes } from './portable-program.js'

const run = promisify(execFile)

// As large as all other dependencies together, so they are not installed by default.
const specifiers = ['workerd@1.20261117.1', 'bun@1.4.5', 'deno@2.9.6']

/** Other runtimes than Node, in a folder of their own. */
export interface Runtimes {
  /** Runs a program of one file in Bun, and reads what it prints. */
  readonly runInBun: (script: string) => Promise<Outcomes>
  /** Runs a program of one file in Deno, which may do nothing but reach this machine, and reads what it prints. */
  readonly runInDeno: (script: string) => Promise<Outcomes>
  /** Starts a worker of one file in workerd. */
  readonly startWorker: (script: string) => Promise<RunningWorker>
  readonly remove: () => Promise<void>
}

/** A worker that waits for requests. */
export interface RunningWorker {
  /** Sends it a request, and reads the answer. */
  readonly ask: () => Promise<Outcomes>
  readonly stop: () => Promise<void>
}

/** Installs them from the registry, without their scripts: the programs lie in the packages for each platform. */
export const installRuntimes = async (): Promise<Runtimes> => {
  const directory = await mkdtemp(join(tmpdir(), 'cloud-result-runtimes-'))
  await writeFile(join(directory, 'package.json'), '{"private":true}')
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...specifiers], { cwd: directory })
  const { default: workerd } = createRequire(join(directory, 'package.json'))('workerd') as { readonly default: string }
  const programOf = async (scope: string, path: string): Promise<string> => {
    const [platform = ''] = await readdir(join(directory, 'node_modules', scope))
    return join(directory, 'node_modules', scope, platform, path)
  }
  const [bun, deno] = await Promise.all([programOf('@oven', 'bin/bun'), programOf('@deno', 'deno')])
  const runScript = async (script: string, program: string, ...words: readonly string[]): Promise<Outcomes> => {
    const file = join(directory, 'program.js')
    await writeFile(file, script)
    const { stdout } = await run(program, [...words, file], { timeout: 30_000 })
    return JSON.parse(stdout) as Outcomes
  }

  return {
    runInBun: (script) => runScript(script, bun),
    runInDeno: (script) => runScript(script, deno, 'run', '--no-prompt', '--no-remote', '--allow-net=127.0.0.1'),
    startWorker: async (script) => {
      await Promise.all([
        writeFile(join(directory, 'worker.js'), script),
        writeFile(join(directory, 'worker.capnp'), workerConfiguration)
      ])
      const words = ['serve', '--control-fd=3', join(directory, 'worker.capnp')]
      const server = spawn(workerd, words, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] })
      let complaints = ''
      server.stderr?.on('data', (chunk) => {
        complaints += String(chunk)
      })
      const ended = once(server, 'exit')
      const { port } = await Promise.race([
        once(server.stdio[3] as NodeJS.ReadableStream, 'data').then(
          ([line]) => JSON.parse(String(line)) as { readonly port: number }
        ),
        ended.then(() => Promise.reject(new Error(complaints)))
      ])
      return {
        ask: async () => {
          const answer = await fetch(`http://127.0.0.1:${port}/`)
          const text = await answer.text()
          if (!answer.ok) throw new Error(`${text}\n${complaints}`)
          return JSON.parse(text) as Outcomes
        },
        stop: async () => {
          server.kill()
          await ended
        }
      }
    },
    remove: () => rm(directory, { recursive: true })
  }
}

// By default, a worker can only reach public addresses.
const workerConfiguration = `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "2026-01-01",
      globalOutbound = "loopback"
    )),
    (name = "loopback", network = (allow = ["private"]))
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")]
);
`
