import { type ActivityPlan, activitiesOfRecords, ACTIVITY_COLUMNS, ASSIGNMENT_COLUMNS, CONTROL_RESULT_COLUMNS, type FileColumn, measureColumns, MEASURE_FOLLOW_UP_COLUMNS, type MeasurePlan, measuresOfRecords, measureYearsOf, PLAN_GOAL_COLUMNS, type PlanRecord, RISK_COLUMNS, type RiskRegister, risksOfRecords } from '@hjm/economics';
import { readActivityPlan, readMeasurePlan, readRiskRegister } from '@hjm/economics/schema';
import { plainText } from '@hjm/tables';
import { readJson } from '../input/read-json.js';
import type { Io } from '../io.js';
import { usageError } from '../usage-error.js';
import { fileTitle, idOfTitle } from './file-title.js';
import { inFile, readFileRecords, readFileTable } from './read-file-table.js';
import { yearOption } from './written-amount.js';

/** A plan that was read, with remarks on its files, and whether one of them says of itself that it is demo data. */
export type PlanFile<Plan> = { readonly plan: Plan; readonly remarksSv: readonly string[]; readonly demo: boolean };

/** A plan of measures of a table or of JSON. The years of a table are those that its headers have amounts for. */
export async function readMeasuresFile(file: string, { title, followUp }: { readonly title?: string; readonly followUp?: string }, io: Io): Promise<PlanFile<MeasurePlan>> {
  if (/\.json$/i.test(file)) return { plan: await readJson(file, io, readMeasurePlan), remarksSv: [], demo: false };
  const { name, header } = await readFileTable(file, io);
  const years = measureYearsOf(header.cells.map(plainText));
  if (years.length === 0) throw usageError(`${name} har inga belopp: rubrikerna är Planerad och Realiserad med ett år efter, till exempel Planerad 2024.`);
  const read = await readFileRecords(file, measureColumns(years), io);
  const more = await rowsOf(followUp, MEASURE_FOLLOW_UP_COLUMNS, io);
  const head = { ...headOf(name, title), years, roundedTo: null };
  return { plan: await inFile(name, () => measuresOfRecords(read.records, head, more.records)), remarksSv: [...read.unusedSv, ...more.unusedSv], demo: read.demo };
}

/** A plan for internal control of a table or of JSON. */
export async function readRisksFile(file: string, { title, year, results }: { readonly title?: string; readonly year?: string; readonly results?: string }, io: Io): Promise<PlanFile<RiskRegister>> {
  if (/\.json$/i.test(file)) return { plan: await readJson(file, io, readRiskRegister), remarksSv: [], demo: false };
  const known = yearNeeded(file, year);
  const { name, records, unusedSv, demo } = await readFileRecords(file, RISK_COLUMNS, io);
  const more = await rowsOf(results, CONTROL_RESULT_COLUMNS, io);
  // The headers name the two numbers; which steps the scale has, a table does not say.
  const head = { ...headOf(name, title), year: known, scale: { probabilitySv: 'sannolikhet', consequenceSv: 'konsekvens', lowest: null, highest: null } };
  return { plan: await inFile(name, () => risksOfRecords(records, head, more.records)), remarksSv: [...unusedSv, ...more.unusedSv], demo };
}

/** A plan of activities of a table or of JSON, with its assignments and goals. */
export async function readActivitiesFile(file: string, options: { readonly title?: string; readonly year?: string; readonly assignments?: string; readonly goals?: string }, io: Io): Promise<PlanFile<ActivityPlan>> {
  if (/\.json$/i.test(file)) return { plan: await readJson(file, io, readActivityPlan), remarksSv: [], demo: false };
  const year = yearNeeded(file, options.year);
  const { name, records, unusedSv, demo } = await readFileRecords(file, ACTIVITY_COLUMNS, io);
  const [assignments, goals] = [await rowsOf(options.assignments, ASSIGNMENT_COLUMNS, io), await rowsOf(options.goals, PLAN_GOAL_COLUMNS, io)];
  const plan = await inFile(name, () => activitiesOfRecords(records, { ...headOf(name, undefined), year }, { assignments: assignments.records, goals: goals.records }));
  return { plan, remarksSv: [...unusedSv, ...assignments.unusedSv, ...goals.unusedSv], demo };
}

async function rowsOf(file: string | undefined, columns: readonly FileColumn[], io: Io): Promise<{ readonly records: readonly PlanRecord[]; readonly unusedSv: readonly string[] }> {
  return file === undefined ? { records: [], unusedSv: [] } : readFileRecords(file, columns, io);
}

function headOf(name: string, title: string | undefined): { readonly id: string; readonly region: string; readonly titleSv: string; readonly citation: null } {
  const titleSv = title ?? fileTitle(name);
  return { id: idOfTitle(titleSv), region: 'egen', titleSv, citation: null };
}

function yearNeeded(file: string, year: string | undefined): number {
  if (year === undefined) throw usageError(`En tabell säger inte vilket år den gäller: ange --year för ${file}.`);
  return yearOption(year);
}
