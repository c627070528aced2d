import type { Formula, PriceTable, Step } from '../model-types.js';
import { ask, assume, byDefinition, reckon, rounded } from '../step-builders.js';
import { type Charge, perCharge } from './charge.js';

/** What a rent may be built of beside depreciation, in the order it is reckoned. */
export type CostFactor = 'interest' | 'service' | 'preventiveMaintenance' | 'reconditioning' | 'scrap' | 'overhead' | 'utilisation';

/** How a rent is built of costs. */
export type RentFromCosts = {
  readonly id?: string;
  readonly labelSv?: string;
  readonly charge: Charge;
  readonly factors: readonly CostFactor[];
  /** Depreciation years by product group; left out, the years are asked for. */
  readonly depreciation?: PriceTable;
  /** The product groups that have preventive maintenance; left out, all. Only with `depreciation`. */
  readonly maintained?: readonly string[];
  /** Of the edition, where the factors are named. Left out, they are ours. */
  readonly citation?: string;
};

const YEARLY = {
  service: 'Service per år',
  preventiveMaintenance: 'Förebyggande underhåll per år',
  reconditioning: 'Rekonditionering per år',
  scrap: 'Utrangering per år',
} as const;

/**
 * A rent built of what an item costs: purchase price over its depreciation years, and the factors that are named. Every number
 * is asked for. **How they combine is ours**, and each such step says so: the costs of a year are added, overhead is a percentage
 * on top, the sum is shared by the part of the time that items are rented out, and divided over the charges of a year.
 * Interest is straight, on the whole or half purchase price as is chosen.
 */
export function rentFromCosts({ id = 'rent', labelSv = 'Hyra', charge, factors, depreciation, maintained, citation }: RentFromCosts): Formula {
  const has = (factor: CostFactor): boolean => factors.includes(factor);
  const yearly: string[] = ['depreciation'];
  const steps: Step[] = [ask('purchasePrice', 'Inköpspris', 'kr', citation), ...depreciationSteps(depreciation, citation)];
  if (has('interest')) {
    steps.push(...interestSteps(citation));
    yearly.push('interest');
  }
  for (const [factor, label] of Object.entries(YEARLY) as [keyof typeof YEARLY, string][]) {
    if (!has(factor)) continue;
    steps.push(ask(factor, label, 'kr/year', citation));
    if (factor === 'preventiveMaintenance' && maintained !== undefined && depreciation !== undefined) {
      steps.push(...onlyFor(depreciation, maintained, citation));
      yearly.push('maintenanceOfGroup');
    } else yearly.push(factor);
  }
  let cost = 'depreciation';
  const add = (step: Step): void => {
    steps.push(step);
    cost = step.id;
  };
  if (yearly.length > 1) add(assume('yearlyCost', 'Kostnad per år', { kind: 'sum', of: yearly }, 'Årets kostnader läggs ihop.'));
  if (has('overhead')) {
    steps.push(ask('overheadPercent', 'Overhead på kostnaden', 'percent', citation), assume('overhead', 'Overhead', { kind: 'percentOf', percent: 'overheadPercent', of: cost }, 'Overhead läggs ovanpå årets kostnad.'));
    add(reckon('costWithOverhead', 'Kostnad per år med overhead', { kind: 'sum', of: [cost, 'overhead'] }));
  }
  if (has('utilisation')) {
    steps.push(ask('utilisation', 'Uthyrningsgrad, som del av ett', 'share', citation));
    add(assume('costPerRented', 'Kostnad per år och uthyrt hjälpmedel', { kind: 'dividedBy', value: cost, by: 'utilisation' }, 'Kostnaden bärs av den del av tiden som hjälpmedlet är uthyrt.'));
  }
  const charged = perCharge(cost, charge);
  return { id, about: 'rent', labelSv, steps: [...steps, ...charged.steps, rounded(charged.of)] };
}

function depreciationSteps(table: PriceTable | undefined, citation: string | undefined): readonly Step[] {
  const years: readonly Step[] =
    table === undefined
      ? [ask('depreciationYears', 'Avskrivningstid', 'years', citation)]
      : [
          { id: 'productGroup', labelSv: 'Produktgrupp', kind: 'oneOf', rowsOf: table.id, basis: 'parameter', citation: table.citation },
          reckon('depreciationYears', 'Avskrivningstid', { kind: 'table', table: table.id, by: 'productGroup' }, table.citation),
        ];
  return [...years, assume('depreciation', 'Avskrivning per år', { kind: 'dividedBy', value: 'purchasePrice', by: 'depreciationYears' }, 'Avskrivningen är lika stor varje år.')];
}

function interestSteps(citation: string | undefined): readonly Step[] {
  return [
    {
      id: 'interestBase',
      labelSv: 'Ränta räknas på',
      kind: 'oneOf',
      options: [
        { id: 'purchasePrice', labelSv: 'hela inköpspriset' },
        { id: 'halfPurchasePrice', labelSv: 'halva inköpspriset, det som är bundet i genomsnitt' },
      ],
      basis: 'parameter',
    },
    byDefinition('half', 'Hälften', '0.5', 'share'),
    reckon('halfPurchasePrice', 'Halva inköpspriset', { kind: 'times', of: ['purchasePrice', 'half'] }),
    reckon('boundCapital', 'Bundet kapital', { kind: 'choose', by: 'interestBase', cases: { purchasePrice: 'purchasePrice', halfPurchasePrice: 'halfPurchasePrice' } }),
    ask('interestRate', 'Ränta', 'percent/year', citation),
    reckon('interest', 'Ränta per år', { kind: 'percentOf', percent: 'interestRate', of: 'boundCapital' }),
  ];
}

function onlyFor(groups: PriceTable, maintained: readonly string[], citation: string | undefined): readonly Step[] {
  const cases = Object.fromEntries(groups.rows.map(({ id }) => [id, maintained.includes(id) ? 'preventiveMaintenance' : 'noMaintenance']));
  return [
    byDefinition('noMaintenance', 'Inget förebyggande underhåll', 0, 'kr/year'),
    reckon('maintenanceOfGroup', 'Underhåll för produktgruppen', { kind: 'choose', by: 'productGroup', cases }, citation),
  ];
}
