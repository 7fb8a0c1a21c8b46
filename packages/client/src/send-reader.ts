import type { CloudError, Operation, Success } from '@cloud-result/core'
import type { ReaderTaskEither } from 'fp-ts/lib/ReaderTaskEither.js'

import type { CallOptions, Client } from './client.js'

/** `send` for programs that are handed their client last: `sendW(operation)(input)` is a `ReaderTaskEither` of it. */
export const sendW =
  <Input, Output, Code extends string = string>(operation: Operation<Input, Output, Code>) =>
  (input: Input, options?: CallOptions): ReaderTaskEither<Pick<Client, 'send'>, CloudError<Code>, Success<Output>> =>
  (client) =>
    client.send(operation, input, options)
