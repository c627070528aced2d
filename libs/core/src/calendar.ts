export { addDays, addMonths, dayBefore, daysBetween } from './days.js';
export { dateOfDay, dayNumber } from './day-number.js';
export { formatDate, formatPeriod } from './date-text.js';
export { periodContains, periodsOverlap } from './periods.js';
export type { Period } from './periods.js';
