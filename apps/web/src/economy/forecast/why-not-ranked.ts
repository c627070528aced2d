import { backTest, FORECAST_METHODS, type ForecastInputs, type RankedMethod, type StatementChart } from '@hjm/economics';

const and = new Intl.ListFormat('sv');

/** Why a method has no place among those of a line: what earlier years lack, or other years than those of the others. */
export function whyNotRanked(chart: StatementChart, { id, years }: Pick<RankedMethod, 'id' | 'years'>, line: string, data: Pick<ForecastInputs, 'history' | 'earlierBudgets'>, throughMonth: number): string {
  if (years.length > 0) return `Bara ${years.join(' och ')} gick att pröva, och de andra metoderna är inte prövade på samma år.`;
  const method = FORECAST_METHODS.find((one) => one.id === id)?.method;
  const tested = method === undefined ? undefined : backTest(chart, method, data, throughMonth).lines.find((one) => one.line === line);
  const failed = (tested?.years ?? []).flatMap((year) => (year.outcome === 'notPossible' ? [{ year: String(year.year), why: year.reasonsSv.join(' ') }] : []));
  const reasons = [...new Set(failed.map(({ why }) => why))];
  return reasons.map((why) => `${and.format(failed.flatMap((one) => (one.why === why ? [one.year] : [])))}: ${why}`).join(' ');
}
