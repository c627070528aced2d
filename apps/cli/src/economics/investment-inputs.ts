import { type BudgetMonths, budgetMonthsOf, type Economy, type FrameInputs, frameInputs, INVESTMENT_COLUMNS, INVESTMENT_OUTCOME_COLUMNS, type InvestmentOutcomes, investmentOutcomesOfRecords, type InvestmentPlan, investmentPlanOfRecords, type InvestmentSection, newHead, partOf } from '@hjm/economics';
import { readInvestmentOutcomes, readInvestmentPlan } from '@hjm/economics/schema';
import { readJson } from '../input/read-json.js';
import { HjmError } from '@hjm/core';
import type { Io } from '../io.js';
import { usageError } from '../usage-error.js';
import { amountOption, pairOption, yearOption } from './written-amount.js';
import { fileTitle, idOfTitle } from './file-title.js';
import { readFileRecords } from './read-file-table.js';
import { toldByFlag } from './told-by-flag.js';

export type PlanOptions = {
  readonly plan?: string;
  readonly outcomes?: string;
  readonly year?: string;
  readonly frame?: string;
  readonly transferred?: string;
  readonly section?: readonly string[];
  readonly title?: string;
  readonly budgetMonths?: string;
};

/** What is known for the control of a plan's frame, and remarks on what was read. */
export type PlanRead = FrameInputs & { readonly remarksSv: readonly string[]; readonly demo: boolean };

/** What is told of the files that were read. */
type Told = { readonly remarks: string[]; demo: boolean };

/** The plan and the outcome that the options name: of the economy, or of files. An outcome from a file goes before the economy's of that year. */
export async function readPlan(options: PlanOptions, economy: Economy | undefined, throughMonth: number, io: Io): Promise<PlanRead> {
  const told: Told = { remarks: [], demo: false };
  const plan = await planNamed(options, economy, told, io);
  const given = options.outcomes === undefined ? [] : await readOutcomes(options.outcomes, plan, told, io);
  const kept = (economy?.outcomes ?? []).filter((one) => !given.some(({ year }) => year === one.outcomes.year));
  const outcomes = [...given.map((one) => ({ plan: one.year === plan.year ? plan.id : `${String(one.year)} i filen`, outcomes: one })), ...kept];
  if (!outcomes.some((one) => one.plan === plan.id)) {
    throw usageError(options.outcomes === undefined ? `Det finns inget utfall till ${plan.titleSv}: ange en fil med --outcomes.` : `${options.outcomes} har inget utfall för ${String(plan.year)}, planens år.`);
  }
  return { ...frameInputs({ investments: [plan], outcomes }, plan.id, throughMonth), remarksSv: told.remarks, demo: told.demo };
}

/** The budget month by month of a table, for the methods that follow it. */
export async function readBudgetMonths(file: string, plan: InvestmentPlan, io: Io): Promise<BudgetMonths> {
  const found = (await readOutcomes(file, plan, { remarks: [], demo: false }, io)).find(({ year }) => year === plan.year);
  if (found === undefined || !('groups' in found)) throw usageError(`${file} har ingen budget månad för månad för ${String(plan.year)}.`);
  return budgetMonthsOf(found);
}

async function planNamed(options: PlanOptions, economy: Economy | undefined, told: Told, io: Io): Promise<InvestmentPlan> {
  const { plan } = options;
  if (economy !== undefined && (plan === undefined || !isFile(plan))) return toldByFlag({ investments: '--plan' }, () => partOf(economy, 'investments', plan));
  if (plan === undefined) throw usageError('Ange --economy <ekonomi.json> eller --demo, eller planen som en fil med --plan.');
  if (!isFile(plan)) throw usageError(`--plan: ${plan} är ingen fil (.csv, .xlsx eller .json). Ett id väljer en plan i --economy eller --demo.`);
  if (/\.json$/i.test(plan)) return readJson(plan, io, readInvestmentPlan);
  const { frame, year, transferred, section = [], title } = options;
  if (frame === undefined || year === undefined) throw usageError(`En tabell säger inte planens år och ram: ange --year och --frame, till exempel --year 2024 --frame "41 000 tkr".`);
  const { name, of, unusedSv, demo } = await readFileRecords(plan, INVESTMENT_COLUMNS, io);
  told.remarks.push(...unusedSv);
  told.demo ||= demo;
  const titleSv = title ?? fileTitle(name);
  const head = newHead('investments', { id: idOfTitle(titleSv), region: economy?.region ?? 'egen', headers: [] }, {
    titleSv,
    year: yearOption(year),
    frame: amountOption(frame, '--frame').ore,
    transferred: transferred === undefined ? undefined : amountOption(transferred, '--transferred').ore,
    sections: section.map(sectionOf),
  });
  return of((records) => toldByFlag({ frame: '--frame', transferred: '--transferred', year: '--year' }, () => withSections(() => investmentPlanOfRecords(records, head))));
}

/** Where a row names a section that there is not, the option that says which there are is told. */
function withSections<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof HjmError)) throw error;
    const issues = error.issues.map((one) => (/^rad \d+, Del$/.test(one.path) ? { ...one, expected: `${one.expected}; ange delarna med --section <nyckel=namn>` } : one));
    throw new HjmError(error.code, error.message, issues);
  }
}

async function readOutcomes(file: string, plan: InvestmentPlan, told: Told, io: Io): Promise<readonly InvestmentOutcomes[]> {
  if (/\.json$/i.test(file)) return [await readJson(file, io, readInvestmentOutcomes)];
  const { of, unusedSv, demo } = await readFileRecords(file, INVESTMENT_OUTCOME_COLUMNS, io);
  told.remarks.push(...unusedSv);
  told.demo ||= demo;
  return of((records) => investmentOutcomesOfRecords(records, plan));
}

function sectionOf(text: string): InvestmentSection {
  const [key, rest] = pairOption(text, '--section', '<nyckel=namn> eller <nyckel=namn;budget>');
  const [labelSv = '', budget] = rest.split(';').map((part) => part.trim());
  return { key, labelSv, budget: budget === undefined ? null : amountOption(budget, '--section').ore };
}

function isFile(text: string): boolean {
  return text === '-' || /\.(csv|xlsx|json)$/i.test(text);
}
