import type { CodeBlock } from '@cloud-result/conformance'

/** Returns whether an example sends requests to a vendor, so that it needs an account: it is compiled, and not run. */
export const callsTheCloud = ({ code, files }: CodeBlock): boolean =>
  /\bfromEnv\(\)/.test([code, ...Object.values(files)].join())
