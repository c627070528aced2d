import { parseNumber } from '@hjm/core/text';
import { lineKeyNamed, type ScenarioChange, type StatementChart, VOLUME_DRIVER_COLUMNS, type VolumeDrivers, volumeDriversOfRecords } from '@hjm/economics';
import type { Io } from '../io.js';
import { usageError } from '../usage-error.js';
import { readFileRecords } from './read-file-table.js';
import { monthOf } from './statement-input.js';
import { amountOption, pairOption } from './written-amount.js';

export type QuickOptions = {
  readonly volume?: string;
  readonly follows?: readonly string[];
  readonly drivers?: string;
  readonly price?: readonly string[];
  readonly contributions?: string;
  readonly carries?: string;
  readonly staff?: string;
  readonly cost?: string;
  readonly personnel?: string;
  readonly interest?: string;
  readonly capital?: string;
  readonly interestLine?: string;
  readonly from?: string;
  readonly add?: readonly string[];
  readonly reason?: string;
};

/** The changes that quick flags name, in the order of the help: volume, prices, contributions, staff, interest and single lines. */
export async function quickChanges(chart: StatementChart, options: QuickOptions, io: Io): Promise<readonly ScenarioChange[]> {
  const { volume, contributions, staff, interest } = options;
  return [
    ...(volume === undefined ? [] : [{ kind: 'volume', percent: percentOption(volume, '--volume'), drivers: await driversOf(chart, options, io) } as const]),
    ...(options.price ?? []).map((text) => priceChange(chart, text)),
    ...(contributions === undefined ? [] : [contributionsChange(chart, contributions, options)]),
    ...(staff === undefined ? [] : [staffChange(chart, staff, options)]),
    ...(interest === undefined ? [] : [interestChange(chart, interest, options)]),
    ...(options.add ?? []).map((text) => lineChange(chart, text, options)),
  ];
}

/** What follows volume: of a file, or as flags give it. */
export async function driversOf(chart: StatementChart, { follows, drivers }: Pick<QuickOptions, 'follows' | 'drivers'>, io: Io): Promise<VolumeDrivers> {
  const head = { id: 'egna', titleSv: 'egna andelar', citation: null };
  if (drivers !== undefined) {
    const { name, of } = await readFileRecords(drivers, VOLUME_DRIVER_COLUMNS, io);
    return of((records) => volumeDriversOfRecords(chart, { ...head, titleSv: name }, records));
  }
  if (follows === undefined) throw usageError('--volume: ange vad som följer volymen, med --follows rad=procent (kan upprepas) eller --drivers <fil>.');
  const shares = follows.map((text) => pairOption(text, '--follows', 'rad=procent, till exempel rent=100'));
  return { ...head, follows: Object.fromEntries(shares.map(([line, share]) => [lineKeyNamed(chart, line, '--follows'), percentOption(share, '--follows')])) };
}

function priceChange(chart: StatementChart, text: string): ScenarioChange {
  const [lines, percent] = pairOption(text, '--price', 'rad=procent, till exempel rent=2 eller rent,sales=2');
  return { kind: 'price', percent: percentOption(percent, '--price'), lines: lines.split(',').map((line) => lineKeyNamed(chart, line, '--price')) };
}

function contributionsChange(chart: StatementChart, text: string, options: QuickOptions): ScenarioChange {
  const [from, to, more] = text.split(/:|→/);
  if (from === undefined || to === undefined || more !== undefined) throw usageError(`--contributions skrivs före:efter, till exempel 45,22:52,28, inte ${text}.`);
  if (options.carries === undefined) throw usageError('--contributions: ange med --carries hur många procent av raden, avgifterna inräknade, som bär avgifter.');
  return { kind: 'socialContributions', line: personnelOf(chart, options, '--contributions'), fromPercent: percentOption(from, '--contributions'), toPercent: percentOption(to, '--contributions'), carriesPercent: percentOption(options.carries, '--carries') };
}

function staffChange(chart: StatementChart, text: string, options: QuickOptions): ScenarioChange {
  if (options.cost === undefined) throw usageError('--staff: ange med --cost vad en årsarbetare kostar per år med avgifter, till exempel "650 tkr".');
  return { kind: 'staff', line: personnelOf(chart, options, '--staff'), fullTimeEquivalents: percentOption(text, '--staff'), costPerYearOre: amountOption(options.cost, '--cost').ore, fromMonth: fromMonth(options) };
}

function interestChange(chart: StatementChart, text: string, { capital, interestLine, ...options }: QuickOptions): ScenarioChange {
  if (capital === undefined || interestLine === undefined) throw usageError('--interest: ange kapitalet med --capital, till exempel "95 mnkr", och raden för räntan med --interest-line.');
  return { kind: 'interest', line: lineKeyNamed(chart, interestLine, '--interest-line'), points: percentOption(text, '--interest'), capital: { from: 'amount', ore: amountOption(capital, '--capital').ore, basisSv: 'angivet belopp' }, fromMonth: fromMonth(options) };
}

function lineChange(chart: StatementChart, text: string, { reason }: QuickOptions): ScenarioChange {
  const [line, amount] = pairOption(text, '--add', 'rad=belopp, till exempel "premises=-500 tkr"');
  if (reason === undefined) throw usageError('--add: ange skälet med --reason.');
  return { kind: 'line', line: lineKeyNamed(chart, line, '--add'), ore: amountOption(amount, '--add').ore, reasonSv: reason };
}

function personnelOf(chart: StatementChart, { personnel }: QuickOptions, option: string): string {
  if (personnel === undefined) throw usageError(`${option}: ange raden för personalkostnader med --personnel.`);
  return lineKeyNamed(chart, personnel, '--personnel');
}

function fromMonth({ from }: Pick<QuickOptions, 'from'>): number {
  return from === undefined ? 1 : monthOf('--from', from);
}

/** A number as Swedes write it, as exact decimal text. */
export function percentOption(text: string, option: string): string {
  return parseNumber(text.replace(/\s*%$/, ''), option).toFixed();
}
