import { type Case, type CaseActor, type CaseEvent, type CaseEventKind, type CasePolicy, caseSteps, stepOf, viewCase } from '@hjm/rules/cases';
import { parseCaseEvent } from '@hjm/rules/cases-schema';
import { readCaseFile } from '../cases/case-file.js';
import { type CaseBook, caseWithId, casesIn, keepEvent } from '../cases/kept-cases.js';
import { type BookOptions, readBook } from '../cases/read-book.js';
import { informationOf, oreOf } from '../cases/told.js';
import { readJson } from '../input/read-json.js';
import type { Io } from '../io.js';
import { caseJson, printCase } from '../output/case-view.js';
import type { Result } from '../result.js';
import { today } from '../today.js';
import { usageError } from '../usage-error.js';

export type DecideOptions = BookOptions & {
  readonly level?: string;
  readonly cost?: string;
  readonly reason?: string;
  readonly info?: readonly string[];
  readonly by?: string;
  readonly on?: string;
  readonly event?: string;
};

/** `hjm case decide`: what happens to a case – completed, prepared, sent back, granted, refused, replaced, expired. */
export async function caseDecideVerb(io: Io, id: string, word: string | undefined, options: DecideOptions): Promise<Result> {
  const book = await readBook(options, io);
  const before = caseWithId(casesIn(book, readCaseFile(book.file, io)), id);
  const event = options.event === undefined ? eventOf(book, before, word, options, today(io.now())) : await readJson(options.event, io, parseCaseEvent);
  const kept = keepEvent(book, io, event, { id, isNew: false });
  const on = today(io.now());
  return {
    json: caseJson(book.policy, kept, on),
    print: (screen) => {
      printCase(screen, book.policy, kept, on);
    },
  };
}

const WORDS = caseSteps.flatMap(({ event }) => (event === 'apply' ? [] : [event]));

function eventOf({ policy }: CaseBook, before: Case, word: string | undefined, options: DecideOptions, day: string): CaseEvent {
  const kind = kindOf(word);
  const base = { on: options.on ?? day, by: actorOf(policy, before, kind, options) };
  switch (kind) {
    case 'complete':
      return { kind, ...base, information: informationOf(policy, viewCase(policy, before).application.kind, options.info), ...(options.cost === undefined ? {} : { costOre: oreOf('--cost', options.cost) }) };
    case 'prepare':
      return { kind, ...base, statement: needed(options.reason, 'yttrandet med --reason') };
    case 'sendBack':
      return { kind, ...base, reason: needed(options.reason, 'vad som ska kompletteras med --reason') };
    case 'refuse':
      return { kind, ...base, reason: needed(options.reason, 'skälet med --reason') };
    case 'grant':
      return { kind, ...base, costOre: oreOf('--cost', needed(options.cost, 'den beviljade kostnaden med --cost')), reason: needed(options.reason, 'skälet med --reason') };
    case 'replace':
      return { kind, ...base, replacedBy: needed(options.by, 'det nya ärendet med --by') };
    case 'expire':
      return { kind, ...base };
  }
}

function kindOf(word: string | undefined): Exclude<CaseEventKind, 'apply'> {
  const found = WORDS.find((event) => event === word);
  if (found !== undefined) return found;
  throw usageError(word === undefined ? `Ange vad som händer: ${WORDS.join(', ')}.` : `Händelsen ${word} finns inte.`, word, WORDS);
}

/** Who does it: a named level decides; what only one role may do is done by it, and where several may, by the consultant. */
function actorOf(policy: CasePolicy, before: Case, kind: CaseEventKind, { level }: DecideOptions): CaseActor {
  const { roles } = stepOf(kind);
  if (level !== undefined) return { role: 'decider', level };
  if (!roles.includes('decider')) return { role: roles.includes('consultant') ? 'consultant' : 'applicant' };
  if (roles.includes('consultant')) return { role: 'consultant' };
  const { application } = viewCase(policy, before);
  const able = policy.levels.filter(({ kinds }) => kinds?.includes(application.kind) ?? true);
  const [only] = able;
  if (only !== undefined && able.length === 1) return { role: 'decider', level: only.id };
  throw usageError(`Ange vem som beslutar med --level: ${able.map(({ id, label }) => `${id} (${label})`).join(', ')}.`);
}

function needed(text: string | undefined, what: string): string {
  if (text !== undefined) return text;
  throw usageError(`Ange ${what}.`);
}
