import type { CredentialProvider } from '@cloud-result/client'

/** The credentials of clients that are given none: there are none outside of Node. In Node, `default-credentials-of-node.ts` replaces this file. */
export const defaultCredentials: CredentialProvider | undefined = undefined
