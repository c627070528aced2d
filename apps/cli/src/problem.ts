import { HjmError, type HjmIssue } from '@hjm/core';
import type { Screen } from './output/screen.js';

/** Where in a file something is wrong; lines and columns count from 1. */
export type Place = { readonly line: number; readonly column?: number };

/** Something wrong in a file or stream that was read: the error, with the places of its issues. */
export class InputError extends HjmError {
  readonly file: string;
  readonly places: readonly (Place | undefined)[];

  constructor(error: HjmError, file: string, places: readonly (Place | undefined)[] = []) {
    super(error.code, error.message, error.issues);
    this.file = file;
    this.places = places;
  }
}

/** An error as `--json` gives it, on standard error. */
export function problemJson(error: HjmError): unknown {
  const place = (index: number): object => {
    return error instanceof InputError ? { ...error.places[index] } : {};
  };
  return {
    format: 'hjm.cli/1',
    error: {
      code: error.code,
      message: error.message,
      ...(error instanceof InputError ? { file: error.file } : {}),
      issues: error.issues.map((issue, index) => ({ ...issue, ...place(index) })),
    },
  };
}

const MOST_SHOWN = 20;

/** An error for people: what is wrong, where, what was expected, and the word that was probably meant. */
export function printProblem(screen: Screen, error: HjmError): void {
  const { paint } = screen;
  const where = error instanceof InputError && !error.message.startsWith(error.file) ? `${error.file}: ` : '';
  screen.line(`${paint('red', 'Fel:')} ${where}${error.message}`);
  if (!(error instanceof InputError) && saysAll(error)) return;
  for (const [index, issue] of error.issues.slice(0, MOST_SHOWN).entries()) {
    const place = error instanceof InputError ? error.places[index] : undefined;
    const text = issueText(issue, place);
    if (text !== '') screen.item(text, '–');
    if (issue.nearest !== undefined) screen.line(`    ${paint('bold', `Menade du ${issue.nearest}?`)}`);
  }
  if (error.issues.length > MOST_SHOWN) screen.item(`… och ${String(error.issues.length - MOST_SHOWN)} till.`, '–');
}

/** Some errors of the library say in their message all that the issues say. */
function saysAll({ message, issues }: HjmError): boolean {
  return issues.length > 0 && issues.every(({ path, expected }) => path !== '' && message.includes(`${path} ska vara ${expected}`)) && !message.includes('fel till');
}

function issueText({ path, expected, found }: HjmIssue, place: Place | undefined): string {
  const at = place === undefined ? '' : ` (rad ${String(place.line)}${place.column === undefined ? '' : `, kolumn ${String(place.column)}`})`;
  if (path === 'argv') return expected === '' ? '' : `Finns: ${expected}.`;
  return `${path === '' ? 'hela innehållet' : path}${at}: väntade ${expected}, fick ${found}.`;
}
