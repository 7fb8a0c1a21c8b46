/**
 * Says why a value is no io-ts codec, and what to pass in its place; `undefined` if it is one. Programs in JavaScript may pass
 * anything.
 */
export const codecProblem = (codec: unknown): string | undefined => {
  const { action, body, decode, output, '~standard': standard } = (codec ?? {}) as Fields
  if (typeof decode === 'function') return undefined
  if (typeof codec === 'function') return 'This is a function, not a codec: write decode(DescribeZones.output())'
  if (typeof output === 'function') return `This is an operation, not a codec: pass ${String(action)}.output()`
  if (body !== undefined) return 'This is a response, not a codec: write decode(codec)(response)'
  return standard === undefined
    ? 'This is not an io-ts codec: write decode(codec)(response)'
    : 'This is a Standard Schema, not an io-ts codec: make a codec of it with fromSchema of the guide "Standard Schema"'
}

type Fields = Readonly<Record<'action' | 'body' | 'decode' | 'output' | '~standard', unknown>>
