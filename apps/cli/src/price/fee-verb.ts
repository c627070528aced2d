import { HjmError, foundText, nearest } from '@hjm/core';
import { formatKronor } from '@hjm/core/text';
import { formatPeriod } from '@hjm/core/calendar';
import { type AppliedCeiling, applyCeiling, chargeTariff, type CountedFee, describeCharge, describeReading, FEE_TARIFFS, type FeeCharge, type FeeTariff, type TariffLine } from '@hjm/pricing/fees';
import type { RegisterColumn } from '@hjm/pricing/register';
import { day } from '../input/case-options.js';
import { readJson } from '../input/read-json.js';
import type { Io } from '../io.js';
import type { Screen } from '../output/screen.js';
import { InputError } from '../problem.js';
import { readRecords } from '../rent/read-records.js';
import type { RowFault } from '../rent/row-fault.js';
import type { Result } from '../result.js';
import { today } from '../today.js';
import { usageError } from '../usage-error.js';
import { expectedOf, inKronor, writtenCase } from './fee-case.js';
import { printTariff, printTariffs } from './fee-view.js';

export type FeeOptions = { readonly line?: string; readonly on?: string; readonly case?: string; readonly history?: string };

/** `hjm price fee`: the tariffs, one of them, or what a line of one costs a patient, under its ceiling. */
export async function priceFeeVerb(io: Io, word: string | undefined, given: readonly string[], options: FeeOptions): Promise<Result> {
  if (word === undefined || word === 'list') return { json: { tariffs: FEE_TARIFFS.map(({ id, region, title }) => ({ id, region, title })) }, print: (screen) => { printTariffs(screen, FEE_TARIFFS); } };
  const tariff = findTariff(word);
  const lines = linesOf(tariff);
  const [only, ...others] = lines;
  if (options.line === undefined && given.length === 0 && options.case === undefined && options.history === undefined) return { json: { tariff }, print: (screen) => { printTariff(screen, tariff); } };
  if (options.line === undefined && (only === undefined || others.length > 0)) throw usageError(`${tariff.id} har flera rader: ange vilken med --line: ${lines.map(({ id }) => id).join(', ')}.`);
  const line = options.line === undefined ? (only as TariffLine) : findLine(tariff, lines, options.line);
  const start = options.case === undefined ? {} : await readJson(options.case, io, objectOf);
  const on = options.on === undefined ? ('on' in start ? String(start.on) : today(io.now())) : day(options.on, '--on', io);
  const { case: tariffCase, ceiling: reading } = writtenCase(on, given, start);
  const charge = chargeTariff(tariff, line.id, tariffCase);
  const history = options.history === undefined ? undefined : await readHistory(options.history, io);
  const ceiling = history === undefined || charge.outcome !== 'charged' || charge.ceiling == null ? undefined : underCeiling(charge, history, reading);
  return {
    json: { tariff: tariff.id, line: line.id, case: tariffCase, charge, ...(ceiling === undefined ? {} : { ceiling }) },
    print: (screen) => {
      screen.line(screen.paint('bold', `${tariff.title}: ${line.label}`));
      screen.line(`${tariff.region}, ${tariffCase.on}.`);
      screen.line();
      for (const text of describeCharge(charge)) screen.item(inKronor(text));
      if (charge.outcome === 'undetermined') printNeeds(screen, charge.needs);
      if (charge.outcome === 'charged' && history !== undefined) printCeiling(screen, charge, ceiling);
    },
  };
}

function findTariff(word: string): FeeTariff {
  const wanted = word.trim().toLowerCase();
  const found = FEE_TARIFFS.find(({ id, title }) => id === wanted || title.toLowerCase() === wanted);
  if (found !== undefined) return found;
  const near = nearest(wanted, FEE_TARIFFS.flatMap(({ id }) => [id]));
  const same = FEE_TARIFFS.filter(({ id }) => id.startsWith(`${wanted}/`)).map(({ id }) => id);
  const issue = { path: 'taxa', expected: same.length > 0 ? same.join(', ') : 'en av taxorna i hjm price fee list', found: foundText(word) };
  throw new HjmError('unknown-tariff', `Taxan ${foundText(word)} finns inte.`, [near === undefined ? issue : { ...issue, nearest: near }]);
}

/** Every line that some edition has, as the latest has it. */
function linesOf({ editions }: FeeTariff): readonly TariffLine[] {
  return [...new Map(editions.flatMap(({ lines }) => lines.map((line) => [line.id, line]))).values()];
}

