import { ACTIVITY_COLUMNS, ASSIGNMENT_COLUMNS, PLAN_GOAL_COLUMNS } from '../activities/activity-columns.js';
import { CONTROL_RESULT_COLUMNS, RISK_COLUMNS } from '../control/risk-table.js';
import { INVESTMENT_COLUMNS, INVESTMENT_OUTCOME_COLUMNS } from '../investments/investment-columns.js';
import { LEDGER_COLUMNS } from '../ledger/records/ledger-columns.js';
import { MAPPING_COLUMNS } from '../ledger/records/mapping-rows.js';
import { MEASURE_FOLLOW_UP_COLUMNS, measureColumns } from '../measures/measure-columns.js';
import { amountLines } from '../statement/define-chart.js';
import { monthlyTable } from '../statement/monthly-table.js';
import { statementColumn } from '../statement/statement-column.js';
import { statementTable } from '../statement/statement-table.js';
import type { StatementChart } from '../statement/statement-types.js';
import { KEY_COLUMNS } from '../surplus/key-table.js';
import type { FileColumn, FileTable } from '../table/file-table.js';
import type { EconomyPart } from './economy-types.js';

/** A kind of file that an economy is read from. */
export type EconomyFileKind = {
  readonly id: 'statement' | 'months' | 'ledger' | 'mapping' | 'key' | 'investments' | 'outcomes' | 'measures' | 'followUps' | 'risks' | 'results' | 'activities' | 'assignments' | 'goals';
  /** What it becomes. */
  readonly part: EconomyPart;
  readonly labelSv: string;
  readonly aboutSv: string;
  /** Null: its rows are the lines of the chart. */
  readonly columns: ((year: number) => readonly FileColumn[]) | null;
};

/** Every kind of file that an economy is read from, in the order in which people need them. */
export const ECONOMY_FILES: readonly EconomyFileKind[] = [
  { id: 'statement', part: 'statements', labelSv: 'Resultaträkning', aboutSv: 'En rad för varje rad i uppställningen och en kolumn för varje bokslut, budget eller prognos. Enheten står i första rubriken. Intäkter är plus och kostnader minus.', columns: null },
  { id: 'months', part: 'months', labelSv: 'Månadsbelopp', aboutSv: 'En rad för varje rad i uppställningen och en kolumn för varje månad. Tomt är okänt, 0 är inget bokfört.', columns: null },
  { id: 'ledger', part: 'months', labelSv: 'Bokföring', aboutSv: 'SIE 4, eller en tabell med konto, månad och belopp. Konton till rader måste finnas i ekonomin. Verifikationer sparas inte.', columns: () => LEDGER_COLUMNS },
  { id: 'mapping', part: 'mappings', labelSv: 'Konton till rader', aboutSv: 'Vilka konton som är vilken rad, ett kontointervall per rad i filen.', columns: () => MAPPING_COLUMNS },
  { id: 'key', part: 'keys', labelSv: 'Fördelningsnyckel', aboutSv: 'En huvudman per rad, med andel, vikt eller nyttjande.', columns: () => KEY_COLUMNS },
  { id: 'investments', part: 'investments', labelSv: 'Investeringsplan', aboutSv: 'En investeringsgrupp per rad.', columns: () => INVESTMENT_COLUMNS },
  { id: 'outcomes', part: 'outcomes', labelSv: 'Investeringsutfall', aboutSv: 'Investerat per grupp och månad, ett år per fil. Planen måste finnas i ekonomin.', columns: () => INVESTMENT_OUTCOME_COLUMNS },
  { id: 'measures', part: 'measures', labelSv: 'Handlingsplan', aboutSv: 'En åtgärd per rad, med planerad och realiserad effekt för varje år.', columns: (year) => measureColumns([year]) },
  { id: 'followUps', part: 'measures', labelSv: 'Uppföljning av åtgärder', aboutSv: 'En uppföljning per rad. Handlingsplanen måste finnas i ekonomin.', columns: () => MEASURE_FOLLOW_UP_COLUMNS },
  { id: 'risks', part: 'risks', labelSv: 'Riskregister', aboutSv: 'En risk per rad, med kontrollmoment.', columns: () => RISK_COLUMNS },
  { id: 'results', part: 'risks', labelSv: 'Resultat av granskningar', aboutSv: 'En granskning per rad. Riskregistret måste finnas i ekonomin.', columns: () => CONTROL_RESULT_COLUMNS },
  { id: 'activities', part: 'activities', labelSv: 'Aktiviteter', aboutSv: 'En aktivitet per rad, med mål, kvartal och läge.', columns: () => ACTIVITY_COLUMNS },
  { id: 'assignments', part: 'activities', labelSv: 'Uppdrag', aboutSv: 'Ett uppdrag per rad. Verksamhetsplanen måste finnas i ekonomin.', columns: () => ASSIGNMENT_COLUMNS },
  { id: 'goals', part: 'activities', labelSv: 'Mål', aboutSv: 'Ett mål per rad. Verksamhetsplanen måste finnas i ekonomin.', columns: () => PLAN_GOAL_COLUMNS },
];

/**
 * A file to fill in: the headers, and for the two kinds that follow the chart its lines without amounts.
 *
 * ```ts
 * import { ECONOMY_FILES, economyTemplate } from '@hjm/economics';
 * import { VASTMANLAND_CHART } from '@hjm/economics/regions';
 *
 * const [statement] = ECONOMY_FILES;
 * statement && economyTemplate(statement, VASTMANLAND_CHART, 2025).columns; // => ['Resultaträkning (tkr)', 'Bokslut 2024', 'Budget 2025']
 * ```
 *
 * @param year - the year that the headers are for
 */
export function economyTemplate({ id, columns }: EconomyFileKind, chart: StatementChart, year: number): FileTable {
  if (columns !== null) return { columns: columns(year).map(({ headers: [header = ''] }) => header), rows: [] };
  const empty = id === 'months' ? monthlyTable(chart, { year, account: 'actual', lines: Object.fromEntries(amountLines(chart).map(({ key }) => [key, new Array<null>(12).fill(null)])) }) : statementTable({ chart, columns: [statementColumn('closed', year - 1), statementColumn('budget', year)], amounts: {}, roundedTo: { unit: 'tkr', decimals: 0, rounding: 'halfUp' } });
  return { columns: empty.columns, rows: empty.rows };
}

/** What a column of a file holds, in Swedish. */
export function describeFileColumn(column: FileColumn): string {
  switch (column.kind) {
    case 'ore':
      return 'kronor, högst två decimaler';
    case 'integer':
      return 'heltal';
    case 'decimal':
      return `tal, högst ${String(column.scale)} decimaler`;
    case 'day':
      return 'datum, ÅÅÅÅ-MM-DD';
    case 'oneOf':
      return Object.values(column.values).map((words) => words[0] ?? '').join(', ');
    case 'text':
      return 'text';
  }
}
