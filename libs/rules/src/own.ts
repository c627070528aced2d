/** A property of plain data, never one that it inherits. */
export const own = <T>(data: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(data, key) ? data[key] : undefined);
