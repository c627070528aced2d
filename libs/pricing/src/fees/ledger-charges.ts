import type { CountedFee } from './ceiling-types.js';
import { inOrder } from './ceiling-windows.js';
import { chargeTariff } from './charge-tariff.js';
import type { Ceiling } from './fee-types.js';
import { ceilingsOf } from './ledger-ceiling.js';
import type { FeeEvent, FeeLedger, LedgerLine, LedgerOptions } from './ledger-types.js';
import { editionOn } from './tariff-edition.js';
import type { FeeTariff } from './tariff-types.js';

/** A charge before its ceiling. */
export type GrossLine = Omit<LedgerLine, 'charged' | 'free' | 'window' | 'provisional' | 'ceiling'> & { readonly ceiling: Ceiling | null };
/** An exempt event, as a visit without a fee under a ceiling that its line may have. */
type ExemptVisit = CountedFee & { readonly person: string; readonly ceiling: string };
/** An event that is undetermined, with the ceilings that it may count towards. */
type Unsettled = { readonly person: string; readonly on: string; readonly ceilings: ReadonlyMap<string, Ceiling> };

export type LedgerCharges = {
  readonly gross: readonly GrossLine[];
  readonly visits: readonly ExemptVisit[];
  readonly exempt: FeeLedger['exempt'];
  readonly undetermined: FeeLedger['undetermined'];
  readonly unsettled: readonly Unsettled[];
};

/** What each event costs by its tariff, before any ceiling. */
export function ledgerCharges(events: readonly FeeEvent[], tariffs: ReadonlyMap<string, FeeTariff>, options: LedgerOptions): LedgerCharges {
  const gross: GrossLine[] = [];
  const visits: ExemptVisit[] = [];
  const exempt: FeeLedger['exempt'][number][] = [];
  const undetermined: FeeLedger['undetermined'][number][] = [];
  const unsettled: Unsettled[] = [];
  for (const event of inOrder(events)) {
    const tariff = tariffs.get(event.tariff);
    if (tariff === undefined) continue;
    const { id, person, on } = event;
    const charge = chargeTariff(tariff, event.line, event, 'parts');
    if (charge.outcome === 'exempt') {
      exempt.push({ event: id, person, on, reason: charge.reason });
      visits.push(...visitsOf(event, tariff, options));
      continue;
    }
    const parts = charge.outcome === 'charged' ? charge.parts.map((part) => ({ ...part, ceiling: part.ceiling === undefined ? options.unstatedCeiling : part.ceiling })) : [];
    if (charge.outcome === 'charged' && parts.every(hasCeiling)) {
      gross.push(...parts.map(({ on: day, ore, ceiling }, index) => ({ id: parts.length === 1 ? id : `${id}#${String(index + 1).padStart(4, '0')}`, event: id, person, on: day, kind: charge.kind, gross: ore, ceiling })));
      continue;
    }
    const { text, needs } = charge.outcome === 'charged' ? UNSTATED : charge;
    undetermined.push({ event: id, person, on, text, needs });
    unsettled.push({ person, on, ceilings: ceilingsOf(tariff, event.line, options) });
  }
  return { gross, visits, exempt, undetermined, unsettled };
}

function hasCeiling<Part extends { readonly ceiling: Ceiling | null | undefined }>(part: Part): part is Part & { readonly ceiling: Ceiling | null } {
  return part.ceiling !== undefined;
}

const UNSTATED = {
  text: 'Källan säger inte om avgiften räknas in i ett högkostnadsskydd.',
  needs: [{ name: 'unstatedCeiling', question: 'Räknas avgiften in i ett högkostnadsskydd, och i så fall vilket?' }],
};

function visitsOf({ id, person, on, line, choices }: FeeEvent, tariff: FeeTariff, options: LedgerOptions): ExemptVisit[] {
  const found = editionOn(tariff, on, choices?.starts);
  if (!('edition' in found)) return [];
  return [...ceilingsOf(tariff, line, options, [found.edition]).values()].map(({ id: ceiling, ore }) => ({ id, person, on, ore: 0, ceiling, ...(ore === null ? {} : { ceilingOre: ore }) }));
}
