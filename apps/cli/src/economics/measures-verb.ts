import { type AmountPrint, describeConsequences, type Economy, type MeasureFollowUpRow, measureFollowUp, type MeasurePlan, type MeasuresSummary, measuresSummary, measuresSummaryTable, measureTable, partOf } from '@hjm/economics';
import type { Io } from '../io.js';
import type { Result } from '../result.js';
import { usageError } from '../usage-error.js';
import { followUpDay } from './follow-up-day.js';
import type { AmountOptions } from './amount-options.js';
import { noticeOf } from './demo-notice.js';
import { economyNamed, type EconomyOptions } from './load-economy.js';
import { showMeasures } from './measures-view.js';
import { readMeasuresFile } from './plan-files.js';
import { planPrint } from './plan-print.js';
import { toldByFlag } from './told-by-flag.js';
import { writeFileTable } from './write-file-table.js';
import { yearOption } from './written-amount.js';

export type MeasuresOptions = EconomyOptions & AmountOptions & {
  readonly plan?: string;
  readonly followUp?: string;
  readonly title?: string;
  readonly year?: string;
  readonly today?: string;
  readonly consequences?: boolean;
  readonly out?: string;
  readonly force?: boolean;
};

/** A plan with its sums and its follow-up. */
export type MeasuresRead = { readonly plan: MeasurePlan; readonly summary: MeasuresSummary; readonly followUp: readonly MeasureFollowUpRow[]; readonly print: AmountPrint };

/** `hjm economics measures`: effects of measures per category and year, and how they stand. */
export async function economicsMeasuresVerb(io: Io, file: string | undefined, options: MeasuresOptions): Promise<Result> {
  const economy = await economyNamed(options, io);
  if (file !== undefined && economy !== undefined) throw usageError('Ange en fil eller en ekonomi (--economy, --demo), inte båda.');
  const { plans, remarksSv, demo } = await plansOf(file, options, economy, io);
  const today = await followUpDay(options.today, options.demo === true, io);
  const throughYear = options.year === undefined ? undefined : yearOption(options.year);
  const read = plans.map((plan): MeasuresRead => {
    if (throughYear !== undefined && !plan.years.some((year) => year <= throughYear)) throw usageError(`--year ${String(throughYear)} är före planens första år; planen har ${plan.years.join(', ')}.`);
    return { plan, summary: measuresSummary(plan, throughYear === undefined ? {} : { throughYear }), followUp: measureFollowUp(plan, { today }), print: planPrint(options, plan.roundedTo) };
  });
  const notice = noticeOf(economy, demo);
  if (options.out !== undefined) await write(options.out, read, options.force === true, notice, io);
  const consequences = options.consequences === true;
  return {
    json: { ...(notice === null ? {} : { demo: notice }), today, plans: read.map(({ plan, summary, followUp }) => ({ plan: { id: plan.id, titleSv: plan.titleSv }, summary, followUp, ...(consequences ? { consequences: describeConsequences(plan) } : {}) })), remarks: remarksSv, file: options.out ?? null },
    print: async (screen) => {
      if (notice !== null) screen.line(`${notice}\n`);
      for (const remark of remarksSv) screen.item(remark, '!');
      for (const [at, one] of read.entries()) {
        if (at > 0) screen.line();
        await showMeasures(screen, one, today, consequences);
      }
      if (options.out !== undefined) screen.line(`\n${screen.paint('green', '✓')} Skrivet: ${options.out}`);
    },
  };
}

async function plansOf(file: string | undefined, options: MeasuresOptions, economy: Economy | undefined, io: Io): Promise<{ readonly plans: readonly MeasurePlan[]; readonly remarksSv: readonly string[]; readonly demo: boolean }> {
  const { plan, followUp, title } = options;
  if (file !== undefined) {
    const read = await readMeasuresFile(file, { ...(followUp === undefined ? {} : { followUp }), ...(title === undefined ? {} : { title }) }, io);
    return { plans: [read.plan], remarksSv: read.remarksSv, demo: read.demo };
  }
  if (economy === undefined) throw usageError('Ange handlingsplanen som en fil, eller --economy <ekonomi.json> eller --demo.');
  if (plan === undefined && economy.measures.length > 0) return { plans: economy.measures, remarksSv: [], demo: false };
  return { plans: [toldByFlag({ measures: '--plan' }, () => partOf(economy, 'measures', plan))], remarksSv: [], demo: false };
}

async function write(file: string, read: readonly MeasuresRead[], force: boolean, notice: string | null, io: Io): Promise<void> {
  const [first, ...others] = read;
  if (first === undefined) return;
  const sheets = [first, ...others].flatMap(({ plan, summary }, at) => [
    ...(at === 0 ? [] : [{ name: `Summor ${String(at + 1)}`, table: measuresSummaryTable(summary) }]),
    { name: at === 0 ? 'Insatser' : `Insatser ${String(at + 1)}`, table: measureTable(plan) },
  ]);
  await writeFileTable(file, measuresSummaryTable(first.summary), { name: 'Summor', force, notice, mark: 'column' }, io, sheets);
}
