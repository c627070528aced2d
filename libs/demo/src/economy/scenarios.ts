import type { Scenario } from '@hjm/economics';
import { statementColumn } from '@hjm/economics';

/** Scenarios on the published budget of 2025. The shares that follow volume, and that carry contributions, are made up. */
export const DEMO_SCENARIOS: readonly Scenario[] = [
  {
    id: 'demo-volym',
    titleSv: 'Demo: volymen blir tre procent större än i budgeten för 2025',
    base: statementColumn('budget', 2025).key,
    changes: [
      {
        kind: 'volume',
        percent: '3',
        drivers: {
          id: 'demo-volymandelar',
          titleSv: 'Påhittade andelar som följer volymen',
          follows: { rent: '100', sales: '100', 'user-fees': '100', service: '50', 'technical-aids': '100', 'other-material': '50', 'freight-transport': '75', 'depreciation-aids': '90' },
          citation: null,
        },
      },
    ],
    assumptionsSv: ['Andelarna som följer volymen är påhittade.'],
  },
  {
    id: 'demo-avgifter',
    titleSv: 'Demo: sociala avgifter som 2022 i budgeten för 2025',
    base: statementColumn('budget', 2025).key,
    changes: [{ kind: 'socialContributions', line: 'personnel', fromPercent: '52.28', toPercent: '45.22', carriesPercent: '97' }],
    assumptionsSv: ['Att 97 procent av personalkostnaderna bär avgifter, och att budgeten 2025 räknar med 52,28 procent, är påhittat.'],
  },
];
