import { dirname } from 'node:path'

import type * as TypeScript from 'typescript-5-9'

import type { HoveredProgram } from './hovered-program.js'

/** Asks the language service of a compiler before 7, which is a function of its package. */
export const hoversOfLanguageService = async (
  compiler: 'typescript-5-5' | 'typescript-5-9',
  { configuration, file, pointers }: HoveredProgram
): Promise<readonly string[]> => {
  const { default: ts } = (await import(compiler)) as { readonly default: typeof TypeScript }
  const { config } = ts.readConfigFile(configuration, ts.sys.readFile) as { readonly config: unknown }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(configuration))
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const text = ts.sys.readFile(name)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => dirname(file),
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories
  })
  try {
    return pointers.map(({ offset }) => {
      const hover = service.getQuickInfoAtPosition(file, offset)
      return [hover?.displayParts, hover?.documentation]
        .map((parts) => ts.displayPartsToString([...(parts ?? [])]))
        .filter((text) => text !== '')
        .join('\n\n')
    })
  } finally {
    service.dispose()
  }
}
