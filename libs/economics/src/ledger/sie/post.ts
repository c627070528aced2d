import { foundText, isLocalDate, nearest, type HjmIssue, type LocalDate } from '@hjm/core';
import type { Ore } from '@hjm/core/money';
import type { SieField } from './fields.js';
import type { SieObjectRef } from './sie-types.js';

/** A post while it is read. What is wrong with it goes to `faults`, which all posts share. */
export type Post = { readonly line: number; readonly label: string; readonly fields: readonly SieField[]; readonly faults: HjmIssue[] };

/** Notes a fault of a field: what belongs there with the remedy, and what stands there. */
export function fault(post: Post, field: string, expected: string, found: unknown, permitted: readonly string[] = []): undefined {
  const near = typeof found === 'string' ? nearest(found, permitted) : undefined;
  const path = `rad ${post.line}, ${post.label}${field === '' ? '' : ` ${field}`}`;
  post.faults.push({ path, expected, found: foundText(found), ...(near === undefined ? {} : { nearest: near }) });
  return undefined;
}

/** The text of a field; undefined where it is not there or empty. */
export function optionalText(post: Post, index: number): string | undefined {
  const field = post.fields[index];
  return typeof field === 'string' && field !== '' ? field : undefined;
}

export function neededText(post: Post, index: number, name: string): string | undefined {
  return optionalText(post, index) ?? fault(post, name, `fältet ${name}`, post.fields[index]);
}

export function oneOf<Value extends string>(post: Post, index: number, name: string, values: readonly Value[]): Value | undefined {
  const text = neededText(post, index, name);
  if (text === undefined) return undefined;
  return values.find((value) => value === text) ?? fault(post, name, values.join(' eller '), text, values);
}

/** A day as ÅÅÅÅMMDD; undefined where the field is empty. */
export function optionalDay(post: Post, index: number, name: string): LocalDate | undefined {
  const text = optionalText(post, index);
  if (text === undefined) return undefined;
  const day = /^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : '';
  return isLocalDate(day) ? day : fault(post, name, 'en dag som finns, skriven ÅÅÅÅMMDD', text);
}

export function neededDay(post: Post, index: number, name: string): LocalDate | undefined {
  return optionalText(post, index) === undefined ? neededText(post, index, name) : optionalDay(post, index, name);
}

/** A month as ÅÅÅÅMM, given as `2024-03`. */
export function neededMonth(post: Post, index: number): string | undefined {
  const text = neededText(post, index, 'period');
  if (text === undefined) return undefined;
  return /^\d{4}(?:0[1-9]|1[0-2])$/.test(text) && !text.startsWith('0000') ? `${text.slice(0, 4)}-${text.slice(4)}` : fault(post, 'period', 'en månad, skriven ÅÅÅÅMM', text);
}

/** An amount with a full stop and at most two decimals, as whole öre. */
export function neededOre(post: Post, index: number): Ore | undefined {
  const text = neededText(post, index, 'belopp');
  if (text === undefined) return undefined;
  const [, sign, kronor = '', ore = ''] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  if (sign === undefined) return fault(post, 'belopp', 'ett belopp med punkt, högst två decimaler och minus för kredit; åtgärd: exportera om med decimalpunkt och utan tusentalsblank', text);
  const amount = Number(kronor + ore.padEnd(2, '0'));
  if (!Number.isSafeInteger(amount)) return fault(post, 'belopp', 'högst 90 071 992 547 409,91 kr', text);
  return sign === '' || amount === 0 ? amount : -amount;
}

export function optionalQuantity(post: Post, index: number): string | undefined {
  const text = optionalText(post, index);
  return text === undefined || /^-?\d+(?:\.\d+)?$/.test(text) ? text : fault(post, 'kvantitet', 'ett tal med punkt som decimaltecken', text);
}

/** The number of a year: 0 for the file's own, −1 for the one before. */
export function yearIndex(post: Post, index: number): number | undefined {
  const text = neededText(post, index, 'årsnr');
  if (text === undefined) return undefined;
  return /^(?:0|-[1-9]\d?)$/.test(text) ? Number(text) : fault(post, 'årsnr', '0 för årets, −1 för förra årets, skrivet 0, -1, -2 …', text);
}

export function accountNumber(post: Post, index: number): string | undefined {
  const text = neededText(post, index, 'konto');
  return text === undefined || /^\d+$/.test(text) ? text : fault(post, 'konto', 'ett kontonummer i siffror', text);
}

/** Pairs of dimension and object. */
export function objectList(post: Post, index: number): readonly SieObjectRef[] | undefined {
  const field = post.fields[index];
  if (typeof field !== 'object') return fault(post, 'objektlista', 'en objektlista inom klammer, {} när den är tom', field);
  if (field.list.length % 2 === 1) return fault(post, 'objektlista', 'dimension och objekt i par', field.list.join(' '));
  return field.list.flatMap((dimension, k) => (k % 2 === 0 ? [{ dimension, object: field.list[k + 1] ?? '' }] : []));
}
