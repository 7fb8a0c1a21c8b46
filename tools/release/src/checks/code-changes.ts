/** A row of `model/codes.json`: what decides how an error is classified. */
interface Row {
  readonly code: string | null
  readonly status?: number
  readonly message?: string
  readonly category: string
  readonly retry?: string
  readonly replay?: string
  readonly fault?: string
}

/** A code that means something else than before. */
export interface CodeChange {
  readonly code: string
  readonly before: string
  readonly after: string
}

const judged = ['category', 'retry', 'replay', 'fault'] as const

/** Compares two texts of `model/codes.json`: the rows of both whose category or advice differs. */
export const codeChanges = (before: string, after: string): readonly CodeChange[] => {
  const old = readRows(before)
  return [...readRows(after)].flatMap(([key, row]) => {
    const previous = old.get(key)
    if (previous === undefined) return []
    return judged
      .filter((name) => previous[name] !== row[name])
      .map((name) => ({
        code: row.code ?? row.message ?? '',
        before: previous[name] ?? 'that of the category',
        after: row[name] ?? 'that of the category'
      }))
  })
}

const readRows = (text: string): ReadonlyMap<string, Row> => {
  const { codes } = JSON.parse(text) as { readonly codes: readonly Row[] }
  return new Map(codes.map((row) => [JSON.stringify([row.code, row.status, row.message]), row]))
}
