import type { Advice, Category } from '../errors/category.js'
import { once } from '../once.js'
import { makeMatcher, markWords } from './match-words.js'
import type { MarkedWords, WordMatcher } from './match-words.js'
import { readClass } from './packed-entries.js'
import { apiHead, callerHead, callerRules, missingThings, namelessWords, wordRules } from './word-rules.js'

/** A category, and the advice where it differs from the category's. */
export interface WordMeaning extends Partial<Advice> {
  readonly category: Category
}

/**
 * Reads what the words of one segment of a code mean, or `undefined` if no rule knows them. `before` and `after` are the
 * segments around it.
 */
export const readWords = (segment: string, before: string, after = ''): WordMeaning | undefined => {
  const { ofCaller, others, isCallerHead, isApiHead } = rules()
  const words = markWords(segment)
  const head = markWords(before.slice(before.lastIndexOf('.') + 1))
  const isAboutCaller = isCallerHead(markWords(before)) !== null

  const readRule = ({ meaning, matches, follows, unless }: Rule): WordMeaning | undefined => {
    const found = matches(words)
    if (found === null || follows?.(head) === null || unless?.(words) || unless?.(head)) return undefined
    if (meaning.category !== 'NotFound') return meaning
    return isApiHead(head) === null ? readMissing([...around(words, found), head], after) : { category: 'Unsupported' }
  }

  for (const rule of ofCaller) {
    const meaning = readRule(rule)
    if (meaning !== undefined) return meaning
  }
  for (const rule of others) {
    if (isAboutCaller && rule.meaning.category !== 'NotFound') continue
    const meaning = readRule(rule)
    // What is missing there is no resource.
    if (meaning !== undefined && !(isAboutCaller && meaning.category === 'NotFound')) return meaning
  }
  return undefined
}

/**
 * Reads what it means that the first of these names is missing, or `undefined` if none names a thing. What follows can say
 * more: `EntityNotExist.User`.
 */
const readMissing = (names: readonly MarkedWords[], after: string): WordMeaning | undefined => {
  const tail = markWords(after)
  const name = [...names, tail].find(namesThing)
  return name === undefined ? undefined : (findMissing(name) ?? findMissing(tail) ?? notFound)
}

const findMissing = (name: MarkedWords): WordMeaning | undefined =>
  rules().missing.find(({ matches }) => matches(name))?.meaning

/** Reads what it means that the thing after a segment like `ResourceNotFound` is missing. */
export const readMissingAfter = (after: string): WordMeaning | undefined => readMissing([], after)

const notFound: WordMeaning = { category: 'NotFound' }

const around = (words: MarkedWords, { 0: { length }, index }: RegExpExecArray): readonly MarkedWords[] => [
  words.slice(0, index),
  words.slice(index + length)
]

const namesThing = (words: MarkedWords): boolean =>
  words.split('~').some((word) => /[a-z]/i.test(word) && !namelessWords.split(' ').includes(word.toLowerCase()))

interface Rule {
  readonly meaning: WordMeaning
  readonly matches: WordMatcher
  readonly follows: WordMatcher | undefined
  readonly unless: WordMatcher | undefined
}

const readTable = (table: string, ending = ''): readonly Rule[] =>
  table.match(/.+/g)?.map((line) => {
    const [, packedClass = '', words = '', after, unless] =
      /^(\S+): (.*?)(?: after (.*?))?(?: unless (.*))?$/.exec(line) ?? []
    return {
      meaning: readClass(packedClass),
      matches: makeMatcher(words.replace(/(?= |$)/g, ending)),
      follows: after === undefined ? undefined : makeMatcher(after),
      unless: unless === undefined ? undefined : makeMatcher(unless)
    }
  }) ?? []

// At the first failure whose code is in no row, since a program that meets none need not pay for it.
const rules = once(() => ({
  isCallerHead: makeMatcher(callerHead),
  isApiHead: makeMatcher(apiHead),
  ofCaller: readTable(callerRules),
  others: readTable(wordRules),
  missing: readTable(missingThings, '(Id|Name)?$')
}))
