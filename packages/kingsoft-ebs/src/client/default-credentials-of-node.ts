import type { CredentialProvider } from '@cloud-result/client'

/** The credentials of clients that are given none. What finds them is loaded only then. */
export const defaultCredentials: CredentialProvider | undefined = async (context) => {
  const { defaultProvider } = await import('../credentials.js')
  return defaultProvider()(context)
}