function findLine(tariff: FeeTariff, lines: readonly TariffLine[], word: string): TariffLine {
  const wanted = word.trim().toLowerCase();
  const found = lines.find(({ id, label }) => id.toLowerCase() === wanted || label.toLowerCase() === wanted);
  if (found !== undefined) return found;
  const near = nearest(word, lines.flatMap(({ id, label }) => [id, label]));
  const issue = { path: '--line', expected: lines.map(({ id }) => id).join(', '), found: foundText(word) };
  throw new HjmError('unknown-line', `Taxan ${tariff.id} har ingen rad ${foundText(word)}.`, [near === undefined ? issue : { ...issue, nearest: near }]);
}

function objectOf(json: unknown): object {
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json;
  throw new HjmError('bad-fee-case', 'Fallet ska vara ett JSON-objekt.', [{ path: '', expected: 'ett objekt som {"on": "2024-04-01", "count": 1}', found: foundText(json) }]);
}

const HISTORY: readonly RegisterColumn[] = [
  { key: 'on', headers: ['datum', 'dag', 'date'], kind: 'day', required: true },
  { key: 'ore', headers: ['avgift', 'belopp', 'amount'], kind: 'ore', required: true },
];

/** Earlier fees of the patient that count towards the ceiling: a day and an amount each. */
async function readHistory(file: string, io: Io): Promise<readonly CountedFee[]> {
  const fees: CountedFee[] = [];
  const faults: RowFault[] = [];
  const { name } = await readRecords<{ readonly on: string; readonly ore: number }>(file, io, HISTORY, {
    record: (record, line, row) => {
      if (record.ore >= 0) fees.push({ id: `rad ${line}`, ...record });
      else faults.push({ file, line, rental: null, code: 'negative-fee', what: 'Avgiften är negativ', column: 'avgift', expected: 'en avgift som inte är negativ', found: formatKronor(record.ore), nearest: null, ore: null, row: row() });
    },
    fault: (fault) => void faults.push(fault),
  });
  if (faults.length === 0) return fees;
  const issues = faults.map(({ column, expected, found, nearest: near }) => ({ path: column ?? 'raden', expected, found, ...(near === null ? {} : { nearest: near }) }));
  throw new InputError(new HjmError('bad-rows', `${name} går inte att läsa; utan hela historiken kan taket bli fel.`, issues), name, faults.map(({ line }) => (line === null ? undefined : { line })));
}

type Charged = Extract<FeeCharge, { outcome: 'charged' }>;

/** Each part of the fee after those before it. */
function underCeiling({ parts }: Charged, history: readonly CountedFee[], reading: Parameters<typeof applyCeiling>[3]): readonly AppliedCeiling[] {
  const counted = [...history];
  return parts.flatMap(({ on, ore, ceiling }, index) => {
    if (ceiling == null) return [];
    const fee = { id: `avgiften, del ${index + 1}`, on, ore };
    const applied = applyCeiling(counted, ceiling, fee, reading);
    counted.push(fee);
    return [applied];
  });
}

function printNeeds(screen: Screen, needs: Extract<FeeCharge, { outcome: 'undetermined' }>['needs']): void {
  if (needs.length > 0) screen.heading('Det här behövs');
  for (const need of needs) {
    screen.item(`${need.name}=… ${inKronor(need.question)}`);
    screen.detail(expectedOf(need));
  }
}

function printCeiling(screen: Screen, charge: Charged, applied: readonly AppliedCeiling[] | undefined): void {
  screen.heading('Högkostnadsskydd');
  if (applied === undefined) {
    screen.line(charge.ceiling === null ? 'Avgiften räknas inte in i något högkostnadsskydd.' : 'Källan säger inte om avgiften räknas in i något högkostnadsskydd.');
    return;
  }
  for (const one of applied) {
    if (one.outcome === 'undetermined') {
      printNeeds(screen, one.needs);
      continue;
    }
    const { fee, corrections, reading } = one;
    screen.item(`Att betala ${fee.on}: ${formatKronor(fee.charged)}${fee.free > 0 ? `; taket tar bort ${formatKronor(fee.free)}` : ''}.`);
    if (fee.window !== null) screen.detail(`Perioden ${formatPeriod({ from: fee.window.from, to: fee.window.to })}: ${formatKronor(fee.window.counted)} av ${formatKronor(fee.window.ceilingOre)}.`);
    for (const { id, on, before, after } of corrections) screen.item(`Ändrar ${id}, ${on}: från ${formatKronor(before)} till ${formatKronor(after)}.`, '!');
    for (const text of describeReading(reading)) screen.detail(text);
  }
}
