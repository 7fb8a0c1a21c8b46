import { left } from '@cloud-result/core'
import type { CloudError, DecodeError, Result, Success } from '@cloud-result/core'
import { decodeAdvice, withText } from '@cloud-result/core/vendor'
import type { Paging } from '@cloud-result/core/vendor'

import type { CallOrigin } from '../call-origin.js'
import { countItems, nextPage } from './next-page.js'
import type { TaskEither } from '../task-either.js'

type Input = Readonly<Record<string, unknown>>
type ReadPage<Data> = (input: Input) => TaskEither<CloudError, Success<Data>>

/** Reads pages one by one, as a loop asks for them. A Left ends the loop. Each loop starts from the first page. */
export const readPages = <Data>(
  origin: CallOrigin,
  paging: Paging | undefined,
  input: Input,
  readPage: ReadPage<Data>
): AsyncIterable<Result<Success<Data>>> => ({
  [Symbol.asyncIterator]: () => iteratePages(origin, paging, input, readPage)
})

const iteratePages = async function* <Data>(
  origin: CallOrigin,
  paging: Paging | undefined,
  input: Input,
  readPage: ReadPage<Data>
): AsyncGenerator<Result<Success<Data>>, void, undefined> {
  const isRepeated = makeLoopDetector()
  let largestPage = 0
  let next: ReturnType<typeof nextPage> = input
  while (next !== undefined) {
    // oxlint-disable-next-line no-await-in-loop -- a page says where the next one is
    const page: Result<Success<Data>> = await readPage(next)()
    yield page
    if (page._tag === 'Left' || paging === undefined) return
    const { data } = page.right
    largestPage = Math.max(largestPage, countItems(paging, data))
    next = nextPage(paging, next, data, largestPage)
    if (next === 'repeats' || isRepeated(positionIn(paging, next))) {
      yield left(repeatedToken(origin, page.right))
      return
    }
  }
}

const positionIn = (paging: Paging, next: Input | undefined): unknown =>
  paging.style === 'token' ? next?.[paging.token] : paging.style === 'marker' ? next?.[paging.marker] : undefined

// Tokens in a circle never end. Brent's algorithm detects a circle while it remembers one token only.
const makeLoopDetector = (): ((token: unknown) => boolean) => {
  let kept: unknown
  let steps = 0
  let stepsToKeep = 1
  return (token) => {
    if (token === undefined) return false
    if (token === kept) return true
    steps++
    if (steps === stepsToKeep) {
      kept = token
      steps = 0
      stepsToKeep *= 2
    }
    return false
  }
}

// An end without an error would present a part of the list as the whole list.
const repeatedToken = (origin: CallOrigin, { requestId, status }: Success<unknown>): DecodeError =>
  withText({
    _tag: 'DecodeError',
    ...origin,
    ...decodeAdvice.unrecognized,
    category: 'Internal',
    reason: 'unrecognized',
    classifiedBy: 'default',
    requestId,
    status,
    code: undefined,
    message: 'The next-page token repeats an earlier one',
    retryAfterMs: undefined,
    issues: []
  })
