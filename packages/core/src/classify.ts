import type { Catalogue, Meaning } from './catalogue.js'
import { adviceFor, categoryOfStatus } from './category.js'
import type { Advice, Category } from './category.js'
import type { ClassifiedBy } from './cloud-error.js'
import { leafProofHeads, leafRules, missingHeads } from './leaf-rules.js'
import { messageMatcher } from './message-template.js'
import type { MessageMatcher } from './message-template.js'

/** What the vendor's envelope says about a failure. The message is the raw one: rows match against it. */
export interface Failure {
  readonly code: string | undefined
  readonly status: number | undefined
  readonly message: string | undefined
}

/** What a failure is, how sure that is, and what the message names. */
export interface Classification extends Advice {
  readonly category: Category
  readonly classifiedBy: ClassifiedBy
  /** Captured texts, not yet redacted. */
  readonly details: Readonly<Record<string, string>>
  /** The message without the echoes of credentials in it, where a row says which parts of it are such echoes. */
  readonly message?: string
}

/** Classifies failures by one vendor's catalogue. */
export type Classifier = (failure: Failure) => Classification

/**
 * Makes a classifier of a catalogue. The most precise knowledge decides: code with status and message, code with status,
 * code, the code's last segment, the longest known prefix, the status; else `Unknown`.
 */
export const makeClassifier = (catalogue: Catalogue): Classifier => {
  const rowsByCode = groupByCode(catalogue.rows)
  const prefixes = [...(catalogue.prefixes ?? [])].sort((one, other) => other.prefix.length - one.prefix.length)
  const ownLeaves = catalogue.leaves ?? []

  const byRow = (failure: Failure): Classification | undefined => {
    const candidates = [...(rowsByCode.get(failure.code) ?? []), ...(rowsByCode.get(undefined) ?? [])]
    let found:
      | { readonly rank: number; readonly prepared: PreparedRow; readonly captures: readonly string[] }
      | undefined
    for (const prepared of candidates) {
      const { row } = prepared
      const rank = rankOf(row)
      if (found !== undefined && rank <= found.rank) continue
      if (row.status !== undefined && row.status !== failure.status) continue
      const captures = prepared.match === undefined ? [] : prepared.match(failure.message ?? '')
      if (captures !== undefined) found = { rank, prepared, captures }
    }
    if (found === undefined) return undefined
    const { row } = found.prepared
    return {
      ...classification(row.category, row, failure, byRank[found.rank] as ClassifiedBy, detailsOf(row, found.captures)),
      ...(row.details?.includes('') === true ? { message: withoutEchoes(row, found.captures) } : {})
    }
  }

  const byLeaf = (failure: Failure, code: string): Classification | undefined => {
    const dot = code.lastIndexOf('.')
    const rule =
      ownLeaves.find((candidate) => candidate.leaf.test(code.slice(dot + 1))) ??
      (dot < 0 || leafProofHeads.test(code)
        ? undefined
        : leafRules.find((candidate) => candidate.leaf.test(code.slice(dot + 1))))
    return rule && classification(rule.category, rule, failure, 'leaf')
  }

  const byPrefix = (failure: Failure, code: string): Classification | undefined => {
    const stated = prefixes.find((row) => code.startsWith(row.prefix))
    for (let dot = code.lastIndexOf('.'); dot > (stated?.prefix.length ?? 0); dot = code.lastIndexOf('.', dot - 1)) {
      const row = rowsByCode.get(code.slice(0, dot))?.find((prepared) => rankOf(prepared.row) === codeAlone)?.row
      if (row !== undefined) return classification(row.category, row, failure, 'prefix')
    }
    return stated && classification(stated.category, stated, failure, 'prefix')
  }

  return (failure) => {
    const { code } = failure
    return (
      byRow(failure) ??
      (code === undefined
        ? undefined
        : (byLeaf(failure, code) ?? byPrefix(failure, code) ?? byMissing(failure, code))) ??
      byStatus(failure)
    )
  }
}

interface PreparedRow {
  readonly row: Meaning
  readonly match: MessageMatcher | undefined
}

const byRank: readonly ClassifiedBy[] = [
  'code+status',
  'code',
  'code+status',
  'code+status+message',
  'code+status+message'
]

const codeAlone = byRank.indexOf('code')

// A message outranks a status; a row that names its code outranks one that accepts any.
const rankOf = (row: Meaning): number => {
  if (row.message !== undefined) return row.code === undefined ? 3 : 4
  if (row.code === undefined) return 0
  return row.status === undefined ? codeAlone : codeAlone + 1
}

const groupByCode = (rows: readonly Meaning[]): ReadonlyMap<string | undefined, readonly PreparedRow[]> => {
  const groups = new Map<string | undefined, PreparedRow[]>()
  for (const row of rows) {
    const prepared = { row, match: row.message === undefined ? undefined : messageMatcher(row.message) }
    const group = groups.get(row.code)
    if (group === undefined) groups.set(row.code, [prepared])
    else group.push(prepared)
  }
  return groups
}

const detailsOf = (row: Meaning, captures: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    captures
      .map((text, index) => [row.details?.[index] ?? '', text])
      .filter(([name, text]) => name !== '' && text !== '')
  )

// A credential of unusual form escapes patterns; the row knows where it stands.
const withoutEchoes = (row: Meaning, captures: readonly string[]): string => {
  const literals = (row.message ?? '').split('%s')
  const texts = captures.map((text, index) => (row.details?.[index] === '' ? '[redacted]' : text))
  return literals.map((literal, index) => literal + (texts[index] ?? '')).join('')
}

const byMissing = (failure: Failure, code: string): Classification | undefined => {
  if (categoryOfStatus(failure.status) !== 'NotFound') return undefined
  const rule = missingHeads.find(({ head }) => head.test(code))
  return rule && classification(rule.category, {}, failure, 'prefix')
}

const byStatus = (failure: Failure): Classification => {
  const category = categoryOfStatus(failure.status)
  // A service that answers does not speak for its caller: 499 in an envelope is no abort of ours.
  return category === 'Unknown' || category === 'Cancelled'
    ? classification('Unknown', {}, failure, 'default')
    : classification(category, {}, failure, 'status')
}

const classification = (
  category: Category,
  advice: Partial<Advice>,
  failure: Failure,
  classifiedBy: ClassifiedBy,
  details: Readonly<Record<string, string>> = {}
): Classification => {
  const usual = adviceFor(category, failure.status)
  return {
    category,
    fault: advice.fault ?? usual.fault,
    retry: advice.retry ?? usual.retry,
    replay: advice.replay ?? usual.replay,
    classifiedBy,
    details
  }
}
