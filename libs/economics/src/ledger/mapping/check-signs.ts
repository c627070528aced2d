import type { HjmIssue } from '@hjm/core';
import { sumOre } from '@hjm/core/money';
import { formatKronor } from '@hjm/core/text';
import { issue, throwIssues } from '../../issues/issues.js';
import type { Accepted } from '../../statement/check-statement.js';
import { amountLines } from '../../statement/define-chart.js';
import type { AmountLine, StatementChart } from '../../statement/statement-types.js';
import type { Placed } from './place-amounts.js';

/** One line may well stand the other way round; that is told, not refused. */
const FEWEST = 2;

/** What sets the signs of a whole ledger right, and where that is said. */
export type SignRemedy = Omit<HjmIssue, 'found'>;

/**
 * That a ledger as a whole does not stand with the other sign: more than half of the lines that have an amount and one right sign, and at
 * least two, with the wrong one. Lines that are accepted do not count.
 *
 * @param remedy - what sets it right: the other sign, or in a file whose format says the sign, the mapping
 * @throws HjmError `other-signs`; `invalid-accept` for lines that the chart does not have
 */
export function checkSigns({ proof, lines, firstRows }: Placed, chart: StatementChart, { accept = [] }: Accepted, remedy: SignRemedy): void {
  const known = amountLines(chart);
  const keys = known.map(({ key }) => key);
  throwIssues('invalid-accept', 'Det som ska godtas finns inte.', accept.filter((key) => !keys.includes(key)).map((key) => issue('accept', 'en rad med belopp i uppställningen', key, keys)));
  const oreOf = (line: AmountLine): number => sumOre(lines.get(line.key) ?? []);
  const held = known.filter((line) => line.sign !== 'either' && !accept.includes(line.key) && oreOf(line) !== 0);
  const wrong = held.filter(({ key }) => proof.otherSigns.includes(key));
  if (wrong.length < FEWEST || wrong.length * 2 <= held.length) return;
  const found = wrong.map((line) => `${line.labelSv} ${formatKronor(oreOf(line))}${rowText(firstRows.get(line.key))}`).join(', ');
  throwIssues('other-signs', 'Beloppen ser ut att ha omvänt tecken.', [
    {
      ...remedy,
      expected: `${remedy.expected}, eller godta raderna ${wrong.map(({ key }) => key).join(', ')} om beloppen är rätt`,
      found: `omvänt tecken på ${String(wrong.length)} av ${String(held.length)} rader: ${found}`,
    },
  ]);
}

function rowText(row: number | undefined): string {
  return row === undefined ? '' : ` (från rad ${String(row)})`;
}
