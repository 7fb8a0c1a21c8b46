import { dryRun, left, right } from '@cloud-result/core'
import type { CloudError, Operation, Result, Success } from '@cloud-result/core'

import { checkInput } from './call/check-input.js'
import { originOf } from './call/client-context.js'
import { makeClientContext } from './call/make-client-context.js'
import { readPages } from './call/pages.js'
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
export const makeClient = (profile: ClientProfile, config: ClientConfig): Client => {
  const context = makeClientContext(profile, config)
  const { vendor, service, version } = profile

  const run =
    <Input, Output>(
      operation: Operation<Input, Output>,
      parameters: () => Result<Parameters, RequestProblem>,
      options: CallOptions = {}
    ): TaskEither<CloudError, Success<Output>> =>
    () =>
      runCall(context, actionOf(operation), () => ({
        operation,
        effect: operation.effect,
        parameters,
        codec: operation.output(),
        options
      }))

  return Object.freeze<Client>({
    vendor,
    service,
    region: context.region,
    send: (operation, input, options) => run(operation, () => checkInput(operation, input), options),
    call:
      (description, codec, options = {}) =>
      () =>
        runCall(context, actionOf(description), () => ({
          operation: { ...description, version: description.version ?? version },
          effect: description.effect ?? 'unsafe',
          parameters: () => right(description.parameters ?? {}),
          codec,
          options
        })),
    pages: (operation, input, options) =>
      readPages(originOf(context, operation.action), operation.paging, input as Parameters, (page) =>
        run(operation, () => checkInput(operation, page), options)
      ),
    wait: (operation, input, condition, options = {}) => {
      const poll = (limits: CallOptions) => run(operation, () => checkInput(operation, input), limits)
      return async () => {
        try {
          return await waitFor(originOf(context, operation.action), context, poll, condition, options)
        } catch (cause) {
          const message = 'A part of the configuration or an option failed'
          return left(requestError(originOf(context, operation.action), { reason: 'configuration', message, cause }))
        }
      }
    },
    dryRun: (operation, input, options) => {
      const flagged = run(operation, () => withDryRunFlag(operation, checkInput(operation, input)), options)
      return async () => dryRun(await flagged())
    }
  })
}

// Programs in JavaScript may pass anything.
const actionOf = (operation: { readonly action: string } | undefined): string => String(operation?.action)

type Parameters = Readonly<Record<string, unknown>>

const withDryRunFlag = <Input, Output>(
  { dryRun: flag }: Operation<Input, Output>,
  parameters: Result<Parameters, RequestProblem>
): Result<Parameters, RequestProblem> => {
  if (flag === undefined) return left({ reason: 'input', message: 'This operation has no dry-run flag' })
  return parameters._tag === 'Left' ? parameters : right({ ...parameters.right, [flag]: true })
}
