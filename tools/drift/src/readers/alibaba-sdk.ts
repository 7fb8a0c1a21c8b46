import { readFileSync, readdirSync } from 'node:fs'

import { fieldsBelow } from '../structures.js'
import type { StructureField } from '../structures.js'
import type { Surface } from '../surface.js'

/** Reads a product's folder in a checkout of alibabacloud-typescript-sdk: `src/client.ts`, and the models beside it. */
export const readAlibabaSdk = (folder: URL): Surface => {
  const client = readFileSync(new URL('src/client.ts', folder), 'utf8')
  const models = new URL('src/models/', folder)
  const structures = new Map(
    readdirSync(models)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('ShrinkRequest.ts'))
      .flatMap((file) => structuresIn(readFileSync(new URL(file, models), 'utf8')))
  )
  const fieldsOf = (name: string): readonly StructureField[] => structures.get(name) ?? []
  return {
    operations: new Map(
      Array.from(client.matchAll(/\baction: "(\w+)",((?:\s+\w+: "[^"]*",)*)/g), ([, action = '', parameters = '']) => [
        action,
        {
          method: /\bmethod: "(\w+)"/.exec(parameters)?.[1] ?? 'POST',
          input: fieldsBelow(`${action}Request`, fieldsOf),
          output: fieldsBelow(`${action}ResponseBody`, fieldsOf)
        }
      ])
    )
  }
}

const structuresIn = (source: string): readonly (readonly [string, readonly StructureField[]])[] =>
  Array.from(
    source.matchAll(/^export class (\w+) extends \$dara\.Model \{\n(.*?)^\}/gms),
    ([, name = '', body = '']) => {
      const names = entriesIn(body, 'names')
      const comments = new Map(
        Array.from(body.matchAll(/\/\*\*((?:(?!\*\/).)*)\*\/\s+(\w+)\?: /gs), ([, comment = '', property = '']) => [
          property,
          comment
        ])
      )
      const fields = entriesIn(body, 'types').map(([property, type]): StructureField => {
        const wire = names.find(([own]) => own === property)?.[1] ?? property
        const comment = comments.get(property) ?? ''
        return {
          name: wire.replaceAll("'", ''),
          ...typeIn(type),
          required: comment.includes('This parameter is required.'),
          deprecated: comment.includes('@deprecated')
        }
      })
      return [name, fields]
    }
  )

/** The entries of what a static method returns, one a line. */
const entriesIn = (body: string, method: string): readonly (readonly [string, string])[] => {
  const [, entries = ''] =
    new RegExp(`static ${method}\\(\\)[^\\n]*\\n\\s+return \\{\\n(.*?)^ {4}\\};`, 'ms').exec(body) ?? []
  return Array.from(entries.matchAll(/^ +(\w+): (.*),$/gm), ([, name = '', text = '']) => [name, text])
}

const typeIn = (text: string): Pick<StructureField, 'type' | 'structure'> => {
  const [, element] = /'itemType': (.*) \}$/.exec(text) ?? /'valueType': (.*) \}$/.exec(text) ?? []
  if (element !== undefined) {
    const { structure, type } = typeIn(element)
    const ofElement = type + (text.includes("'array'") ? '[]' : '{}')
    return structure === undefined ? { type: ofElement } : { type: ofElement, structure }
  }
  const [, scalar] = /^'(\w+)'$/.exec(text) ?? []
  return scalar === undefined ? { type: 'object', structure: text } : { type: scalar === 'any' ? 'unknown' : scalar }
}
