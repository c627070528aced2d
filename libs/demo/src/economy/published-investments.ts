import { allocate, type Ore } from '@hjm/core/money';
import type { InvestmentPlan } from '@hjm/economics';
import { PUBLISHED_INVESTMENTS, type PublishedInvestments } from '@hjm/economics/published';

/** The published plan of investments of a year. */
export function publishedPlan(year: 2024 | 2025): InvestmentPlan {
  return of(year).plan;
}

/**
 * What was invested in a group in January–April 2024, to the öre: a third of the published forecast of the year, which prints as the
 * published outcome; nothing where nothing was.
 */
export function investedTo2024(group: string): Ore {
  const { outcomes, forecast } = of(2024);
  return outcomes?.toDate[group] === 0 ? 0 : (allocate(forecast?.[group] ?? 0, [4, 8])[0] ?? 0);
}

function of(year: number): PublishedInvestments {
  const found = PUBLISHED_INVESTMENTS.find(({ plan }) => plan.region === 'vastmanland' && plan.year === year);
  if (found === undefined) throw new TypeError(`no published investments of ${String(year)}`);
  return found;
}
