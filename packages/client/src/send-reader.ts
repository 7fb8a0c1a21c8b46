import type { CloudError, Operation, Success } from '@cloud-result/core'

import type { CallOptions, Client } from './client.js'
import type { ReaderTaskEither } from './task-either.js'

/**
 * `send` for programs that receive their client last: `sendReader(operation)(input)` is a `ReaderTaskEither` of the
 * client.
 *
 * @category Calls
 */
export const sendReader =
  <Input, Output, Code extends string = string>(operation: Operation<Input, Output, Code>) =>
  (input: Input, options?: CallOptions): ReaderTaskEither<Pick<Client, 'send'>, CloudError<Code>, Success<Output>> =>
  (client) =>
    client.send(operation, input, options)
