import { existsSync, readFileSync, readdirSync } from 'node:fs'

import { fieldsBelow } from '../structures.js'
import type { StructureField } from '../structures.js'
import type { Surface, SurfaceOperation } from '../surface.js'

/** Reads a product's folder in a checkout of sdk-go: `v20160304/models.go`, and further versions beside it. */
export const readKingsoftGo = (folder: URL, namesHaveVersions: boolean): Surface => ({
  operations: new Map(
    readdirSync(folder)
      .map((version) => ({ version, models: new URL(`${version}/models.go`, folder) }))
      .filter(({ models, version }) => /^v\d{8}$/.test(version) && existsSync(models))
      .flatMap(({ models, version }) => {
        const date = version.replace(/^v(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
        return operationsIn(readFileSync(models, 'utf8')).map(
          ([action, operation]) => [namesHaveVersions ? `${action}@${date}` : action, operation] as const
        )
      })
  )
})

const operationsIn = (source: string): readonly (readonly [string, SurfaceOperation])[] => {
  const structures = structuresIn(source)
  const fieldsOf = (name: string): readonly StructureField[] => structures.get(name) ?? []
  return [...structures.keys()].flatMap((name) => {
    const [, action] = /^(\w+)Request$/.exec(name) ?? []
    if (action === undefined) return []
    return [
      [action, { input: fieldsBelow(name, fieldsOf), output: fieldsBelow(`${action}Response`, fieldsOf) }] as const
    ]
  })
}

/** The structures by name. One without a name, in a field, is named for the structure and the field that it is in. */
const structuresIn = (source: string): ReadonlyMap<string, readonly StructureField[]> => {
  const structures = new Map<string, StructureField[]>()
  const open: string[] = []
  for (const line of source.split(/\r?\n/)) {
    const [, named] = /^type (\w+) struct \{$/.exec(line) ?? []
    const within = open.at(-1)
    if (named !== undefined) {
      structures.set(named, [])
      open.push(named)
    } else if (within !== undefined) {
      const [, field, list, type = ''] = /^\s+(\w+)\s+(\[\])?\*?(struct \{|\w+)/.exec(line) ?? []
      const [, closing] = /^\s*\} *(.*)$/.exec(line) ?? []
      if (closing !== undefined) {
        const inner = open.pop() ?? ''
        // The tag after the brace names the field on the wire.
        const owner = structures.get(open.at(-1) ?? '')
        const last = owner?.at(-1)
        if (owner !== undefined && last?.structure === inner) {
          owner.splice(-1, 1, { ...last, name: wireName(closing) ?? last.name })
        }
      } else if (field !== undefined) {
        const scalar = scalars[type]
        const structure = type === 'struct {' ? `${within}.${field}` : type
        structures.get(within)?.push({
          name: wireName(line) ?? field,
          type: (scalar ?? 'object') + (list ?? ''),
          ...(scalar === undefined ? { structure } : {})
        })
        if (type === 'struct {') {
          structures.set(structure, [])
          open.push(structure)
        }
      }
    }
  }
  return new Map([...structures].map(([name, fields]) => [name, fields.flatMap(unfolded)]))
}

const wireName = (text: string): string | undefined => /`json:"([^",]+)/.exec(text)?.[1]

/** `Tag.N.Key` is `Key` in the objects of a list `Tag`. */
const unfolded = (field: StructureField, index: number, all: readonly StructureField[]): readonly StructureField[] => {
  const [, list, below] = /^(\w+)\.N(?:\.(.+))?$/.exec(field.name) ?? []
  if (list === undefined) return [field]
  if (below === undefined) return [{ ...field, name: list, type: `${field.type}[]` }]
  const isFirst = all.findIndex(({ name }) => name.startsWith(`${list}.N.`)) === index
  return [...(isFirst ? [{ name: list, type: 'object[]' }] : []), { ...field, name: `${list}.${below}` }]
}

const scalars: Readonly<Record<string, string | undefined>> = {
  string: 'string',
  bool: 'boolean',
  int: 'integer',
  int32: 'integer',
  int64: 'integer',
  float32: 'float',
  float64: 'float',
  interface: 'unknown'
}
