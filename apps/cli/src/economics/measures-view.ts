import type { LocalDate } from '@hjm/core';
import { categorySv, describeConsequences, describeMeasureFollowUp, describeMeasurePlan, type EffectSums, effectSumSv, formatAmount, kindSv, MEASURE_STANDINGS_SV, type MeasureStanding } from '@hjm/economics';
import { countOf } from '../output/count-text.js';
import type { Screen } from '../output/screen.js';
import type { MeasuresRead } from './measures-verb.js';

const MARKS: Readonly<Record<MeasureStanding, string>> = { late: '✗', short: '!', unknown: '?', asPlanned: '✓', notYet: '•' };

/** A plan of measures for people: sums per category and per kind, then how each measure stands, and consequences where they are asked for. */
export async function showMeasures(screen: Screen, { plan, summary, followUp, print }: MeasuresRead, today: LocalDate, consequences: boolean): Promise<void> {
  const [lead = ''] = describeMeasurePlan(plan);
  screen.line(screen.paint('bold', lead));
  const unplaced = summary.total.notRecoverable !== null;
  const row = (of: string, year: string, sums: EffectSums): readonly string[] => [
    of,
    year,
    effectSumSv(sums.planned, print),
    effectSumSv(sums.realised, print),
    ...(unplaced ? [sums.notRecoverable === null ? '' : formatAmount(sums.notRecoverable, print)] : []),
  ];
  const columns = (of: string): readonly string[] => [of, 'År', 'Planerat', 'Realiserat', ...(unplaced ? ['Planerat eller realiserat'] : [])];
  const span = summary.years.length < 2 ? summary.years.join('') : `${String(summary.years[0])}–${String(summary.years.at(-1))}`;
  const right = unplaced ? [2, 3, 4] : [2, 3];
  await screen.table({ columns: columns('Kategori'), rows: summary.byCategory.map((one) => row(categorySv(one.category), String(one.year), one)), right });
  screen.heading('Besparing och omfördelning var för sig');
  await screen.table({ columns: columns('Slag'), rows: [...summary.byKind.map((one) => row(kindSv(one.kind), String(one.year), one)), ...summary.byYear.map((one) => row('Alla', String(one.year), one)), row('Alla', span, summary.total)], right });
  screen.heading(`Uppföljning ${today}`);
  const counts = (Object.keys(MARKS) as MeasureStanding[]).map((standing) => [standing, followUp.filter((one) => one.standing === standing).length] as const).filter(([, count]) => count > 0);
  screen.line(counts.map(([standing, count]) => `${MEASURE_STANDINGS_SV[standing]}: ${String(count)}`).join(' · '));
  for (const [at, text] of describeMeasureFollowUp(followUp, print).entries()) screen.item(text, MARKS[followUp[at]?.standing ?? 'unknown']);
  if (!consequences) return;
  for (const { labelSv, linesSv, blankSv } of describeConsequences(plan)) {
    screen.heading(`${labelSv}: ${countOf(linesSv.length, 'konsekvens', 'konsekvenser')}`);
    for (const text of linesSv) screen.item(text);
    if (blankSv !== '') screen.detail(blankSv);
  }
}
