/** Calendar months over day numbers (days since 1970-01-01), years 1900–9999. A month is its number since January 1970. */
const DAY = 86_400_000;

/** The month that the day is in. */
export function monthOf(day: number): number {
  const date = new Date(day * DAY);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

/** The first day of the month. */
export function monthStart(month: number): number {
  return Date.UTC(1970, month, 1) / DAY;
}

/** So many months after the day: the same day of the month, or the month's last day where it is shorter. */
export function monthsAfter(day: number, months: number): number {
  const month = monthOf(day);
  const target = month + months;
  return Math.min(monthStart(target) + day - monthStart(month), monthStart(target + 1) - 1);
}
