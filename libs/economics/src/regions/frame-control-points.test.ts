import { expect, it } from 'vitest';
import { ECONOMY_REGIONS } from './economy-regions.js';
import { FRAME_CONTROL_POINTS } from './frame-control-points.js';

it('points about the frame belong to regions that are known, one each', () => {
  const known = new Set(ECONOMY_REGIONS.map(({ id }) => id));
  expect(FRAME_CONTROL_POINTS.map(({ region }) => known.has(region))).toEqual(FRAME_CONTROL_POINTS.map(() => true));
  expect(new Set(FRAME_CONTROL_POINTS.map(({ region }) => region)).size).toBe(FRAME_CONTROL_POINTS.length);
});
