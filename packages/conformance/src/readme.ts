import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { format } from 'node:util'

/** A TypeScript block of a Markdown text, and the output block that follows it, if any. */
export interface CodeBlock {
  /** The line on which the block starts. */
  readonly line: number
  readonly code: string
  /** That of a group of blocks (`::: code-group`) follows the group, and is the output of each. */
  readonly output: string | undefined
  /** The blocks of the text that are titled with a file name. Any block of the text may import them. */
  readonly files: Readonly<Record<string, string>>
}

const block = /^```ts(?: \[(.+)\])?\n([\s\S]*?)^```$/gm
const outputAfter = /^(?:(?:\s*^```ts.*\n[\s\S]*?^```$)*\s*^:::$)?\s*^```text\n([\s\S]*?)^```/m

/** Finds the `ts` blocks of a Markdown text. Those with a file name as their title, as `ts [name.ts]`, are in `files`. */
export const codeBlocksOf = (markdown: string): readonly CodeBlock[] => {
  const text = markdown.replaceAll('\r\n', '\n')
  const matches = [...text.matchAll(block)]
  const isFile = ([, title]: RegExpExecArray): boolean => title?.endsWith('.ts') === true
  const files = Object.fromEntries(matches.filter(isFile).map(([, title, code]) => [title, code as string]))
  return matches
    .filter((match) => !isFile(match))
    .map((match) => {
      const rest = text.slice(match.index + match[0].length)
      const output = outputAfter.exec(rest)
      return {
        line: text.slice(0, match.index).split('\n').length,
        code: match[2] as string,
        output: output?.index === 0 ? output[1] : undefined,
        files
      }
    })
}

/**
 * Runs a block inside a package, so that it imports what a user of that package could, and gives what it printed.
 * `load` is the test runner's own `import`, which reads TypeScript.
 */
export const runCodeBlock = async (
  packageUrl: URL,
  { code, files, line }: CodeBlock,
  load: (path: string) => Promise<unknown>
): Promise<string> => {
  // The name depends on the text: blocks of several files may start on the same line, and a path is loaded only once.
  const name = createHash('sha256').update(code).digest('hex').slice(0, 8)
  const directory = new URL(`.readme/${line}-${name}-${process.pid}/`, packageUrl)
  mkdirSync(directory, { recursive: true })
  for (const [title, text] of Object.entries(files)) writeFileSync(new URL(title, directory), text)
  const file = fileURLToPath(new URL('block.ts', directory))
  writeFileSync(file, code)
  const lines: string[] = []
  const { error, info, log, warn } = console
  const print = (...values: readonly unknown[]): unknown => lines.push(format(...values))
  Object.assign(console, { error: print, info: print, log: print, warn: print })
  try {
    await load(pathToFileURL(file).href)
  } finally {
    Object.assign(console, { error, info, log, warn })
    rmSync(directory, { recursive: true })
  }
  return lines.map((text) => `${text}\n`).join('')
}

/** The Markdown file of a package, or of the repository. */
export const readMarkdown = (url: URL): string => readFileSync(url, 'utf8')
