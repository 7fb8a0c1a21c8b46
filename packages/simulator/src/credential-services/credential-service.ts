import type { InjectedError } from '../faults/fault.js'
import type { HttpRequest, HttpResponse } from '../http/http.js'
import type { Random } from '../random.js'
import type { Accounts, TemporaryCredentials } from '../state/account.js'
import type { InstanceRole } from './instance-role.js'

/** What a service that gives credentials needs. */
export interface ServiceContext {
  readonly accounts: Accounts
  /** Used nonces, with the time of their use. */
  readonly nonces: Map<string, number>
  readonly issue: (durationMs: number) => TemporaryCredentials
  readonly role: InstanceRole
  readonly random: Random
  readonly now: number
}

/** The response of a service, and what the log says of it. */
export interface ServiceAnswer {
  readonly response: HttpResponse
  readonly requestId: string
  readonly code?: string | undefined
  readonly executed: boolean
}

/** A service that gives credentials. */
export interface CredentialService {
  /** Matches the names of its hosts: a simulator without servers finds the service by them. */
  readonly hosts: RegExp
  /** Names what a request asks for, for faults and for the log. */
  readonly operationOf: (request: HttpRequest) => string | undefined
  readonly answer: (request: HttpRequest, context: ServiceContext) => ServiceAnswer
  readonly writeError: (request: HttpRequest, error: InjectedError, context: ServiceContext) => HttpResponse
  readonly gatewayPage: (status: number, now: number) => HttpResponse
}
