import { left } from '@cloud-result/core'
import type { CloudError, DecodeError, Result, Success } from '@cloud-result/core'
import { decodeAdvice } from '@cloud-result/core/vendor'
import type { Paging } from '@cloud-result/core/vendor'

import type { CallOrigin } from '../call-origin.js'
import { makeError } from '../errors/make-error.js'
import { itemsOf, nextPage } from './next-page.js'
import type { TaskEither } from '../task-either.js'

type Input = Readonly<Record<string, unknown>>

/** A page, and whether another one follows. A Left is the last one. */
export interface Page<Data> {
  readonly page: Result<Success<Data>>
  readonly hasNext: boolean
}

/** Reads pages one by one, as a loop asks for them. */
export const readPages = async function* <Data>(
  origin: CallOrigin,
  paging: Paging,
  input: Input,
  readPage: (input: Input) => TaskEither<CloudError, Success<Data>>
): AsyncGenerator<Page<Data>, void, undefined> {
  const isRepeated = makeLoopDetector()
  let largestPage = 0
  let current = input
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- a page says where the next one is
    const page: Result<Success<Data>> = await readPage(current)()
    if (page._tag === 'Left') {
      yield { page, hasNext: false }
      return
    }
    const { data } = page.right
    largestPage = Math.max(largestPage, itemsOf(paging, data).length)
    const next = nextPage(paging, current, data, largestPage)
    yield { page, hasNext: next !== undefined }
    if (next === undefined) return
    if (next === 'repeats' || isRepeated(positionIn(paging, next))) {
      yield { page: left(repeatedToken(origin, page.right)), hasNext: false }
      return
    }
    current = next
  }
}

const positionIn = (paging: Paging, next: Input): unknown =>
  paging.style === 'token' ? next[paging.token] : paging.style === 'marker' ? next[paging.marker] : undefined

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
  makeError<DecodeError>(origin, {
    _tag: 'DecodeError',
    category: 'Internal',
    ...decodeAdvice.unrecognized,
    reason: 'unrecognized',
    requestId,
    status,
    message: 'The next-page token repeats an earlier one',
    issues: []
  })
