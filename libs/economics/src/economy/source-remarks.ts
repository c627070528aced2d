import { EXACT_KR, type AmountPrint } from '../amount/amount-unit.js';
import { formatAmount } from '../amount/amount.js';
import { listed } from '../forecast/months.js';
import { statementColumn } from '../statement/statement-column.js';
import type { StatementColumn } from '../statement/statement-types.js';
import type { Economy } from './economy-types.js';
import { span } from './months-behind.js';
import { sourceDifferences, type SourceDifference, type TwoFigures } from './source-differences.js';

/** More lines than these are counted, not named. */
const MOST = 3;

type Asked = Pick<StatementColumn, 'account' | 'year'>;

/**
 * Where two sources of columns say the same amount differently, in Swedish: both figures, and which of them is used for what. A budget
 * that stands for a year and by month, or closed accounts beside the months that were booked.
 *
 * @param columns - those that are shown; the same account of the same year counts, whatever months
 */
export function sourceRemarks(economy: Economy, columns: readonly Asked[], print: AmountPrint): readonly string[] {
  const isAsked = ({ column }: SourceDifference): boolean => columns.some((one) => one.year === column.year && booked(one) === booked(column));
  return sourceDifferences(economy).filter(isAsked).flatMap((difference) => remark(difference, economy, print));
}

/** The same for all that a forecast of a year is made of: what is booked and budgeted of the year and of those before it. */
export function forecastSourceRemarks(economy: Economy, { year }: { readonly year: number }, print: AmountPrint): readonly string[] {
  return sourceRemarks(economy, sourceDifferences(economy).flatMap(({ column }) => (column.year <= year ? [column] : [])), print);
}

const booked = ({ account }: Asked): Asked['account'] => (account === 'closed' ? 'actual' : account);

function remark({ column, lines, result }: SourceDifference, economy: Economy, print: AmountPrint): readonly string[] {
  const { labelSv } = column;
  if (lines.length === 0) return result === null ? [] : roundingSv(labelSv, result, print);
  const largest = lines.toSorted((a, b) => Math.abs(b.statement - b.months) - Math.abs(a.statement - a.months)).slice(0, MOST);
  const more = lines.length - largest.length;
  const named = [...largest.map((two) => twoSv(two, print)), ...(more === 0 ? [] : [`${String(more)} ${more === 1 ? 'rad' : 'rader'} till`])];
  return [`${labelSv} är olika i två källor: ${listed(named)}. ${usesSv(column, economy)} Rätta den källa som är fel.`];
}

/** Which source is used for what. Closed accounts that are contradicted have what was booked as a column of its own beside them. */
function usesSv(column: StatementColumn, { statements: [kept] }: Economy): string {
  const { account, year, labelSv } = column;
  const isWhole = span(column) === 12;
  const beside = account === 'closed' && isWhole ? statementColumn('actual', year) : undefined;
  const shown = beside === undefined || kept?.columns.some(({ key }) => key === beside.key) === true ? '' : `visas som ${beside.labelSv} och `;
  return `${labelSv} visas och jämförs som resultaträkningen säger. Månaderna ${shown}används för ${isWhole ? 'delar av året och ' : ''}prognosens metoder.`;
}

function roundingSv(labelSv: string, two: TwoFigures, print: AmountPrint): readonly string[] {
  if (formatAmount(two.statement, print) === formatAmount(two.months, print)) return [];
  return [`${labelSv}: ${twoSv(two, print)}. Skillnaden kan komma av att resultaträkningens belopp är avrundade; prognosens metoder räknar med månaderna.`];
}

/** Both figures, exact where they would look alike. */
function twoSv({ labelSv, statement, months }: TwoFigures, print: AmountPrint): string {
  const text = formatAmount(statement, print) === formatAmount(months, print) ? EXACT_KR : print;
  return `${labelSv} är ${formatAmount(statement, text)} i resultaträkningen och ${formatAmount(months, text)} i månaderna`;
}
