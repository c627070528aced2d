import { HjmError, type LocalDate } from '@hjm/core';
import { type ActivityGroup, activityList, type ActivityPlan, activityTable, assignmentTable, type Economy, groupActivities, partOf, riskList, type RiskListRow, riskListTable, type RiskRegister } from '@hjm/economics';
import { day } from '../input/case-options.js';
import type { Io } from '../io.js';
import type { Result } from '../result.js';
import { usageError } from '../usage-error.js';
import { showActivities, showRegister } from './control-view.js';
import { noticeOf } from './demo-notice.js';
import { followUpDay } from './follow-up-day.js';
import { economyNamed, type EconomyOptions } from './load-economy.js';
import { readActivitiesFile, readRisksFile, type RisksSaid } from './plan-files.js';
import { toldByFlag } from './told-by-flag.js';
import { type ExtraSheet, writeFileTable } from './write-file-table.js';
import { pairOption, wholeOption, wordOption } from './written-amount.js';

export type ControlOptions = EconomyOptions & RisksSaid & {
  readonly register?: string;
  readonly today?: string;
  readonly red?: string;
  readonly yellow?: string;
  readonly interim?: readonly string[];
  readonly activities?: string | true;
  readonly assignments?: string;
  readonly goals?: string;
  readonly by?: string;
  readonly out?: string;
  readonly force?: boolean;
};

/** A register with its risks in the order in which they need to be seen; occasions that no day is known of. */
export type RegisterRead = { readonly register: RiskRegister; readonly rows: readonly RiskListRow[]; readonly undated: readonly string[] };

/** A plan with its activities in the order in which they need to be seen, in groups. */
export type ActivitiesRead = { readonly plan: ActivityPlan; readonly groups: readonly ActivityGroup[] };

/** What is told of the files that were read. */
type Told = { readonly remarks: string[]; demo: boolean };

/** `hjm economics control`: the internal control, and the plan of activities. */
export async function economicsControlVerb(io: Io, file: string | undefined, options: ControlOptions): Promise<Result> {
  const economy = await economyNamed(options, io);
  if (file !== undefined && economy !== undefined) throw usageError('Ange en fil eller en ekonomi (--economy, --demo), inte båda.');
  const colours = coloursOf(options);
  const today = await followUpDay(options.today, options.demo === true, io);
  const told: Told = { remarks: [], demo: false };
  const registers = await registersOf(file, options, economy, told, io);
  const occasions = occasionsOf(options.interim ?? [], registers, io);
  const read = registers.map((register): RegisterRead => {
    const rows = toldByFlag({ 'colours.redFrom': '--red', 'colours.yellowFrom': '--yellow' }, () => riskList(register, { today, colours, occasions }));
    return { register, rows, undated: [...new Set(rows.flatMap(({ risk, due }) => (due === null && risk.deadline !== null ? [risk.deadline] : [])))] };
  });
  const activities = await activitiesOf(options, economy, today, told, io);
  const notice = noticeOf(economy, told.demo);
  if (options.out !== undefined) await write(options.out, read, activities, options.force === true, notice, io);
  return {
    json: { ...(notice === null ? {} : { demo: notice }), today, colours, registers: read.map(({ register, rows, undated }) => ({ id: register.id, titleSv: register.titleSv, rows, undated })), activities: activities.map(({ plan, groups }) => ({ id: plan.id, titleSv: plan.titleSv, groups })), remarks: told.remarks, file: options.out ?? null },
    print: async (screen) => {
      if (notice !== null) screen.line(`${notice}\n`);
      for (const remark of told.remarks) screen.item(remark, '!');
      for (const [at, one] of read.entries()) {
        if (at > 0) screen.line();
        await showRegister(screen, one, today);
      }
      for (const one of activities) {
        screen.line();
        showActivities(screen, one, today);
      }
      if (options.out !== undefined) screen.line(`\n${screen.paint('green', '✓')} Skrivet: ${options.out}`);
    },
  };
}

