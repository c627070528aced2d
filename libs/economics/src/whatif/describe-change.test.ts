import { describe, expect, it } from 'vitest';
import { DRIVERS, price, scenario, volume } from '../testing/whatif-cases.js';
import { SMALL_CHART } from '../testing/small-chart.js';
import { describeScenario } from './describe-change.js';
import type { ScenarioChange } from './scenario-types.js';

const citation = { body: 'Nämnden', decided: null, document: 'protokoll', summary: 'Ett exempel.' };
const linesOf = (...changes: readonly ScenarioChange[]): readonly string[] => describeScenario(scenario(...changes), SMALL_CHART).slice(1).map((text) => text.replaceAll('\u00A0', ' '));

describe('a scenario in Swedish', () => {
  it('tells what follows volume and what is fixed, with the source of it', () => {
    expect(linesOf(volume('3'), { kind: 'volume', percent: '-2.5', drivers: { ...DRIVERS, follows: { rent: '100', refund: '0', staff: '10', other: '5' }, citation } })).toEqual([
      '1. Volym +3 %. Följer volymen enligt Vårt antagande (eget antagande): Hyra 100 %, Övrigt 50 %. Fast: Återbetalning, Personal.',
      '2. Volym −2,5 %. Följer volymen enligt Vårt antagande (Nämnden, odaterat (protokoll)): Hyra 100 %, Återbetalning 0 %, Personal 10 %, Övrigt 5 %. Fast: inget.',
    ]);
  });

  it('tells prices, contributions, interest, staff and amounts with what they were given', () => {
    expect(
      linesOf(
        { ...price('4', 'rent'), citation },
        { kind: 'socialContributions', line: 'staff', fromPercent: '45.22', toPercent: '52.28', carriesPercent: '90' },
        { kind: 'interest', line: 'other', points: '0.5', fromMonth: 1, capital: { from: 'amount', ore: 1_000_00, basisSv: 'skuld i januari' } },
        { kind: 'interest', line: 'other', points: '-1', fromMonth: 12, capital: { from: 'remainingValues', items: [{ key: 'a', labelSv: 'Sängar', ore: 5_00 }] } },
        { kind: 'staff', line: 'staff', fullTimeEquivalents: '2', costPerYearOre: 700_00, fromMonth: 3, labelSv: 'Två tekniker' },
        { kind: 'line', line: 'other', ore: -10_00, reasonSv: 'Nya lokaler.' },
      ),
    ).toEqual([
      '1. Pris +4 %: Hyra. Källa: Nämnden, odaterat (protokoll).',
      '2. Sociala avgifter 45,22 % → 52,28 %. 90 % av Personal bär avgifter och blir (100 + 52,28) / (100 + 45,22) gånger så stor; resten är oförändrad.',
      '3. Ränta +0,5 procentenheter. Övrigt: +0,5 procentenheter på 1 000,00 kr (skuld i januari) hela året.',
      '4. Ränta −1 procentenheter. Övrigt: −1 procentenheter på 5,00 kr (restvärden: Sängar 5,00 kr) från och med december (1 av 12 månader).',
      '5. Två tekniker: Bemanning +2 årsarbetare. Personal: +2 årsarbetare à 700,00 kr per år från och med mars (10 av 12 månader).',
      '6. Övrigt −10,00 kr. Skäl: Nya lokaler.',
    ]);
  });

  it('tells base and assumptions', () => {
    expect(describeScenario({ ...scenario(), assumptionsSv: ['Inga nya avtal.'] }, SMALL_CHART)).toEqual(['Fall (utgår från kolumnen budget2025)', 'Antagande: Inga nya avtal.']);
  });
});
