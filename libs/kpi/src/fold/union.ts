/** The span of both. */
export function span([first, last]: readonly [number, number], [from, to]: readonly [number, number]): readonly [number, number] {
  return [Math.min(first, from), Math.max(last, to)];
}

/** All entries of both, those under the same key put together. */
export function union<Value>(
  one: { readonly [key: string]: Value },
  other: { readonly [key: string]: Value },
  together: (a: Value, b: Value, key: string) => Value,
): { readonly [key: string]: Value } {
  const all: Record<string, Value> = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const present = Object.hasOwn(all, key) ? all[key] : undefined;
    const both = present === undefined ? value : together(present, value, key);
    // A name that objects have of their own, such as that of a record or group, is a key like any other.
    if (key === '__proto__') Object.defineProperty(all, key, { value: both, enumerable: true, writable: true, configurable: true });
    else all[key] = both;
  }
  return all;
}
