import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactDef, Rule, RulePackage } from '../index.js';
import { housing, profession } from '../vocabulary.js';
import { judge } from '../testing/brute-force.js';
import { completions } from '../testing/input-space.js';
import { packages } from '../testing/random-package.js';
import { edition, oneOf, packageOf, requirement, rest, right, yesNo } from '../testing/small-package.js';
import { type SideBySide, sideBySide, sideBySideMarkdown, sideBySidePage } from './index.js';

const on = '2025-06-02';
const term = (id: string, more: object): Rule => ({ id, kind: 'term', text: `Villkor ${id}.`, citations: right('x').citations, ...more }) as Rule;
const product = (region: string, code: string, facts: readonly FactDef[], rules: readonly Rule[], more: Partial<RulePackage> = {}): RulePackage =>
  packageOf(facts, [edition('e', rules)], { id: `${region.toLowerCase()}/${code.replaceAll(' ', '')}`, title: `Regler i ${region}`, region: `Region ${region}`, scope: { label: 'Hjälpmedel', isoCodes: [code] }, ...more });

const north = product(
  'Norr',
  '22 21 09',
  [profession('logoped', 'arbetsterapeut'), oneOf('tier', ['simple', 'advanced']), housing, yesNo('consultantConsulted')],
  [
    right('logoped', { when: { profession: 'logoped' } }),
    right('simple', { when: { profession: 'arbetsterapeut', tier: 'simple' } }),
    rest(),
    requirement('consult', { consultantConsulted: true }, { when: { tier: 'advanced' } }),
    term('at-home', { topic: 'payer', payer: 'region', when: { housing: 'ordinary' } }),
    term('elsewhere', { topic: 'payer', payer: 'municipality', when: { housing: 'special' } }),
  ],
);
const south = product('Syd', '22 21', [profession('logoped', 'audionom')], [right('audionom', { when: { profession: ['logoped', 'audionom'] } }), rest(), term('all', { topic: 'payer', payer: 'region' }), term('two', { topic: 'limit', limit: { most: 2, per: 'person', beyond: 'none' } })]);
const east = product('Öst', '12 03 06', [profession('logoped')], [right('all')]);
const general = product('Öst', '', [yesNo('lost')], [right('all')], { id: 'ost/forlust', title: 'Förlust i Öst', scope: { label: 'Förlust', isoCodes: [] } });

const verdicts = (side: SideBySide, region: string) =>
  Object.fromEntries((side.regions.find((one) => one.region === region)?.packages[0]?.byProfession ?? []).map(({ profession: id, verdict, readAs }) => [id, readAs === undefined ? verdict : `${verdict} som ${readAs}`]));

describe('three regions and one code', () => {
  const side = sideBySide([north, south, east, general], '222109', { on });

  it('have every profession that one of them names, and the rest last', () => {
    expect(side.professions.map(({ id }) => id)).toEqual(['logoped', 'arbetsterapeut', 'audionom', 'other']);
  });

  it('say of each profession whether it may prescribe, as each region reads it', () => {
    expect(verdicts(side, 'Region Norr')).toEqual({ logoped: 'may-with-requirements', arbetsterapeut: 'depends', audionom: 'may-not som Annat yrke', other: 'may-not' });
    expect(verdicts(side, 'Region Syd')).toEqual({ logoped: 'may', arbetsterapeut: 'may-not som Annat yrke', audionom: 'may', other: 'may-not' });
  });

  it('say on what it depends, and where the right is given', () => {
    expect(side.regions[0]?.packages[0]?.byProfession[1]).toMatchObject({ dependsOn: ['Uppgift tier'], where: ['Uppgift tier är ”simple”'], more: false, requirements: [] });
  });

  it('say who pays, by housing where it matters', () => {
    expect(side.regions.slice(0, 2).map(({ packages: [one] }) => one?.pays)).toEqual([
      [{ housing: 'ordinary', payers: [{ payer: 'region', always: true }] }, { housing: 'special', payers: [{ payer: 'municipality', always: true }] }],
      [{ housing: null, payers: [{ payer: 'region', always: true }] }],
    ]);
  });

  it('cover the code by itself or by the group that it lies in; a region without rules for it is empty and names its general ones', () => {
    expect(side.regions.map(({ packages: covering, general: all }) => [covering.map(({ way, code }) => [way, code]), all.map(({ id }) => id)])).toEqual([
      [[['exact', '22 21 09']], []],
      [[['finer', '22 21']], []],
      [[], ['ost/forlust']],
    ]);
  });

  it('differ exactly, where they can be compared', () => {
    expect(side.pairs).toHaveLength(1);
    const { comparison, notComparable } = side.pairs[0] ?? {};
    expect(comparison?.byValue.map(({ value, verdict }) => [value, verdict])).toEqual([['logoped', 'wider'], ['arbetsterapeut', 'narrower'], ['audionom', 'wider'], ['other', 'same']]);
    expect(notComparable?.map(({ kind, ids }) => [kind, ids])).toEqual([['one-side-asks', ['tier']], ['one-side-asks', ['housing']], ['one-side-asks', ['consultantConsulted']]]);
  });

  it('are a table in Markdown with a row per profession and a column per region', () => {
    const markdown = sideBySideMarkdown(side);
    expect(markdown).toContain('|  | Region Norr | Region Syd | Region Öst |');
    expect(markdown).toContain('| Arbetsterapeut | beror på uppgift tier; får när: Uppgift tier är ”simple” | får inte (räknas som ”Annat yrke”) | inga regler för koden |');
    expect(markdown).toContain('| Vem betalar | regionen i ordinärt boende, kommunen i särskilt boende | regionen | inga regler för koden |');
    expect(markdown).toContain('(högst två per person, aldrig fler)');
    expect(sideBySidePage(side).title).toBe('Regionernas regler för ISO 9999 22 21 09');
  });
});

