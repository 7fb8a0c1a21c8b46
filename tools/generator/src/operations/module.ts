/** The source of a module that is being written: its imports and its text. */
export interface Module {
  /** Imports a value, and returns its name. */
  readonly value: (name: string, from: string) => string
  /** Imports a type, and returns its name. */
  readonly type: (name: string, from: string) => string
  readonly add: (text: string) => void
  readonly source: () => string
}

const notice = `// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.`

/** Starts the module at `path`, which does not import itself. */
export const makeModule = (path: string): Module => {
  const imports = new Map<string, Map<string, 'value' | 'type'>>()
  const parts: string[] = []

  const use = (name: string, from: string, kind: 'value' | 'type'): string => {
    if (from === path) return name
    const names = imports.get(from) ?? new Map<string, 'value' | 'type'>()
    imports.set(from, names)
    // The import of a value includes the type of the same name.
    if (names.get(name) !== 'value') names.set(name, kind)
    return name
  }

  const importLines = (from: string, names: ReadonlyMap<string, 'value' | 'type'>): readonly string[] => {
    const of = (wanted: 'value' | 'type') =>
      [...names].flatMap(([name, kind]) => (kind === wanted ? [name] : [])).toSorted()
    if (from === 'io-ts') return [`import ${of('value').length > 0 ? '' : 'type '}* as t from 'io-ts'`]
    return [
      ...(of('value').length > 0 ? [`import { ${of('value').join(', ')} } from '${from}'`] : []),
      ...(of('type').length > 0 ? [`import type { ${of('type').join(', ')} } from '${from}'`] : [])
    ]
  }

  return {
    value: (name, from) => use(name, from, 'value'),
    type: (name, from) => use(name, from, 'type'),
    add: (text) => parts.push(text),
    source: () => {
      const sorted = [...imports].toSorted(([a], [b]) => (a < b ? -1 : 1))
      const ours = sorted.filter(([from]) => from.startsWith('.')).flatMap((entry) => importLines(...entry))
      const theirs = sorted.filter(([from]) => !from.startsWith('.')).flatMap((entry) => importLines(...entry))
      const blocks = [theirs, ours].filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
      return [notice, ...blocks, ...parts].join('\n\n')
    }
  }
}
