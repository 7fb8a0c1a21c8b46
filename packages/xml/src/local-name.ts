/** Takes the prefix off a name; `undefined` for one that namespaces don't allow: `:a`, `a:`, `a:b:c`. */
export const localName = (name: string): string | undefined => {
  const colon = name.indexOf(':')
  if (colon === -1) return name
  const local = name.slice(colon + 1)
  return colon === 0 || local === '' || local.includes(':') ? undefined : local
}