describe('a part of the right that rests on the region’s own questions', () => {
  const own = (region: string, question: string): RulePackage => packageOf(
    [profession('logoped'), yesNo('need', { question })],
    [edition('e', [right('who', { when: { profession: 'logoped' } }), rest(), right('need', { decision: 'need', when: { need: true } }), rest('no-need', { decision: 'need' })], { decisions: [{ id: 'who', label: 'Vem' }, { id: 'need', label: 'För vem' }] })],
    { id: `${region}/x`, region, scope: { label: 'X', isoCodes: ['22 21 09'] } },
  );
  const side = sideBySide([own('A', 'Behövs det?'), own('B', 'Är det nödvändigt?')], '22 21 09', { on });

  it('is left out of the comparison of who may prescribe, and named', () => {
    expect(side.pairs[0]?.comparison?.changed).toBe('0');
    expect(side.pairs[0]?.notComparable.map(({ kind, side: of, label }) => [kind, of, label])).toEqual([['decision-left-out', 'before', 'För vem'], ['decision-left-out', 'after', 'För vem']]);
    expect(side.regions[0]?.packages[0]?.forWhom.map(({ rule, grants }) => [rule, grants])).toEqual([['need', true], ['no-need', false]]);
  });
});

describe('what cannot be done', () => {
  it('is told of a pair that is too large, with the rest left standing', () => {
    const side = sideBySide([north, south], '22 21 09', { on, nodeBudget: 3 });
    expect(side.pairs[0]?.comparison).toBeUndefined();
    expect(side.pairs[0]?.notComparable.map(({ kind }) => kind)).toEqual(['too-large']);
    expect(verdicts(side, 'Region Syd')['logoped']).toBe('may');
  });

  it.each([['tjugotvå', on, 'bad-iso-code'], ['22 21 09', 'i går', 'bad-date']])('%s on %s is refused', (code, day, wrong) => {
    expect(() => sideBySide([north], code, { on: day })).toThrow(expect.objectContaining({ code: wrong }));
  });

  it('is told of a day before the rules began', () => {
    const later = { ...north, editions: north.editions.map((one) => ({ ...one, validFrom: '2026-01-01' })) };
    expect(sideBySide([later, south], '22 21 09', { on }).regions[0]?.packages).toMatchObject([{ edition: null, byProfession: [] }]);
  });
});

describe('of any rules', () => {
  it('the verdict on a profession is what brute force finds over all cases', () => {
    fc.assert(
      fc.property(packages(), (pkg) => {
        const only = pkg.editions[0];
        fc.pre(only !== undefined && pkg.facts.some(({ id }) => id === 'profession'));
        const dated = { ...pkg, editions: [only] };
        const cases = completions(pkg.facts, [only]).filter(({ code }) => code === undefined || code === '22 21 09');
        fc.pre(cases.some(({ profession: id }) => id !== undefined) && cases.length > 0);
        const whoIn = (decision: string): boolean => {
          const seen = new Map<string, string>();
          return completions(pkg.facts, [only]).some((facts) => {
            const state = judge(only, facts)?.decisions[decision] ?? '';
            const key = JSON.stringify({ ...facts, profession: null });
            const before = seen.get(key);
            seen.set(key, state);
            return before !== undefined && before !== state;
          });
        };
        const who = only.decisions.map(({ id }) => id).filter(whoIn);
        fc.pre(who.length > 0);
        for (const { profession: id, verdict } of sideBySide([dated], '22 21 09', { on }).regions[0]?.packages[0]?.byProfession ?? []) {
          const states = who.map((decision) => new Set(cases.filter((facts) => facts['profession'] === id).map((facts) => judge(only, facts)?.decisions[decision] ?? '')));
          const all = (state: string) => (of: Set<string>): boolean => of.size === 1 && of.has(state);
          const expected = states.some(all('refused')) ? 'may-not' : states.every(all('granted')) ? 'may' : states.some((of) => !of.has('granted') && !of.has('refused')) ? 'not-covered' : 'depends';
          expect(verdict === 'may-with-requirements' ? 'may' : verdict).toBe(expected);
        }
      }),
      { numRuns: 60 },
    );
  });
});
