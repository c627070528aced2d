import { HjmError } from '@hjm/core';
import { describe, expect, it } from 'vitest';
import { DALARNA_SURPLUS, SURPLUS_POLICIES, VARMLAND_SURPLUS, VASTMANLAND_SURPLUS } from '../regions/index.js';
import { THREE, USE_2023 } from '../testing/surplus-keys.js';
import { defineSurplusPolicy } from './define-surplus-policy.js';
import { describeSurplusPolicy } from './describe-surplus-policy.js';
import { distributionKeySchema, surplusPolicySchema } from './surplus-schema.js';
import type { SurplusPolicy } from './policy-types.js';

const lines = (policy: SurplusPolicy): string[] => describeSurplusPolicy(policy).map((line) => line.replaceAll(/\s/g, ' '));
const paths = (policy: SurplusPolicy): unknown => {
  try {
    defineSurplusPolicy(policy);
  } catch (error) {
    return error instanceof HjmError ? error.issues.map(({ path }) => path) : error;
  }
  return [];
};

describe('the policies of the regions', () => {
  it('say in Swedish what they do', () => {
    expect(lines(VASTMANLAND_SURPLUS).slice(0, 6)).toEqual([
      'Västmanlands resultatreglering',
      'Av ett överskott återbetalas 80 %, och 20 % resultatregleras (behålls).',
      'Är resultatet lägre än 500 000,00 kr behålls allt och inget återbetalas.',
      'Det som återbetalas går till huvudmännen enligt en fördelningsnyckel, som ska anges.',
      'Ett underskott täcks av det som har behållits tidigare. Källan säger inte vem som bär ett underskott som är större än det som har behållits.',
      'Gäller bokslut från och med 2018-03-02; källan gäller 2025.',
    ]);
    expect(lines(VARMLAND_SURPLUS)).toContain('50 % av det som återbetalas går till Region Värmland.');
    expect(lines(VARMLAND_SURPLUS)).toContain('Ett underskott delas på samma sätt.');
    expect(lines(DALARNA_SURPLUS)).toContain('Det som återbetalas går till enheterna inom region och kommuner efter hur de har använt centret; hur det mäts ska anges.');
    expect(lines(DALARNA_SURPLUS).at(-1)).toBe('Källa: Hjälpmedel Dalarna, odaterat (handlingsplan FV 86, Förutsättningar)');
  });

  it('are plain JSON that their schema takes', () => {
    for (const policy of SURPLUS_POLICIES) expect(surplusPolicySchema.parse(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
    for (const key of [THREE, USE_2023]) expect(distributionKeySchema.parse(JSON.parse(JSON.stringify(key)))).toEqual(key);
  });

  it('do not pass their schema with a misspelt word or a share that is none', () => {
    expect(surplusPolicySchema.safeParse({ ...VASTMANLAND_SURPLUS, tresshold: 1 }).success).toBe(false);
    expect(distributionKeySchema.safeParse({ ...THREE, principals: [{ id: 'a', nameSv: 'A', share: '1e3' }] }).success).toBe(false);
  });

  it('have ids of their own', () => {
    expect(new Set(SURPLUS_POLICIES.map(({ id }) => id)).size).toBe(SURPLUS_POLICIES.length);
  });
});

describe('a policy', () => {
  const { surplus } = VASTMANLAND_SURPLUS;
  const [all] = surplus.recipients;
  const group = all ?? { id: 'alla', nameSv: 'alla', by: 'key', percent: '100' };

  it('is told all that is wrong with it at once', () => {
    const wrong: SurplusPolicy = {
      ...VASTMANLAND_SURPLUS,
      id: 'Väst',
      titleSv: ' ',
      validity: { from: '2018-02-30', to: null, statedFor: 20 },
      surplus: { ...surplus, retainedPercent: '101', threshold: { ore: 0 }, recipients: [{ ...group, percent: 'allt' }, { ...group, id: 'A B' }] },
    };
    expect(paths(wrong)).toEqual(['id', 'titleSv', 'surplus.recipients.1.id', 'validity.from', 'validity.statedFor', 'surplus.retainedPercent', 'surplus.threshold.ore', 'surplus.recipients.0.percent', 'surplus.recipients']);
  });

  it('shares all of what is repaid, among recipients with ids of their own', () => {
    const recipients = [{ ...group, percent: '60' }, { ...group, by: 'principal' as const, percent: '39.9' }, { ...group, id: 'retained', by: 'principal' as const, percent: '0' }];
    expect(paths({ ...VASTMANLAND_SURPLUS, surplus: { ...surplus, recipients } })).toEqual(['surplus.recipients.1.id', 'surplus.recipients.2.id', 'surplus.recipients']);
  });

  it('has a threshold only where something is kept, and shares deficits only where nothing is', () => {
    expect(paths({ ...VASTMANLAND_SURPLUS, surplus: { ...surplus, retainedPercent: '0' } })).toEqual(['surplus.threshold']);
    expect(paths({ ...VASTMANLAND_SURPLUS, deficit: VARMLAND_SURPLUS.deficit })).toEqual(['deficit.kind']);
  });

  it('does not end before it begins', () => {
    expect(paths({ ...VASTMANLAND_SURPLUS, validity: { from: '2018-03-02', to: '2018-03-01', statedFor: 2018 } })).toEqual(['validity.to']);
  });
});
