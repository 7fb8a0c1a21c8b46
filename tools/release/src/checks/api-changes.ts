/** How much of a version number a change needs. */
export type Size = 'none' | 'patch' | 'minor' | 'major'

const sizes: readonly Size[] = ['none', 'patch', 'minor', 'major']

/** Returns whether a size is smaller than another. */
export const isSmaller = (size: Size, than: Size): boolean => sizes.indexOf(size) < sizes.indexOf(than)

/** A change of an API, with the smallest version number that announces it. */
export interface ApiChange {
  readonly size: 'minor' | 'major'
  readonly what: string
}

/** Programs may handle all members of these types, so a new member breaks them. */
const closedTypes = new Set([
  'Category',
  'ClassifiedBy',
  'DecodeReason',
  'Effect',
  'Fault',
  'Replay',
  'RequestReason',
  'Retry',
  'TransportPhase',
  'TransportReason'
])

/**
 * Compares two records of an API (`test/api.txt`). A declaration or a line that is gone is a major change, a new one is a
 * minor change.
 */
export const apiChanges = (before: string, after: string): readonly ApiChange[] => {
  const old = readDeclarations(before)
  const current = readDeclarations(after)
  const gone = [...old.keys()].filter((name) => !current.has(name))
  const added = [...current.keys()].filter((name) => !old.has(name))
  const kept = [...old.keys()].filter((name) => current.has(name))
  return [
    ...gone.map((name): ApiChange => ({ size: 'major', what: `${name} is gone` })),
    ...added.map((name): ApiChange => ({ size: 'minor', what: `${name} is new` })),
    ...kept.flatMap((name) => lineChanges(name, old.get(name) ?? [], current.get(name) ?? []))
  ]
}

const lineChanges = (name: string, before: readonly string[], after: readonly string[]): readonly ApiChange[] => {
  const gone = before.filter((line) => !after.includes(line))
  const added = after.filter((line) => !before.includes(line))
  if (gone.length > 0) return [{ size: 'major', what: `${name} changed: ${gone.join(' ').slice(0, 120)} is gone` }]
  if (added.length === 0) return before.length === after.length ? [] : [{ size: 'major', what: `${name} changed` }]
  const size = closedTypes.has(name.split(' ').at(-1) ?? '') ? 'major' : 'minor'
  return [{ size, what: `${name} has also ${added.join(' ').slice(0, 120)}` }]
}

/** The lines of each declaration, by entry and heading, for example `@cloud-result/core: type Category`. */
const readDeclarations = (record: string): ReadonlyMap<string, readonly string[]> => {
  const declarations = new Map<string, string[]>()
  let entry = ''
  let lines: string[] = []
  for (const line of record.split('\n').filter((each) => !/^(?:released .*|\}?\s*)$/.test(each))) {
    if (line.startsWith('# ')) {
      entry = line.slice(2)
    } else if (/^\w/.test(line)) {
      lines = [line]
      declarations.set(`${entry}: ${headingOf(line)}`, lines)
    } else {
      lines.push(line.trim().replace(/;$/, ''))
    }
  }
  return declarations
}

// `everything of <package>` and other sentences are headings of their own.
const headingOf = (line: string): string =>
  /^(?:const|type|interface|function|namespace) [\w$]+/.exec(line)?.[0] ?? line
