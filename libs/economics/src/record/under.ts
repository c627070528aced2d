/** What stands under a key; undefined when nothing does, whatever the key is called: `constructor` is a key as any other. */
export function under<T>(record: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
