import type { ProductName } from '../product.js'

/**
 * A service that gives credentials: the metadata service of an instance, or the security token service of a vendor.
 *
 * @category Simulators
 */
export type CredentialServiceName =
  | 'alibaba-metadata'
  | 'alibaba-sts'
  | 'kingsoft-metadata'
  | 'kingsoft-sts'
  | 'tencent-metadata'
  | 'tencent-sts'

/**
 * What a simulator plays: a product, or a service that gives credentials.
 *
 * @category Simulators
 */
export type ServiceName = ProductName | CredentialServiceName
