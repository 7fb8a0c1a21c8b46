import { sides } from './surface.js'
import type { Surface, SurfaceField, SurfaceFields, SurfaceOperation } from './surface.js'

export type RowKind =
  | 'operation-new'
  | 'operation-gone'
  | 'method'
  | 'field-new'
  | 'field-gone'
  | 'field-type'
  | 'field-required'
  | 'field-deprecated'
  | 'code-new'

/** A difference. `new` is what the official client has and our model lacks, `gone` the opposite. */
export interface Row {
  readonly kind: RowKind
  /** The operation, or the operation, `input` or `output`, and the path of the field; or the code. */
  readonly at: string
  readonly ours?: string
  readonly theirs?: string
}

/** Compares a model with an official client. A new or missing object is one row, whatever is in it. */
export const compare = (
  ours: Surface,
  theirs: Surface,
  options: { readonly foldsCase?: boolean } = {}
): readonly Row[] => {
  const operations = [...theirs.operations].flatMap(([name, operation]): readonly Row[] => {
    const own = ours.operations.get(name)
    return own === undefined ? [{ kind: 'operation-new', at: name }] : operationRows(name, own, operation, options)
  })
  const gone =
    theirs.operations.size === 0 || theirs.isPartial === true
      ? []
      : [...ours.operations].flatMap(([name, { isOfOneSite }]): readonly Row[] =>
          theirs.operations.has(name) || isOfOneSite === true ? [] : [{ kind: 'operation-gone', at: name }]
        )
  const known = new Set(ours.codes)
  const codes = (theirs.codes ?? []).flatMap((code): readonly Row[] =>
    known.has(code) ? [] : [{ kind: 'code-new', at: code }]
  )
  return [...operations, ...gone, ...codes].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/**
 * Names the values that an official client documents and our model lacks. A single value in a field whose values we do not
 * list is an example.
 */
export const valueHints = (ours: Surface, theirs: Surface): readonly string[] =>
  [...theirs.operations].flatMap(([name, { documents = [] }]) =>
    [...documents].flatMap(([place, values]) => {
      const [side, ...path] = place.split('.')
      const field = ours.operations.get(name)?.[side === 'input' ? 'input' : 'output']?.get(path.join('.'))
      const others = values.filter((value) => field?.values?.includes(value) !== true)
      const least = field?.values === undefined ? 2 : 1
      return field === undefined || others.length < least ? [] : [`${name}.${place}: ${others.join(', ')}`]
    })
  )

const operationRows = (
  name: string,
  ours: SurfaceOperation,
  theirs: SurfaceOperation,
  { foldsCase = false }: { readonly foldsCase?: boolean }
): readonly Row[] => [
  ...changed('method', name, ours.method, theirs.method),
  ...sides.flatMap((side) => {
    const [own, other] = [ours[side], theirs[side]]
    const fold = foldsCase && side === 'output' ? folded : (fields: SurfaceFields) => fields
    return own === undefined || other === undefined ? [] : fieldRows(`${name}.${side}`, fold(own), fold(other))
  }),
  ...requiredRows(`${name}.input`, ours.input, theirs.required)
]

const folded = (fields: SurfaceFields): SurfaceFields =>
  new Map([...fields].map(([path, field]) => [path.toLowerCase(), field]))

const fieldRows = (at: string, ours: SurfaceFields, theirs: SurfaceFields): readonly Row[] => {
  const rows: Row[] = []
  // Paths whose fields below are not compared: a row speaks for them, or our model leaves the value unread.
  const whole = new Set<string>()
  for (const path of [...new Set([...theirs.keys(), ...ours.keys()])].toSorted()) {
    if (ancestorsOf(path).some((ancestor) => whole.has(ancestor))) continue
    const [own, other] = [ours.get(path), theirs.get(path)]
    const found = rowsOf(`${at}.${path}`, own, other)
    rows.push(...found)
    const differs = found.some(({ kind }) => kind === 'field-new' || kind === 'field-gone' || kind === 'field-type')
    const isUnread = [own, other].some((field) => field?.type.startsWith('unknown'))
    if (differs || isUnread) whole.add(path)
  }
  return rows
}

const ancestorsOf = (path: string): readonly string[] => {
  const names = path.split('.')
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('.'))
}

const rowsOf = (at: string, ours: SurfaceField | undefined, theirs: SurfaceField | undefined): readonly Row[] => {
  if (ours === undefined) return theirs === undefined ? [] : [{ kind: 'field-new', at, theirs: theirs.type }]
  if (theirs === undefined) return [{ kind: 'field-gone', at, ours: ours.type }]
  return [
    ...(isSameType(ours.type, theirs.type) ? [] : changed('field-type', at, ours.type, theirs.type)),
    ...(at.includes('.input.')
      ? changed(
          'field-required',
          at,
          named(ours.required, 'required', 'optional'),
          named(theirs.required, 'required', 'optional')
        )
      : []),
    ...changed(
      'field-deprecated',
      at,
      named(ours.deprecated, 'deprecated', 'current'),
      named(theirs.deprecated, 'deprecated', 'current')
    )
  ]
}

const requiredRows = (
  at: string,
  ours: SurfaceFields | undefined,
  theirs: readonly string[] | undefined
): readonly Row[] =>
  ours === undefined || theirs === undefined
    ? []
    : [...ours].flatMap(([path, { required }]) =>
        changed(
          'field-required',
          `${at}.${path}`,
          named(required, 'required', 'optional'),
          theirs.includes(path) ? 'required' : 'optional'
        )
      )

const changed = (kind: RowKind, at: string, ours: string | undefined, theirs: string | undefined): readonly Row[] =>
  ours === undefined || theirs === undefined || ours === theirs ? [] : [{ kind, at, ours, theirs }]

const named = (mark: boolean | undefined, yes: string, no: string): string | undefined =>
  mark === undefined ? undefined : mark ? yes : no

const numbers = ['integer', 'float', 'number']

const isSameType = (ours: string, theirs: string): boolean => {
  const [own = '', other = ''] = [ours, theirs].map((type) => type.replace(/[[\]{}]+$/, ''))
  if (own === 'unknown' || other === 'unknown') return true
  if (ours.slice(own.length) !== theirs.slice(other.length)) return false
  return own === other || (numbers.includes(own) && numbers.includes(other) && (own === 'number' || other === 'number'))
}
