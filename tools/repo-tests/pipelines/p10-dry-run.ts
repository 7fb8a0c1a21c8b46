import type { Client } from '@cloud-result/client'
import type { HasDryRun, Operation } from '@cloud-result/core'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'

/** Asks whether a call would succeed, then makes it, unless the vendor executed the question. */
export const rehearse = <Input, Output, Code extends string, Product extends string>(
  client: Client<Product>,
  operation: Operation<Input, Output, Code, Product> & HasDryRun,
  input: Input
) =>
  pipe(
    client.dryRun(operation, input),
    TE.chainW((outcome) => (outcome._tag === 'Executed' ? TE.right(outcome) : client.send(operation, input)))
  )
