import type { Formula } from '../model-types.js';
import { ask, figure, reckon, rounded } from '../step-builders.js';
import type { StatedFigure } from './sale-with-markup.js';

/** How work is charged by the hour. */
export type ServiceByHour = {
  readonly id?: string;
  readonly labelSv?: string;
  /** Left out, it is asked for. */
  readonly perHour?: StatedFigure;
  /** The least for one visit; left out, there is none. `asked`: there is one, and it is asked for. */
  readonly minimum?: StatedFigure | 'asked';
};

/** Work by the hour for one visit, with a least amount where there is one. */
export function serviceByHour({ id = 'service', labelSv = 'Service', perHour, minimum }: ServiceByHour): Formula {
  const steps = [
    ask('hours', 'Arbetad tid', 'hours'),
    perHour === undefined ? ask('perHour', 'Timpris', 'kr/hour') : figure('perHour', 'Timpris', perHour.value, 'kr/hour', perHour.citation),
    reckon('work', 'Arbete', { kind: 'times', of: ['hours', 'perHour'] }, perHour?.citation),
  ];
  if (minimum === undefined) return { id, about: 'service', labelSv, steps: [...steps, rounded('work')] };
  const least = minimum === 'asked' ? ask('minimum', 'Minsta belopp per besök', 'kr') : figure('minimum', 'Minsta belopp per besök', minimum.value, 'kr', minimum.citation);
  const citation = minimum === 'asked' ? undefined : minimum.citation;
  return { id, about: 'service', labelSv, steps: [...steps, least, reckon('atLeastMinimum', 'Arbete, minst minsta belopp', { kind: 'atLeast', value: 'work', limit: 'minimum' }, citation), rounded('atLeastMinimum')] };
}
