const anySurrogate = /[\uD800-\uDFFF]/

/** Finds the first half of a surrogate pair that stands without its other half; -1 where there is none. */
export const findLoneSurrogate = (text: string): number => {
  // The search is several times as fast as the loop, and all there is to do for nearly every body.
  const first = text.search(anySurrogate)
  if (first === -1) return -1
  for (let index = first; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0xd800 || unit > 0xdfff) continue
    const next = text.charCodeAt(index + 1)
    if (unit > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) return index
    index++
  }
  return -1
}
