export type { SieEncoding } from './encoding/detect.js';
export { readSie } from './sie/read-sie.js';
export type { SieOptions } from './sie/read-sie.js';
export type * from './sie/sie-types.js';
export { writeSie } from './sie/write-sie.js';
