import { expect, it } from 'vitest';
import { OURS, REPAIRS, SICK_LEAVE } from '../testing/definitions.js';
import { describeDefinition } from './describe-definition.js';
import type { KpiDefinition } from './definition-types.js';

it('says what is counted, by which rules of the clock, and what of it is a default', () => {
  expect(describeDefinition(REPAIRS)).toEqual([
    'Andel reparationer som är klara inom fem arbetsdagar.',
    'Andelen av rader i tabellen ”Arbetsordrar” där ”Slag” är au, i perioden enligt ”Anmäld”: de där det från ”Anmäld” till ”Klar” är högst 5 arbetsdagar, utan tiden från ”Paus från” till ”Paus till”.',
    'Det som det är okänt för räknas inte med i andelen, men redovisas.',
    'Startdagen är dag 0, och slutdagen räknas när den är en arbetsdag.',
    'Arbetsdagar räknas efter: svenska arbetsdagar, midsommarafton, julafton och nyårsafton lediga (förval).',
    'En start på en ledig dag står kvar som dag 0, så att nästa arbetsdag är dag 1 (förval).',
    'Det som ännu pågår räknas som för sent när tiden har gått ut, och inte alls dessförinnan (förval).',
    'Högre är bättre.',
    'Delas efter enhet.',
    'Grupper med färre än 5 visas inte när resultat publiceras.',
    'Redovisas varje månad, i delårsrapporter.',
    'Mål 2024: minst 90\u00a0%. Källa: HJM, odaterat (exempel).',
    'Källa: HJM, odaterat (exempel). Ett eget exempel, som ingen har beslutat.',
  ]);
});

it('says both sides of a ratio and that months are accumulated', () => {
  expect(describeDefinition(SICK_LEAVE).slice(1, 4)).toEqual([
    'Summan av ”Timmar” i rader i tabellen ”Sjukfrånvaro”, i perioden enligt ”Dag”, delat med summan av ”Ordinarie timmar” i rader i tabellen ”Arbetstid”, i perioden enligt ”Dag”.',
    'Räknas från januari till och med periodens sista månad.',
    'Lägre är bättre.',
  ]);
});

it('says rules that the definition has chosen as chosen', () => {
  const chosen: KpiDefinition = {
    ...REPAIRS,
    measure: {
      kind: 'share',
      of: { table: 'deliveries', on: 'ordered', where: { any: [{ field: 'source', in: ['stock', 'ordered'] }, { not: { field: 'planned', known: false } }] } },
      part: { all: [{ field: 'delivered', sameDayAs: 'planned' }, { clock: { start: 'ordered', stop: 'delivered', within: 1, unit: 'days', rules: { running: 'late' } } }] },
    },
    targets: [{ period: '2025', direction: 'keep', value: null, citation: OURS }, { period: '2026', direction: 'atMost', value: '1.5', strict: true, citation: OURS }],
  };
  const sentences = describeDefinition(chosen);
  expect(sentences[1]).toBe(
    'Andelen av rader i tabellen ”Leveranser” där ”Lager eller beställning” är lagervara eller beställningsvara eller det inte gäller att ”Planerad” inte är ifylld, i perioden enligt ”Beställd”: de där ”Levererad” är samma dag som ”Planerad” och det från ”Beställd” till ”Levererad” är högst 1 dag.',
  );
  expect(sentences).toContain('Det som ännu pågår räknas som för sent (valt i definitionen).');
  expect(sentences).toContain('Mål 2025: behålla. Källa: HJM, odaterat (exempel).');
  expect(sentences).toContain('Mål 2026: mindre än 1,5\u00a0%. Källa: HJM, odaterat (exempel).');
});

it('says how many of a group are needed, and how a change is reckoned', () => {
  const groups = { groups: { table: 'meetings', on: 'day', where: { field: 'present', is: 'yes' } }, by: ['meeting', 'principal'], need: { field: 'principalKind', atLeast: { municipality: 1, region: 3 } } } as const;
  expect(describeDefinition({ ...REPAIRS, measure: { kind: 'total', of: groups } })[1]).toBe(
    'Antalet olika ”Möte” och ”Huvudman” bland rader i tabellen ”Nämndmöten” där ”Närvarande” är ja, i perioden enligt ”Dag”, med minst 1 när ”Slag av huvudman” är kommun och minst 3 när ”Slag av huvudman” är region.',
  );
  expect(describeDefinition({ ...REPAIRS, measure: { kind: 'growth', of: { count: { table: 'orders', on: 'ordered' } }, per: 'workingDay' } })[1]).toBe(
    'Förändringen från samma period året före av antalet rader i tabellen ”Beställningar”, i perioden enligt ”Beställd”, per arbetsdag räknad efter: svenska arbetsdagar, midsommarafton, julafton och nyårsafton lediga (förval).',
  );
});
