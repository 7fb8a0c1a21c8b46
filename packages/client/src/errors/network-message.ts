import type { TransportPhase, TransportReason } from '@cloud-result/core'

import { hostErrors } from '#platform'

import type { Endpoint } from '../transport/endpoint.js'

/** How an exchange with a host failed. */
export interface NetworkProblem {
  readonly endpoint: Endpoint
  readonly reason: TransportReason
  readonly phase: TransportPhase
  /** The HTTP status, if it was received. */
  readonly status: number | undefined
  /** The host platform's code, for instance `ECONNRESET`. */
  readonly code: string | undefined
  /** The name of what was thrown. */
  readonly name: string | undefined
  /** Whether the transport said what failed, rather than threw any error. */
  readonly isStated: boolean
  /** Whether what was thrown is a mistake in a program. */
  readonly isOfProgram: boolean
}

/** Says for people how an exchange failed: which host, and what to check. */
export const networkMessage = ({
  code,
  endpoint,
  isOfProgram,
  isStated,
  name,
  phase,
  reason,
  status
}: NetworkProblem): string => {
  const { host, origin } = endpoint
  if (reason === 'too-large') return 'The response is larger than maxResponseBytes'
  if (reason !== 'network') return `The transport ended the request to ${host} (${reason})`
  const label = code ?? name
  const suffix = label === undefined ? '' : ` (${label})`
  if (code !== undefined && hostErrors.unresolved.test(code)) {
    return `The host ${host} was not found${suffix}: check the region, the endpoint and DNS`
  }
  if (code !== undefined && hostErrors.protocol.test(code)) {
    return `No common protocol with ${origin}${suffix}: check the scheme and the port of the endpoint`
  }
  if (phase === 'connect') {
    const isLocal = code !== undefined && hostErrors.local.test(code)
    const check = isLocal ? 'the limits and the permissions of this process' : 'the endpoint and the network'
    return `No connection to ${host}${suffix}: check ${check}`
  }
  if (!isOfProgram && (isStated || (code !== undefined && hostErrors.network.test(code)))) {
    // What a server that expects TLS does with a request without it.
    const check = status === undefined && origin.startsWith('http:') ? ': check whether the endpoint expects https' : ''
    return `The connection to ${host} broke before the response was complete${suffix}${check}`
  }
  const thrown = `${name}${code === undefined ? '' : ` (${code})`}`
  const others = isOfProgram ? '' : ', the region, the endpoint and DNS'
  return `No complete response from ${host}: the transport threw ${thrown}. Check the transport${others}`
}
