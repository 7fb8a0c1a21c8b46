import { headerOf } from '@cloud-result/core/vendor'
import type * as t from 'io-ts'

import type { ClientProfile } from '../client-profile.js'
import type { CallDescription } from '../client.js'
import { credentialFailure } from '../credentials/credentials.js'
import type { CredentialProvider, Credentials, ProviderContext } from '../credentials/credentials.js'
import { systemClock } from '../host/clock.js'
import { makeClient } from '../make-client.js'
import { byOurClock } from './credential-fields.js'
import type { ProviderOptions } from './provider-options.js'

/**
 * How a security token service is called.
 *
 * @category Credentials
 */
export interface StsOptions extends ProviderOptions {
  /** Replaces the host of the service: a host name or an https URL; http only for this machine. */
  readonly endpoint?: string | undefined
  /** The region of the request. */
  readonly region?: string | undefined
  /** How long one attempt may take; 5 s by default. */
  readonly timeoutMs?: number | undefined
  /** How long the call may take, with its retries; 15 s by default. */
  readonly deadlineMs?: number | undefined
}

/**
 * One call of a security token service.
 *
 * @category Providers
 */
export interface StsCall<Answer> {
  readonly profile: ClientProfile
  readonly region: string
  /** What the call is signed with; `undefined` if it is not signed. */
  readonly credentials: Credentials | CredentialProvider | undefined
  readonly description: CallDescription
  readonly answer: t.Decoder<unknown, Answer>
  readonly read: (answer: Answer) => Credentials
}

// The client wants credentials also for a request that is not signed. They are sent nowhere.
const unsigned: Credentials = { accessKeyId: 'unsigned-request', secretAccessKey: 'unsigned-request' }

/**
 * Calls a security token service by the one client: with its retries, its limits and its redaction. The transport is that
 * of the client that needs the credentials, so that STS is reached in the same way, through a proxy if there is one.
 *
 * @category Providers
 */
export const callSts = async <Answer>(
  { answer, credentials = unsigned, description, profile, read, region }: StsCall<Answer>,
  options: StsOptions,
  context: ProviderContext
): Promise<Credentials> => {
  const clock = options.clock ?? context.clock
  let date: string | undefined
  const client = makeClient(
    {
      ...profile,
      decode: (codec) => {
        const decode = profile.decode(codec)
        return (response) => {
          date = headerOf(response, 'date')
          const result = decode(response)
          // The codes and the envelopes of a vendor's services are the same, so it has one decoder.
          if (result._tag === 'Left') Object.assign(result.left, { service: profile.service })
          return result
        }
      }
    },
    {
      region,
      credentials,
      endpoint: options.endpoint,
      transport: options.transport ?? context.transport,
      clock,
      timeoutMs: options.timeoutMs ?? 5_000,
      deadlineMs: options.deadlineMs ?? 15_000
    }
  )
  const result = await client.call({ effect: 'read', ...description }, answer)()
  if (result._tag === 'Right') {
    return byOurClock(read(result.right.data), { headers: { date: date ?? '' } }, (clock ?? systemClock).now())
  }
  const { code, message, requestId } = result.left
  const details = [code, requestId === undefined ? undefined : `request id ${requestId}`].filter(Boolean).join(', ')
  const text = `${description.action} of STS failed: ${message}${details === '' ? '' : ` (${details})`}`
  throw credentialFailure(text, result.left)
}
