export { readCsv } from './read.js';
export type { CsvTable } from './read.js';
export { scanCsv, scanCsvStream } from './scan.js';
export type { CsvHandlers } from './row-sink.js';
export type { CsvScanner } from './scanner.js';
export type { FieldView } from './field-view.js';
export type { CsvBadRow, CsvEncoding, CsvInfo, CsvOptions, CsvRow, CsvSeparator } from './csv-types.js';
export { writeCsv } from './write.js';
export type { CsvWriteOptions } from './write.js';
