/** Keeps one live query per key, so that two components share it; the oldest are forgotten past `limit`. */
export function cached<K extends string, V>(make: (key: K) => V, limit = 20): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.delete(key);
    known.set(key, value);
    const [oldest] = known.keys();
    if (known.size > limit && oldest !== undefined) known.delete(oldest);
    return value;
  };
}
