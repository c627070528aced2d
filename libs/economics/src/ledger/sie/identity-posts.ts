import { type Draft, leaveOut } from './draft.js';
import { fault, neededDay, neededText, oneOf, optionalText, type Post, yearIndex } from './post.js';

export type PostReader = (post: Post, draft: Draft) => void;

/** The posts that say what the file is. */
export const IDENTITY_POSTS: { readonly [label: string]: PostReader } = {
  '#FLAGGA': (post, draft) => {
    const flag = oneOf(post, 0, 'flagga', ['0', '1']);
    draft.flag = flag === undefined ? null : flag === '1' ? 1 : 0;
  },
  '#FORMAT': () => undefined, // read with the encoding, before all others
  '#SIETYP': (post, draft) => {
    const type = oneOf(post, 0, 'typ', ['1', '2', '3', '4']);
    draft.type = type === undefined ? null : (Number(type) as 1 | 2 | 3 | 4);
  },
  '#PROGRAM': (post, draft) => {
    draft.program = { name: neededText(post, 0, 'programnamn') ?? '', version: optionalText(post, 1) ?? '' };
  },
  '#GEN': (post, draft) => {
    draft.generated = neededDay(post, 0, 'datum') ?? null;
    if (optionalText(post, 1) !== undefined) leaveOut(draft, '#GEN', 'signatur');
  },
  '#FNAMN': (post, draft) => {
    draft.company = neededText(post, 0, 'företagsnamn') ?? null;
  },
  '#FTYP': (post, draft) => {
    draft.companyType = neededText(post, 0, 'företagstyp') ?? null;
  },
  '#BKOD': (post, draft) => {
    draft.industry = neededText(post, 0, 'SNI-kod') ?? null;
  },
  '#KPTYP': (post, draft) => {
    draft.chartType = neededText(post, 0, 'kontoplanstyp') ?? null;
  },
  '#VALUTA': (post, draft) => {
    const currency = neededText(post, 0, 'valuta');
    if (currency !== undefined && currency !== 'SEK') fault(post, 'valuta', 'SEK; åtgärd: exportera i svenska kronor, för beloppen räknas i öre', currency);
    draft.currency = currency ?? null;
  },
  '#TAXAR': (post, draft) => {
    const year = neededText(post, 0, 'år');
    if (year !== undefined && !/^[1-9]\d{3}$/.test(year)) fault(post, 'år', 'ett år, skrivet ÅÅÅÅ', year);
    else if (year !== undefined) draft.taxYear = Number(year);
  },
  '#OMFATTN': (post, draft) => {
    draft.reaches = neededDay(post, 0, 'datum') ?? null;
  },
  '#RAR': (post, draft) => {
    if (optionalText(post, 1) === undefined && optionalText(post, 2) === undefined) {
      leaveOut(draft, '#RAR', 'räkenskapsår utan start och slut');
      return;
    }
    const index = yearIndex(post, 0);
    const from = neededDay(post, 1, 'start');
    const to = neededDay(post, 2, 'slut');
    if (index === undefined || from === undefined || to === undefined) return;
    draft.years.push({ index, from, to, line: post.line });
  },
  '#ORGNR': (_, draft) => { leaveOut(draft, '#ORGNR', 'organisationsnummer'); },
  '#ADRESS': (_, draft) => { leaveOut(draft, '#ADRESS', 'adress och kontakt'); },
  '#FNR': (_, draft) => { leaveOut(draft, '#FNR', 'programmets kod för företaget'); },
  '#PROSA': (_, draft) => { leaveOut(draft, '#PROSA', 'fri text'); },
  '#KSUMMA': () => undefined, // tried over the lines, after all others
};

/** Called when all is read: the name of a sole trader is the name of a person. */
export function withoutSoleTrader(draft: Draft): void {
  if (draft.companyType !== 'E' || draft.company === null) return;
  draft.company = null;
  leaveOut(draft, '#FNAMN', 'namn på enskild näringsidkare');
}

