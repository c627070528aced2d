import { describeMissing, formatValue, type KpiDefinition, type KpiResult, type ScorecardRow, scorecard } from '@hjm/kpi';
import type { Screen } from '../../output/screen.js';
import type { ChosenKpis } from '../chosen-kpis.js';
import { printGroups, VALUE_COLUMNS, valueCells } from './print-groups.js';
import { resultNotes } from './result-notes.js';

type Chosen = Pick<ChosenKpis, 'definitions' | 'scheme'>;

/** Results by goal with what they were made of, and those without a value by their reason. */
export async function printResults(screen: Screen, results: readonly KpiResult[], { definitions, scheme }: Chosen): Promise<void> {
  const { groups } = scorecard(results.filter(({ value }) => value.state !== 'missing'), definitions, { scheme });
  await printGroups(screen, { groups, scheme, underSv: 'Underlag', under: (row) => definitions.filter(({ id }) => id === row.kpi).map((definition) => underlying(row, definition)).join('') });
  printMissing(screen, results, definitions);
}

function underlying({ kpi, result }: ScorecardRow, definition: KpiDefinition): string {
  return [kpi, resultNotes(result, definition)].filter((text) => text !== '').join(' · ');
}

function printMissing(screen: Screen, results: readonly KpiResult[], definitions: readonly KpiDefinition[]): void {
  const reasons = new Map<string, string[]>();
  for (const { kpi, value, earlier } of results) {
    const definition = definitions.find(({ id }) => id === kpi);
    if (value.state !== 'missing' || definition === undefined) continue;
    const why = describeMissing(value) ?? '';
    const before = earlier === undefined || earlier.state === 'missing' ? '' : `; året före ${formatValue(earlier, definition)}`;
    reasons.set(why, [...(reasons.get(why) ?? []), `${definition.labelSv} (${kpi}${before})`]);
  }
  if (reasons.size === 0) return;
  screen.heading('Utan utfall');
  for (const [why, labels] of reasons) {
    screen.item(why);
    for (const label of labels) screen.point(label);
  }
}

/** One indicator by its parts, the whole first. */
export async function printParts(screen: Screen, results: readonly KpiResult[], definition: KpiDefinition, labelSv: string, { scheme }: Chosen): Promise<void> {
  const rows = scorecard(results, [definition], { scheme }).groups.flatMap((group) => group.rows);
  screen.heading(`${definition.labelSv} efter ${labelSv.toLowerCase()}`);
  await screen.table({ columns: [labelSv, ...VALUE_COLUMNS, 'Underlag'], rows: rows.map((row) => [row.partSv ?? 'hela', ...valueCells(screen, row, scheme), resultNotes(row.result, definition)]), under: VALUE_COLUMNS.length + 1 });
}