function coloursOf({ red, yellow }: ControlOptions): { readonly redFrom: number; readonly yellowFrom: number } {
  if (red === undefined || yellow === undefined) throw usageError('Ange från vilket riskvärde en risk är röd och gul, till exempel --red 12 --yellow 6. Dokumenten anger inga gränser, så de är era egna.');
  return { redFrom: wholeOption(red, '--red', 1, 10_000), yellowFrom: wholeOption(yellow, '--yellow', 1, 10_000) };
}

async function registersOf(file: string | undefined, { register, ...said }: ControlOptions, economy: Economy | undefined, told: Told, io: Io): Promise<readonly RiskRegister[]> {
  if (file !== undefined) {
    const read = await readRisksFile(file, said, io);
    told.remarks.push(...read.remarksSv);
    told.demo ||= read.demo;
    return [read.plan];
  }
  if (economy === undefined) throw usageError('Ange riskerna som en fil, eller --economy <ekonomi.json> eller --demo.');
  if (register === undefined && economy.risks.length > 0) return economy.risks;
  return [toldByFlag({ risks: '--register' }, () => partOf(economy, 'risks', register))];
}

/** The days of named occasions; a name that no deadline has is a slip of the pen. */
function occasionsOf(interim: readonly string[], registers: readonly RiskRegister[], io: Io): { readonly [name: string]: LocalDate } {
  const names = [...new Set(registers.flatMap(({ risks }) => risks.flatMap(({ deadline }) => (deadline === null || /^\d{4}-\d\d-\d\d$/.test(deadline) ? [] : [deadline]))))];
  const pairs = interim.map((text) => pairOption(text, '--interim', '"namn=ÅÅÅÅ-MM-DD", till exempel "Delår 2025=2025-10-15"'));
  for (const [name] of pairs) if (!names.includes(name)) throw usageError(`--interim: ingen risk ska vara granskad ${name}.`, name, names);
  return Object.fromEntries(pairs.map(([name, text]) => [name, day(text, '--interim', io)]));
}

async function activitiesOf(options: ControlOptions, economy: Economy | undefined, today: LocalDate, told: Told, io: Io): Promise<readonly ActivitiesRead[]> {
  const { activities, assignments, goals, year, by } = options;
  if (activities === undefined) {
    if ([assignments, goals, by].some((given) => given !== undefined)) throw usageError('--assignments, --goals och --by hör till --activities.');
    return [];
  }
  const plans = typeof activities === 'string' ? [await fromFile(activities)] : (economy?.activities ?? []);
  if (plans.length === 0) throw new HjmError('unknown-part', 'Det finns ingen verksamhetsplan: ange en fil med --activities <fil>.');
  const grouping = wordOption(by ?? 'quarter', '--by', ['quarter', 'goal']);
  return plans.map((plan) => ({ plan, groups: groupActivities(activityList(plan, { today }), grouping) }));

  async function fromFile(file: string): Promise<ActivityPlan> {
    const read = await readActivitiesFile(file, { ...(year === undefined ? {} : { year }), ...(assignments === undefined ? {} : { assignments }), ...(goals === undefined ? {} : { goals }) }, io);
    told.remarks.push(...read.remarksSv);
    told.demo ||= read.demo;
    return read.plan;
  }
}

async function write(file: string, read: readonly RegisterRead[], activities: readonly ActivitiesRead[], force: boolean, notice: string | null, io: Io): Promise<void> {
  const [first, ...others] = read;
  if (first === undefined) return;
  const sheets: ExtraSheet[] = [
    ...others.map(({ rows }, at) => ({ name: `Risker ${String(at + 2)}`, table: riskListTable(rows) })),
    ...activities.flatMap(({ plan }, at) => [{ name: `Aktiviteter${at === 0 ? '' : ` ${String(at + 1)}`}`, table: activityTable(plan) }, { name: `Uppdrag${at === 0 ? '' : ` ${String(at + 1)}`}`, table: assignmentTable(plan) }]),
  ];
  await writeFileTable(file, riskListTable(first.rows), { name: 'Risker', force, notice, mark: 'column' }, io, sheets);
}
