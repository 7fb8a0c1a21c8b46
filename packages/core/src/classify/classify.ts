import type { Catalogue, CatalogueEntry } from './catalogue.js'
import { adviceFor, categoryOfStatus } from '../errors/category.js'
import type { Advice, Category } from '../errors/category.js'
import type { ClassifiedBy } from '../errors/cloud-error.js'
import { messageMatcher } from './message-template.js'
import type { MessageMatcher } from './message-template.js'
import { readMissingAfter, readWords } from './read-words.js'
import { once } from '../once.js'

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
  // At the first failure, since a program that meets none need not pay for it.
  const rows = once(() => groupByCode(catalogue.rows))
  const prefixes = once(() =>
    [...(catalogue.prefixes ?? [])].sort((one, other) => other.prefix.length - one.prefix.length)
  )
  const ownSuffixes = catalogue.suffixes ?? []

  const byRow = (failure: Failure): Classification | undefined => {
    const { ofAnyCode, ofCode } = rows()
    const candidates = (failure.code === undefined ? undefined : ofCode.get(failure.code)) ?? ofAnyCode
    let found: PreparedRow | undefined
    let captures: readonly string[] = noCaptures
    for (const candidate of candidates) {
      if (found !== undefined && candidate.rank <= found.rank) continue
      const { match, row } = candidate
      if (row.status !== undefined && row.status !== failure.status) continue
      const captured = match === undefined ? noCaptures : match(failure.message ?? '')
      if (captured === undefined) continue
      found = candidate
      captures = captured
    }
    if (found === undefined) return undefined
    return found.row.details === undefined ? found.classify(failure) : withCaptures(found, failure, captures)
  }

  const readSuffix = (code: string): Reading | undefined => {
    const dot = code.lastIndexOf('.')
    const last = code.slice(dot + 1)
    const rule = ownSuffixes.find(({ suffix }) => suffix.test(last)) ?? readWords(last, code.slice(0, Math.max(dot, 0)))
    return rule && { by: 'suffix', meaning: rule }
  }

  const readPrefix = (code: string): Reading | undefined => {
    const stated = prefixes().find((row) => code.startsWith(row.prefix))
    const { ofCode } = rows()
    for (let dot = code.lastIndexOf('.'); dot > (stated?.prefix.length ?? 0); dot = code.lastIndexOf('.', dot - 1)) {
      const start = code.lastIndexOf('.', dot - 1)
      const after = code.slice(dot + 1)
      const found =
        ofCode.get(code.slice(0, dot))?.find(({ rank }) => rank === codeAlone)?.row ??
        readWords(code.slice(start + 1, dot), code.slice(0, Math.max(start, 0)), after)
      if (found !== undefined) return readHead(found, after)
    }
    return stated && readHead(stated, code.slice(stated.prefix.length))
  }

  // A service repeats its few codes, and to read one takes ten times as long as the rest of decoding.
  const known = new Map<string, Reading | undefined>()
  const readCode = (code: string): Reading | undefined => {
    if (known.has(code)) return known.get(code)
    const reading = readSuffix(code) ?? readPrefix(code)
    if (known.size >= mostKnown) known.clear()
    known.set(code, reading)
    return reading
  }

  // A service behind a gateway can write its HTTP status as the code, in an envelope that comes with 200.
  const byNumber = (failure: Failure, code: string): Classification | undefined => {
    if (!/^[45]\d\d$/.test(code)) return undefined
    const numbered = { ...failure, code: undefined, status: Number(code) }
    return byRow(numbered) ?? byStatus(numbered)
  }

  return (failure) => {
    const found = byRow(failure)
    if (found !== undefined) return found
    const { code } = failure
    const reading = code === undefined ? undefined : readCode(code)
    if (reading !== undefined) return classification(reading.meaning.category, reading.meaning, failure, reading.by)
    return (code === undefined ? undefined : byNumber(failure, code)) ?? byStatus(failure)
  }
}

// Enough for all codes of a product. Codes have at most 256 characters.
const mostKnown = 500

/** What the words of a code mean, and whether those of its end or of its beginning. */
interface Reading {
  readonly by: 'suffix' | 'prefix'
  readonly meaning: Meaning
}

