/** Words that say nothing about what is looked for. Folded. */
const EMPTY = new Set('och eller i pa for till fran med av en ett den det de som far jag vem hur vad vilka man kan ska att om ar vid hos'.split(' '));

/** Endings of Swedish nouns, definite and plural forms and their genitive. Folded. */
const ENDINGS = 'arnas ernas ornas arna erna orna arnes ens ets ars ers ors nas ar er or en et na rna an ns ts n t r s a e'.split(' ').sort((a, b) => b.length - a.length);

/** A word with the forms that it may have without an ending: what makes two forms of one word meet. */
export type SearchWord = { readonly text: string; readonly stems: ReadonlySet<string> };

/** How a word was found, best first: as it is, in another form, as a beginning, or as a part of a compound. */
export const WAYS = ['exact', 'inflected', 'prefix', 'part'] as const;
export type Way = (typeof WAYS)[number];

/** Lower case without diacritics: `Ståstöd` and `stastod` are the same word. */
function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text in lower case, as they are written. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a query that are worth looking for; all of them when none is. */
export function wantedWords(query: string): string[] {
  const words = [...new Set(wordsOf(query))];
  const worth = words.filter((word) => word.length > 1 && !EMPTY.has(foldText(word)));
  return worth.length > 0 ? worth : words;
}

/** A word made ready to be found. */
export function searchWord(word: string): SearchWord {
  const text = foldText(word);
  return { text, stems: new Set([text, ...ENDINGS.flatMap((ending) => (text.endsWith(ending) && text.length - ending.length >= SHORTEST_STEM ? text.slice(0, -ending.length) : []))]) };
}

const SHORTEST_STEM = 3;
/** A stem that is no whole word must be longer: `bar` and `bad` are not forms of one word. */
const SHORTEST_COMMON_STEM = 4;
const SHORTEST_PREFIX = 3;
/** At the end of a compound, where its main word stands, and anywhere in it. */
const SHORTEST_MAIN = 4;
const SHORTEST_PART = 5;

/** How a wanted word is found in another, or `undefined`. */
export function wayFound(wanted: SearchWord, word: SearchWord): Way | undefined {
  if (wanted.text === word.text) return 'exact';
  for (const stem of wanted.stems) {
    if (word.stems.has(stem) && (stem.length >= SHORTEST_COMMON_STEM || stem === wanted.text || stem === word.text)) return 'inflected';
  }
  if (wanted.text.length >= SHORTEST_PREFIX && word.text.startsWith(wanted.text)) return 'prefix';
  const endsIn = (part: SearchWord, whole: SearchWord, shortest: number): boolean => [...part.stems].some((stem) => stem.length >= shortest && [...whole.stems].some((end) => end.endsWith(stem)));
  const standsIn = [...wanted.stems].some((stem) => stem.length >= SHORTEST_PART && word.text.includes(stem));
  return standsIn || endsIn(wanted, word, SHORTEST_MAIN) || endsIn(word, wanted, SHORTEST_PART) ? 'part' : undefined;
}
