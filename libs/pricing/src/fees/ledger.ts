import { sumOre } from '@hjm/core/money';
import type { CeilingReading } from './ceiling-types.js';
import { inOrder } from './ceiling-windows.js';
import { checkEvents } from './check-event.js';
import type { Ceiling } from './fee-types.js';
import { underLedgerCeiling } from './ledger-ceiling.js';
import { type GrossLine, ledgerCharges } from './ledger-charges.js';
import type { FeeEvent, FeeLedger, LedgerLine, LedgerOptions } from './ledger-types.js';
import type { FeeTariff } from './tariff-types.js';

/**
 * Folds events of many persons into charges, each ceiling applied to each person. The result does not depend on the order of
 * the events: they are taken by day, those of one day by id. A fee by time gives one line for each period, on its first day.
 * What is undetermined is kept apart with what must be told, and marks what it may change as provisional.
 *
 * ```ts
 * import { FEE_TARIFFS, feeLedger } from '@hjm/pricing/fees';
 *
 * const visit = { person: 'k1', tariff: 'dalarna/try-out', line: 'hearing-aid', count: 3, choices: { starts: { 'ceiling-1400': '2024-06-01' } } };
 * const ledger = feeLedger([{ ...visit, id: 'a', on: '2023-03-15' }, { ...visit, id: 'b', on: '2023-09-01' }], FEE_TARIFFS);
 * ledger.lines.map(({ charged, free }) => [charged, free]); // => [[75000, 0], [55000, 20000]]
 * ```
 *
 * @throws HjmError `bad-fee-event`, `bad-fee-case`
 */
export function feeLedger(events: readonly FeeEvent[], tariffs: readonly FeeTariff[], options: LedgerOptions = {}): FeeLedger {
  const byId = new Map(tariffs.map((tariff) => [tariff.id, tariff]));
  checkEvents(events, byId, options);
  const { knownAt } = options;
  const taken = events.filter(({ registered }) => knownAt === undefined || registered === undefined || registered <= knownAt);
  const { gross, visits, exempt, unsettled, undetermined: open } = ledgerCharges(taken, byId, options);
  const undetermined = [...open];
  const readings: Record<string, CeilingReading> = {};
  const visitsOf = grouped(visits);
  const doubtfulOf = grouped(unsettled);
  const lines = groups(gross).flatMap(({ ceiling, person, members }): LedgerLine[] => {
    if (ceiling === null) return members.map((line) => ({ ...line, charged: line.gross, free: 0, ceiling: null, window: null, provisional: false }));
    const counted = members.map(({ id, on, gross: ore, ceiling: own }) => ({ id, on, ore, ...(own?.ore == null ? {} : { ceilingOre: own.ore }) }));
    const own = (visitsOf.get(person) ?? []).filter((visit) => visit.ceiling === ceiling.id);
    const under = underLedgerCeiling(counted, own, ceiling, options);
    if (under.outcome === 'undetermined') {
      const needs = under.needs.map((need) => ({ ...need, name: need.name.replace(/^ceiling(?=\.)/, `ceilings.${ceiling.id}`) }));
      const text = `Mer behöver anges om högkostnadsskyddet: ${needs.map(({ question }) => question).join(' ')}`;
      const first = new Map(members.toReversed().map((line) => [line.event, line.on]));
      undetermined.push(...[...first].map(([event, on]) => ({ event, person, on, text, needs })));
      return [];
    }
    readings[ceiling.id] = under.reading;
    const fees = new Map(under.fees.map((fee) => [fee.id, fee]));
    const doubtful = (doubtfulOf.get(person) ?? []).filter((event) => event.ceilings.has(ceiling.id));
    return members.map((line) => {
      const { charged = 0, free = 0, window = null } = fees.get(line.id) ?? {};
      return { ...line, charged, free, ceiling: ceiling.id, window, provisional: doubtful.some(({ on }) => on <= line.on) };
    });
  });
  const fees = lines.filter(({ kind }) => kind === 'fee');
  return {
    lines: byPerson(lines, ({ id }) => id),
    exempt: byPerson(exempt, ({ event }) => event),
    undetermined: byPerson(undetermined, ({ event }) => event),
    readings: Object.fromEntries(Object.entries(readings).toSorted(([a], [b]) => compare(a, b))),
    totals: {
      events: taken.length,
      exempt: exempt.length,
      undetermined: undetermined.length,
      gross: sumOre(fees.map((line) => line.gross)),
      charged: sumOre(fees.map(({ charged }) => charged)),
      free: sumOre(fees.map(({ free }) => free)),
      subsidies: sumOre(lines.filter(({ kind }) => kind === 'subsidy').map(({ charged }) => charged)),
    },
  };
}

/** Lines by person and ceiling. Fees of one ceiling may say different amounts, as editions do; its window is that of the first. */
function groups(gross: readonly GrossLine[]): { readonly person: string; readonly ceiling: Ceiling | null; readonly members: readonly GrossLine[] }[] {
  const found = new Map<string, { readonly person: string; readonly ceiling: Ceiling | null; readonly members: GrossLine[] }>();
  for (const line of inOrder(gross)) {
    const key = JSON.stringify([line.person, line.ceiling?.id ?? null]);
    const group = found.get(key);
    if (group === undefined) found.set(key, { person: line.person, ceiling: line.ceiling, members: [line] });
    else group.members.push(line);
  }
  return [...found.values()];
}

function grouped<Row extends { readonly person: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const own = found.get(row.person);
    if (own === undefined) found.set(row.person, [row]);
    else own.push(row);
  }
  return found;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function byPerson<Row extends { readonly person: string; readonly on: string }>(rows: readonly Row[], id: (row: Row) => string): Row[] {
  return rows.toSorted((a, b) => compare(a.person, b.person) || compare(a.on, b.on) || compare(id(a), id(b)));
}
