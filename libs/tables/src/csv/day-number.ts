const MONTH_DAYS = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_BEFORE_MONTH = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
/** Days from 0001-01-01 to 1970-01-01. */
const EPOCH = 719_162;

// Four bytes are checked in one step: what is wrong in any of them sets its top bit.
const DIGITS = 0x30303030;
const NO_DIGITS = 0x76767676; // from 10 up
const MONTH = 0x2d30302d; // -00-
const NO_MONTH = 0x7f76767f; // a dash and nothing else, two digits, a dash
const TOPS = 0x80808080 | 0;

/** The day `YYYY-MM-DD` at `at` as days since 1970-01-01; undefined when it is no existing day of the years 0001–9999. */
export function dayNumberAt(view: DataView, at: number, end: number): number | undefined {
  if (end - at !== 10) return undefined;
  const y = view.getInt32(at, true) ^ DIGITS;
  const m = view.getInt32(at + 4, true) ^ MONTH;
  const d = view.getUint16(at + 8, true) ^ (DIGITS & 0xffff);
  if (((y | (y + NO_DIGITS) | m | (m + NO_MONTH) | d | (d + (NO_DIGITS & 0xffff))) & TOPS) !== 0) return undefined;
  const century = (y & 0xff) * 10 + ((y >> 8) & 0xff);
  const ofCentury = ((y >> 16) & 0xff) * 10 + (y >> 24);
  const month = ((m >> 8) & 0xff) * 10 + ((m >> 16) & 0xff);
  const day = (d & 0xff) * 10 + (d >> 8);
  if (month < 1 || month > 12 || day < 1) return undefined;
  const year = century * 100 + ofCentury;
  const leap = (year & 3) === 0 && (ofCentury !== 0 || (century & 3) === 0);
  if (year === 0 || day > (MONTH_DAYS[month] as number) || (day === 29 && month === 2 && !leap)) return undefined;
  const past = year - 1;
  const centuries = (past / 100) | 0;
  const ofYear = (DAYS_BEFORE_MONTH[month] as number) + (leap && month > 2 ? 1 : 0) + day - 1;
  return 365 * past + (past >> 2) - centuries + (centuries >> 2) + ofYear - EPOCH;
}
