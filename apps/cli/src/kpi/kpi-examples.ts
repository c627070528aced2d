/** Command lines shown under the help of each command about indicators; the tests run them, in this order. */
export const KPI_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  demo: ['hjm kpi demo filer', 'hjm kpi demo filer-varmland --region varmland', 'hjm kpi demo filer-fel --faults'],
  run: [
    'hjm kpi run filer --region vastmanland --period 2024-delår1',
    'hjm kpi run filer --region vastmanland --period 2024-delår1 --kpi repair-done-5wd --by enhet --covers 2023-01..2024-06 --as-of 2024-06-30',
    'hjm kpi run filer --region vastmanland --period 2024-delår1 --out utfall.xlsx --bad-rows fel.csv --save-mapping kolumner.json',
    'hjm kpi run filer --region vastmanland --period 2023 --mapping kolumner.json --kolada 1860 --out kolada.json',
    'hjm kpi run filer --region vastmanland --period 2024-delår1 --stated angivet.csv',
    'hjm kpi run filer --definitions egna.json --period 2024 --partial norr.json --json',
  ],
  merge: ['hjm kpi merge norr.json --definitions egna.json --period 2024 --out hela.csv'],
  scorecard: ['hjm kpi scorecard --demo --region vastmanland --period 2024-delår1', 'hjm kpi scorecard filer-varmland --region varmland --period 2025 --all'],
  explain: ['hjm kpi explain --demo --region vastmanland --period 2024-delår1 --kpi repair-done-5wd --counts notMet', 'hjm kpi explain filer --region vastmanland --period 2024-03 --kpi calls-answered --limit 5'],
  define: ['hjm kpi define --region vastmanland', 'hjm kpi define --region vastmanland --id repair-done-5wd', 'hjm kpi define egna.json', 'hjm kpi define --schema > indikatorer.schema.json'],
  tables: ['hjm kpi tables', 'hjm kpi tables --table arbetsordrar'],
  published: ['hjm kpi published', 'hjm kpi published --region vastmanland --json'],
};

/** The examples as they stand under the help of a command. */
export function kpiExamplesOf(command: string): string {
  return `\nExempel:\n${(KPI_EXAMPLES[command] ?? []).map((line) => `  $ ${line}`).join('\n')}`;
}
