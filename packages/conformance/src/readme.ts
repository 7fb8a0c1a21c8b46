import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { format } from 'node:util'

/** A TypeScript block of a Markdown text, and the output block that follows it, if any. */
export interface CodeBlock {
  /** The line on which the block starts. */
  readonly line: number
  readonly code: string
  readonly output: string | undefined
}

const block = /^```ts\n([\s\S]*?)^```(?:\s*^```text\n([\s\S]*?)^```)?/gm

/** Finds the `ts` blocks of a Markdown text. */
export const codeBlocksOf = (markdown: string): readonly CodeBlock[] =>
  [...markdown.replaceAll('\r\n', '\n').matchAll(block)].map((match) => ({
    line: markdown.slice(0, match.index).split('\n').length,
    code: match[1] as string,
    output: match[2]
  }))

/**
 * Runs a block inside a package, so that it imports what a user of that package could, and gives what it printed.
 * `load` is the test runner's own `import`, which reads TypeScript.
 */
export const runCodeBlock = async (
  packageUrl: URL,
  { code, line }: CodeBlock,
  load: (path: string) => Promise<unknown>
): Promise<string> => {
  // The name depends on the text: blocks of several files may start on the same line, and a path is loaded only once.
  const name = createHash('sha256').update(code).digest('hex').slice(0, 8)
  const directory = new URL(`.readme/${line}-${name}-${process.pid}/`, packageUrl)
  mkdirSync(directory, { recursive: true })
  const file = fileURLToPath(new URL('block.ts', directory))
  writeFileSync(file, code)
  const lines: string[] = []
  const { log } = console
  console.log = (...values: readonly unknown[]) => lines.push(format(...values))
  try {
    await load(pathToFileURL(file).href)
  } finally {
    console.log = log
    rmSync(directory, { recursive: true })
  }
  return lines.map((text) => `${text}\n`).join('')
}

/** The Markdown file of a package, or of the repository. */
export const readMarkdown = (url: URL): string => readFileSync(url, 'utf8')
