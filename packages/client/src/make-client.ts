import { dryRun, left, right } from '@cloud-result/core'
import type { CloudError, Operation, Result, Success } from '@cloud-result/core'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'

import type { CallOrigin } from './call-origin.js'
import { checkInput } from './call/check-input.js'
import { makeEngine } from './call/make-client-context.js'
import { walkPages } from './call/pages.js'
import { runCall } from './call/run-call.js'
import { waitFor } from './call/wait.js'
import type { ClientConfig } from './client-config.js'
import type { ClientProfile } from './client-profile.js'
import type { CallOptions, Client } from './client.js'
import type { RequestFault } from './errors/request-error.js'

/**
 * Makes a vendor's client of its profile and the user's configuration. Never throws: a configuration that cannot work is
 * the Left of every call. Nothing secret is to be found on the client.
 */
export const makeClient = (profile: ClientProfile, config: ClientConfig): Client => {
  const engine = makeEngine(profile, config)
  const { vendor, service, version } = profile
  const originOf = ({ action }: { readonly action: string }): CallOrigin => ({ vendor, service, operation: action })

  const run =
    <Input, Output>(
      operation: Operation<Input, Output>,
      parameters: () => Result<Parameters, RequestFault>,
      options: CallOptions = {}
    ): TaskEither<CloudError, Success<Output>> =>
    () =>
      runCall(engine, { operation, effect: operation.effect, parameters, codec: operation.output(), options })

  return Object.freeze<Client>({
    vendor,
    service,
    region: config.region,
    send: (operation, input, options) => run(operation, () => checkInput(operation, input), options),
    call:
      (description, codec, options = {}) =>
      () =>
        runCall(engine, {
          operation: { ...description, version: description.version ?? version },
          effect: description.effect ?? 'unsafe',
          parameters: () => right(description.parameters ?? {}),
          codec,
          options
        }),
    pages: (operation, input, options) =>
      walkPages(originOf(operation), operation.paging, input as Parameters, (page) =>
        run(operation, () => checkInput(operation, page), options)
      ),
    wait: (operation, input, condition, options = {}) => {
      const look = (limits: CallOptions) => run(operation, () => checkInput(operation, input), limits)
      return () => waitFor(originOf(operation), engine, look, condition, options)
    },
    dryRun: (operation, input, options) => {
      const rehearsal = run(operation, () => rehearsed(operation, checkInput(operation, input)), options)
      return async () => dryRun(await rehearsal())
    }
  })
}

type Parameters = Readonly<Record<string, unknown>>

const rehearsed = <Input, Output>(
  { dryRun: flag }: Operation<Input, Output>,
  parameters: Result<Parameters, RequestFault>
): Result<Parameters, RequestFault> => {
  if (flag === undefined) return left({ reason: 'input', message: 'This operation has no dry run' })
  return parameters._tag === 'Left' ? parameters : right({ ...parameters.right, [flag]: true })
}
