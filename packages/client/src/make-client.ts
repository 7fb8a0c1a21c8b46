import { dryRun, left, right } from '@cloud-result/core'
import type { CloudError, HasPages, Operation, Result, Success } from '@cloud-result/core'

import { callProblem } from './call/call-problem.js'
import type { CallOrigin } from './call-origin.js'
import { checkInput } from './call/check-input.js'
import { originOf } from './call/call-context.js'
import { collectItems, limitProblem } from './call/collect.js'
import { makeClientContext } from './call/make-client-context.js'
import { operationProblem } from './call/operation-problem.js'
import { readPages } from './call/pages.js'
import type { Page } from './call/pages.js'
import { runCall } from './call/run-call.js'
import { waitFor } from './call/wait.js'
import type { ClientConfig } from './client-config.js'
import type { ClientProfile } from './client-profile.js'
import type { CallOptions, Client } from './client.js'
import { requestError } from './errors/request-error.js'
import type { RequestProblem } from './errors/request-error.js'
import type { TaskEither } from './task-either.js'

/**
 * Makes a client from a vendor's profile and the user's configuration. Never throws: an invalid configuration is the
 * Left of every call. The client exposes no secret.
 *
 * @category Profiles
 */
export const makeClient = <Vendor extends string, Service extends string>(
  profile: ClientProfile<Vendor, Service>,
  config: ClientConfig
): Client<`${Vendor}-${Service}`> => {
  const context = makeClientContext(profile, config)
  const { vendor, service, version } = profile
  const product = `${vendor}-${service}` as const

  const task =
    <Input, Output>(
      operation: Operation<Input, Output>,
      parametersOf: () => Result<Parameters, RequestProblem>,
      options: CallOptions = {},
      needed?: 'paging' | 'dryRun'
    ): TaskEither<CloudError, Success<Output>> =>
    () =>
      runCall(context, actionOf(operation), () => ({
        operation,
        effect: operation?.effect,
        parameters: () => {
          const problem = operationProblem(product, operation, needed)
          return problem === undefined ? parametersOf() : left(problem)
        },
        // Read after the parameters: what is no operation has no codec.
        codec: () => operation.output(),
        options
      }))

  const send = <Input, Output>(operation: Operation<Input, Output>, input: unknown, options?: CallOptions) =>
    task(operation, () => checkInput(operation, input), options)

  const pagesOf = <Input, Output>(
    operation: Operation<Input, Output> & HasPages,
    input: unknown,
    options?: CallOptions
  ) =>
    readPages(originOf(context, actionOf(operation), options), operation?.paging, input as Parameters, (page) =>
      task(operation, () => checkInput(operation, page), options, 'paging')
    )

  // What goes on beyond one call also uses options and properties of the operation outside of calls.
  const settling =
    <A>(
      operation: Action,
      options: CallOptions | undefined,
      run: (origin: CallOrigin) => Promise<Result<A>>
    ): TaskEither<CloudError, A> =>
    async () => {
      const origin = originOf(context, actionOf(operation), options)
      try {
        return await run(origin)
      } catch (cause) {
        const message = 'A part of the configuration or an option failed'
        return left(requestError(origin, { reason: 'configuration', message, cause }))
      }
    }

  return Object.freeze<Client<typeof product>>({
    product,
    vendor,
    service,
    region: context.region,
    run: (operation, input, options) => send(operation, input, options)(),
    send,
    call:
      (description, codec, options = {}) =>
      () =>
        runCall(context, actionOf(description), () => ({
          operation: { ...description, version: description?.version ?? version },
          effect: description?.effect ?? 'unsafe',
          parameters: () => {
            const problem = callProblem(description, codec)
            return problem === undefined ? right(description.parameters ?? {}) : left(problem)
          },
          codec: () => codec,
          options
        })),
    pages: (operation, input, options) => ({
      [Symbol.asyncIterator]: () => resultsOf(pagesOf(operation, input, options))
    }),
    collect: (operation, input, options) =>
      settling(operation, options, async (origin) => {
        const problem = limitProblem(options?.limit)
        return problem === undefined
          ? collectItems(operation?.paging, pagesOf(operation, input, options), options.limit)
          : left(requestError(origin, problem))
      }),
    wait: (operation, input, condition, options) => {
      const poll = (limits: CallOptions) => send(operation, input, limits)
      return settling(operation, options, (origin) => waitFor(origin, context, poll, condition, options ?? {}))
    },
    dryRun: (operation, input, options) => {
      const flagged = task(operation, () => withFlag(operation.dryRun, checkInput(operation, input)), options, 'dryRun')
      return async () => dryRun(await flagged())
    }
  })
}

type Action = Pick<Operation<unknown, unknown>, 'action'>

// Programs in JavaScript may pass anything, also what cannot be read.
const actionOf = (operation: Action | undefined): string => {
  try {
    return String(operation?.action)
  } catch {
    return 'undefined'
  }
}

type Parameters = Readonly<Record<string, unknown>>

const resultsOf = async function* <Data>(pages: AsyncIterable<Page<Data>>): AsyncGenerator<Result<Success<Data>>> {
  for await (const { page } of pages) yield page
}

const withFlag = (flag: string, parameters: Result<Parameters, RequestProblem>): Result<Parameters, RequestProblem> =>
  parameters._tag === 'Left' ? parameters : right({ ...parameters.right, [flag]: true })
