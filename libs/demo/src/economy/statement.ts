import { statementColumn, toDate, type LineAmounts, type Statement } from '@hjm/economics';
import { VASTMANLAND_CHART } from '@hjm/economics/regions';
import { demoActual } from './monthly-lines.js';
import { publishedLines } from './published-lines.js';
import { BOOKED_2024, type DemoYear } from './years.js';

/** The years beside each other: closed 2021–2023 and April 2024 as the demo ledger has them, and the published budgets of 2024 and 2025. */
export function demoStatement(): Statement {
  const booked = (year: DemoYear, months = 12): LineAmounts => toDate(VASTMANLAND_CHART, demoActual(year), months).amounts;
  const columns = [
    { column: statementColumn('closed', 2021), amounts: booked(2021) },
    { column: statementColumn('closed', 2022), amounts: booked(2022) },
    { column: statementColumn('closed', 2023), amounts: booked(2023) },
    { column: statementColumn('budget', 2024), amounts: publishedLines('budget2024') },
    { column: statementColumn('actual', 2024, BOOKED_2024), amounts: booked(2024, BOOKED_2024) },
    { column: statementColumn('budget', 2025), amounts: publishedLines('budget2025') },
  ];
  return {
    chart: VASTMANLAND_CHART,
    columns: columns.map(({ column }) => column),
    amounts: Object.fromEntries(columns.map(({ column, amounts }) => [column.key, amounts])),
    roundedTo: null,
  };
}
