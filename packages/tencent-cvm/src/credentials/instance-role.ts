import { credentialFailure, missingCredentials } from '@cloud-result/client'
import type { CredentialProvider } from '@cloud-result/client'
import {
  byOurClock,
  describeAnswer,
  okResponse,
  openMetadata,
  parseJson,
  readCredentials
} from '@cloud-result/client/credentials'
import type { Exchange, MetadataOptions } from '@cloud-result/client/credentials'
import { isRecord } from '@cloud-result/core/vendor'

import { credentialFields } from './credential-fields.js'

/**
 * How the CAM role of a CVM instance is found.
 *
 * @category Credentials
 */
export interface InstanceRoleOptions extends MetadataOptions {
  /** By default what the metadata service names: an instance has one role. */
  readonly roleName?: string | undefined
}

/**
 * Makes a provider for the CAM role of a CVM instance: it asks the metadata service for the name of the role and for its
 * credentials.
 *
 * Source: https://cloud.tencent.com/document/product/213/4934
 *
 * @category Credentials
 */
export const fromInstanceRole =
  (options: InstanceRoleOptions = {}): CredentialProvider =>
  async (context = {}) => {
    const metadata = openMetadata('http://metadata.tencentyun.com', options, context)
    let role = options.roleName
    if (role === undefined) {
      const named = await metadata.ask(rolesPath)
      if (named._tag === 'NoAnswer') throw absent(named.why)
      if (isAbsent(named)) throw missingCredentials('the CVM instance has no CAM role')
      role = okResponse(named)?.body.trim()
      if (role === undefined) throw failed(`does not name the CAM role: ${describeAnswer(named)}`)
    }
    if (!/^[\w.@-]{1,128}$/.test(role)) throw failed('gives no usable name of a CAM role')
    const given = await metadata.ask(rolesPath + role)
    if (given._tag === 'NoAnswer' && options.roleName !== undefined && !given.isConnected) throw absent(given.why)
    if (isAbsent(given)) throw failed(`knows no CAM role ${role}`)
    const response = okResponse(given)
    if (response === undefined) throw failed(`gives no credentials of the CAM role ${role}: ${describeAnswer(given)}`)
    const parsed = parseJson(response.body)
    if (parsed._tag === 'Left') throw failed(`gives no JSON for the CAM role ${role}: ${parsed.left}`)
    const isSuccess = isRecord(parsed.right) && parsed.right['Code'] === 'Success'
    const credentials = readCredentials(parsed.right, credentialFields)
    if (!isSuccess || credentials === undefined) throw failed(`gives no credentials of the CAM role ${role}`)
    return byOurClock(credentials, response, metadata.now())
  }

const rolesPath = '/latest/meta-data/cam/security-credentials/'

const isAbsent = (answer: Exchange): boolean => answer._tag === 'Answer' && answer.response.status === 404

const absent = (why: string): unknown =>
  missingCredentials(`this is no CVM instance: its metadata service gives ${why}`)

const failed = (what: string): unknown => credentialFailure(`The metadata service of CVM ${what}`)
