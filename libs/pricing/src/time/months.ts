/** Calendar months over day numbers (days since 1970-01-01), years 1900–9999. A month is its number since January 1970. */
const DAY = 86_400_000;

const FIRST_DAY = -7305; // 1950-01-01
const FIRST_MONTH = -240;
const MONTHS = 12 * 152; // to the end of 2101

/** The first day of each month in the years that rentals are in, and the month of each day: asked for by the million. */
const starts = /* @__PURE__ */ Int32Array.from({ length: MONTHS + 1 }, (_, index) => startByCalendar(FIRST_MONTH + index));
const months = /* @__PURE__ */ monthOfEachDay();

/** The month that the day is in. */
export function monthOf(day: number): number {
  const known = months[day - FIRST_DAY];
  if (known !== undefined) return known;
  const date = new Date(day * DAY);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

/** The first day of the month. */
export function monthStart(month: number): number {
  return starts[month - FIRST_MONTH] ?? startByCalendar(month);
}

function startByCalendar(month: number): number {
  return Date.UTC(1970, month, 1) / DAY;
}

function monthOfEachDay(): Int16Array {
  const table = new Int16Array((starts[MONTHS] as number) - FIRST_DAY);
  for (let index = 0; index < MONTHS; index++) table.fill(FIRST_MONTH + index, (starts[index] as number) - FIRST_DAY, (starts[index + 1] as number) - FIRST_DAY);
  return table;
}

/** So many months after the day: the same day of the month, or the month's last day where it is shorter. */
export function monthsAfter(day: number, months: number): number {
  const month = monthOf(day);
  const target = month + months;
  return Math.min(monthStart(target) + day - monthStart(month), monthStart(target + 1) - 1);
}
