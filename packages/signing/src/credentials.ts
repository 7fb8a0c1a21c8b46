/**
 * An access key of any vendor, under one pair of names.
 *
 * `sessionToken` belongs to temporary credentials (STS); undefined or empty means long-term credentials.
 *
 * @category Requests
 */
export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string | undefined
}
