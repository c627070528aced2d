import { HjmError } from '@hjm/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordsOfTable } from '../testing/records-of-table.js';
import { riskRegisters, smallRegister, smallRisk } from '../testing/small-register.js';
import { defineRiskRegister, riskRegisterIssues } from './define-risk-register.js';
import { describeRiskRegister, describeRiskValues } from './describe-risks.js';
import { readRiskRegister } from './risk-schema.js';
import { CONTROL_RESULT_COLUMNS, controlResultTable, RISK_COLUMNS, riskTable } from './risk-table.js';
import type { ControlRisk } from './risk-types.js';
import { riskValues } from './risk-value.js';
import { risksOfRecords } from './risks-of-records.js';

const CITATION = { body: 'Exempel', decided: null, document: 'plan', summary: 'Eget exempel.' };
const wrong = (...risks: ControlRisk[]) => riskRegisterIssues(smallRegister(...risks)).map(({ path, nearest }) => [path, nearest]);

describe('A register of risks', () => {
  it('is refused with everything that is wrong', () => {
    const bad = smallRisk('Ram', { probability: 5, consequence: 0, printedValue: 1.5, deadline: '2025-02-30', results: [{ day: '2025-08-01', outcome: 'devation' as 'deviation', textSv: '' }] });
    const register = { ...smallRegister(bad), year: 25 };
    expect(riskRegisterIssues(register).map(({ path, expected, nearest }) => [path, expected, nearest])).toEqual([
      ['year', 'ett år som 2024', undefined],
      ['risks.0.key', 'ett namn med gemener, siffror och bindestreck', undefined],
      ['risks.0.probability', 'ett heltal från 1 till 4', undefined],
      ['risks.0.consequence', 'ett heltal från 1 till 4', undefined],
      ['risks.0.printedValue', 'ett heltal, eller null där inget är tryckt', undefined],
      ['risks.0.deadline', 'ett datum som finns, skrivet ÅÅÅÅ-MM-DD, eller namnet på ett tillfälle', undefined],
      ['risks.0.results.0.outcome', 'ett av ongoing, ok, deviation, corrected', 'deviation'],
      ['risks.0.results.0.textSv', 'en text utan blanktecken före och efter', undefined],
    ]);
    expect(() => defineRiskRegister(register)).toThrow(HjmError);
  });

  it('knows the steps of its scale only as far as the source says them', () => {
    const at = (lowest: number | null, highest: number | null, probability: number) => riskRegisterIssues({ ...smallRegister(smallRisk('a', { probability })), scale: { probabilitySv: 'S', consequenceSv: 'K', lowest, highest } }).map(({ expected }) => expected);
    expect(at(null, null, 99)).toEqual([]);
    expect(at(null, null, 1.5)).toEqual(['ett heltal']);
    expect(at(1, null, 0)).toEqual(['ett heltal från 1']);
    expect(at(null, 4, 5)).toEqual(['ett heltal till 4']);
    expect(at(4, 4, 4)).toEqual(['ett steg över 4']);
    expect(at(0.5, null, 4)).toEqual(['ett heltal, eller null där källan inte säger']);
  });

  it('has keys and control points that can be told apart', () => {
    const point = (textSv: string) => ({ textSv, interval: null });
    expect(wrong(smallRisk('a'), smallRisk('a'))).toEqual([['risks.1.key', undefined]]);
    expect(wrong(smallRisk('a', { controlPoints: [point('Ram'), point('Ram'), point('Månadsvis: ram'), { textSv: 'Åtgärder', interval: 'montly' as 'monthly' }] }))).toEqual([
      ['risks.0.controlPoints.1', undefined],
      ['risks.0.controlPoints.2.textSv', undefined],
      ['risks.0.controlPoints.3.interval', 'monthly'],
    ]);
  });

  it('tells a risk value that is not printed, and one that is not the product', () => {
    const register = { ...smallRegister(smallRisk('a', { probability: 4, consequence: 3 }), smallRisk('b', { probability: 3, consequence: 3, printedValue: 9 }), smallRisk('c', { probability: 3, consequence: 4, printedValue: 11 }), smallRisk('d', { probability: 3 })), citation: CITATION };
    expect(riskValues(register).map(({ computed, outcome }) => [computed, outcome])).toEqual([[12, 'notPrinted'], [9, 'agrees'], [12, 'differs'], [null, 'notComputable']]);
    expect(describeRiskValues(register)).toEqual([
      'Risk a: riskvärdet är inte tryckt, uträknat 12.',
      'Risk c: tryckt riskvärde 11, uträknat 12.',
      'Risk d: riskvärdet kan inte räknas ut, för sannolikhet eller konsekvens saknas.',
    ]);
    expect(describeRiskValues({ ...register, citation: null })).toHaveLength(2);
  });

  it('is described with how its numbers are read', () => {
    const risk = smallRisk('a', { probability: 4, consequence: 4, regulationSv: 'Investeringsreglemente', methodSv: 'Uppföljning.', controlPoints: [{ textSv: 'utgifter mot ram', interval: 'monthly' }, { textSv: 'åtgärder', interval: null }], deadline: 'Delår 2025', ownerRoleSv: 'verksamhetschef' });
    const scale = { probabilitySv: 'sannolikhet', consequenceSv: 'konsekvens', lowest: null, highest: null, readingSv: 'Källan skriver bara S och K.' };
    expect(describeRiskRegister({ ...smallRegister(risk, smallRisk('b')), scale, citation: CITATION })).toEqual([
      'Eget exempel 2025: 2 risker. Källa: Exempel, odaterat (plan).',
      'Riskvärdet är S × K. S läses som sannolikhet och K som konsekvens (vår läsning). Lägsta steget står inte, högsta står inte. Källan skriver bara S och K.',
      'Risk a: riskvärde 16 (S=4, K=4). Granskas: Ramen. Regler: Investeringsreglemente. Metod: Uppföljning. Kontrollmoment: Månadsvis: utgifter mot ram; åtgärder. Klart: Delår 2025. Ansvarig: verksamhetschef.',
      'Risk b: riskvärde inte känt. Granskas: Ramen. Klart: står inte. Ansvarig: står inte.',
    ]);
    expect(describeRiskRegister(smallRegister(smallRisk('a')))[1]).toBe('Riskvärdet är S × K. S läses som sannolikhet och K som konsekvens. Lägsta steget är 1, högsta är 4.');
  });

  it('says how the whole is followed up', () => {
    const followUp = [{ textSv: 'delårsrapport', interval: null }, { textSv: 'utgifter mot ram', interval: 'monthly' as const }];
    expect(describeRiskRegister({ ...smallRegister(), followUp })).toEqual(['Eget exempel 2025: 0 risker.', 'Följs upp: delårsrapport.', 'Följs upp: Månadsvis: utgifter mot ram.']);
    expect(riskRegisterIssues({ ...smallRegister(), followUp: [...followUp, { textSv: ' ', interval: 'weekly' as 'monthly' }] }).map(({ path }) => path)).toEqual(['followUp.2', 'followUp.2.interval']);
    expect(readRiskRegister({ ...smallRegister(), followUp })).toEqual({ ...smallRegister(), followUp });
  });

  it('gives back what was written, from a file and from JSON', () => {
    fc.assert(
      fc.property(riskRegisters, ({ risks, ...head }) => {
        const register = { ...head, risks };
        expect(risksOfRecords(recordsOfTable(RISK_COLUMNS, riskTable(register)), head, recordsOfTable(CONTROL_RESULT_COLUMNS, controlResultTable(register)))).toEqual(register);
        expect(readRiskRegister(JSON.stringify(register))).toEqual(register);
      }),
    );
  });

  it('tells faults of a file by line and column', () => {
    const { risks: none, ...head } = smallRegister();
    expect(risksOfRecords([], head).risks).toEqual(none);
    const records = [{ line: 5, record: { key: 'frame', risk: 'Ramen räcker inte', probability: 5, controlPoints: 'a || b', deadline: '46234' } }];
    const results = [{ line: 2, record: { risk: 'fram', day: '2025-01-01', outcome: 'ok', text: 'Läget' } }, { line: 3, record: { risk: 'frame', day: '2025-01-01', outcome: 'ok', text: '' } }];
    try {
      risksOfRecords(records, head, results);
      expect.unreachable();
    } catch (error) {
      expect(error instanceof HjmError && error.issues.map(({ path, nearest }) => [path, nearest])).toEqual([
        ['rad 5, Granskningsområde', undefined],
        ['rad 5, Sannolikhet', undefined],
        ['rad 5, Granskning klar', '2026-07-31'],
        ['rad 5, Kontrollmoment', undefined],
        ['resultat rad 3, Kommentar', undefined],
        ['resultat rad 2, Risk', 'frame'],
      ]);
    }
  });
});
