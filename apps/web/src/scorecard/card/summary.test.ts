import { GOAL_NOTE, scorecard } from '@hjm/kpi';
import { expect, it } from 'vitest';
import { definitionOf, measured } from '../testing/small-world.js';
import { inShort } from './scorecard-page.js';
import { summaryOf } from './summary.js';

const kpis = ['calls-answered', 'fitting-offered-15wd', 'repair-done-5wd', 'technical-work-orders'];
const results = kpis.map(measured);

it('the scorecard is summed up by what has a target, what meets it and what has no data', () => {
  expect(summaryOf(results)).toEqual({ all: 4, withTarget: 3, shown: 3, reached: 0, partly: 0, notReached: 2, without: 1 });
});

it('and said in the region’s own words', () => {
  const card = scorecard(results, kpis.map(definitionOf), { scheme: 'positiveNegative' });
  expect(inShort({ results, groups: card.groups })).toBe('3 av 4 indikatorer har ett målvärde för perioden. 2 är bedömda: 2 Negativ. För 1 saknas data.');
  expect(card.noteSv).toBe(GOAL_NOTE);
});
