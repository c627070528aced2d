import {
  ADJUSTMENT_COLUMNS, adjustmentsOfRecords, COMMITMENT_COLUMNS, commitmentsOfRecords, type Economy, type ForecastMethod, forecastMethodNamed, type ForecastPlan, lastMonth, lineKeyNamed, listedMethodOf, partOf, planOfMethod,
} from '@hjm/economics';
import type { Io } from '../io.js';
import { usageError } from '../usage-error.js';
import { readPartFile } from './load-economy.js';
import { readFileRecords } from './read-file-table.js';
import { monthOf, yearOf } from './statement-input.js';

export type ForecastPlanOptions = {
  readonly plan?: string;
  readonly method?: string;
  readonly for?: readonly string[];
  readonly through?: string;
  readonly year?: string;
  readonly commitments?: string;
  readonly adjustments?: string;
};

/** The plan that the options name, of the economy or of a file, or one method for all lines; with what the other options change in it. */
export async function forecastPlanOf(economy: Economy, options: ForecastPlanOptions, io: Io): Promise<{ readonly plan: ForecastPlan; readonly unusedSv: readonly string[] }> {
  const { chart } = economy;
  const start = await startOf(economy, options, io);
  const commitments = options.commitments === undefined ? undefined : await readFileRecords(options.commitments, COMMITMENT_COLUMNS, io);
  const adjustments = options.adjustments === undefined ? undefined : await readFileRecords(options.adjustments, ADJUSTMENT_COLUMNS, io);
  const plan: ForecastPlan = {
    ...start,
    ...(options.through === undefined ? {} : { throughMonth: monthOf('--through', options.through) }),
    ...(commitments === undefined ? {} : { commitments: await commitments.of((records) => commitmentsOfRecords(chart, records)) }),
    ...(adjustments === undefined ? {} : { adjustments: await adjustments.of((records) => adjustmentsOfRecords(chart, records)) }),
  };
  const own = Object.fromEntries((options.for ?? []).map((text) => lineMethod(economy, text)));
  return { plan: { ...plan, methods: { ...plan.methods, ...own } }, unusedSv: [...(commitments?.unusedSv ?? []), ...(adjustments?.unusedSv ?? [])] };
}

async function startOf(economy: Economy, { plan, method, year, through }: ForecastPlanOptions, io: Io): Promise<ForecastPlan> {
  if (plan !== undefined && /\.json$|^-$/i.test(plan)) return readPartFile('forecasts', plan, economy.chart, io);
  const { forecasts } = economy;
  if (plan !== undefined && method !== undefined) throw usageError('Ange --plan eller --method, inte båda. En rads metod i planen ändras med --for rad=metod.');
  if (plan === undefined && method === undefined && forecasts.length > 1) throw usageError(`Ekonomin har flera prognosplaner. Ange en med --plan: ${forecasts.map(({ id, titleSv }) => `${id} (${titleSv})`).join('; ')}.`);
  if (plan === undefined && method === undefined && forecasts.length === 0) throw usageError('Ekonomin har ingen prognosplan. Ange en metod med --method, eller en plan i en fil med --plan.');
  if (plan !== undefined || method === undefined) return partOf(economy, 'forecasts', plan);
  const booked = economy.months.filter(({ account }) => account === 'actual').toSorted((a, b) => a.year - b.year);
  const of = year === undefined ? booked.at(-1) : booked.find((one) => one.year === yearOf(year));
  if (of === undefined) throw usageError(`Ekonomin har inget utfall månad för månad${year === undefined ? '' : ` för ${year}`}${booked.length === 0 ? '' : `, men för ${booked.map((one) => String(one.year)).join(', ')}`}.`);
  const kind = forecastMethodNamed(method, '--method');
  return planOfMethod(listedMethodOf(kind) ?? { id: 'egen', labelSv: method, method: kind }, of.year, through === undefined ? lastMonth(of) : monthOf('--through', through));
}

function lineMethod({ chart }: Economy, text: string): readonly [string, ForecastMethod] {
  const [line, method] = text.split('=');
  if (line === undefined || method === undefined) throw usageError(`--for skrivs rad=metod, till exempel --for rent=seasonal, inte ${text}.`);
  return [lineKeyNamed(chart, line, '--for'), forecastMethodNamed(method, '--for')];
}
