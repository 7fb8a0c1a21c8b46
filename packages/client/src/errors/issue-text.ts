import type { Issue } from '@cloud-result/core'

/** Says for people what is wrong with a value: what was expected, and where. */
export const issueText = ({ path, expected }: Issue): string =>
  `expected ${expected} at ${path === '' ? 'its root' : path}`

/** Cuts a message that lists what is wrong, which can be long. */
export const boundMessage = (message: string): string =>
  message.length <= 1_000 ? message : `${message.slice(0, 998)} …`
