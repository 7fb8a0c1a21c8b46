import type { CodesModel, Model } from '@cloud-result/conformance/model'

import { compare, valueHints } from './compare.js'
import type { Row, RowKind } from './compare.js'
import { correctedSurface, factsSurface } from './model-surface.js'
import type { Surface } from './surface.js'

/** What is known of a source: see `expectations.json`. */
export interface Expectation {
  /** The number of operations, or of codes where it has no operations, that its reader found last time. */
  readonly found: number
  readonly accepted: readonly AcceptedDifference[]
}

/** Differences that stay, with the reason. */
export interface AcceptedDifference {
  readonly kind: RowKind
  /** The places of the rows; `*` stands for any text. */
  readonly of: readonly string[]
  readonly because: string
}

/** How a source and a model differ. */
export interface Findings {
  /** Why the source cannot be believed. Then nothing else is reported. */
  readonly failure?: string
  readonly found: number
  /** Whether the reader found more than last time, so that the number in `expectations.json` has to be raised. */
  readonly isOutgrown: boolean
  /** What the facts and the corrected model both have otherwise: the drift. */
  readonly rows: readonly Row[]
  readonly accepted: readonly (Row & { readonly because: string })[]
  /** Accepted differences that are no difference any more. */
  readonly unused: readonly string[]
  /** What only the facts have otherwise: a correction that the source now confirms. */
  readonly confirmed: readonly Row[]
  /** What only the corrected model has otherwise; the correction gives the reason. */
  readonly corrected: readonly Row[]
  /** Values that the source documents and the model lacks. They are read out of prose, so they are no rows. */
  readonly hints: readonly string[]
}

/** Compares a source with a model: first the facts, then the corrected model. */
export const judge = (
  model: Model,
  codes: CodesModel,
  theirs: Surface,
  { accepted, found: before }: Expectation
): Findings => {
  const found = theirs.operations.size || (theirs.codes?.length ?? 0)
  const nothing = {
    found,
    isOutgrown: false,
    rows: [],
    accepted: [],
    unused: [],
    confirmed: [],
    corrected: [],
    hints: []
  }
  if (found < before) {
    return { ...nothing, failure: `the reader found ${found}, and ${before} last time: the format may have changed` }
  }
  const options = { foldsCase: model.facts.names === 'any-case' }
  const ours = correctedSurface(model, codes)
  const ofFacts = compare(factsSurface(model, codes), theirs, options)
  const ofCorrected = compare(ours, theirs, options)
  const shared = ofCorrected.filter((row) => isSeenIn(ofFacts, row))
  const excuses = accepted.flatMap(({ because, kind, of }) =>
    of.map((place) => ({ because, kind, place, pattern: patternOf(place) }))
  )
  const excuseOf = (row: Row) => excuses.find(({ kind, pattern }) => kind === row.kind && pattern.test(row.at))
  return {
    found,
    isOutgrown: found > before,
    rows: shared.filter((row) => excuseOf(row) === undefined),
    accepted: shared.flatMap((row) => {
      const excuse = excuseOf(row)
      return excuse === undefined ? [] : [{ ...row, because: excuse.because }]
    }),
    unused: excuses
      .filter(({ kind, pattern }) => !shared.some((row) => row.kind === kind && pattern.test(row.at)))
      .map(({ kind, place }) => `${kind} ${place}`),
    confirmed: ofFacts.filter((row) => !isSeenIn(ofCorrected, row)),
    corrected: ofCorrected.filter((row) => !isSeenIn(ofFacts, row)),
    hints: valueHints(ours, theirs)
  }
}

/** Whether rows have the same difference, or one of the object that the field is in, which hides those of its fields. */
const isSeenIn = (rows: readonly Row[], { at, kind }: Row): boolean =>
  rows.some((row) => (row.at === at ? row.kind === kind : hidesFields(row) && at.startsWith(`${row.at}.`)))

const hidesFields = ({ kind }: Row): boolean => kind === 'field-new' || kind === 'field-gone' || kind === 'field-type'

const patternOf = (place: string): RegExp =>
  new RegExp(
    `^${place
      .split('*')
      .map((text) => text.replace(/[.@[\]]/g, String.raw`\$&`))
      .join('.*')}$`
  )
