export { formatCitation } from './citation.js';
export type { Citation } from './citation.js';
export { compareDates, isLocalDate, parseLocalDate } from './dates.js';
export type { LocalDate } from './dates.js';
export { foundText, HjmError } from './errors.js';
export type { HjmIssue } from './errors.js';
export { isIsoCode, isoDigits, isoLevel, isUnder, parseIsoCode } from './iso9999.js';
export type { IsoCode, IsoCodeRef, IsoEdition } from './iso9999.js';
export { nearest } from './nearest.js';
