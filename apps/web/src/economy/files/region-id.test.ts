import { ECONOMY_REGIONS } from '@hjm/economics/regions';
import { expect, it } from 'vitest';
import { regionId } from './region-id.js';

it('is the name without the word region, in plain letters', () => {
  expect(['Gotland', ' region Gotland ', 'gotland', 'Region Jämtland Härjedalen', 'Region Örebro län'].map(regionId)).toEqual(['gotland', 'gotland', 'gotland', 'jamtland-harjedalen', 'orebro-lan']);
  expect(ECONOMY_REGIONS.map(({ titleSv }) => regionId(titleSv))).toEqual(ECONOMY_REGIONS.map(({ id }) => id));
  expect(regionId(' – ')).toBe('');
});
