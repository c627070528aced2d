import type { Ore } from '@hjm/core/money';
import { formatAmount } from '../amount/amount.js';
import { EXACT_KR, type AmountPrint } from '../amount/amount-unit.js';
import { listed, monthSpan } from '../forecast/months.js';
import type { AccountRange } from '../ledger/mapping/mapping-types.js';
import { under } from '../record/under.js';
import { lineMonths } from '../statement/cumulated.js';
import { linesOf } from '../statement/statement-lines.js';
import { toDate } from '../statement/monthly.js';
import type { StatementColumn } from '../statement/statement-types.js';
import type { Economy } from './economy-types.js';
import { monthsBehind, span } from './months-behind.js';
import { statementWithMonths } from './statement-with-months.js';

/** Where the figure of a line in a column comes from. */
export type LineOrigin = {
  readonly column: StatementColumn;
  readonly line: string;
  readonly labelSv: string;
  readonly ore: Ore | null;
  /** The labels of the lines that it adds up; none for an amount. */
  readonly sumOf: readonly string[];
  /** `statement`: it stands in the statement as that was read. `months`: months were added up. */
  readonly source: 'statement' | 'months';
  /** How it was rounded before it came here; null when exact. */
  readonly roundedTo: AmountPrint | null;
  /** What the months of the same year add up to; null when there are none or one is missing. */
  readonly monthsGive: Ore | null;
  /** The months of the column's year, twelve of them; null when there are none. */
  readonly months: readonly (Ore | null)[] | null;
  /** The accounts of a ledger that make the line, by mapping; none for a sum. */
  readonly accounts: readonly { readonly titleSv: string; readonly ranges: readonly AccountRange[] }[];
  /** Labels of the amounts that are missing. */
  readonly missing: readonly string[];
};

/** Where a figure comes from; undefined when there is no such column or line. */
export function lineOrigin(economy: Economy, columnKey: string, key: string): LineOrigin | undefined {
  const { chart, mappings, months, statements } = economy;
  const statement = statementWithMonths(economy);
  const column = statement?.columns.find((one) => one.key === columnKey);
  const line = chart.lines.find((one) => one.key === key);
  if (statement === undefined || column === undefined || line === undefined) return undefined;
  const label = (of: string): string => chart.lines.find((one) => one.key === of)?.labelSv ?? of;
  const figure = linesOf(chart, under(statement.amounts, columnKey) ?? {}).find((one) => one.key === key);
  const isKept = statements[0]?.columns.some((one) => one.key === columnKey) === true;
  const behind = monthsBehind(months, column);
  const ofMonths = behind === undefined ? undefined : linesOf(chart, toDate(chart, behind, span(column)).amounts).find((one) => one.key === key);
  return {
    column,
    line: key,
    labelSv: line.labelSv,
    ore: figure?.ore ?? null,
    sumOf: line.kind === 'sum' ? line.of.map(label) : [],
    source: isKept ? 'statement' : 'months',
    roundedTo: isKept ? statement.roundedTo : null,
    monthsGive: ofMonths?.ore ?? null,
    months: behind === undefined ? null : lineMonths(chart, behind, key),
    accounts: mappings.flatMap(({ titleSv, lines }) => lines.filter((mapped) => mapped.line === key).map(({ accounts }) => ({ titleSv, ranges: accounts }))),
    missing: (figure?.missing ?? []).map(label),
  };
}

/** Where a figure comes from, in Swedish sentences. */
export function describeLineOrigin(origin: LineOrigin, print: AmountPrint = EXACT_KR): readonly string[] {
  const { column, labelSv, sumOf, source, roundedTo, accounts, missing } = origin;
  const rounded = roundedTo === null ? 'exakt till öret' : `avrundad till ${roundedTo.decimals === 0 ? 'hela' : `${String(roundedTo.decimals)} decimaler i`} ${roundedTo.unit}`;
  const where = source === 'statement' ? `${column.labelSv} står i resultaträkningen som den lästes in, ${rounded}.` : `${column.labelSv} är månaderna ${monthSpan(1, span(column))} ${String(column.year)} hopräknade, exakt till öret.`;
  return [
    where,
    ...(sumOf.length === 0 ? [] : [`${labelSv} räknas fram: ${listed(sumOf)}.`]),
    ...(source === 'statement' ? monthsText(origin, print) : []),
    ...accounts.map(({ titleSv, ranges }) => `Konton enligt ${titleSv}: ${listed(ranges.map(({ from, to }) => (from === to ? from : `${from}–${to}`)))}.`),
    ...(missing.length === 0 || (sumOf.length === 0 && missing.length === 1) ? [] : [`Summan saknas, för belopp saknas för ${listed(missing)}.`]),
  ];
}

function monthsText({ column, ore, monthsGive }: LineOrigin, print: AmountPrint): readonly string[] {
  if (ore === null || monthsGive === null) return [];
  const months = `Månaderna ${monthSpan(1, span(column))} ${String(column.year)}`;
  const more = monthsGive - ore;
  if (more === 0) return [`${months} ger samma belopp.`];
  return [`${months} ger ${formatAmount(monthsGive, print)}, ${formatAmount(Math.abs(more), print)} ${more > 0 ? 'högre' : 'lägre'}.`];
}
