import { credentialFailure, missingCredentials } from '@cloud-result/client'
import type { CredentialProvider, Credentials } from '@cloud-result/client'
import {
  byOurClock,
  describeAnswer,
  okResponse,
  openMetadata,
  parseJson,
  readCredentials
} from '@cloud-result/client/credentials'
import type { MetadataOptions } from '@cloud-result/client/credentials'
import { isRecord } from '@cloud-result/core/vendor'

import { credentialFields } from './credential-fields.js'

/**
 * Makes a provider for the IAM role of a KEC instance: it asks the metadata service for the credentials of the role.
 *
 * Unverified: the vendor documents the address, but not the form of the answer. JSON and XML are read, and the names
 * `AccessKeyId`, `SecretAccessKey`, `SecurityToken` and `Expiration`, at most two levels deep.
 * Source: https://docs.ksyun.com/documents/40121
 *
 * @category Credentials
 */
export const fromInstanceRole =
  (options: MetadataOptions = {}): CredentialProvider =>
  async (context = {}) => {
    const metadata = openMetadata('http://global.cloudinit.sdns.ksyun.com:8775', options, context)
    const given = await metadata.ask('/latest/iam')
    if (given._tag === 'NoAnswer' && !given.isConnected) {
      throw missingCredentials(`this is no KEC instance: its metadata service gives ${given.why}`)
    }
    if (given._tag === 'Answer' && given.response.status === 404) {
      throw missingCredentials('the KEC instance has no IAM role')
    }
    const response = okResponse(given)
    if (response === undefined) throw failed(`gives no credentials: ${describeAnswer(given)}`)
    const credentials = credentialsIn(treeOf(response.body), 2)
    if (credentials === undefined) throw failed('gives no access key in a known form')
    return byOurClock(credentials, response, metadata.now())
  }

const failed = (what: string): unknown => credentialFailure(`The metadata service of KEC ${what}`)

const treeOf = (body: string): unknown => {
  if (!body.trimStart().startsWith('<')) {
    const parsed = parseJson(body)
    return parsed._tag === 'Right' ? parsed.right : undefined
  }
  return Object.fromEntries([...body.matchAll(/<(\w+)>([^<]*)<\/\1>/g)].map(([, name, text]) => [name, text]))
}

const credentialsIn = (tree: unknown, depth: number): Credentials | undefined => {
  const found = readCredentials(tree, credentialFields)
  if (found !== undefined || depth === 0 || !isRecord(tree)) return found
  return Object.values(tree)
    .map((inner) => credentialsIn(inner, depth - 1))
    .find((inner) => inner !== undefined)
}
