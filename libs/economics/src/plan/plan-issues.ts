import { type Citation, type HjmIssue, isLocalDate } from '@hjm/core';
import { issue } from '../issues/issues.js';

/** Between the parts of a list that stands in one cell of a file. */
export const LIST_MARK = '|';

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A text that says something, without spaces around it, so that a file gives it back as it was. */
export function textIssues(text: unknown, path: string): HjmIssue[] {
  return typeof text === 'string' && text !== '' && text.trim() === text ? [] : [issue(path, 'en text utan blanktecken före och efter', text)];
}

/** A text, or null where nothing is said. */
export function textOrNullIssues(text: unknown, path: string): HjmIssue[] {
  return text === null ? [] : textIssues(text, path);
}

/** Texts of a list, none with the mark that lists have between them in a file, and none twice unless they may `repeat`. */
export function listIssues(texts: readonly unknown[], path: string, repeat: 'once' | 'repeat' = 'once'): HjmIssue[] {
  return texts.flatMap((text, index) => {
    const at = `${path}.${String(index)}`;
    const wrong = textIssues(text, at);
    if (wrong.length > 0) return wrong;
    if (String(text).includes(LIST_MARK)) return [issue(at, `en text utan ${LIST_MARK}, som skiljer delarna i en fil`, text)];
    return repeat === 'once' && texts.indexOf(text) < index ? [issue(at, 'en text som inte redan står i listan', text)] : [];
  });
}

/** A stable key that nothing before it has. */
export function keyIssues(key: unknown, path: string, before: readonly string[]): HjmIssue[] {
  if (typeof key !== 'string' || !KEY.test(key)) return [issue(path, 'ett namn med gemener, siffror och bindestreck', key)];
  return before.includes(key) ? [issue(path, 'ett namn som inte redan används', key)] : [];
}

/** One of the words, with the nearest when it is none. */
export function wordIssues(word: unknown, words: readonly string[], path: string): HjmIssue[] {
  return typeof word === 'string' && words.includes(word) ? [] : [issue(path, `ett av ${words.join(', ')}`, word, words)];
}

/** One of the words, or null where nothing is known. */
export function wordOrNullIssues(word: unknown, words: readonly string[], path: string): HjmIssue[] {
  return word === null ? [] : wordIssues(word, words, path);
}

/** A year of four digits. */
export function yearIssues(year: unknown, path: string): HjmIssue[] {
  return Number.isSafeInteger(year) && Number(year) >= 1900 && Number(year) <= 2199 ? [] : [issue(path, 'ett år som 2024', year)];
}

/** Days that exist, none before the one above it. */
export function daysIssues(days: readonly unknown[], pathOf: (index: number) => string): HjmIssue[] {
  return days.flatMap((day, index) => {
    if (!isLocalDate(day)) return [issue(pathOf(index), 'ett datum som finns, skrivet ÅÅÅÅ-MM-DD', day)];
    const above = days[index - 1];
    return isLocalDate(above) && above > day ? [issue(pathOf(index), `en dag som inte är före ${above}, som står ovanför`, day)] : [];
  });
}

/** Where it comes from, when it says so. */
export function citationIssues(citation: Citation | null, path: string): HjmIssue[] {
  if (citation === null) return [];
  return [
    ...(['body', 'document', 'summary'] as const).flatMap((key) => textIssues(citation[key], `${path}.${key}`)),
    ...(citation.decided === null || isLocalDate(citation.decided) ? [] : [issue(`${path}.decided`, 'en dag ÅÅÅÅ-MM-DD, eller null där källan inte säger', citation.decided)]),
  ];
}
