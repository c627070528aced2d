import type { Handbook, HandbookBlock } from './handbook-blocks.js';
import type { RulePackage } from './package-types.js';

/** What the page of a package is called as a file, without its ending: `vastmanland-speech-devices`. */
export const handbookPageName = (id: string): string => id.replaceAll('/', '-');

/** The page that leads to the handbook pages of packages, by region; `ending` is that of their files. */
export function handbookIndex(packages: readonly RulePackage[], ending: 'md' | 'html'): Handbook {
  const sorted = [...packages].sort((a, b) => (a.id < b.id ? -1 : 1));
  const regions = [...new Set(sorted.map(({ region }) => region))];
  return {
    title: 'Regelverk',
    blocks: [
      { type: 'heading', level: 1, text: 'Regelverk' },
      { type: 'paragraph', text: 'En sida för varje regelverk, med dess utgåvor, regler, källor och exempel. Varje regel har en egen plats att länka till. Det är regionens eget beslut som gäller.' },
      ...regions.flatMap((region): HandbookBlock[] => {
        const own = sorted.filter((pkg) => pkg.region === region);
        return [
          { type: 'heading', level: 2, text: region },
          {
            type: 'table',
            columns: ['Regelverk', 'ISO 9999', 'Utgåvor', 'Version'],
            rows: own.map(({ title, scope, editions, version }) => [title, scope.isoCodes.join(', '), String(editions.length), version]),
            links: { column: 0, targets: own.map(({ id }) => [`${handbookPageName(id)}.${ending}`]) },
          },
        ];
      }),
    ],
  };
}
