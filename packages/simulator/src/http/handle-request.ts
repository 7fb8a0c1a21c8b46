import { left, right } from '@cloud-result/core'

import { errorResponse } from '../faults/error-response.js'
import { isExecuted } from '../faults/fault.js'
import { applyTransportFault } from '../faults/transport-fault.js'
import { textOf } from '../fields.js'
import type { Fields } from '../fields.js'
import type { AnyOperation, ProductName, ResponseContext } from '../product.js'
import type { ProductResult } from '../product-error.js'
import { mayCall } from '../state/account.js'
import { setBounded } from '../state/bounded-map.js'
import type { ProductInstance } from '../state/product-instance.js'
import type { SimulatorState } from '../state/simulator-state.js'
import type { DeliveredResponse, HttpRequest, HttpResponse } from './http.js'

/**
 * Responds to a request to a product. The response depends only on the request, the state and the time; there is no I/O
 * in it.
 */
export const handleRequest = (
  product: ProductName,
  request: HttpRequest,
  state: SimulatorState,
  now: number
): DeliveredResponse => {
  const instance = state.instances.get(product)
  if (instance === undefined) throw new RangeError(`The simulator was started without ${product}`)
  const { protocol } = instance
  const metadata = protocol.readMetadata(request)
  const context: ResponseContext = { metadata, request, requestId: protocol.makeRequestId(instance.random), now }
  const fault = state.faults.take(product, metadata.action)

  const result = fault === undefined || isExecuted(fault) ? execute(instance, context, state) : undefined
  const unfaulted = result === undefined ? protocol.writeSuccess({}, context) : write(instance, result, context)
  const delivered: DeliveredResponse =
    fault === undefined
      ? { response: unfaulted, delivery: { kind: 'whole' } }
      : 'error' in fault
        ? { response: errorResponse(protocol, fault.error, context), delivery: { kind: 'whole' } }
        : applyTransportFault(fault.transport, unfaulted, protocol, now)

  const ownCode = result?._tag === 'Left' ? result.left.code : undefined
  state.calls.add({
    product,
    action: metadata.action,
    requestId: context.requestId,
    at: now,
    status: delivered.response.status,
    code: fault !== undefined && 'error' in fault ? fault.error.code : ownCode,
    executed: result?._tag === 'Right',
    fault
  })
  return delivered
}

const write = ({ protocol }: ProductInstance, result: ProductResult<Fields>, context: ResponseContext): HttpResponse =>
  result._tag === 'Left' ? protocol.writeError(result.left, context) : protocol.writeSuccess(result.right, context)

const execute = (
  instance: ProductInstance,
  { request, requestId, metadata, now }: ResponseContext,
  { accounts, quota, rateLimits, transitionMs }: SimulatorState
): ProductResult<Fields> => {
  const { protocol, registry, random, nonces, rateCounter, responsesByToken } = instance

  const authenticated = protocol.authenticate(request, metadata, { accounts, nonces, now })
  if (authenticated._tag === 'Left') return authenticated
  const account = authenticated.right

  const operation = registry.find(metadata.action, metadata.version)
  if (operation === undefined) {
    return left(protocol.unknownOperation(metadata, registry.isKnownAction(metadata.action)))
  }
  const { action } = operation
  if (!mayCall(account, action)) return left(protocol.accessDenied(account, action))

  const caller = `${metadata.region}/${action}/${account.accessKeyId}`
  const limit = rateLimits === undefined ? protocol.rateLimit(operation) : limitFor(rateLimits, action)
  if (limit !== undefined && !rateCounter.admit(caller, limit, now)) return left(protocol.throttled(action, limit))

  const read = protocol.readInput(request, metadata, operation)
  if (read._tag === 'Left') return read
  const input = read.right

  const token = tokenOf(operation, input)
  const tokenKey = token === undefined ? undefined : `${caller}/${token}`
  const earlierResponse = tokenKey === undefined ? undefined : responsesByToken.get(tokenKey)
  if (earlierResponse !== undefined) return right(earlierResponse)

  const { region } = metadata
  const call = { operation, input, account, region, random, now, requestId, quota, transitionMs }
  const prepared = instance.prepare(call)
  if (prepared._tag === 'Left') return prepared
  if (protocol.isDryRun(request, operation, input)) return protocol.dryRunSucceeded

  const data = prepared.right()
  if (tokenKey !== undefined) setBounded(responsesByToken, tokenKey, data, maximumTokens)
  return right(data)
}

const maximumTokens = 10_000

const limitFor = (limits: NonNullable<SimulatorState['rateLimits']>, action: string) =>
  limits === false ? undefined : Object.hasOwn(limits, action) ? limits[action] : limits['*']

const tokenOf = ({ idempotencyToken }: AnyOperation, input: Fields): string | undefined => {
  const token = idempotencyToken === undefined ? undefined : textOf(input, idempotencyToken)
  return token === '' ? undefined : token
}
