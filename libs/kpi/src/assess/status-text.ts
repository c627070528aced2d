import type { KpiStatus, KpiTrend } from '../result/result-types.js';

/**
 * How a region writes a status. `colours`: green, yellow, red (Region Värmland, hjälpmedelsnämnden). `positiveNegative`: positive or negative
 * (Region Västmanland, Hjälpmedelscentrum), which has no word of its own for reached in part.
 */
export type StatusScheme = 'colours' | 'positiveNegative';

const TEXTS: Readonly<Record<StatusScheme, Readonly<Record<KpiStatus, string>>>> = {
  colours: { reached: 'Grön – uppnås', partly: 'Gul – uppnås delvis', notReached: 'Röd – uppnås inte', none: 'Inte bedömd' },
  positiveNegative: { reached: 'Positiv', partly: 'Uppnås delvis', notReached: 'Negativ', none: 'Inte bedömd' },
};

const TRENDS: Readonly<Record<KpiTrend, string>> = { better: 'Bättre', worse: 'Sämre', unchanged: 'Oförändrad', unknown: 'Kan inte jämföras' };

/** A status in Swedish words; a colour never stands alone. */
export function statusText(status: KpiStatus, scheme: StatusScheme): string {
  return TEXTS[scheme][status];
}

/** A trend in Swedish words. */
export function trendText(trend: KpiTrend): string {
  return TRENDS[trend];
}
