/** What can be forgotten. `retire` says no while somebody listens. */
type Retiring = { readonly retire: () => boolean };

/** Keeps one live query per key, so that two components share it, and coming back needs no reading; of more than `limit`, those nobody listens to are forgotten, the oldest first. */
export function cached<K extends string, V extends Retiring>(make: (key: K) => V, limit = 20): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.delete(key);
    known.set(key, value);
    if (known.size > limit) forget(known, key, known.size - limit);
    return value;
  };
}

function forget<K, V extends Retiring>(known: Map<K, V>, newest: K, count: number): void {
  let left = count;
  for (const [key, value] of known) {
    if (left === 0 || key === newest) return;
    if (!value.retire()) continue;
    known.delete(key);
    left--;
  }
}
