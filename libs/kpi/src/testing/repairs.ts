import type { KpiDefinition } from '../definition/definition-types.js';

/** Repairs finished within five working days, as tests count them. */
export const REPAIRS: KpiDefinition = {
  id: 'repairs',
  labelSv: 'Reparationer inom 5 arbetsdagar',
  descriptionSv: 'Andel reparationer klara inom 5 arbetsdagar.',
  measure: {
    kind: 'share',
    of: { table: 'workOrders', on: 'reported', where: { field: 'kind', is: 'corrective' } },
    part: { clock: { start: 'reported', stop: 'finished', within: 5, unit: 'workingDays', pauses: [{ from: 'paused', to: 'resumed' }] } },
  },
  unit: 'percent',
  decimals: 1,
  better: 'higher',
  targets: [],
  reported: ['month'],
  breakdowns: [
    { id: 'unit', labelSv: 'Enhet', fields: ['unit'] },
    { id: 'unitAndPrincipal', labelSv: 'Enhet och huvudman', fields: ['unit', 'principal'] },
  ],
  minimumGroup: 0,
  citations: [],
};
