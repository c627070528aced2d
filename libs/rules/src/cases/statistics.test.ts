import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, caseOf, granted, prepared, refused, sentBack, twoLevels } from '../testing/case-policies.js';
import { type CaseEvent, type PublishedLine, type PublishedStatistics, ageInDays, caseStatistics, readPublished, touchedCases, viewCase } from './index.js';

const view = (id: string, ...events: readonly CaseEvent[]) => viewCase(twoLevels, caseOf(events, { id }));
const watch = { product: 'Armbandsklocka', costOre: 49_500 };

const cases = [
  view('A-1', applied(), prepared(), granted()),
  view('A-2', applied(watch), prepared(), granted('2026-04-30', 49_500)),
  view('A-3', applied(watch), prepared(), granted('2026-05-01', 49_500), { kind: 'replace', on: '2026-05-02', by: { role: 'consultant' }, replacedBy: 'A-9' }),
  view('A-4', applied(), prepared(), refused()),
  view('A-5', applied({}, '2026-04-01')),
  view('A-6', applied(), sentBack()),
];

describe('statistics of cases', () => {
  it('count grants and refusals of the period by their day, with the cost of each product', () => {
    const period = { from: '2026-01-01', to: '2026-04-30' };
    expect(caseStatistics(cases, period, '2026-04-30')).toEqual({
      period,
      granted: 2,
      refused: 1,
      lines: [
        { product: 'Sittsystem', cases: 1, costOre: 6_949_200 },
        { product: 'Armbandsklocka', cases: 1, costOre: 49_500 },
      ],
      totalOre: 6_998_700,
      open: 2,
      oldestOpenDays: 59,
    });
    expect(caseStatistics(cases, { from: '2026-05-01', to: null }, '2026-05-01')).toMatchObject({ granted: 1, refused: 0, totalOre: 49_500 });
    expect(caseStatistics([], period, '2026-04-30')).toMatchObject({ granted: 0, totalOre: 0, open: 0, oldestOpenDays: null });
  });

  it('want a period that ends when it begins, or later', () => {
    expect(() => caseStatistics(cases, { from: '2026-02-01', to: '2026-01-31' }, '2026-04-30')).toThrow('to ska vara 2026-02-01 eller senare');
    expect(caseStatistics(cases, { from: '2026-03-19', to: '2026-03-19' }, '2026-04-30').period).toEqual({ from: '2026-03-19', to: '2026-03-19' });
  });

  it('let a decided case grow no older', () => {
    expect(cases.slice(0, 2).map((one) => ageInDays(one, '2027-01-01'))).toEqual([18, 59]);
    expect(ageInDays(view('A-7', applied()), '2026-03-05')).toBe(3);
  });
});

const citation = { body: 'Centret', decided: null, document: 'delårsrapport', summary: 'Ärenden med kostnad.' };
const published = (lines: readonly PublishedLine[], granted: number): PublishedStatistics => ({ id: 'p', title: 'Delår', period: { from: null, to: null }, granted, refused: 1, lines, citation });

describe('printed statistics', () => {
  it('keep both readings of an amount that stands for two cases or for each', () => {
    const read = readPublished(published([{ label: 'Klocka', cases: 2, amountOre: 49_500, amountFor: 'notStated' }, { label: 'Stol', cases: 1, amountOre: 1_559_200, amountFor: 'notStated' }], 3));
    expect(read).toMatchObject({ ambiguous: ['Klocka'], casesOnLines: 3, linesMatchGranted: true, perCase: { totalOre: 1_658_200 }, together: { totalOre: 1_608_700 } });
    expect(read.perCase.lines[0]).toEqual({ label: 'Klocka', cases: 2, costOre: 99_000 });
    expect(read.together.lines[0]).toEqual({ label: 'Klocka', cases: 2, costOre: 49_500 });
  });

  it('have one sum where nothing can be read in two ways, and never a lower one per case', () => {
    const line = fc.record({ label: fc.string(), cases: fc.integer({ min: 1, max: 9 }), amountOre: fc.nat(), amountFor: fc.constantFrom('each', 'all', 'notStated') });
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { ambiguous, perCase, together } = readPublished(published(lines, 0));
        expect(perCase.totalOre).toBeGreaterThanOrEqual(together.totalOre);
        if (ambiguous.length === 0) expect(perCase).toEqual(together);
        expect(perCase.totalOre).toBe(perCase.lines.reduce((sum, { costOre }) => sum + costOre, 0));
      }),
    );
  });
});

describe('the cases that a new edition touches', () => {
  const at = (id: string, isoCode: string, more: object = {}) => view(id, applied({ isoCode, ...more }));
  it('are the open ones whose code lies in the scope; a coarser code or another ISO edition is told apart', () => {
    const all = [at('in', '22 21 09'), at('finer', '22 21 09 01'), at('out', '22 21 12'), at('coarse', '22 21'), at('moved', '22 21 03', { isoEdition: '2011' }), at('far', '12 22 03', { isoEdition: '2011' }), view('closed', applied({ isoCode: '22 21 09' }), prepared(), refused())];
    const { touched, unsure } = touchedCases(twoLevels, all, { region: twoLevels.region, scope: { isoCodes: ['22 21 09'], isoEdition: '2022' } });
    expect(touched.map(({ id }) => id)).toEqual(['in', 'finer']);
    expect(unsure.map(({ view: { id }, why }) => [id, why])).toEqual([['coarse', 'coarser-code'], ['moved', 'other-iso-edition']]);
  });

  it('are unsure where the code is an alias of the scope', () => {
    const scope = { isoCodes: ['24 13 21'], isoEdition: '2022', aliases: [{ code: '22 21 09' }] } as const;
    const all = [at('alias', '22 21 09'), at('finer', '22 21 09 01'), at('coarse', '22 21'), at('old', '22 21 09', { isoEdition: '2011' }), at('in', '24 13 21'), at('out', '22 21 12')];
    const { touched, unsure } = touchedCases(twoLevels, all, { region: twoLevels.region, scope });
    expect(touched.map(({ id }) => id)).toEqual(['in']);
    expect(unsure.map(({ view: { id }, why }) => [id, why])).toEqual([['alias', 'alias'], ['finer', 'alias'], ['coarse', 'alias'], ['old', 'alias']]);
  });

  it('are all open ones where the rules are general, in their own region', () => {
    const all = [at('one', '22 21 09'), at('other', '12 22 03'), view('closed', applied(), prepared(), refused())];
    expect(touchedCases(twoLevels, all, { region: twoLevels.region, scope: { isoCodes: [] } }).touched.map(({ id }) => id)).toEqual(['one', 'other']);
    expect(touchedCases(twoLevels, all, { region: 'En annan region', scope: { isoCodes: [] } })).toEqual({ touched: [], unsure: [] });
  });
});
