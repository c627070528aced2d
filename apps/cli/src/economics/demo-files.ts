import {
  type Economy, type FileTable, activityTable, adjustmentTable, assignmentTable, commitmentTable, controlResultTable, investmentOutcomesTable, investmentPlanTable, keyTable, measureTable, monthlyTable, partOf, planGoalTable, priceVolumeTable, riskTable,
  type Statement, statementTable,
} from '@hjm/economics';
import { demoEconomy, demoLedger, DEMO_PRICE_VOLUME, DEMO_YEARS } from '@hjm/demo/economy';
import { mappingTable, writeSie } from '@hjm/economics/ledger';
import { tableBytes } from './write-file-table.js';

/** A file of the demo economy: its name in the folder, what it is, and its bytes. */
export type DemoFile = { readonly file: string; readonly whatSv: string; readonly bytes: () => Promise<Iterable<Uint8Array>> };

/** The demo economy as the files that a centre would have it in. */
export function demoFiles(): readonly DemoFile[] {
  const economy = demoEconomy();
  const statement = statementOf(economy);
  const budgets = { ...statement, columns: statement.columns.filter(({ account }) => account === 'budget') };
  const forecast = economy.forecasts.find(({ commitments }) => commitments.length > 0);
  const plan = economy.investments.find(({ year }) => year === 2024);
  const outcomes = economy.outcomes.find((one) => one.plan === plan?.id)?.outcomes;
  const [measures, risks, activities] = [economy.measures[0], economy.risks[0], economy.activities[0]];
  const table = (file: string, whatSv: string, content: FileTable, mark: 'column' | 'row' = 'column'): DemoFile => ({ file, whatSv, bytes: () => tableBytes(file, content, { name: 'Demodata', notice: economy.noticeSv, mark }) });
  const statements = (file: string, whatSv: string, content: FileTable): readonly DemoFile[] => ['csv', 'xlsx'].map((ending) => table(`${file}.${ending}`, `${whatSv}, ${ending === 'csv' ? 'CSV' : 'Excel'}`, content, 'row'));
  return [
    json('ekonomi.json', 'hela ekonomin i en fil', economy),
    ...DEMO_YEARS.map((year): DemoFile => ({ file: `bokforing-${String(year)}.se`, whatSv: `bokföringen ${String(year)}, SIE 4`, bytes: () => Promise.resolve([writeSie(demoLedger(year))]) })),
    json('mapping.json', 'vilka konton som är vilka rader', partOf(economy, 'mappings')),
    table('konton.csv', 'samma sak som tabell', mappingTable(partOf(economy, 'mappings'))),
    ...statements('budget', 'budgetarna', statementTable(budgets)),
    ...statements('resultatrakning', 'bokslut, budgetar och utfall', statementTable(statement)),
    ...economy.months.filter(({ year, account }) => year === 2024 && account === 'actual').map((months) => table('manader-2024.csv', 'utfallet 2024 månad för månad', monthlyTable(economy.chart, months), 'row')),
    ...(forecast === undefined ? [] : [table('ataganden.csv', 'avtalade belopp, till prognosen', commitmentTable(economy.chart, forecast.commitments)), table('justeringar.csv', 'justeringar med skäl, till prognosen', adjustmentTable(economy.chart, forecast.adjustments))]),
    table('nyckel.csv', 'en fördelningsnyckel', keyTable(partOf(economy, 'keys'))),
    ...(plan === undefined ? [] : [table('investeringar.csv', `investeringsplanen ${String(plan.year)}`, investmentPlanTable(plan))]),
    ...(outcomes === undefined || 'toDate' in outcomes ? [] : [table('utfall.csv', 'det som har investerats', investmentOutcomesTable([outcomes]))]),
    ...(measures === undefined ? [] : [table('handlingsplan.csv', 'åtgärderna i handlingsplanen', measureTable(measures))]),
    ...(risks === undefined ? [] : [table('riskregister.csv', 'riskerna i den interna kontrollen', riskTable(risks)), table('kontroller.csv', 'utförda kontroller', controlResultTable(risks))]),
    ...(activities === undefined ? [] : [table('verksamhetsplan.csv', 'aktiviteterna i verksamhetsplanen', activityTable(activities)), table('uppdrag.csv', 'uppdragen', assignmentTable(activities))]),
    ...(activities === undefined || activities.goals.length === 0 ? [] : [table('mal.csv', 'målen', planGoalTable(activities))]),
    table('priser-volymer.csv', 'priser och volymer två år', priceVolumeTable(DEMO_PRICE_VOLUME)),
    json('scenario.json', 'ett scenario', economy.scenarios[0] ?? {}),
  ];
}

function statementOf({ chart, statements }: Economy): Statement {
  const [statement] = statements;
  return { chart, ...(statement ?? { columns: [], amounts: {}, roundedTo: null }) };
}

function json(file: string, whatSv: string, content: object): DemoFile {
  return { file, whatSv, bytes: () => Promise.resolve([new TextEncoder().encode(`${JSON.stringify(content, null, 1)}\n`)]) };
}
