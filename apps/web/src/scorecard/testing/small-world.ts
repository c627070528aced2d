import { type KpiDefinition, type KpiRecord, type KpiPartial, type KpiResult, parsePeriod, resultOf, resultsByMonth, startFold } from '@hjm/kpi';
import { VASTMANLAND_KPIS } from '@hjm/kpi/definitions';

/** A handful of made-up records: three repairs in April 2024, two in time, one in April 2023, and two calls. */
const RECORDS: { readonly [table: string]: readonly KpiRecord[] } = {
  workOrders: [
    { id: 'a', kind: 'corrective', reported: '2023-04-03', finished: '2023-04-04', unit: 'Verkstad 1' },
    { id: 'b', kind: 'corrective', reported: '2024-04-02', finished: '2024-04-03', unit: 'Verkstad 1' },
    { id: 'c', kind: 'corrective', reported: '2024-04-02', finished: '2024-04-08', unit: 'Verkstad 2' },
    { id: 'd', kind: 'corrective', reported: '2024-04-02', finished: '2024-04-26', unit: 'Verkstad 2' },
  ],
  calls: [
    { id: 'e', called: '2024-04-02', answered: 'yes' },
    { id: 'f', called: '2024-04-02', answered: 'no' },
  ],
};
const OPTIONS = {
  asOf: '2024-04-30',
  covers: { workOrders: { from: '2023-01', to: '2024-04' }, calls: { from: '2024-01', to: '2024-04' } },
};

const source = { partial: folded(), options: OPTIONS };

function folded(): KpiPartial {
  const fold = startFold(VASTMANLAND_KPIS, OPTIONS);
  fold.addRecords('workOrders', RECORDS['workOrders'] ?? []);
  fold.addRecords('calls', RECORDS['calls'] ?? []);
  return fold.partial();
}

export function definitionOf(kpi: string): KpiDefinition {
  const definition = VASTMANLAND_KPIS.find(({ id }) => id === kpi);
  if (definition === undefined) throw new Error(`No indicator ${kpi}`);
  return definition;
}

/** What an indicator comes to, January–April 2024. */
export const measured = (kpi: string): KpiResult => resultOf(definitionOf(kpi), source, parsePeriod('2024-01..2024-04'));

/** The same month by month, from April 2023. */
export const monthly = (kpi: string): readonly KpiResult[] => resultsByMonth(definitionOf(kpi), source, parsePeriod('2023-04..2024-04')).filter(({ value }) => value.state !== 'missing');
