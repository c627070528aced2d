import { type KpiPeriod, parsePeriod } from '@hjm/kpi';
import { usageError } from '../usage-error.js';
import type { ChosenKpis } from './chosen-kpis.js';

/** The period of `--period`, by the names that the region has for its interim reports. */
export function periodOf(text: string | undefined, { interims }: Pick<ChosenKpis, 'interims'>): KpiPeriod {
  if (text === undefined) throw usageError(`Ange perioden med --period: ${['2024', '2024-03', '2024-01..2024-04', ...interims.map(({ id }) => `2024-${id}`)].join(', ')}.`);
  return parsePeriod(text, interims, '--period');
}
