/** Sets an entry of a map as its newest, and removes the oldest entries above the limit. */
export const setBounded = <Key, Value>(map: Map<Key, Value>, key: Key, value: Value, limit: number): void => {
  map.delete(key)
  map.set(key, value)
  for (const oldest of map.keys()) {
    if (map.size <= limit) return
    map.delete(oldest)
  }
}
