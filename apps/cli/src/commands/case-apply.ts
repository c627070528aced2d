import type { CaseEvent } from '@hjm/rules/cases';
import { parseCaseEvent } from '@hjm/rules/cases-schema';
import { keepEvent } from '../cases/kept-cases.js';
import { type BookOptions, readBook } from '../cases/read-book.js';
import { codeOf, informationOf, oreOf } from '../cases/told.js';
import { readJson } from '../input/read-json.js';
import type { Io } from '../io.js';
import { caseJson, printCase } from '../output/case-view.js';
import type { Result } from '../result.js';
import { today } from '../today.js';
import { usageError } from '../usage-error.js';

export type ApplyOptions = BookOptions & {
  readonly kind?: string;
  readonly product?: string;
  readonly code?: string;
  readonly cost?: string;
  readonly info?: readonly string[];
  readonly replaces?: string;
  readonly on?: string;
  readonly id?: string;
  readonly event?: string;
};

/** `hjm case apply`: a new case, from options or from JSON. */
export async function caseApplyVerb(io: Io, options: ApplyOptions): Promise<Result> {
  const book = await readBook(options, io);
  const event = options.event === undefined ? applicationOf(options) : await readJson(options.event, io, parseCaseEvent);
  const kept = keepEvent(book, io, event, { id: options.id, isNew: true });
  const on = today(io.now());
  return {
    json: caseJson(book.policy, kept, on),
    print: (screen) => {
      printCase(screen, book.policy, kept, on);
      screen.line(screen.paint('dim', `Sparat i ${book.file}.`));
    },
  };

  function applicationOf({ kind, product, code, cost, info, replaces, on: given }: ApplyOptions): CaseEvent {
    const kinds = book.policy.kinds.filter(({ closed }) => closed === undefined).map((one) => one.id);
    if (kind === undefined) throw usageError(`Ange sorten med --kind: ${kinds.join(', ')}.`);
    if (product === undefined) throw usageError('Ange vad ansökan gäller med --product.');
    if (code === undefined) throw usageError('Ange ISO 9999-koden med --code, så fin som den är känd.');
    return {
      kind: 'apply',
      on: given ?? today(io.now()),
      by: { role: 'applicant' },
      application: {
        kind,
        product,
        isoCode: codeOf(code),
        costOre: cost === undefined ? null : oreOf('--cost', cost),
        information: informationOf(book.policy, kind, info),
        ...(replaces === undefined ? {} : { replaces }),
      },
    };
  }
}
