import { isExecuted } from '../faults/fault.js'
import { applyTransportFault } from '../faults/transport-fault.js'
import type { DeliveredResponse, HttpRequest } from '../http/http.js'
import { issueCredentials } from '../state/account.js'
import type { SimulatorState } from '../state/simulator-state.js'
import type { ServiceContext } from './credential-service.js'
import { credentialServices } from './credential-services.js'
import type { CredentialServiceName } from './service-name.js'

/** Responds to a request to a service that gives credentials. */
export const handleCredentialRequest = (
  name: CredentialServiceName,
  request: HttpRequest,
  state: SimulatorState,
  now: number
): DeliveredResponse => {
  const service = credentialServices[name]
  const context: ServiceContext = {
    accounts: state.accounts,
    nonces: state.credentialNonces,
    issue: (durationMs) => issueCredentials(state.accounts, state.random, now, durationMs),
    role: state.instanceRole,
    random: state.random,
    now
  }
  const operation = service.operationOf(request)
  const fault = state.faults.take(name, operation)
  const answer = fault === undefined || isExecuted(fault) ? service.answer(request, context) : undefined
  const response = answer?.response ?? service.gatewayPage(200, now)
  const delivered: DeliveredResponse =
    fault === undefined
      ? { response, delivery: { kind: 'whole' } }
      : 'error' in fault
        ? { response: service.writeError(request, fault.error, context), delivery: { kind: 'whole' } }
        : applyTransportFault(fault.transport, response, service, now)
  state.calls.add({
    product: name,
    action: operation,
    requestId: answer?.requestId ?? '',
    at: now,
    status: delivered.response.status,
    code: fault !== undefined && 'error' in fault ? fault.error.code : answer?.code,
    executed: answer?.executed === true,
    fault
  })
  return delivered
}
