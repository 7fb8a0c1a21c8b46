/**
 * An access key as every vendor issues it, whatever the vendor calls its two halves.
 *
 * `sessionToken` comes with temporary credentials (STS); undefined or empty means long-term credentials.
 */
export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string | undefined
}
