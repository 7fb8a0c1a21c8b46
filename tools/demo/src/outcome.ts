import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as t from 'io-ts'

import { adviceFor } from './advice.js'
import type { Sample } from './sample.js'
import { vendors } from './vendors.js'

/** What became of an answer, in words. */
export interface Outcome {
  readonly vendor: string
  readonly cameIn: string
  readonly side: 'Right' | 'Left'
  readonly category: string
  readonly retry: string
  readonly code: string
  readonly requestId: string
  readonly whatToDo: string
}

/** Decodes an answer and tells what came of it. */
export const outcomeOf = ({ vendor, title, response }: Sample): Outcome =>
  pipe(
    response,
    vendors[vendor](t.UnknownRecord),
    E.match(
      (error): Omit<Outcome, 'vendor' | 'cameIn'> => ({
        side: 'Left',
        category: error.category,
        retry: error.retry,
        code: error.code === undefined ? `No code (${error._tag})` : `Code ${error.code}`,
        requestId: error.requestId ?? 'absent',
        whatToDo: adviceFor(error)
      }),
      ({ data, requestId }): Omit<Outcome, 'vendor' | 'cameIn'> => ({
        side: 'Right',
        category: '',
        retry: '',
        code: 'No error',
        requestId: requestId ?? 'absent',
        whatToDo: describe(Object.keys(data).filter((key) => key.toLowerCase() !== 'requestid'))
      })
    ),
    (outcome) => ({ vendor, cameIn: `${response.status} ${title}`, ...outcome })
  )

const describe = (fields: readonly string[]): string =>
  fields.length === 0 ? 'Done; the answer holds no data.' : `Use the data: ${fields.join(', ')}.`
