import { HjmError, foundText, isLocalDate } from '@hjm/core';
import { type CeilingChoices, FACT_QUESTIONS, type FeeNeed, type TariffCase } from '@hjm/pricing/fees';
import { readNumber } from '../input/read-number.js';
import { usageError } from '../usage-error.js';

/** A fee case as it is put together from words, and how its ceiling is to be read. */
export type WrittenCase = { readonly case: TariffCase; readonly ceiling: CeilingChoices };

type Kind = 'yesNo' | 'word' | 'integer' | 'number' | 'kronor' | 'day';

const NUMBERS: Readonly<Record<string, Kind>> = { age: 'integer', wheelInches: 'number', product: 'word', diagnosis: 'word' };
const FACTS = Object.keys(FACT_QUESTIONS).map((name): [string, Kind] => [`facts.${name}`, NUMBERS[name] ?? 'yesNo']);

/** What can be told of a case, by its path. A short name is enough for a fact or a choice. */
const PATHS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['to', 'day'],
  ['since', 'day'],
  ['count', 'integer'],
  ['monthsBefore', 'integer'],
  ['priceDifference', 'kronor'],
  ['facts.born', 'day'],
  ...FACTS,
  ...['months', 'partPeriods', 'lessPeriods', 'several', 'periodDay'].map((name): [string, Kind] => [`choices.${name}`, 'word']),
  ['choices.vatPercent', 'number'],
  ['choices.amountOre', 'kronor'],
  ['choices.ceilingOre', 'kronor'],
  ...['lastDay', 'from', 'changed'].map((name): [string, Kind] => [`ceiling.${name}`, 'word']),
  ['ceiling.ore', 'kronor'],
  ['ceiling.months', 'integer'],
]);
/** The names as they are written, the short ones where they are enough. */
const NAMES: readonly string[] = [...PATHS.keys()].map((path) => (path.startsWith('ceiling.') ? path : shortName(path)));
const OPEN: readonly (readonly [string, Kind])[] = [['prices.', 'kronor'], ['choices.starts.', 'day']];

/** What kind of thing an answer to a need is, in Swedish. */
export function expectedOf({ name, values }: FeeNeed): string {
  return values?.join(' eller ') ?? EXPECTED[kindOf(name)?.kind ?? 'word'];
}

/** The library asks for amounts in öre; here they are written in kronor. */
export function inKronor(question: string): string {
  return question.replace(', i öre?', ', i kronor?').replace('Hur många öre är', 'Hur många kronor är');
}

/** Puts `namn=värde` words together to a case. Names are those that the answer asks for; amounts are kronor. */
export function writtenCase(on: string, words: readonly string[], start: object = {}): WrittenCase {
  const whole: Record<string, unknown> = { on, ...start };
  for (const word of words) {
    const at = word.indexOf('=');
    if (at < 1) throw usageError(`Uppgifter skrivs namn=värde, till exempel age=34 eller recordedMeeting=ja; fick ${foundText(word)}.`);
    const [name, text] = [word.slice(0, at).trim(), word.slice(at + 1).trim()];
    const found = kindOf(name);
    if (found === undefined) throw usageError(`En avgift räknas inte på ${foundText(name)}. Utan uppgifter svarar hjm price fee med dem som behövs.`, name, NAMES);
    const value = valueOf(found.kind, text);
    if (value === undefined) throw new HjmError('bad-value', `${name} kan inte vara ${foundText(text)}.`, [{ path: name, expected: EXPECTED[found.kind], found: foundText(text) }]);
    put(whole, found.path, value);
  }
  const { ceiling = {}, ...rest } = whole;
  return { case: rest as TariffCase, ceiling: ceiling as CeilingChoices };
}

function kindOf(name: string): { readonly path: readonly string[]; readonly kind: Kind } | undefined {
  const open = OPEN.find(([prefix]) => name.startsWith(prefix) && name.length > prefix.length);
  if (open !== undefined) return { path: [...open[0].split('.').slice(0, -1), name.slice(open[0].length)], kind: open[1] };
  const path = PATHS.has(name) ? name : [...PATHS.keys()].find((full) => shortName(full) === name && !full.startsWith('ceiling.'));
  const kind = path === undefined ? undefined : PATHS.get(path);
  return path === undefined || kind === undefined ? undefined : { path: path.split('.'), kind };
}

function shortName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

const EXPECTED: Readonly<Record<Kind, string>> = { yesNo: 'ja eller nej', word: 'ett ord', integer: 'ett heltal', number: 'ett tal', kronor: 'kronor, till exempel 1 234,50', day: 'en dag ÅÅÅÅ-MM-DD' };

function valueOf(kind: Kind, text: string): unknown {
  if (kind === 'yesNo') return { ja: true, nej: false }[text.toLowerCase()];
  if (kind === 'word') return text === '' ? undefined : text;
  if (kind === 'day') return isLocalDate(text) ? text : undefined;
  if (kind === 'kronor') return readNumber(text.replace(/\s*kr$/i, ''), 2);
  if (kind === 'integer') return readNumber(text, 0);
  const hundredths = readNumber(text.replace(/\s*%$/, ''), 2);
  return hundredths === undefined ? undefined : hundredths / 100;
}

function put(into: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [first = '', ...rest] = path;
  if (rest.length === 0) {
    into[first] = value;
    return;
  }
  const inner = typeof into[first] === 'object' && into[first] !== null ? { ...into[first] } : {};
  put(inner, rest, value);
  into[first] = inner;
}
