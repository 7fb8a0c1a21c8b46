import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { compileTimeCases, prelude } from './compile-time-cases.js'

const run = promisify(execFile)

const folder = new URL(`../../.readme/misuse-${process.pid}/`, import.meta.url)
const record = new URL('compile-time.txt', import.meta.url)
const compilers = ['typescript-5-9', 'typescript'] as const

/** The first message about each case, by the number of the case. */
type Messages = ReadonlyMap<number, string>

const messagesOf = async (compiler: string): Promise<Messages> => {
  const tsc = join(dirname(createRequire(import.meta.url).resolve(`${compiler}/package.json`)), 'bin', 'tsc')
  const printed = await run(process.execPath, [tsc, '-p', fileURLToPath(folder), '--pretty', 'false'], {
    maxBuffer: 2 ** 26
  }).catch((error: unknown) => error as { readonly stdout: string })
  const messages = new Map<number, string>()
  for (const [, number, message] of printed.stdout.matchAll(/case-(\d+)\.ts\(\d+,\d+\): error (.*(?:\n .*)*)/g)) {
    if (!messages.has(Number(number))) messages.set(Number(number), message as string)
  }
  return messages
}

describe('misuse that does not compile', () => {
  const all = new Map<string, Messages>()

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true })
    compileTimeCases.forEach(({ code }, index) =>
      writeFileSync(
        new URL(`case-${index}.ts`, folder),
        `${prelude}${code}
`
      )
    )
    writeFileSync(
      new URL('tsconfig.json', folder),
      JSON.stringify({
        extends: '../../../../tsconfig.json',
        compilerOptions: { rootDir: '../../../..', noUnusedLocals: false, allowUnreachableCode: true },
        include: ['.']
      })
    )
    for (const compiler of compilers) {
      // oxlint-disable-next-line no-await-in-loop -- one after another: two cores
      all.set(compiler, await messagesOf(compiler))
    }
  }, 300_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(compilers)('gets a message from %s that says what to do', (compiler) => {
    const messages = all.get(compiler) as Messages
    const silent = compileTimeCases.flatMap(({ did, tells }, index) =>
      messages.get(index)?.includes(tells) === true ? [] : [`${did}: ${messages.get(index) ?? 'compiles'}`]
    )
    expect(silent).toEqual([])
  })

  it('gets exactly the messages on record', () => {
    const lines = compileTimeCases.flatMap(({ did, code }, index) => {
      const texts = compilers.map((compiler) => all.get(compiler)?.get(index) ?? 'compiles')
      const said =
        texts[0] === texts[1] ? texts.slice(0, 1) : texts.map((text, which) => `${compilers[which]}: ${text}`)
      return [`# ${did}`, code, ...said.map((text) => `  ${text.replaceAll('\n', '\n  ')}`), '']
    })
    if (process.env['CLOUD_RESULT_UPDATE'] !== undefined) writeFileSync(record, lines.join('\n'))
    expect(lines.join('\n')).toBe(readFileSync(record, 'utf8'))
  })
})
