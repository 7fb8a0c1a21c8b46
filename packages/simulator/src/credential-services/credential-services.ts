import type { CredentialService } from './credential-service.js'
import { alibabaMetadata, kingsoftMetadata, tencentMetadata } from './metadata.js'
import type { CredentialServiceName } from './service-name.js'
import { alibabaSts, kingsoftSts, tencentSts } from './sts.js'

/** The services that give credentials. */
export const credentialServices: Readonly<Record<CredentialServiceName, CredentialService>> = {
  'alibaba-metadata': alibabaMetadata,
  'alibaba-sts': alibabaSts,
  'kingsoft-metadata': kingsoftMetadata,
  'kingsoft-sts': kingsoftSts,
  'tencent-metadata': tencentMetadata,
  'tencent-sts': tencentSts
}

/**
 * The services that give credentials and can be simulated.
 *
 * @category Simulators
 */
export const credentialServiceNames = Object.keys(credentialServices) as readonly CredentialServiceName[]

/** Returns whether a service gives credentials, rather than being a product. */
export const isCredentialService = (name: string): name is CredentialServiceName =>
  Object.hasOwn(credentialServices, name)
