import { HjmError, foundText, isLocalDate, nearest } from '@hjm/core';
import { type Case, type CaseEvent, type CasePolicy, applyEvent, checkCaseTexts, openCase, parseCaseReference } from '@hjm/rules/cases';
import { canonicalHash } from '@hjm/rules/canonical';
import type { Io } from '../io.js';
import { today } from '../today.js';
import { appendCaseLine } from './case-file.js';
import { type CaseLine, GENESIS, sealLine } from './case-line.js';

/** Where cases are kept and by what order they are handled. */
export type CaseBook = { readonly file: string; readonly policy: CasePolicy };

/** The cases of the lines, oldest first. The events were checked when they were written. */
export function casesIn({ policy }: CaseBook, lines: readonly CaseLine[]): readonly Case[] {
  const events = new Map<string, CaseEvent[]>();
  for (const { case: id, event } of lines) events.set(id, [...(events.get(id) ?? []), event]);
  return [...events].map(([id, own]) => ({ format: 'hjm.case/1', id, policy: policy.id, events: own as unknown as Case['events'] }));
}

/** The case with an id. */
export function caseWithId(cases: readonly Case[], id: string): Case {
  const found = cases.find((one) => one.id === id);
  if (found !== undefined) return found;
  const ids = cases.map((one) => one.id);
  const near = nearest(id, ids);
  const issue = { path: 'ärende', expected: ids.length === 0 ? 'ett ärende; det finns inget än' : ids.slice(-10).join(', '), found: foundText(id) };
  throw new HjmError('unknown-case', `Det finns inget ärende ${issue.found}.`, [near === undefined ? issue : { ...issue, nearest: near }]);
}

/** Keeps an event: of a new case when no id is given or `isNew`, else of the case with the id. */
export function keepEvent(book: CaseBook, io: Io, event: CaseEvent, { id, isNew }: { readonly id: string | undefined; readonly isNew: boolean }): Case {
  checkCaseTexts(event);
  const day = today(io.now());
  if (isLocalDate(event.on) && event.on > day) throw new HjmError('case-event', `Dagen ${event.on} har inte varit än.`, [{ path: 'on', expected: `${day} eller tidigare`, found: foundText(event.on) }]);
  return appendCaseLine(book.file, io, (lines) => {
    const cases = casesIn(book, lines);
    const known = id === undefined ? nextId(cases, isLocalDate(event.on) ? event.on : day) : isNew ? parseCaseReference(id) : id;
    if (isNew && cases.some((one) => one.id === known)) throw new HjmError('case-exists', `Det finns redan ett ärende ${known}.`, [{ path: 'id', expected: 'ett id som inget ärende har', found: foundText(known) }]);
    if (event.kind === 'replace') caseWithId(cases, event.replacedBy);
    if (event.kind === 'apply' && event.application.replaces !== undefined) caseWithId(cases, event.application.replaces);
    const after = isNew ? openCase(book.policy, known, event) : applyEvent(book.policy, caseWithId(cases, known), event);
    const last = lines.at(-1);
    const line = sealLine({
      format: 'hjm.case-line/1',
      number: (last?.number ?? 0) + 1,
      case: known,
      at: io.now().toISOString(),
      policy: { id: book.policy.id, hash: canonicalHash(book.policy) },
      event,
      previous: last?.hash ?? GENESIS,
    });
    return { line, after };
  }).after;
}

/** The year of the application and a number: says nothing of whom it is about. */
function nextId(cases: readonly Case[], day: string): string {
  const year = day.slice(0, 4);
  const numbers = cases.map(({ id }) => Number(new RegExp(`^${year}-(\\d{4,})$`).exec(id)?.[1] ?? 0));
  return `${year}-${String(Math.max(0, ...numbers) + 1).padStart(4, '0')}`;
}
