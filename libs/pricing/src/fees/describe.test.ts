import { describe, expect, it } from 'vitest';
import { ceilingState } from './ceiling.js';
import { chargeTariff } from './charge-tariff.js';
import { describeCeilingState, describeCharge, explainFee } from './describe.js';
import { FEE_TARIFFS } from './tariffs/index.js';

const plain = (lines: readonly string[]): string[] => lines.map((line) => line.replaceAll('\u00A0', ' '));

describe('a fee in words', () => {
  it('shows every step, the amount, what goes with it and the source', () => {
    const choice = FEE_TARIFFS.find(({ id }) => id === 'dalarna/design-choice');
    if (choice === undefined) throw new Error('no tariff');
    // The difference and the rate of VAT are ours.
    expect(plain(describeCharge(chargeTariff(choice, 'choice', { on: '2023-03-10', count: 1, priceDifference: 40000, choices: { vatPercent: 25 } })))).toEqual([
      'Beloppet: 1 000,00 kr',
      'Prisskillnaden tillkommer: 1 400,00 kr',
      'Moms 25 % tillkommer: 1 750,00 kr',
      'Avgift: 1 750,00 kr',
      'När avgiften började gälla framgår inte av källan.',
      'Avgiften betalas inte tillbaka vid återlämning.',
      'Källan säger inte vad avgiften tas ut för.',
      'Källan säger inte om avgiften räknas in i ett högkostnadsskydd.',
      'Källa: Landstinget Dalarna, odaterat (webbsidan Kostnader)',
    ]);
  });

  it('says why there is none, and what must be told', () => {
    expect(explainFee({ kind: 'fee', amount: { ore: 0 }, per: 'item', ceiling: null }, { on: '2023-03-10' })).toEqual(['Ingen avgift tas ut.', 'Avgiften räknas inte in i högkostnadsskyddet.']);
    expect(explainFee({ kind: 'fee', amount: { ore: 100 }, per: 'item', ceiling: null }, { on: '2023-03-10' })[0]).toBe('Mer behöver anges: Hur många gäller det?');
  });

  it('shows a residual value as it sinks', () => {
    const lost = { kind: 'fee', amount: { percent: 100, of: 'fullt pris', less: { percent: 10, everyMonths: 6 } }, per: 'item', ceiling: null } as const;
    expect(plain(explainFee(lost, { on: '2011-03-01', since: '2010-01-15', count: 1, prices: { 'fullt pris': 800000 }, choices: { lessPeriods: 'complete' } }))).toEqual([
      'Fullt pris: 8 000,00 kr',
      '80 % är kvar efter 2 perioder på 6 månader: 6 400,00 kr',
      'Avgift: 6 400,00 kr',
      'Avgiften räknas inte in i högkostnadsskyddet.',
    ]);
  });
});

describe('a ceiling in words', () => {
  const ceiling = { id: 'x', ore: 130000, months: 12, from: 'firstVisit' } as const;
  const state = (ore: number, on = '2023-06-01'): string[] => plain(describeCeilingState(ceilingState([{ id: 'a', on: '2023-03-15', ore }], ceiling, on)));

  it('says the window, what is left and how it was read', () => {
    expect(state(25000)).toEqual([
      'Perioden: 15 mars 2023 – 14 mars 2024.',
      'Inräknat: 250,00 kr av 1 300,00 kr.',
      'Kvar till taket: 1 050,00 kr.',
      'Perioden är 12 månader från det första besöket.',
      'Sista dagen är dagen före årsdagen.',
    ]);
  });

  it('says from when to when the free pass is, and what was above the ceiling', () => {
    expect(state(135000).slice(2, 4)).toEqual(['Frikort från 15 mars 2023 till och med 14 mars 2024.', 'Över taket: 50,00 kr.']);
    expect(state(135000, '2024-03-15')).toEqual(['Ingen period löper.', 'Kvar till taket: 1 300,00 kr.']);
  });
});
