import { credentialFailure, missingCredentials } from '@cloud-result/client'
import type { CredentialProvider } from '@cloud-result/client'
import {
  byOurClock,
  describeAnswer,
  okResponse,
  openMetadata,
  parseJson,
  readCredentials,
  variableOf
} from '@cloud-result/client/credentials'
import type { Exchange, MetadataOptions } from '@cloud-result/client/credentials'
import { isRecord } from '@cloud-result/core/vendor'

import { credentialFields } from './credential-fields.js'
import { isTrue } from './sts.js'

/**
 * How the RAM role of an ECS instance is found.
 *
 * @category Credentials
 */
export interface InstanceRoleOptions extends MetadataOptions {
  /** By default that of `ALIBABA_CLOUD_ECS_METADATA`, else what the metadata service names. */
  readonly roleName?: string | undefined
  /**
   * Whether requests without a token (IMDSv1) are never made; by default what `ALIBABA_CLOUD_IMDSV1_DISABLED` says. Without
   * it, a service that gives no token is asked without one.
   */
  readonly isTokenRequired?: boolean | undefined
}

/**
 * Makes a provider for the RAM role of an ECS instance: it asks the metadata service for a token, the name of the role and
 * its credentials. It has none if `ALIBABA_CLOUD_ECS_METADATA_DISABLED` is `true`.
 *
 * Source: https://www.alibabacloud.com/help/en/ecs/user-guide/view-instance-metadata
 *
 * @category Credentials
 */
export const fromInstanceRole =
  (options: InstanceRoleOptions = {}): CredentialProvider =>
  async (context = {}) => {
    if (isTrue(options, 'ALIBABA_CLOUD_ECS_METADATA_DISABLED')) {
      throw missingCredentials('the RAM role is not asked for: ALIBABA_CLOUD_ECS_METADATA_DISABLED is true')
    }
    const isTokenRequired = options.isTokenRequired ?? isTrue(options, 'ALIBABA_CLOUD_IMDSV1_DISABLED')
    const metadata = openMetadata('http://100.100.100.200', options, context)
    const issued = await metadata.ask('/latest/api/token', { method: 'PUT', headers: { [ttlHeader]: '21600' } })
    const token = okResponse(issued)?.body.trim()
    if (token === undefined && issued._tag === 'NoAnswer' && !issued.isConnected) {
      throw missingCredentials(`this is no ECS instance: its metadata service gives ${issued.why}`)
    }
    if (token === undefined && isTokenRequired) {
      throw credentialFailure(
        `The metadata service of ECS gives no token, which is required: ${describeAnswer(issued)}`
      )
    }

    const read = async (path: string): Promise<Exchange> => {
      if (token === undefined) return metadata.ask(path)
      const answer = await metadata.ask(path, { headers: { [tokenHeader]: token } })
      // Some containers get a token, and no answer to a request that has it.
      return okResponse(answer) !== undefined || isTokenRequired || isAbsent(answer) ? answer : metadata.ask(path)
    }

    let role = options.roleName ?? variableOf(options, 'ALIBABA_CLOUD_ECS_METADATA')
    if (role === undefined) {
      const named = await read(rolesPath)
      if (isAbsent(named)) throw missingCredentials('the ECS instance has no RAM role')
      role = okResponse(named)?.body.trim()
      if (role === undefined) throw failed(`does not name the RAM role: ${describeAnswer(named)}`)
    }
    if (!/^[\w.@-]{1,128}$/.test(role)) throw failed('gives no usable name of a RAM role')
    const given = await read(rolesPath + role)
    if (isAbsent(given)) throw failed(`knows no RAM role ${role}`)
    const response = okResponse(given)
    if (response === undefined) throw failed(`gives no credentials of the RAM role ${role}: ${describeAnswer(given)}`)
    const parsed = parseJson(response.body)
    if (parsed._tag === 'Left') throw failed(`gives no JSON for the RAM role ${role}: ${parsed.left}`)
    const isSuccess = isRecord(parsed.right) && parsed.right['Code'] === 'Success'
    const credentials = readCredentials(parsed.right, credentialFields)
    if (!isSuccess || credentials === undefined) throw failed(`gives no credentials of the RAM role ${role}`)
    return byOurClock(credentials, response, metadata.now())
  }

const rolesPath = '/latest/meta-data/ram/security-credentials/'
const ttlHeader = 'x-aliyun-ecs-metadata-token-ttl-seconds'
const tokenHeader = 'x-aliyun-ecs-metadata-token'

const isAbsent = (answer: Exchange): boolean => answer._tag === 'Answer' && answer.response.status === 404

const failed = (what: string): unknown => credentialFailure(`The metadata service of ECS ${what}`)
