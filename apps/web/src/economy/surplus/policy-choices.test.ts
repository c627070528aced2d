import { SURPLUS_POLICIES } from '@hjm/economics/regions';
import { expect, it } from 'vitest';
import { firstPolicy, policyChoices } from './policy-choices.js';

const [vastmanland] = SURPLUS_POLICIES;
if (vastmanland === undefined) throw new TypeError('no policy');
const own = { ...vastmanland, id: 'egen', region: 'gotland', titleSv: 'Vår regel' };

it('begins with the policy of the region', () => {
  expect(policyChoices({ region: 'dalarna', policies: [] }).map(({ label }) => label)).toEqual(['Dalarnas återbetalning efter nyttjande', 'Västmanlands resultatreglering (annan region: Region Västmanland)', 'Värmlands delning av resultatet (annan region: Region Värmland)']);
  expect(firstPolicy(policyChoices({ region: 'dalarna', policies: [] }))?.id).toBe('dalarna-surplus');
});

it('begins with none where the region has none, and with one\'s own where there is one', () => {
  expect(firstPolicy(policyChoices({ region: 'gotland', policies: [] }))).toBeUndefined();
  expect(policyChoices({ region: 'gotland', policies: [] }).every(({ elsewhere }) => elsewhere)).toBe(true);
  expect(policyChoices({ region: 'gotland', policies: [own] })[0]).toMatchObject({ label: 'Vår regel', elsewhere: false });
  expect(policyChoices({ region: 'vastmanland', policies: [own] }).map(({ policy }) => policy.id)[0]).toBe('vastmanland-surplus');
});
