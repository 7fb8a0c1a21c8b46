import { spawn } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'

import type { HoveredProgram } from './hovered-program.js'

const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))

/** Asks the language server of TypeScript 7, which is a process that speaks the Language Server Protocol. */
export const hoversOfLanguageServer = async ({
  file,
  source,
  pointers
}: HoveredProgram): Promise<readonly string[]> => {
  const server = spawn(process.execPath, [tsc, '--lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] })
  const write = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }
  const waiting = new Map<number, (result: unknown) => void>()
  const request = async (method: string, params: object): Promise<unknown> =>
    new Promise((resolve) => {
      const id = waiting.size + 1
      waiting.set(id, resolve)
      write({ id, method, params })
    })
  const read = messageReader(({ id, method, result }) => {
    if (id === undefined) return
    // The server asks for settings, too. It gets none.
    if (method === undefined) waiting.get(id)?.(result)
    else write({ id, result: null })
  })
  server.stdout.on('data', read)
  try {
    const textDocument = { uri: pathToFileURL(file).href, languageId: 'typescript', version: 1, text: source }
    await request('initialize', { processId: process.pid, rootUri: null, capabilities: plainHovers })
    write({ method: 'initialized', params: {} })
    write({ method: 'textDocument/didOpen', params: { textDocument } })
    const hovers = await Promise.all(
      pointers.map(async ({ offset }) =>
        request('textDocument/hover', { textDocument, position: positionOf(source, offset) })
      )
    )
    return hovers.map((hover) => (hover as Hover | null)?.contents.value.trim() ?? '')
  } finally {
    server.kill()
  }
}

const plainHovers = { textDocument: { hover: { contentFormat: ['plaintext'] } } }

interface Hover {
  readonly contents: { readonly value: string }
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly result?: unknown
}

const positionOf = (source: string, offset: number): { readonly line: number; readonly character: number } => {
  const lines = source.slice(0, offset).split('\n')
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }
}

/** Cuts a stream of bytes into messages, each of which has a header with its length. */
const messageReader = (onMessage: (message: Message) => void) => {
  let rest = Buffer.alloc(0)
  return (chunk: Buffer): void => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const end = rest.indexOf('\r\n\r\n')
      const length = Number(/Content-Length: (\d+)/i.exec(rest.toString('latin1', 0, Math.max(end, 0)))?.[1])
      if (end < 0 || rest.length < end + 4 + length) return
      const text = rest.toString('utf8', end + 4, end + 4 + length)
      rest = rest.subarray(end + 4 + length)
      onMessage(JSON.parse(text) as Message)
    }
  }
}
