import { HjmError, type HjmIssue } from '@hjm/core';
import { looksLikeIdentityNumber } from '@hjm/rules/cases';
import type { Cell, Row } from '@hjm/tables';

const HIDDEN = 'visas inte';
const LINE = /\b(?:rad|line) (\d+)/u;

/** Lines of a file that hold what looks like somebody's identity number. */
export type NumberedLines = ReadonlySet<number>;

export function numberedRows(rows: readonly Row[]): NumberedLines {
  return new Set(rows.filter(({ cells }) => cells.some((cell) => looksLikeIdentityNumber(textOf(cell)))).map(({ line }) => line));
}

/** Lines of a file in text; its digits are the same in every encoding that it may have. */
export function numberedTextLines(text: string): NumberedLines {
  return new Set(text.split(/\r\n|\r|\n/u).flatMap((line, at) => (looksLikeIdentityNumber(line) ? [at + 1] : [])));
}

/** The error without what stood in a line of a file that holds an identity number, and without any such number elsewhere. */
export function withoutIdentityNumbers(error: HjmError, lines?: NumberedLines): HjmError {
  const hides = ({ path, found, nearest = '' }: HjmIssue): boolean => lines?.has(Number(LINE.exec(path)?.[1])) === true || [path, found, nearest].some(looksLikeIdentityNumber);
  if (!error.issues.some(hides) && !looksLikeIdentityNumber(error.message)) return error;
  const issues = error.issues.map((issue) => (hides(issue) ? { path: told(issue.path), expected: told(issue.expected), found: HIDDEN } : issue));
  const [first] = issues;
  const more = issues.length < 2 ? '' : ` Det finns ${issues.length - 1} fel till.`;
  return new HjmError(error.code, `${lines === undefined ? 'Begäran är inte mottagen.' : 'Filen är inte mottagen.'}${first === undefined ? '' : ` ${first.path}: väntade ${first.expected}.`} Vad som stod visas inte, för något i ${lines === undefined ? 'det som skickades' : 'filen'} ser ut som ett personnummer.${more}`, issues);
}

/** What is told of a file, with no text that holds an identity number. */
export function toldWithoutIdentityNumbers<T>(value: T): T {
  if (typeof value === 'string') return told(value) as T;
  if (Array.isArray(value)) return value.map(toldWithoutIdentityNumbers) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toldWithoutIdentityNumbers(part as unknown)])) as T;
}

function told(text: string): string {
  return looksLikeIdentityNumber(text) ? (LINE.exec(text)?.[0] ?? HIDDEN) : text;
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell === null ? '' : String(Object.values(cell)[0]);
}
