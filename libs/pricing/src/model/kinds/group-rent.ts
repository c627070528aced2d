import type { Formula } from '../model-types.js';
import { ask, assume, rounded } from '../step-builders.js';
import { type Charge, chargeUnit, perCharge } from './charge.js';

/** How a group of products shares one rent. */
export type GroupRent = { readonly id?: string; readonly labelSv?: string; readonly charge: Charge; readonly citation?: string };

/**
 * One rent for a group: the mean of what its items cost, each kind weighted by how many there are. The weights are ours where
 * the source only speaks of a mean.
 */
export function groupRent({ id = 'rent', labelSv = 'Hyra för gruppen', charge, citation }: GroupRent): Formula {
  return {
    id,
    about: 'rent',
    labelSv,
    steps: [
      { id: 'members', labelSv: 'Kostnad och antal för varje slag i gruppen', kind: 'members', unit: chargeUnit(charge), basis: 'parameter', ...(citation !== undefined && { citation }) },
      assume('groupAverage', 'Genomsnitt för gruppen, vägt med antalet', { kind: 'average', of: 'members' }, 'Genomsnittet vägs med hur många det finns av varje slag.'),
      rounded('groupAverage'),
    ],
  };
}

/** One rent for a group that bears its own cost: what the group costs in a year over the items that are rented out. */
export function groupBearsCost({ id = 'rent', labelSv = 'Hyra för prisgruppen', charge, citation }: GroupRent): Formula {
  const charged = perCharge('costPerItem', charge);
  return {
    id,
    about: 'rent',
    labelSv,
    steps: [
      ask('groupCost', 'Prisgruppens hela kostnad per år', 'kr/year', citation),
      ask('rentedItems', 'Uthyrda hjälpmedel i prisgruppen, i genomsnitt under året', 'count'),
      assume('costPerItem', 'Kostnad per år och uthyrt hjälpmedel', { kind: 'dividedBy', value: 'groupCost', by: 'rentedItems' }, 'Gruppens kostnad delas lika på de hjälpmedel som är uthyrda.'),
      ...charged.steps,
      rounded(charged.of),
    ],
  };
}