interface PreparedRow {
  readonly row: CatalogueEntry
  readonly rank: number
  readonly match: MessageMatcher | undefined
  /** Classifies a failure by the row, without the texts that the message captures. */
  readonly classify: (failure: Failure) => Classification
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
const rankOf = (row: CatalogueEntry): number => {
  if (row.message !== undefined) return row.code === undefined ? 3 : 4
  if (row.code === undefined) return 0
  return row.status === undefined ? codeAlone : codeAlone + 1
}

interface GroupedRows {
  /** By code: its own rows, then those of any code. */
  readonly ofCode: ReadonlyMap<string, readonly PreparedRow[]>
  readonly ofAnyCode: readonly PreparedRow[]
}

const groupByCode = (rows: readonly CatalogueEntry[]): GroupedRows => {
  const ofAnyCode = rows.filter(({ code }) => code === undefined).map(prepare)
  const ofCode = new Map<string, PreparedRow[]>()
  for (const row of rows) {
    if (row.code === undefined) continue
    const group = ofCode.get(row.code)
    if (group === undefined) ofCode.set(row.code, [prepare(row)])
    else group.push(prepare(row))
  }
  if (ofAnyCode.length > 0) for (const group of ofCode.values()) group.push(...ofAnyCode)
  return { ofCode, ofAnyCode }
}

const prepare = (row: CatalogueEntry): PreparedRow => {
  const rank = rankOf(row)
  const classifiedBy = byRank[rank] as ClassifiedBy
  const usual = classification(row.category, row, noFailure, classifiedBy)
  return {
    row,
    rank,
    match: row.message === undefined ? undefined : messageMatcher(row.message),
    // Only the category `Unknown` depends on more than the row.
    classify: (failure) => (row.category === 'Unknown' ? classification('Unknown', row, failure, classifiedBy) : usual)
  }
}

const noFailure: Failure = { code: undefined, status: undefined, message: undefined }

const noCaptures: readonly string[] = []

const withCaptures = (
  { classify, row }: PreparedRow,
  failure: Failure,
  captures: readonly string[]
): Classification => {
  const found = { ...classify(failure), details: detailsOf(row, captures) }
  return row.details?.includes('') === true ? { ...found, message: withoutEchoes(row, captures) } : found
}

const detailsOf = (row: CatalogueEntry, captures: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    captures
      .map((text, index) => [row.details?.[index] ?? '', text])
      .filter(([name, text]) => name !== '' && text !== '')
  )

// Patterns miss a credential of unusual form, but the row knows its position in the message.
const withoutEchoes = (row: CatalogueEntry, captures: readonly string[]): string => {
  const literals = (row.message ?? '').split('%s')
  const texts = captures.map((text, index) => (row.details?.[index] === '' ? '[redacted]' : text))
  return literals.map((literal, index) => literal + (texts[index] ?? '')).join('')
}

/** The details of a failure without any. */
export const noDetails: Readonly<Record<string, string>> = Object.freeze({})

// A head that says NotFound does so of resources only: what follows it can be an API or a user.
const readHead = (head: Meaning, after: string): Reading => ({
  by: 'prefix',
  meaning: head.category === 'NotFound' ? (readMissingAfter(after) ?? head) : head
})

type Meaning = Partial<Advice> & { readonly category: Category }

const byStatus = (failure: Failure): Classification => {
  const category = categoryOfStatus(failure.status)
  // The vendor's service responded. So 404 and 410 do not say that the API is missing, nor 499 that our caller aborted.
  return category === 'Unknown' || category === 'Cancelled' || failure.status === 404 || failure.status === 410
    ? classification('Unknown', {}, failure, 'default')
    : classification(category, {}, failure, 'status')
}

const classification = (
  category: Category,
  advice: Partial<Advice>,
  failure: Failure,
  classifiedBy: ClassifiedBy
): Classification => {
  const usual = adviceFor(category, failure.status)
  return {
    category,
    fault: advice.fault ?? usual.fault,
    retry: advice.retry ?? usual.retry,
    replay: advice.replay ?? usual.replay,
    classifiedBy,
    details: noDetails
  }
}
