import type { Ore } from '@hjm/core/money';
import { under } from '../record/under.js';
import { type Exact, over, plus, ratio, whole } from '../exact/exact.js';
import { monthName } from '../statement/month-name.js';
import type { ForecastGap, ForecastInput, LeftOutYear } from './forecast-result-types.js';
import type { SeasonalMethod } from './forecast-types.js';
import { found, lacking, type MethodCase, type MethodResult, outcomeInput } from './method-case.js';
import { listed, monthSum } from './months.js';

/** What helps: years that are not read yet, or, when they are and hold no share, something else. */
const READ_YEARS = 'Läs in hela tidigare år, eller välj en annan metod.';
const OTHER_METHOD = 'Åren är inlästa, men säsong kan inte räkna raden ur dem: välj en annan metod för den, till exempel budget eller linjärt.';

type Season = { readonly year: number; readonly toDate: Ore; readonly total: Ore };

/** The outcome divided by the share of the year that earlier years had by this month. Never learns from the year itself or later ones. */
export function seasonal(one: MethodCase, method: SeasonalMethod, toDate: Ore): MethodResult {
  const actuals = one.inputs.history.filter(({ account, year }) => account === 'actual' && year < one.year);
  const years = method.years === 'allEarlier' ? actuals.map(({ year }) => year) : method.years.filter((year) => year < one.year);
  const monthsOf = (year: number): readonly (Ore | null)[] | undefined => under(actuals.find((other) => other.year === year)?.lines ?? {}, one.line.key);
  const remedyOf = (year: number): string => (monthSum(monthsOf(year), 1, 12).sum === null ? READ_YEARS : OTHER_METHOD);
  const seasons: Season[] = [];
  const leftOut: LeftOutYear[] = [];
  for (const year of years.toSorted((a, b) => a - b)) {
    const season = seasonOf(one, year, monthsOf(year));
    if ('reasonSv' in season) leftOut.push(season);
    else seasons.push(season);
  }
  if (leftOut.length > 0 && method.unusable === 'refuse') return lacking(leftOut.map(({ year, reasonSv }) => gap(one, 'earlier-year-unusable', reasonSv, remedyOf(year), String(year))), leftOut);
  const remedySv = years.length === 0 || leftOut.some(({ year }) => remedyOf(year) === READ_YEARS) ? READ_YEARS : OTHER_METHOD;
  if (seasons.length === 0) return lacking([gap(one, 'no-earlier-year', noYearText(one, leftOut), remedySv)], leftOut);
  const share = shareOf(seasons, method.by);
  if (share === null || share.n <= 0n) {
    return lacking([gap(one, 'no-share', `De tidigare åren hade ingen andel av helåret för ${one.line.labelSv} till och med ${monthName(one.throughMonth)}.`, remedySv)], leftOut);
  }
  return found(over(whole(toDate), share), [outcomeInput(one, toDate), ...seasons.flatMap((season) => inputsOf(season, one.throughMonth))], leftOut);
}

function seasonOf({ line, throughMonth }: MethodCase, year: number, months: readonly (Ore | null)[] | undefined): Season | LeftOutYear {
  if (months === undefined) return { year, reasonSv: `Utfall för ${line.labelSv} saknas för ${String(year)}.` };
  const total = monthSum(months, 1, 12);
  if (total.sum === null) return { year, reasonSv: `Utfallet för ${line.labelSv} ${String(year)} är inte helt: ${listed(total.absent.map(monthName))} saknas.` };
  if (total.sum === 0) return { year, reasonSv: `Utfallet för ${line.labelSv} ${String(year)} var 0, och då finns ingen andel.` };
  return { year, toDate: monthSum(months, 1, throughMonth).sum ?? 0, total: total.sum };
}

/** Null: the years' totals cancel out. */
function shareOf(seasons: readonly Season[], by: SeasonalMethod['by']): Exact | null {
  if (by === 'meanOfShares') return over(seasons.map(({ toDate, total }) => ratio(toDate, total)).reduce(plus), whole(seasons.length));
  const total = seasons.reduce((sum, season) => sum + BigInt(season.total), 0n);
  return total === 0n ? null : ratio(seasons.reduce((sum, season) => sum + BigInt(season.toDate), 0n), total);
}

function inputsOf({ year, toDate, total }: Season, throughMonth: number): ForecastInput[] {
  const any = { kind: 'earlierYear', labelSv: `Utfall ${String(year)}`, year, fromMonth: 1 } as const;
  return [{ ...any, toMonth: throughMonth, amount: toDate }, { ...any, toMonth: 12, amount: total }];
}

function noYearText({ line, year }: MethodCase, leftOut: readonly LeftOutYear[]): string {
  const none = `Inget år före ${String(year)} går att använda för ${line.labelSv}.`;
  return [none, ...leftOut.map(({ reasonSv }) => reasonSv)].join(' ');
}

function gap({ line }: MethodCase, code: ForecastGap['code'], textSv: string, remedySv: string, year = ''): ForecastGap {
  return { code, path: year === '' ? `history.lines.${line.key}` : `history.${year}.lines.${line.key}`, textSv, remedySv };
}
