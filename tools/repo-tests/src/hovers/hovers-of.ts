import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import type { HoveredProgram } from './hovered-program.js'
import { hoversOfLanguageServer } from './hovers-of-language-server.js'
import { hoversOfLanguageService } from './hovers-of-language-service.js'

/** The compilers whose editors are asked, by the name that they are installed under: 5.5, 5.9 and 7. */
export const compilers = ['typescript-5-5', 'typescript-5-9', 'typescript'] as const

/**
 * Gives what an editor shows of a program's words, by the names of their marks: the word after a comment `/*? name *\/` is hovered.
 * The text is the type, and after an empty line its documentation.
 */
export const hoversOf = async (
  compiler: (typeof compilers)[number],
  source: string
): Promise<Readonly<Record<string, string>>> => {
  const folder = new URL(`../../.readme/hovers-${process.pid}-${(count += 1)}/`, import.meta.url)
  mkdirSync(folder, { recursive: true })
  try {
    const file = new URL('program.ts', folder)
    const configuration = new URL('tsconfig.json', folder)
    writeFileSync(file, source)
    writeFileSync(
      configuration,
      JSON.stringify({ extends: '../../../../tsconfig.json', include: [], files: ['program.ts'] })
    )
    const pointers = [...source.matchAll(/\/\*\? ?(.+?) ?\*\/\s*/g)].map(({ 0: mark, 1: name = '', index }) => ({
      name,
      offset: index + mark.length
    }))
    const program: HoveredProgram = {
      file: fileURLToPath(file),
      configuration: fileURLToPath(configuration),
      source,
      pointers
    }
    const texts =
      compiler === 'typescript'
        ? await hoversOfLanguageServer(program)
        : await hoversOfLanguageService(compiler, program)
    return Object.fromEntries(pointers.map(({ name }, index) => [name, texts[index] ?? '']))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

let count = 0
