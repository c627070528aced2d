const range = (from: number, to: number, ...without: readonly number[]): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((code) => !without.includes(code)).map((code) => String(code).padStart(4, '0'));

/** Registers of organisations, goods and places by ISO 6523 (International Code Designator). */
export const REGISTERS: ReadonlySet<string> = new Set(range(2, 248, 92, 103, 181, 182));

/** Registers of electronic addresses that Peppol routes to (Electronic Address Scheme). */
export const PEPPOL_ADDRESSES: ReadonlySet<string> = new Set([
  ...'0002 0007 0009 0037 0060 0088 0096 0097 0106 0130 0135 0142 0147 0151 0154 0158 0170 0177 0183 0184 0188'.split(' '),
  ...range(190, 221, 197, 206, 207, 214, 219, 220),
  ...'0225 0230 0235 0240 9910 9913 9914 9915 9918 9919 9920'.split(' '),
  ...range(9922, 9959, 9954, 9955, 9956, 9958),
]);

/** The same with those that EN 16931 alone knows. */
export const ADDRESSES: ReadonlySet<string> = new Set([...PEPPOL_ADDRESSES, ...'0219 0220 0242 0244 0245 0246 0248 AN AQ AS AU EM'.split(' ')]);
