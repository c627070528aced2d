import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RulePackage, Scope } from './package-types.js';
import { searchRules } from './search.js';
import { edition, oneOf, packageOf, rest, right } from './testing/small-package.js';

const pkg = (id: string, scope: Scope, more: Partial<RulePackage> = {}): RulePackage =>
  packageOf([oneOf('profession', ['logoped', 'other'])], [edition('first', [right('yes', { when: { profession: 'logoped' } }), rest()])], { id, title: scope.label, scope, ...more });

const speech = pkg('a/speech', { label: 'Samtalsapparater', isoCodes: ['22 21 09'], words: ['pratapparat'] });
const chairs = pkg('a/wheelchairs', { label: 'Rullstolar', isoCodes: ['12 22 03', '12 23 06'], aliases: [{ code: '12 21 06', isoEdition: '2011', why: 'Äldre kod.' }], words: ['elrullstol'] });
const stands = pkg('b/standing', { label: 'Ståstöd', isoCodes: ['04 48 08'], words: ['tippbräda'] });
const general = pkg('a/general', { label: 'Alla hjälpmedel', isoCodes: [] });
const all = [general, speech, chairs, stands];

const ids = (query: string, packages: readonly RulePackage[] = all): string[] => searchRules(packages, query).hits.map((hit) => hit.package);

describe('searching for an ISO code', () => {
  it.each(['222109', '22 21 09', '22-21-09', '22.21.09', '22\u00A021\u00A009', 'ISO 22 21 09', 'ISO 9999 222109', 'iso-222109', '2221-09'])('finds the package by %s', (query) => {
    expect(ids(query)).toEqual(['a/speech', 'a/general']);
  });

  it('finds by the beginning of a code, by a finer code than the package has, and by an alias with its reason', () => {
    expect(ids('12')).toEqual(['a/wheelchairs', 'a/general']);
    expect(searchRules(all, '22210901').hits[0]?.matches).toEqual([{ wanted: '22210901', field: 'code', way: 'finer', text: '22 21 09' }]);
    expect(searchRules(all, '122106').hits[0]?.matches).toEqual([{ wanted: '122106', field: 'code', way: 'alias', text: '12 21 06', why: 'Äldre kod.' }]);
  });

  it('puts the code itself before a group, and general rules last', () => {
    const group = pkg('a/a-group', { label: 'Talhjälpmedel', isoCodes: ['22 21'] });
    expect(ids('222109', [general, group, speech])).toEqual(['a/speech', 'a/a-group', 'a/general']);
  });

  it('proposes the code that begins most alike where none is known', () => {
    expect(searchRules(all, '122299')).toMatchObject({ hits: [{ package: 'a/general' }], suggestion: '12 22 03' });
    expect(searchRules([speech], '049999')).toEqual({ query: '049999', hits: [] });
  });

  it('takes a single pair among words for a measure, not for a code', () => {
    expect(searchRules(all, 'rullstol 12').hits[0]).toMatchObject({ package: 'a/wheelchairs', without: ['12'] });
    expect(searchRules(all, 'rullstol 12 22 03').hits).toMatchObject([{ package: 'a/wheelchairs', without: [] }]);
  });
});

describe('searching for words', () => {
  it.each(['samtalsapparat', 'Samtalsapparater', 'SAMTALSAPPARATERNA', 'samtalsapparatens', 'samtalsap', 'pratapparaten', 'apparat'])('finds speech devices by %s', (query) => {
    expect(ids(query)[0]).toBe('a/speech');
  });

  it('takes letters with and without diacritics for the same, composed or not', () => {
    for (const query of ['ståstöd', 'stastod', 'STÅSTÖD'.normalize('NFD'), 'tippbradan']) expect(ids(query)).toEqual(['b/standing']);
  });

  it('finds a part of a compound, after whole words', () => {
    const whole = pkg('z/whole', { label: 'Stolar', isoCodes: ['18 09 03'] });
    expect(ids('stol', [chairs, whole])).toEqual(['z/whole', 'a/wheelchairs']);
    expect(ids('barnrullstolar', [chairs, whole])).toEqual(['a/wheelchairs', 'z/whole']);
    expect(ids('apparat', [speech, pkg('z/device', { label: 'Apparat', isoCodes: ['22 27 03'] })])).toEqual(['z/device', 'a/speech']);
  });

  it('takes no part of a compound in running text, nor a short word at the end of another, for a find', () => {
    const rule = { ...right('yes'), text: 'Ingen rätt till hjälpmedelskonsulent.' };
    const pkg = packageOf([], [edition('first', [rule])], { id: 'a/text', title: 'Rätt', scope: { label: 'Rätt', isoCodes: [] } });
    expect(ids('pratapparatt', [pkg])).toEqual([]);
    expect(ids('konsulent', [pkg])).toEqual([]);
    expect(ids('hjälpmedelskonsulenten', [pkg])).toEqual(['a/text']);
  });

  it('leaves out words that say nothing', () => {
    expect(ids('vem får förskriva en rullstol?')).toEqual(ids('förskriva rullstol'));
  });

  it('asks for all words, and says what is lacking where no package has them', () => {
    expect(ids('logoped ståstöd')).toEqual(['b/standing']);
    const { hits, suggestion } = searchRules(all, 'rullstol xyzzy');
    expect(hits).toMatchObject([{ package: 'a/wheelchairs', without: ['xyzzy'] }]);
    expect(suggestion).toBeUndefined();
  });

  it('lists the rules and the values in which the words stand, newest edition first', () => {
    const two = pkg('a/two', { label: 'Två', isoCodes: [] }, { editions: [edition('old', [right('lampa')]), edition('new', [right('lampa'), right('other')])] });
    expect(searchRules([two], 'lampa').hits[0]?.rules).toEqual([
      { edition: 'new', rule: 'lampa', text: 'Regel lampa.' },
      { edition: 'old', rule: 'lampa', text: 'Regel lampa.' },
    ]);
    expect(searchRules([speech], 'logoped').hits[0]?.values).toEqual([{ fact: 'profession', value: 'logoped', label: 'logoped' }]);
    expect(searchRules([two], 'regel', { mostRules: 1 }).hits[0]?.rules).toHaveLength(1);
  });

  it('proposes the nearest word where nothing is found', () => {
    expect(searchRules(all, 'rulstolr')).toEqual({ query: 'rulstolr', hits: [], suggestion: 'rullstolar' });
    expect(searchRules(all, 'qqqqqq')).toEqual({ query: 'qqqqqq', hits: [] });
  });

  it('refuses a query without a word', () => {
    expect(() => searchRules(all, ' ?! ')).toThrow(expect.objectContaining({ code: 'empty-query' }));
  });
});

it('gives the same order whatever the order of the packages', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), fc.constantFrom('apparat', '12', 'logoped', 'rullstol logoped', 'hjälpmedel'), (packages, query) => {
      expect(searchRules(packages, query)).toEqual(searchRules(all, query));
    }),
  );
});

it('never fails, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string(), (query) => {
      try {
        searchRules(all, query);
      } catch (error) {
        expect(error).toMatchObject({ code: 'empty-query' });
      }
    }),
  );
});
