import { decide, evaluate } from '@hjm/rules';
import { describe, expect, it } from 'vitest';
import { everyCase, saidOnThePage } from './vision-aids.reference.js';
import { visionAids } from './vision-aids.js';

const ON = '2025-01-15';
const OUTCOME = { yes: 'allowed', no: 'denied', open: 'undetermined' } as const;

describe('vision aids in Västmanland', () => {
  it('answer every input as the page does', () => {
    const all = everyCase();
    expect(all).toHaveLength(10_752);
    expect(all.filter((facts) => decide(visionAids, facts, { on: ON }) !== OUTCOME[saidOnThePage(facts)])).toEqual([]);
    expect(new Set(all.map(saidOnThePage)).size).toBe(3);
  });

  it('ask only what the product depends on', () => {
    const asked = (product: 'magnifier' | 'portableComputer' | 'otherInput') =>
      evaluate(visionAids, { product, profession: 'synpedagog', workplace: 'synenheten' }, { on: ON }).needed.map(({ fact }) => fact);
    expect(asked('magnifier')).toEqual(['visionCategory']);
    expect(asked('portableComputer').sort()).toEqual(['schoolUse', 'visionCategory']);
    expect(asked('otherInput')).toEqual([]);
  });

  it('say that the page is silent, not that the answer is no', () => {
    const { reason, reasons } = evaluate(visionAids, { product: 'otherInput', profession: 'arbetsterapeut', workplace: 'synenheten' }, { on: ON });
    expect(reason).toBe('not-covered');
    expect(reasons.filter(({ effect }) => effect === 'leaves-open').map(({ rule }) => rule)).toEqual(['other-input']);
  });

  it('ask the patient’s vision category of Synenheten', () => {
    const { needed } = evaluate(visionAids, { product: 'scanner', profession: 'synpedagog', workplace: 'synenheten' }, { on: ON });
    expect(needed).toMatchObject([{ fact: 'visionCategory', askWhom: 'Synenheten' }]);
  });
});
