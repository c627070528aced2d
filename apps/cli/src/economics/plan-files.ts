import { type ActivityPlan, activitiesOfRecords, ACTIVITY_COLUMNS, ASSIGNMENT_COLUMNS, CONTROL_RESULT_COLUMNS, type FileAnswers, type FileColumn, measureColumns, MEASURE_FOLLOW_UP_COLUMNS, type MeasurePlan, measuresOfRecords, newHead, type PartHeads, PLAN_GOAL_COLUMNS, RISK_COLUMNS, type RiskRegister, risksOfRecords } from '@hjm/economics';
import { readActivityPlan, readMeasurePlan, readRiskRegister } from '@hjm/economics/schema';
import { plainText } from '@hjm/tables';
import { readJson } from '../input/read-json.js';
import type { Io } from '../io.js';
import { fileTitle, idOfTitle } from './file-title.js';
import { type FileRecords, type FileRows, inFile, readFileRecords, readFileTable, recordsOfTable } from './read-file-table.js';
import { toldByFlag } from './told-by-flag.js';
import { wholeOption, yearOption } from './written-amount.js';

/** A plan that was read, with remarks on its files, and whether one of them says of itself that it is demo data. */
export type PlanFile<Plan> = { readonly plan: Plan; readonly remarksSv: readonly string[]; readonly demo: boolean };

/** A plan of measures of a table or of JSON. The years of a table are those that its headers have amounts for. */
export async function readMeasuresFile(file: string, { title, followUp }: { readonly title?: string; readonly followUp?: string }, io: Io): Promise<PlanFile<MeasurePlan>> {
  if (/\.json$/i.test(file)) return { plan: await readJson(file, io, readMeasurePlan), remarksSv: [], demo: false };
  const table = await readFileTable(file, io);
  const head = await headOf('measures', table, title, {});
  const read = await recordsOfTable(table, measureColumns(head.years));
  const more = await rowsOf(followUp, MEASURE_FOLLOW_UP_COLUMNS, io);
  return { plan: await withAll(read.of((records) => measuresOfRecords(records, head, more.sound)), more), remarksSv: [...read.unusedSv, ...more.unusedSv], demo: read.demo };
}

/** What is said of risks beside their file. */
export type RisksSaid = { readonly title?: string; readonly year?: string; readonly results?: string; readonly probability?: string; readonly consequence?: string; readonly lowest?: string; readonly highest?: string };

/** A plan for internal control of a table or of JSON. */
export async function readRisksFile(file: string, said: RisksSaid, io: Io): Promise<PlanFile<RiskRegister>> {
  if (/\.json$/i.test(file)) return { plan: await readJson(file, io, readRiskRegister), remarksSv: [], demo: false };
  const table = await readFileTable(file, io);
  const step = (text: string | undefined, flag: string): number | undefined => (text === undefined ? undefined : wholeOption(text, flag, -100, 100));
  const head = await headOf('risks', table, said.title, { year: yearIn(said.year), probabilitySv: said.probability, consequenceSv: said.consequence, lowest: step(said.lowest, '--lowest'), highest: step(said.highest, '--highest') });
  const { of, unusedSv, demo } = await recordsOfTable(table, RISK_COLUMNS);
  const more = await rowsOf(said.results, CONTROL_RESULT_COLUMNS, io);
  return { plan: await withAll(of((records) => toldByFlag(FLAGS, () => risksOfRecords(records, head, more.sound))), more), remarksSv: [...unusedSv, ...more.unusedSv], demo };
}

/** A plan of activities of a table or of JSON, with its assignments and goals. */
export async function readActivitiesFile(file: string, options: { readonly title?: string; readonly year?: string; readonly assignments?: string; readonly goals?: string }, io: Io): Promise<PlanFile<ActivityPlan>> {
  if (/\.json$/i.test(file)) return { plan: await readJson(file, io, readActivityPlan), remarksSv: [], demo: false };
  const table = await readFileTable(file, io);
  const head = await headOf('activities', table, undefined, { year: yearIn(options.year) });
  const { of, unusedSv, demo } = await recordsOfTable(table, ACTIVITY_COLUMNS);
  const [assignments, goals] = [await rowsOf(options.assignments, ASSIGNMENT_COLUMNS, io), await rowsOf(options.goals, PLAN_GOAL_COLUMNS, io)];
  const plan = await withAll(of((records) => activitiesOfRecords(records, head, { assignments: assignments.sound, goals: goals.sound })), assignments, goals);
  return { plan, remarksSv: [...unusedSv, ...assignments.unusedSv, ...goals.unusedSv], demo };
}

/** A file that belongs to another one: its rows, which are told with the other's, and then by themselves. */
async function rowsOf(file: string | undefined, columns: readonly FileColumn[], io: Io): Promise<Pick<FileRecords, 'of' | 'sound' | 'unusedSv'>> {
  return file === undefined ? { of: async (read) => Promise.resolve(read([])), sound: [], unusedSv: [] } : readFileRecords(file, columns, io);
}

/** The plan, when the rows of its other files could be read as well. */
async function withAll<Plan>(plan: Promise<Plan>, ...files: readonly Pick<FileRecords, 'of'>[]): Promise<Plan> {
  const read = await plan;
  for (const { of } of files) await of(() => null);
  return read;
}

/** Where the command line says what a file does not. */
const FLAGS = { year: '--year', probabilitySv: '--probability', consequenceSv: '--consequence', 'scale.lowest': '--lowest', 'scale.highest': '--highest' };

/** What a plan has beside its rows. It is called what it is said to be, else as its file. */
function headOf<Part extends keyof PartHeads>(part: Part, { name, header }: FileRows, title: string | undefined, answers: FileAnswers): Promise<PartHeads[Part]> {
  const titleSv = title ?? fileTitle(name);
  return inFile(name, () => toldByFlag(FLAGS, () => newHead(part, { id: idOfTitle(titleSv), region: 'egen', headers: header.cells.map(plainText) }, { ...answers, titleSv })));
}

function yearIn(year: string | undefined): number | undefined {
  return year === undefined ? undefined : yearOption(year);
}
