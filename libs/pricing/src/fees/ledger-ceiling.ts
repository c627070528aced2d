import { feesUnderCeiling, type FeesUnderCeiling } from './ceiling.js';
import type { CountedFee } from './ceiling-types.js';
import type { Ceiling } from './fee-types.js';
import type { LedgerOptions } from './ledger-types.js';
import type { FeeTariff, TariffEdition } from './tariff-types.js';

/** The ceilings that a line's fees may count towards, by their ids; in the editions given, or in any. */
export function ceilingsOf(tariff: FeeTariff, line: string, { unstatedCeiling }: LedgerOptions, editions: readonly TariffEdition[] = tariff.editions): ReadonlyMap<string, Ceiling> {
  const rules = editions.flatMap((edition) => edition.lines.filter(({ id }) => id === line).flatMap((one) => one.rules));
  const ceilings = rules.flatMap((rule) => ('fee' in rule && rule.fee.kind === 'fee' ? [rule.fee.ceiling === undefined ? unstatedCeiling : rule.fee.ceiling] : []));
  return new Map(ceilings.flatMap((ceiling) => (ceiling ? [[ceiling.id, ceiling]] : [])));
}

/** One person's fees under one ceiling, and their exempt visits, which may open a window. */
export function underLedgerCeiling(fees: readonly CountedFee[], visits: readonly CountedFee[], ceiling: Ceiling, options: LedgerOptions): FeesUnderCeiling {
  const choices = options.ceilings !== undefined && Object.hasOwn(options.ceilings, ceiling.id) ? options.ceilings[ceiling.id] : undefined;
  const without = feesUnderCeiling(fees, ceiling, choices);
  if (visits.length === 0 || options.exemptVisits === 'ignored') return without;
  const together = feesUnderCeiling([...fees, ...visits], ceiling, choices);
  if (options.exemptVisits === 'open' || together.outcome === 'undetermined' || without.outcome === 'undetermined') return together;
  const ids = new Set(fees.map(({ id }) => id));
  const key = (under: typeof together): string => JSON.stringify(under.fees.filter(({ id }) => ids.has(id)).map(({ charged, window }) => [charged, window?.from, window?.to]));
  if (key(together) === key(without)) return without;
  return { outcome: 'undetermined', needs: [{ name: 'exemptVisits', question: 'Öppnar ett besök utan avgift perioden för taket?', values: ['open', 'ignored'] }] };
}
