import { categoryAdvice, left } from '@cloud-result/core'
import type { CloudError, DecodeError, Result, Success } from '@cloud-result/core'
import type { Paging } from '@cloud-result/core/vendor'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'

import type { CallOrigin } from '../call-origin.js'
import { originFields } from '../errors/request-error.js'
import { countItems, nextPage } from './next-page.js'

type Input = Readonly<Record<string, unknown>>
type Read<Data> = (input: Input) => TaskEither<CloudError, Success<Data>>

/** Reads pages one by one, as a loop asks for them; a Left ends the walk. Each loop walks anew. */
export const walkPages = <Data>(
  origin: CallOrigin,
  paging: Paging | undefined,
  input: Input,
  read: Read<Data>
): AsyncIterable<Result<Success<Data>>> => ({ [Symbol.asyncIterator]: () => walk(origin, paging, input, read) })

const walk = async function* <Data>(
  origin: CallOrigin,
  paging: Paging | undefined,
  input: Input,
  read: Read<Data>
): AsyncGenerator<Result<Success<Data>>, void, undefined> {
  const isKnown = makeLoopDetector()
  let fullest = 0
  let next: ReturnType<typeof nextPage> = input
  while (next !== undefined) {
    // oxlint-disable-next-line no-await-in-loop -- a page says where the next one is
    const page: Result<Success<Data>> = await read(next)()
    yield page
    if (page._tag === 'Left' || paging === undefined) return
    const { data } = page.right
    fullest = Math.max(fullest, countItems(paging, data))
    next = nextPage(paging, next, data, fullest)
    if (next === 'repeats' || (paging.style === 'token' && isKnown(next?.[paging.token]))) {
      yield left(repeatedToken(origin, page.right))
      return
    }
  }
}

// Tokens that go round do so for ever. Brent's way to notice takes no more memory than one of them.
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

// Ending without a word would pass a part of the list off as all of it.
const repeatedToken = (origin: CallOrigin, { requestId, status }: Success<unknown>): DecodeError => ({
  _tag: 'DecodeError',
  ...originFields(origin),
  ...categoryAdvice.Internal,
  category: 'Internal',
  classifiedBy: 'default',
  requestId,
  status,
  code: undefined,
  message: 'The token of the next page is that of a page before',
  retryAfterMs: undefined,
  issues: []
})
