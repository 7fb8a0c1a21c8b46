import { categoryAdvice } from '@cloud-result/core'
import { makeDecode } from '@cloud-result/core/vendor'
import * as t from 'io-ts'

import type { CodePrefix, CodeRow, CodesModel } from './codes-model.js'

/** Says what is wrong in `model/codes.json`, a sentence for each problem. */
export const problemsOf = ({ sources, codes, prefixes = [] }: CodesModel): readonly string[] => [
  ...codes.flatMap((row, index) => rowProblems(row, codes.slice(0, index), codes, sources)),
  ...prefixes.flatMap(({ prefix, ...rest }) => classProblems(rest, `The prefix ${prefix}`))
]

/** What a row means: its own words, or those of the more general row of its code. */
export const meaningOf = (row: CodeRow, rows: readonly CodeRow[]): string | undefined => {
  const general = rows.filter(({ code, message }) => code === row.code && message === undefined)
  return (
    row.meaning ??
    general.find(({ status }) => status === row.status)?.meaning ??
    general.find(({ status }) => status === undefined)?.meaning
  )
}

const rowProblems = (
  row: CodeRow,
  before: readonly CodeRow[],
  all: readonly CodeRow[],
  sources: CodesModel['sources']
): readonly string[] => {
  const { because, code, details, meaning, message, status } = row
  const name = `The row ${[code ?? 'without a code', status, message].filter((part) => part !== undefined).join(', ')}`
  const texts = [code ?? '', message ?? '', ...(details ?? [])]
  const isSame = (other: CodeRow): boolean =>
    other.code === code && other.status === status && other.message === message
  const problems: readonly (readonly [boolean, string])[] = [
    [before.some(isSame), 'is there twice'],
    [code === null && status === undefined && message === undefined, 'holds for every failure'],
    [code !== null && code.trim() !== code, 'has a code with white space around it'],
    [code === '' || message === '', 'has an empty text where the member should be absent'],
    [texts.some((text) => /[\t\n]/.test(text)), 'has a tab or a line break'],
    [(message?.split('%s').length ?? 1) - 1 < (details?.length ?? 0), 'names more details than its message has %s'],
    [(details ?? []).some((detail) => detail.includes(',')), 'has a comma in the name of a detail'],
    [row.sources.length === 0, 'names no source'],
    ...row.sources
      .filter((source) => !Object.hasOwn(sources, source))
      .map((source) => [true, `names the source ${source}, which is not there`] as const),
    [meaningOf(row, all) === undefined, 'has no meaning'],
    [
      meaning !== undefined && !/^[A-Z].{6,118}\.$/s.test(meaning),
      'has a meaning that is no sentence of 120 characters'
    ],
    [because !== undefined && !/^\S.*[.]$/s.test(because), 'has a reason that is no sentence'],
    [
      because === undefined && differsFromWords(row),
      'means something else than the words of its code: give a reason in `because`'
    ],
    // Texts change, so a code must mean something with another text too.
    [
      code !== null &&
        message !== undefined &&
        !all.some((other) => other.code === code && other.message === undefined),
      'holds for a text alone: add a row of the same code without a message'
    ]
  ]
  return [
    ...problems.flatMap(([isWrong, problem]) => (isWrong ? [`${name} ${problem}.`] : [])),
    ...classProblems(row, name)
  ]
}

const classProblems = (row: Omit<CodePrefix, 'prefix'>, name: string): readonly string[] =>
  Object.hasOwn(categoryAdvice, row.category)
    ? (['retry', 'replay', 'fault'] as const)
        .filter((axis) => row[axis] === categoryAdvice[row.category][axis])
        .map((axis) => `${name} states the ${axis} that its category has anyway.`)
    : [`${name} has the category ${row.category}, which does not exist.`]

// A code in no row, of a vendor without rows. Core believes the words of a missing resource only beside a request id.
const decodeByWords = makeDecode({
  vendor: '',
  service: '',
  catalogue: { rows: [] },
  readEnvelope: (tree) => ({ _tag: 'Failure', code: (tree as { readonly code: string }).code, message: undefined })
})(t.unknown)

/** Whether a row means something else than core would read from the words of its code. */
const differsFromWords = ({ code, message, ...row }: CodeRow): boolean => {
  if (code === null || message !== undefined) return false
  const read = decodeByWords({ status: 400, headers: {}, body: JSON.stringify({ code, RequestId: 'r' }) })
  if (read._tag === 'Right' || read.left.classifiedBy !== 'suffix') return false
  const { category } = read.left
  const stated = { ...categoryAdvice[row.category], ...row }
  return (
    row.category !== category ||
    (['retry', 'replay', 'fault'] as const).some((axis) => stated[axis] !== read.left[axis])
  )
}
