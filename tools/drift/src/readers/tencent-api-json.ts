import { fieldsBelow } from '../structures.js'
import type { StructureField } from '../structures.js'
import type { Surface } from '../surface.js'

interface ApiJson {
  readonly actions: Readonly<Record<string, { readonly input: string; readonly output: string }>>
  readonly objects: Readonly<Record<string, { readonly members: readonly Member[] }>>
}

interface Member {
  readonly name: string
  readonly type: string
  readonly member: string
  readonly required?: boolean
  readonly disabled?: boolean
}

/** Reads an `api.json` of tencentcloud-cli: integers and floats apart, and fields that the vendor has disabled. */
export const readTencentApiJson = (text: string): Surface => {
  const { actions, objects } = JSON.parse(text) as ApiJson
  const fieldsOf = (structure: string): readonly StructureField[] =>
    (objects[structure]?.members ?? []).map(({ disabled, member, name, required, type }) => {
      const list = type === 'list' ? '[]' : ''
      const scalar = scalars[list === '' && type !== 'object' ? type : member]
      return {
        name,
        type: (scalar ?? 'object') + list,
        ...(scalar === undefined ? { structure: member } : {}),
        required: required === true,
        deprecated: disabled === true
      }
    })
  return {
    operations: new Map(
      Object.entries(actions).map(([action, { input, output }]) => [
        action,
        { input: fieldsBelow(input, fieldsOf), output: fieldsBelow(output, fieldsOf) }
      ])
    )
  }
}

const scalars: Readonly<Record<string, string | undefined>> = {
  string: 'string',
  bool: 'boolean',
  int: 'integer',
  int64: 'integer',
  uint64: 'integer',
  float: 'float',
  double: 'float',
  datetime: 'string',
  datetime_iso: 'string',
  date: 'string',
  binary: 'string'
}
