import type { HjmIssue } from '@hjm/core';
import { issue, throwIssues } from '../issues/issues.js';
import { readExact } from '../exact/exact.js';
import type { PriceVolumeItem, VolumeAtPrice } from './price-volume-types.js';

/**
 * The items as they are, when each key stands once and volumes and prices are what they must be.
 *
 * @param place - where item and field stand, such as a line of a file; left out: the path in the list
 * @throws HjmError `invalid-items` with everything that is wrong
 */
export function checkPriceVolume(items: readonly PriceVolumeItem[], place: (index: number, field: string) => string = pathOf): readonly PriceVolumeItem[] {
  const keys = items.map(({ key }) => key);
  const issues = items.flatMap(({ key, labelSv, before, after }, index): HjmIssue[] => [
    ...(key.trim() === '' ? [issue(place(index, 'key'), 'en nyckel', key)] : keys.indexOf(key) < index ? [issue(place(index, 'key'), 'en nyckel som inte redan är med', key)] : []),
    ...(labelSv.trim() === '' ? [issue(place(index, 'labelSv'), 'en benämning', labelSv)] : []),
    ...(before === null && after === null ? [issue(place(index, 'before'), 'volym och pris i minst en av perioderna', 'ingen av dem')] : []),
    ...sideIssues(before, (field) => place(index, `before.${field}`)),
    ...sideIssues(after, (field) => place(index, `after.${field}`)),
  ]);
  throwIssues('invalid-items', 'Pris och volym går inte att räkna.', issues);
  return items;
}

const pathOf = (index: number, field: string): string => `items.${String(index)}.${field}`;

function sideIssues(side: VolumeAtPrice | null, place: (field: string) => string): HjmIssue[] {
  if (side === null) return [];
  const volume = readExact(side.volume);
  return [
    ...(side.volume === null || (volume !== undefined && volume.n >= 0n) ? [] : [issue(place('volume'), 'en volym som exakt decimaltext, inte negativ, till exempel "12" eller "7.5"', side.volume)]),
    ...(side.price === null || Number.isSafeInteger(side.price) ? [] : [issue(place('price'), 'ett pris i hela öre', side.price)]),
  ];
}
