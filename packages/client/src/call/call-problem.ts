import type { RequestProblem } from '../errors/request-error.js'

/**
 * Says why a call that is not typed cannot be sent: without an action or a codec. Gives `undefined` if it can. A codec is needed
 * before the call, because a response that cannot be read does not undo what was executed.
 */
export const callProblem = (description: unknown, codec: unknown): RequestProblem | undefined => {
  const { action } = (description ?? {}) as { readonly action?: unknown }
  if (typeof action !== 'string' || action === '') {
    return { reason: 'input', message: "The call has no action: write call({ action: 'DescribeZones' }, codec)" }
  }
  const { decode } = (codec ?? {}) as { readonly decode?: unknown }
  return typeof decode === 'function'
    ? undefined
    : {
        reason: 'input',
        message: 'The call has no io-ts codec for its response: write call({ action }, codec), for example t.unknown'
      }
}
