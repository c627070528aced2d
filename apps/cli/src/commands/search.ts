import { type SearchHit, type SearchMatch, searchRules } from '@hjm/rules/search';
import { packaged, readPackage } from '../input/select-package.js';
import type { Io } from '../io.js';
import { countOf } from '../output/count-text.js';
import type { Screen } from '../output/screen.js';
import type { Result } from '../result.js';

export type SearchOptions = { readonly file?: string };

/** Rules that are shown of each package. */
const MOST_RULES = 3;

/** `hjm rules search`: packages and rules by product group, article word, everyday word or ISO code. */
export async function searchVerb(io: Io, words: readonly string[], options: SearchOptions): Promise<Result> {
  const own = options.file === undefined ? [] : [await readPackage(options.file, io)];
  const result = searchRules([...own, ...packaged.map(({ package: pkg }) => pkg)], words.join(' '));
  return {
    json: result,
    print: (screen) => {
      for (const hit of result.hits) printHit(screen, hit);
      if (result.hits.length === 0) screen.line(`Inget regelverk hittades för ”${result.query}”.`);
      if (result.suggestion !== undefined) screen.line(`Menade du ${screen.paint('bold', result.suggestion)}?`);
      if (result.hits.length > 0) screen.line(screen.paint('dim', `${countOf(result.hits.length, 'regelverk', 'regelverk')}. Läs ett: hjm rules show <regelverk>.`));
    },
    fallsShort: result.hits.length === 0,
  };
}

function printHit(screen: Screen, { package: id, title, region, isoCodes, matches, without, rules, values }: SearchHit): void {
  const codes = isoCodes.length === 0 ? 'alla hjälpmedel' : `ISO 9999 ${isoCodes.join(', ')}`;
  screen.line(`${screen.paint('bold', title)} (${id})`);
  screen.detail(`${region}, ${codes}. ${matches.map(matchText).join('; ')}.`);
  if (without.length > 0) screen.detail(`Saknar: ${without.join(', ')}.`);
  for (const { label } of values.slice(0, MOST_RULES)) screen.point(`Svarsalternativ: ${label}`);
  for (const { rule, edition, text } of rules.slice(0, MOST_RULES)) screen.point(`${text} (${rule}, utgåva ${edition})`);
}

const FIELDS: Readonly<Record<SearchMatch['field'], string>> = { code: 'koden', label: 'produktgruppen', word: 'sökord', title: 'titeln', region: 'regionen', value: 'ett svarsalternativ', rule: 'en regel' };

function matchText({ wanted, field, way, text, why }: SearchMatch): string {
  if (way === 'general') return 'Gäller alla hjälpmedel';
  if (way === 'alias') return `${wanted} är ${text}: ${why ?? ''}`.replace(/\.$/, '');
  if (field === 'code') return `${wanted} ${way === 'exact' ? 'är' : way === 'finer' ? 'hör till' : 'omfattar'} ${text}`;
  return `”${wanted}” i ${FIELDS[field]}${field === 'word' ? ` ”${text}”` : ''}`;
}
