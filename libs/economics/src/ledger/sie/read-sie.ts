import type { HjmIssue } from '@hjm/core';
import type { SieEncoding } from '../encoding/detect.js';
import { sieLines } from '../encoding/sie-lines.js';
import { throwIssues } from '../../issues/issues.js';
import { isInYear, sieFaults } from './check-sie.js';
import { tryChecksum } from './checksum.js';
import { type Draft, finished, leaveOut, newDraft } from './draft.js';
import { checkFormat } from './format-post.js';
import { withoutSoleTrader } from './identity-posts.js';
import { readBrace, readPost, type Reading, stillOpen } from './read-post.js';
import type { SieFile } from './sie-types.js';

export type SieOptions = {
  /** The character set that the file is really in, when it is not the format's own code page 437. */
  readonly encoding?: SieEncoding;
  /** Further dimensions whose objects are persons, by number; 7, 8 and 9 (employees, customers, suppliers) always are. */
  readonly personDimensions?: readonly string[];
  /** `leaveOut`: amounts of months outside the year that their post names are counted as left out. Some programs write such budgets. */
  readonly outsideYear?: 'leaveOut';
};

/**
 * A ledger file in the Swedish exchange format SIE, types 1 to 4 (also 4I, for import), as plain data.
 *
 * Read by the format's edition 4B (2008): code page 437; amounts in kronor with a full stop, here whole öre with the sign of the file
 * (credit, and so income, is negative); labels that the format does not have are passed over, and stand in `unknownPosts`. `#PSALDO`
 * and `#PBUDGET` are the change of a month. Only `#TRANS` counts in vouchers: `#RTRANS` is told twice by rule, `#BTRANS` is removed.
 *
 * Not kept, but counted in `leftOut`, is what may be personal data: signatures, texts of vouchers and their rows, address and contact,
 * organisation number, the program's code of the company, free text, the name of a sole trader, and objects of the dimensions
 * employee, customer and supplier with their balances.
 *
 * A file with a checksum (`#KSUMMA`) has to agree with it. Only where another character set than the format's is named is a sum that
 * does not agree counted in `leftOut` instead, for the format defines it in code page 437 alone.
 *
 * ```ts
 * import { readSie, writeSie } from '@hjm/economics/ledger';
 *
 * const lines = ['#FLAGGA 0', '#SIETYP 4', '#RAR 0 20240101 20241231', '#KONTO 4010 Exempelkonto', '#RES 0 4010 1250.50'];
 * const file = readSie(Uint8Array.from([...lines.join('\n')], (letter) => letter.charCodeAt(0)));
 * file.accounts[0]?.name; // => 'Exempelkonto'
 * file.balances[0]?.ore; // => 125050
 * writeSie(file).length > 100; // => true
 * ```
 *
 * @throws HjmError `sie-encoding` when the file is in another character set than the format's and none was named; `invalid-sie` with
 * every fault at once, each with its line, what was expected with the remedy, and what was found: also a voucher that does not
 * balance, a day or month outside its year, and a checksum that does not agree or lacks one of its two posts
 */
export function readSie(bytes: Uint8Array, options: SieOptions = {}): SieFile {
  const lines = sieLines(bytes, options.encoding);
  const faults: HjmIssue[] = [];
  const draft = newDraft(options.personDimensions ?? []);
  if (options.encoding === undefined) checkFormat(lines, faults);
  readLines(lines, draft, faults);
  tryChecksum(lines, options.encoding ?? 'cp437', draft, faults);
  withoutSoleTrader(draft);
  if (options.outsideYear === 'leaveOut') withoutOtherYears(draft);
  const file = finished(draft);
  throwIssues('invalid-sie', 'SIE-filen går inte att läsa,', [...faults, ...sieFaults(file)]);
  return file;
}

function withoutOtherYears(draft: Draft): void {
  draft.periods = draft.periods.filter((period) => {
    const year = draft.years.find(({ index }) => index === period.year);
    const kept = year === undefined || isInYear(period, year);
    if (!kept) leaveOut(draft, `#${period.post}`, 'belopp i en månad utanför sitt år');
    return kept;
  });
}

/** What control characters in a line come from, where that can be told. */
const CONTROLS: { readonly [letter: string]: string } = { '\r': 'CR utan LF', '\u0000': 'ett nolltecken, som i en fil i UTF-16' };

function readLines(lines: readonly string[], draft: Draft, faults: HjmIssue[]): void {
  const reading: Reading = { draft, faults, open: undefined };
  let posts = 0;
  for (const [index, raw] of lines.entries()) {
    const text = raw.replace(/^[ \t]+|[ \t]+$/g, '');
    const line = index + 1;
    if (text === '') continue;
    const control = /[\u0000-\u0008\u000A-\u001F\u007F]/.exec(raw)?.[0];
    if (control !== undefined) faults.push({ path: `rad ${line}`, expected: 'text utan styrtecken, på rader som slutar med LF eller CR och LF; åtgärd: exportera om filen', found: CONTROLS[control] ?? 'ett styrtecken' });
    else if (text === '{' || text === '}') readBrace(text, line, reading);
    else if (readPost(text, line, reading)) posts += 1;
    else if (/^<\?xml|^<sie/i.test(text) && posts === 0) {
      faults.push({ path: `rad ${line}`, expected: 'en SIE-fil av typ 1 till 4; åtgärd: exportera som SIE 4', found: 'en fil i XML, kanske SIE 5' });
      return;
    } else faults.push({ path: `rad ${line}`, expected: 'en post som börjar med #', found: text.slice(0, 40) });
  }
  stillOpen(reading, lines.length);
  if (posts === 0 && faults.length === 0) faults.push({ path: 'filen', expected: 'en SIE-fil med poster som börjar med #', found: 'ingen post alls' });
}
