import { foundText, isLocalDate, nearest, type HjmIssue, type LocalDate } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import type { SieField } from './fields.js';
import type { SieObjectRef } from './sie-types.js';

/** A post while it is read. What is wrong with it goes to `faults`, which all posts share. */
export type Post = { readonly line: number; readonly label: string; readonly fields: readonly SieField[]; readonly faults: HjmIssue[] };

/** So many faults are told with what was perhaps meant; a file with more is another one altogether, and guessing takes its time. */
const MOST_GUESSES = 50;

/** Notes a fault of a field: what belongs there with the remedy, and what stands there. */
export function fault(post: Post, field: string, expected: string, found: unknown, permitted: Iterable<string> = []): void {
  const near = typeof found === 'string' && post.faults.length < MOST_GUESSES ? nearest(found, permitted) : undefined;
  const path = `rad ${post.line}, ${post.label}${field === '' ? '' : ` ${field}`}`;
  post.faults.push({ path, expected, found: foundText(found), ...(near === undefined ? {} : { nearest: near }) });
}

/** The text of a field; undefined where it is not there or empty. */
export function optionalText(post: Post, index: number): string | undefined {
  const field = post.fields[index];
  return typeof field === 'string' && field !== '' ? field : undefined;
}

export function neededText(post: Post, index: number, name: string): string | undefined {
  const text = optionalText(post, index);
  if (text === undefined) fault(post, name, `fältet ${name}`, post.fields[index]);
  return text;
}

export function oneOf<Value extends string>(post: Post, index: number, name: string, values: readonly Value[]): Value | undefined {
  const text = neededText(post, index, name);
  const found = values.find((value) => value === text);
  if (text !== undefined && found === undefined) fault(post, name, values.join(' eller '), text, values);
  return found;
}

/** What a text is read as; noted as a fault where there is a text that can not be read. */
function readAs<Value>(post: Post, name: string, expected: string, text: string | undefined, read: (text: string) => Value | undefined): Value | undefined {
  const value = text === undefined ? undefined : read(text);
  if (text !== undefined && value === undefined) fault(post, name, expected, text);
  return value;
}

/** A day as ÅÅÅÅMMDD; undefined where the field is empty. */
export function optionalDay(post: Post, index: number, name: string): LocalDate | undefined {
  return readAs(post, name, 'en dag som finns, skriven ÅÅÅÅMMDD', optionalText(post, index), (text) => {
    const day = /^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : '';
    return isLocalDate(day) ? day : undefined;
  });
}

export function neededDay(post: Post, index: number, name: string): LocalDate | undefined {
  return optionalText(post, index) === undefined ? neededText(post, index, name) : optionalDay(post, index, name);
}

/** A month as ÅÅÅÅMM, given as `2024-03`. */
export function neededMonth(post: Post, index: number): string | undefined {
  return readAs(post, 'period', 'en månad, skriven ÅÅÅÅMM', neededText(post, index, 'period'), (text) => (/^(?!0000)\d{4}(?:0[1-9]|1[0-2])$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4)}` : undefined));
}

const AMOUNT = 'ett belopp med punkt, högst två decimaler och minus för kredit; åtgärd: exportera om med decimalpunkt och utan tusentalsblank';

/** An amount with a full stop and at most two decimals, as whole öre. */
export function neededOre(post: Post, index: number): Ore | undefined {
  const text = neededText(post, index, 'belopp');
  const ore = readAs(post, 'belopp', AMOUNT, text, oreOf);
  if (ore === undefined || Number.isSafeInteger(ore)) return ore;
  fault(post, 'belopp', 'högst 90 071 992 547 409,91 kr', text);
  return undefined;
}

function oreOf(text: string): Ore | undefined {
  const [, sign, kronor = '', ore = ''] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  if (sign === undefined) return undefined;
  const amount = Number(kronor + ore.padEnd(2, '0'));
  return sign === '' || amount === 0 ? amount : -amount;
}

export function optionalQuantity(post: Post, index: number): string | undefined {
  return readAs(post, 'kvantitet', 'ett tal med punkt som decimaltecken', optionalText(post, index), (text) => (/^-?\d+(?:\.\d+)?$/.test(text) ? text : undefined));
}

/** The number of a year: 0 for the file's own, −1 for the one before. */
export function yearIndex(post: Post, index: number): number | undefined {
  return readAs(post, 'årsnr', '0 för årets, −1 för förra årets, skrivet 0, -1, -2 …', neededText(post, index, 'årsnr'), (text) => (/^(?:0|-[1-9]\d?)$/.test(text) ? Number(text) : undefined));
}

export function accountNumber(post: Post, index: number): string | undefined {
  return readAs(post, 'konto', 'ett kontonummer i siffror, som formatet kräver', neededText(post, index, 'konto'), (text) => (/^\d+$/.test(text) ? text : undefined));
}

/** Pairs of dimension and object. */
export function objectList(post: Post, index: number): readonly SieObjectRef[] | undefined {
  const field = post.fields[index];
  if (typeof field !== 'object') fault(post, 'objektlista', 'en objektlista inom klammer, {} när den är tom', field);
  else if (field.list.length % 2 === 1) fault(post, 'objektlista', 'dimension och objekt i par', field.list.join(' '));
  else return field.list.flatMap((dimension, k) => (k % 2 === 0 ? [{ dimension, object: field.list[k + 1] ?? '' }] : []));
  return undefined;
}
