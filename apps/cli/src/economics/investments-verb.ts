import { capitalCosts, capitalCostsTable, type CapitalCosts, capitalEffectTable, controlByMonth, controlFrame, describeFrameControl, describeFramePoint, type FrameControl, frameControlPoint, frameControlTable, frameMonthsTable, framePointTable, type FramePointRun, planRemarks, purchasesOf, sumsByKind } from '@hjm/economics';
import { VASTMANLAND_FRAME_CONTROL } from '@hjm/economics/regions';
import type { Io } from '../io.js';
import type { Result } from '../result.js';
import { usageError } from '../usage-error.js';
import { type CapitalEffect, capitalEffectOn, type CapitalOptions, capitalTerms } from './capital-options.js';
import { frameOptions, type FrameOptions, limitedNeed, throughOption } from './frame-options.js';
import { type PlanOptions, type PlanRead, readPlan } from './investment-inputs.js';
import { showInvestments } from './investments-view.js';
import type { AmountOptions } from './amount-options.js';
import { noticeOf } from './demo-notice.js';
import { economyNamed, type EconomyOptions } from './load-economy.js';
import { planPrint } from './plan-print.js';
import { toldByFlag } from './told-by-flag.js';
import { type ExtraSheet, writeFileTable } from './write-file-table.js';

export type InvestmentsOptions = EconomyOptions & PlanOptions & FrameOptions & CapitalOptions & AmountOptions & { readonly point?: boolean; readonly out?: string; readonly force?: boolean };

/** Where the command line gives what the library asks for. */
const FLAGS = { outcomes: { flag: 'utfallet' }, throughMonth: '--through', method: '--method', 'method.months': '--budget-months', methods: '--for', commitments: '--purchase', asIf: '--as-if', measures: '--limited', 'terms.depreciationMonths': '--depreciation', 'terms.interestPercent': '--interest', 'terms.interestNameSv': '--interest-name' };

/** `hjm economics investments`: a frame followed up after a month. */
export async function economicsInvestmentsVerb(io: Io, options: InvestmentsOptions): Promise<Result> {
  const economy = await economyNamed(options, io);
  const read = await readPlan(options, economy, throughOption(options), io);
  const { plan, outcomes } = read;
  const terms = capitalTerms(options, plan);
  const asked = await frameOptions(options, read, io);
  const control = toldByFlag(FLAGS, () => controlFrame(plan, outcomes, asked));
  const point = options.point === true ? pointOf(read, control, asked, options) : undefined;
  const costs = terms === undefined ? undefined : toldByFlag(FLAGS, () => capitalCosts(purchasesOf(control), terms));
  const effect = capitalEffectOn(options, costs, economy);
  const kinds = sumsByKind(plan, control);
  const remarks = [...read.remarksSv, ...planRemarks(plan)];
  const print = planPrint(options, plan.roundedTo);
  const notice = noticeOf(economy, read.demo);
  if (options.out !== undefined) await writeFileTable(options.out, frameControlTable(control), { name: 'Uppföljning', force: options.force === true, notice, mark: 'column' }, io, sheets(control, point, costs, effect));
  return {
    json: { ...(notice === null ? {} : { demo: notice }), control, sentences: describeFrameControl(control, print), remarks, kinds, ...(point === undefined ? {} : { point, pointSentences: describeFramePoint(point) }), ...(costs === undefined ? {} : { capitalCosts: costs }), ...(effect === undefined ? {} : { capitalEffect: effect.years }), file: options.out ?? null },
    print: async (screen) => {
      if (notice !== null) screen.line(`${notice}\n`);
      await showInvestments(screen, { plan, control, remarks, kinds, point, costs, effect, print });
      if (options.out !== undefined) screen.line(`\n${screen.paint('green', '✓')} Skrivet: ${options.out}`);
    },
  };
}

/** The point of the region's internal control, as it would have been found after each month. */
function pointOf({ plan, outcomes }: PlanRead, control: FrameControl, asked: Parameters<typeof controlFrame>[2], options: FrameOptions): FramePointRun {
  if (plan.region !== 'vastmanland') throw usageError(`--point: för ${plan.region} finns ingen kontrollpunkt om ramen. Den finns för vastmanland.`);
  // Sums to date alone say nothing of the months before.
  const controls = 'groups' in outcomes ? toldByFlag(FLAGS, () => controlByMonth(plan, outcomes, asked)) : [control];
  return toldByFlag(FLAGS, () => frameControlPoint(VASTMANLAND_FRAME_CONTROL, plan.year, controls, limitedNeed(options), control.throughMonth));
}

function sheets(control: FrameControl, point: FramePointRun | undefined, costs: CapitalCosts | undefined, effect: CapitalEffect | undefined): readonly ExtraSheet[] {
  return [
    { name: 'Månader', table: frameMonthsTable(control) },
    ...(point === undefined ? [] : [{ name: 'Kontrollpunkt', table: framePointTable(point) }]),
    ...(costs === undefined ? [] : [{ name: 'Kapitalkostnader', table: capitalCostsTable(costs) }]),
    ...(effect === undefined ? [] : [{ name: 'På resultatet', table: capitalEffectTable(effect.years, effect.chart) }]),
  ];
}
