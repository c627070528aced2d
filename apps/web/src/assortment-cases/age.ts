import { formatNumber } from '@hjm/core/text';

/** An age in days, in words. */
export function ageText(days: number): string {
  if (days === 0) return 'mindre än en dag';
  return days === 1 ? '1 dag' : `${formatNumber(days)} dagar`;
}
