/** Gives each header one text: several values are joined by commas. */
export const joinedHeaders = (
  headers: Readonly<Record<string, string | readonly string[] | undefined>>
): Readonly<Record<string, string>> => {
  const plain: Record<string, string> = {}
  for (const name in headers) {
    const value = headers[name]
    if (value !== undefined) plain[name] = typeof value === 'string' ? value : value.join(', ')
  }
  return plain
}
