import { type Citation, HjmError, foundText } from '@hjm/core';
import { dayNumber, formatPeriod } from '@hjm/core/calendar';
import { formatKronor, formatNumber } from '@hjm/core/text';
import { Decimal } from 'decimal.js';
import { monthOf, monthStart } from '../time/months.js';
import { PARTS, partsOf } from '../time/shares.js';
import type { PriceUnit, TimeRule } from '../time/time-rule.js';
import type { InvoiceLine } from './line.js';
import type { RunSetup, Tariff } from './setup.js';

/** A line in words: how the amount came about, step by step, and what says so. */
export type LineExplanation = {
  readonly steps: readonly string[];
  /** The sources of the rule of time, the price list's version and the start fee, where they have one. */
  readonly citations: readonly Citation[];
};

const UNITS: Readonly<Record<PriceUnit, string>> = { day: 'dag', '30days': '30 dagar', month: 'månad' };

/**
 * How the line came about, in Swedish. A line by parts of a month or of thirty days says its exact amount and what was rounded:
 * the running sum of the rental is rounded, and the line is what it grew by.
 *
 * @throws HjmError `unknown-line` when the setup has no such party, tariff or version
 */
export function explainLine(line: InvoiceLine, setup: RunSetup): LineExplanation {
  const party = setup.parties.find(({ id }) => id === line.payer);
  const tariff = party && setup.tariffs[party.customers];
  const version = tariff?.prices.versions.find(({ id }) => id === line.version);
  if (party === undefined || tariff === undefined || (version === undefined && line.kind !== 'startFee')) {
    throw new HjmError('unknown-line', 'Raden kommer inte från det här underlaget.', [
      { path: 'line', expected: 'en kostnadsansvarig, en taxa och en prislista som finns i underlaget', found: foundText(`${line.payer}, ${line.version}`) },
    ]);
  }
  const amount = Math.abs(line.ore);
  const citations = [tariff.time.citation, line.kind === 'startFee' ? tariff.startFee?.citation : version?.citation].filter((citation) => citation != null);
  return { steps: [...reasonFor(line), ...stepsOf(line, tariff, amount), ...(line.correction === 'credit' ? [`Krediteras: ${formatKronor(line.ore)}.`] : [])], citations };
}

function reasonFor({ correction }: InvoiceLine): string[] {
  if (correction === null) return [];
  return [correction === 'credit' ? 'Rättelse: något registrerades efter att dagarna hade debiterats, och beloppet tas tillbaka.' : 'Rättelse: något registrerades efter att perioden hade debiterats, och beloppet läggs till.'];
}

function stepsOf(line: InvoiceLine, { time, prices }: Tariff, amount: number): string[] {
  const days = formatPeriod({ from: line.from, to: line.to });
  const price = `${formatKronor(line.unitPrice)} per ${UNITS[line.unit]} (${prices.titleSv}, ${line.version})`;
  const times = line.quantity === 1 ? '' : ` × ${formatNumber(line.quantity)} st`;
  if (line.kind === 'startFee') return [`Startavgift ${formatKronor(amount)}, en gång.`];
  if (line.kind === 'minimum') return [`Minst ${formatNumber(time.minimum ?? 1)} × ${price}${times}: det som saknades när uthyrningen slutade, ${formatKronor(amount)}.`];
  if (time.counting.by === 'period') return [`${time.titleSv}: ${days}.`, `1 × ${price}${times} = ${formatKronor(amount)}.`];
  return byDay(line, time, `${time.titleSv}: ${days}, ${formatNumber(line.count)} dagar.`, `${price}${times}`, amount);
}

function byDay(line: InvoiceLine, time: TimeRule, counted: string, price: string, amount: number): string[] {
  if (time.counting.unit === 'day') return [counted, `${formatNumber(line.count)} × ${price} = ${formatKronor(amount)}.`];
  const [from, to] = [dayNumber(line.from), dayNumber(line.to)];
  const share = new Decimal(partsOf(line.unit, from, to)).div(PARTS[line.unit]);
  const exact = share.times(line.unitPrice).times(line.quantity).div(100);
  const asMonths = line.unit === 'month' ? 'varje dag sin del av kalendermånaden' : 'varje dag en trettiondel';
  const about = exact.decimalPlaces() > 4 ? 'ungefär ' : '';
  return [
    counted,
    `${asMonths}: ${shareText(line, from, to, share)} × ${price} = ${about}${formatNumber(exact.toDecimalPlaces(4))} kr.`,
    ...(exact.times(100).equals(amount) ? [] : [`Uthyrningens sammanlagda hyra avrundas till hela ören, och raden är vad den växte med: ${formatKronor(amount)}.`]),
  ];
}

/** `7/31` within one month, `7/30` of thirty days, else as a decimal number. */
function shareText({ unit, count }: InvoiceLine, from: number, to: number, share: Decimal): string {
  if (unit === '30days') return `${formatNumber(count)}/30`;
  const month = monthOf(from);
  return monthOf(to) === month ? `${count}/${monthStart(month + 1) - monthStart(month)}` : formatNumber(share.toDecimalPlaces(6));
}
