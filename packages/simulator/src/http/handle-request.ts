import { left, right } from '@cloud-result/core'

import { mayCall } from '../state/account.js'
import { remember } from '../state/bounded-map.js'
import type { Desk } from '../state/product-instance.js'
import type { Answer, ArrivedRequest, Fields, Outcome } from './http.js'
import type { Step } from '../product-error.js'
import { errorAnswer } from '../faults/error-response.js'
import { isExecuted } from '../faults/fault.js'
import { troubled } from '../faults/transport-fault.js'
import type { AnyOperation, Frame, ProductName } from '../product.js'
import { textOf } from '../fields.js'
import type { World } from '../state/simulator-state.js'

/**
 * Answers a request that arrives at a product. What comes out depends on the request, on what the world has seen before,
 * and on the moment; there is no clock, no chance and no I/O in it.
 */
export const handle = (product: ProductName, request: ArrivedRequest, world: World, now: number): Outcome => {
  const desk = world.desks.get(product)
  if (desk === undefined) throw new RangeError(`The simulator was started without ${product}`)
  const { gateway } = desk
  const sketch = gateway.sketch(request)
  const frame: Frame = { sketch, request, requestId: gateway.makeRequestId(desk.chance), now }
  const fault = world.faults.draw(product, sketch.action)

  const step = fault === undefined || isExecuted(fault) ? execute(desk, frame, world) : undefined
  const own = step === undefined ? gateway.success({}, frame) : answerOf(desk, step, frame)
  const outcome: Outcome =
    fault === undefined
      ? { answer: own, delivery: { kind: 'whole' } }
      : 'error' in fault
        ? { answer: errorAnswer(gateway, fault.error, frame), delivery: { kind: 'whole' } }
        : troubled(fault.transport, own, gateway, now)

  const refusal = step?._tag === 'Left' ? step.left.code : undefined
  world.calls.add({
    product,
    action: sketch.action,
    requestId: frame.requestId,
    at: now,
    status: outcome.answer.status,
    code: fault !== undefined && 'error' in fault ? fault.error.code : refusal,
    executed: step?._tag === 'Right',
    fault
  })
  return outcome
}

const answerOf = ({ gateway }: Desk, step: Step<Fields>, frame: Frame): Answer =>
  step._tag === 'Left' ? gateway.failure(step.left, frame) : gateway.success(step.right, frame)

const execute = (desk: Desk, frame: Frame, world: World): Step<Fields> => {
  const { gateway, registry, chance } = desk
  const { request, requestId, sketch, now } = frame

  const received = gateway.receive(request, sketch, { accounts: world.accounts, nonces: desk.nonces, now })
  if (received._tag === 'Left') return received
  const account = received.right

  const operation = registry.find(sketch.action, sketch.version)
  if (operation === undefined) return left(gateway.unknownOperation(sketch, registry.isKnownAction(sketch.action)))
  const { action } = operation
  if (!mayCall(account, action)) return left(gateway.denied(account, action))

  const limit = world.rateLimits === undefined ? gateway.rateLimit(operation) : limitFor(world.rateLimits, action)
  if (limit !== undefined && !desk.rates.admit(`${sketch.region}/${action}/${account.accessKeyId}`, limit, now)) {
    return left(gateway.throttled(action, limit))
  }

  const read = gateway.readInput(request, sketch, operation)
  if (read._tag === 'Left') return read
  const input = read.right

  const token = tokenOf(operation, input)
  const doneAs = token === undefined ? undefined : `${sketch.region}/${action}/${account.accessKeyId}/${token}`
  const before = doneAs === undefined ? undefined : desk.done.get(doneAs)
  if (before !== undefined) return right(before)

  const { quota, settleMs } = world
  const prepared = desk.prepare({
    operation,
    input,
    account,
    region: sketch.region,
    chance,
    now,
    requestId,
    quota,
    settleMs
  })
  if (prepared._tag === 'Left') return prepared
  if (gateway.isDryRun(request, operation, input)) return gateway.dryRunPassed

  const data = prepared.right()
  if (doneAs !== undefined) remember(desk.done, doneAs, data, rememberedTokens)
  return right(data)
}

const rememberedTokens = 10_000

const limitFor = (limits: NonNullable<World['rateLimits']>, action: string) =>
  limits === false ? undefined : Object.hasOwn(limits, action) ? limits[action] : limits['*']

const tokenOf = ({ idempotencyToken }: AnyOperation, input: Fields): string | undefined => {
  const token = idempotencyToken === undefined ? undefined : textOf(input, idempotencyToken)
  return token === '' ? undefined : token
}
