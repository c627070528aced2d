export { chosenSheet, describeSheet, inSheet } from './chosen-sheet.js';
export type { ChosenSheet } from './chosen-sheet.js';
export { columnsFor } from './columns-for.js';
export { readXlsx } from './read.js';
export { writeXlsx } from './write.js';
export type { XlsxColumn, XlsxFormat, XlsxLimits, XlsxSheet, XlsxSheetContent, XlsxWriteOptions } from './xlsx-types.js';
