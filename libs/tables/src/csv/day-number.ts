const ZERO = 48;
const DASH = 45;
const MONTH_DAYS = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_BEFORE_MONTH = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
/** Days from 0001-01-01 to 1970-01-01. */
const EPOCH = 719_162;

/** The day `YYYY-MM-DD` at `at` as days since 1970-01-01; undefined when it is no existing day of the years 0001–9999. */
export function dayNumberAt(bytes: Uint8Array, at: number, end: number): number | undefined {
  if (end - at !== 10 || bytes[at + 4] !== DASH || bytes[at + 7] !== DASH) return undefined;
  const century = two(bytes, at);
  const ofCentury = two(bytes, at + 2);
  const month = two(bytes, at + 5);
  const day = two(bytes, at + 8);
  if (century < 0 || ofCentury < 0 || month < 1 || month > 12 || day < 1) return undefined;
  const year = century * 100 + ofCentury;
  const leap = (year & 3) === 0 && (ofCentury !== 0 || (century & 3) === 0);
  if (year === 0 || day > (MONTH_DAYS[month] as number) || (day === 29 && month === 2 && !leap)) return undefined;
  const past = year - 1;
  const centuries = (past / 100) | 0;
  const ofYear = (DAYS_BEFORE_MONTH[month] as number) + (leap && month > 2 ? 1 : 0) + day - 1;
  return 365 * past + (past >> 2) - centuries + (centuries >> 2) + ofYear - EPOCH;
}

/** Negative when they are not two digits. */
function two(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - ZERO;
  const ones = (bytes[at + 1] as number) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}
