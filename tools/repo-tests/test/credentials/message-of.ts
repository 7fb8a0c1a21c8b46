import { isMissingCredentials } from '@cloud-result/client'
import type { CredentialProvider } from '@cloud-result/client'

/** Says how a provider without credentials rejects: `missing` lets a chain go on, `failed` ends it. */
export const messageOf = async (provider: CredentialProvider): Promise<string> => {
  try {
    await provider()
    return 'gave credentials'
  } catch (thrown) {
    return `${isMissingCredentials(thrown) ? 'missing' : 'failed'}: ${(thrown as { readonly message: string }).message}`
  }
}
