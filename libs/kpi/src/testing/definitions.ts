import type { Citation } from '@hjm/core';
import type { KpiDefinition } from '../definition/definition-types.js';

/** A source of ours, for indicators that are made up. */
export const OURS: Citation = { body: 'HJM', decided: null, document: 'exempel', summary: 'Ett eget exempel, som ingen har beslutat.' };

/** Repairs in time, made up: a share with a clock. */
export const REPAIRS: KpiDefinition = {
  id: 'example/repairs',
  labelSv: 'Reparationer i tid',
  descriptionSv: 'Andel reparationer som är klara inom fem arbetsdagar.',
  measure: {
    kind: 'share',
    of: { table: 'workOrders', on: 'reported', where: { field: 'kind', is: 'corrective' } },
    part: { clock: { start: 'reported', stop: 'finished', within: 5, unit: 'workingDays', pauses: [{ from: 'paused', to: 'resumed' }] } },
  },
  unit: 'percent',
  decimals: 0,
  better: 'higher',
  targets: [{ period: '2024', direction: 'atLeast', value: '90', citation: OURS }],
  reported: ['month', 'interim'],
  breakdowns: [{ id: 'unit', labelSv: 'Enhet', fields: ['unit'] }],
  minimumGroup: 5,
  citations: [OURS],
};

/** Sick leave by length, made up: a ratio of two tables with bands. */
export const SICK_LEAVE: KpiDefinition = {
  id: 'example/sick-leave',
  labelSv: 'Sjukfrånvaro',
  descriptionSv: 'Sjukfrånvaro i andel av ordinarie arbetstid.',
  measure: { kind: 'ratio', numerator: { sum: { table: 'absences', on: 'day' }, field: 'hours' }, denominator: { sum: { table: 'staffTime', on: 'day' }, field: 'scheduled' } },
  unit: 'percent',
  decimals: 1,
  better: 'lower',
  span: 'yearToDate',
  targets: [],
  reported: ['year'],
  breakdowns: [
    {
      id: 'length',
      labelSv: 'Längd',
      fields: ['sickDay'],
      bands: [
        { id: 'short', labelSv: 'Dag 1–14', from: 1, to: 14 },
        { id: 'long', labelSv: 'Dag 15 och framåt', from: 15 },
      ],
    },
  ],
  minimumGroup: 0,
  citations: [OURS],
};
