import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as t from 'io-ts'

import { adviceFor } from './advice.js'
import type { Sample } from './sample.js'
import { vendors } from './vendors.js'

/** The result of decoding a response, as text. */
export interface Outcome {
  readonly vendor: string
  readonly response: string
  readonly side: 'Right' | 'Left'
  readonly category: string
  readonly retry: string
  readonly code: string
  readonly requestId: string
  readonly whatToDo: string
}

/** Decodes a response and describes the result. */
export const outcomeOf = ({ vendor, title, response }: Sample): Outcome =>
  pipe(
    response,
    vendors[vendor](t.UnknownRecord),
    E.match(
      (error): Omit<Outcome, 'vendor' | 'response'> => ({
        side: 'Left',
        category: error.category,
        retry: error.retry,
        code: error.code === undefined ? `No code (${error._tag})` : `Code ${error.code}`,
        requestId: error.requestId ?? 'none',
        whatToDo: adviceFor(error)
      }),
      ({ data, requestId }): Omit<Outcome, 'vendor' | 'response'> => ({
        side: 'Right',
        category: '',
        retry: '',
        code: 'No error',
        requestId: requestId ?? 'none',
        whatToDo: describe(Object.keys(data).filter((key) => key.toLowerCase() !== 'requestid'))
      })
    ),
    (outcome) => ({ vendor, response: `${response.status} ${title}`, ...outcome })
  )

const describe = (fields: readonly string[]): string =>
  fields.length === 0 ? 'Success; the response holds no data.' : `Use the data: ${fields.join(', ')}.`
