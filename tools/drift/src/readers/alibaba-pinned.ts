import type { Surface } from '../surface.js'

interface Pinned {
  /** The methods that are not POST. */
  readonly methods: Readonly<Record<string, string>>
  readonly required: Readonly<Record<string, readonly string[]>>
  /** Documented values, by operation, side and path: `DescribeKey.output.KeyMetadata.KeyState`. */
  readonly values: Readonly<Record<string, readonly string[]>>
}

/** Reads the record of a release that is on no registry: methods, requirement and values of the operations that it names. */
export const readAlibabaPinned = (text: string): Surface => {
  const { methods, required, values } = JSON.parse(text) as Pinned
  const documented = Object.entries(values).map(([place, names]) => {
    const [action = '', ...path] = place.replaceAll('[]', '').split('.')
    return { action, path: path.join('.'), names }
  })
  const actions = [...Object.keys(methods), ...Object.keys(required), ...documented.map(({ action }) => action)]
  return {
    operations: new Map(
      [...new Set(actions)].map((action) => [
        action,
        {
          method: methods[action] ?? 'POST',
          required: (required[action] ?? []).map((path) => path.replaceAll('[]', '')),
          documents: new Map(
            documented.flatMap((entry) => (entry.action === action ? [[entry.path, entry.names] as const] : []))
          )
        }
      ])
    ),
    isPartial: true
  }
}
