import type { LocalDate } from '@hjm/core';
import { dateOfDay } from '@hjm/core/calendar';
import type { Ore } from '@hjm/core/money';
import type { Rental } from '../rental/rental.js';
import type { PriceUnit } from '../time/time-rule.js';
import type { Block } from './blocks.js';
import type { Charge, ChargeKind } from './charge.js';

/** One line of what a payer is charged, with all that it was reckoned from. */
export type InvoiceLine = {
  readonly kind: ChargeKind;
  /** `credit` takes back a line of an earlier period, `late` adds one to it, because something was registered afterwards; `null`: of the period itself. */
  readonly correction: 'credit' | 'late' | null;
  readonly rental: string;
  readonly item: string | null;
  readonly article: string;
  readonly payer: string;
  readonly principal: string;
  readonly reason: string | null;
  /** First and last day, both included. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly quantity: number;
  /** Days where the rule counts by the day, else periods; 1 of a fee or a minimum. */
  readonly count: number;
  /** What `unitPrice` is for. */
  readonly unit: PriceUnit;
  readonly unitPrice: Ore;
  /** What the line costs, without VAT; negative of a credit. */
  readonly ore: Ore;
  readonly vat: string;
  /** Id of the rule of time. */
  readonly rule: string;
  readonly priceList: string;
  readonly version: string;
};

/** Makes lines of charges; keeps the texts of days that it has seen. */
export function lineMaker(): (rental: Rental, block: Block, charge: Charge, correction: InvoiceLine['correction']) => InvoiceLine {
  const dates = new Map<number, LocalDate>();
  const date = (day: number): LocalDate => {
    let text = dates.get(day);
    if (text === undefined) dates.set(day, (text = dateOfDay(day)));
    return text;
  };
  return (rental, { tariff }, { kind, from, to, piece, count, ore }, correction) => ({
    kind,
    correction,
    rental: rental.id,
    item: rental.item,
    article: rental.article,
    payer: piece.party.id,
    principal: piece.party.principal,
    reason: piece.reason,
    from: date(from),
    to: date(to),
    quantity: kind === 'startFee' ? 1 : piece.quantity,
    count,
    unit: tariff.prices.unit,
    unitPrice: kind === 'startFee' ? ore : (piece.ore as number),
    ore: correction === 'credit' ? -ore : ore,
    vat: piece.vat,
    rule: tariff.time.id,
    priceList: tariff.prices.id,
    version: piece.version ?? '',
  });
}
