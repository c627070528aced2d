import { formatCitation } from '@hjm/core';
import type { Duty, FactDef, NeededFact, Reason } from '@hjm/rules';
import { OUTCOME_LABELS, describeValue, describeWarning } from '@hjm/rules/text';
import type { FullAnswer } from '../answer.js';
import { expectedText } from '../input/expected-text.js';
import { STATUS_LABELS } from './labels.js';
import type { Screen } from './screen.js';

/** What of an answer is shown beside the answer itself. */
export type AnswerView = {
  /** Why none of the other rules applies; of a refusal, why those that would give the right do not is always told. */
  readonly otherRules: boolean;
  readonly journal: boolean;
  /** The day of knowledge was asked for, and so is said. */
  readonly knownAt: boolean;
  /** Open questions come with the option that answers them. */
  readonly options: boolean;
};

/** The page about an answer: what it is, why and from where, what is missing, what would change it. */
export function printAnswer(screen: Screen, full: FullAnswer, view: AnswerView): void {
  const { answer, explanation } = full;
  const { paint } = screen;
  printHead(screen, full, view.knownAt);
  screen.line();
  screen.line(paint('bold', paint(COLOURS[answer.outcome], explanation.headline)));
  if (explanation.askWhom !== undefined && !explanation.headline.endsWith(`Fråga ${explanation.askWhom}.`)) screen.line(`Fråga ${explanation.askWhom}.`);

  section(screen, 'Därför', answer.reasons, (reason) => {
    cited(screen, reason, '•');
  });
  for (const [title, kind] of [['Krav', 'requirements'], ['Råd', 'advice']] as const) {
    section(screen, title, answer[kind], (duty) => {
      printDuty(screen, duty, STATUS_LABELS[kind][duty.status]);
    });
  }
  section(screen, 'Observera', answer.warnings.filter(({ code }) => code !== 'advice-unmet'), (warning) => {
    screen.item(describeWarning(full.package, answer, warning), '!');
  });
  section(screen, 'Frågor som återstår', answer.needed, (needed) => {
    screen.item(needed.question, '?');
    if (view.options) printOptions(screen, needed);
    screen.detail(`Vet du inte? Fråga ${needed.askWhom ?? full.package.askWhom}.`);
  });
  section(screen, 'Det här skulle ge ett bättre svar', explanation.changes, (text) => {
    screen.item(text);
  });
  if (answer.moreChanges) screen.item('Det finns fler sätt.');
  section(screen, 'Andra som skulle få ett bättre svar i samma fall', othersOf(full), (text) => {
    screen.item(text);
  });
  if (view.otherRules) {
    section(screen, 'Regler som inte ligger bakom svaret', explanation.otherRules, (text) => {
      screen.item(text);
    });
  } else {
    section(screen, 'Regler som ger rätt, men inte här', refusedRights(full), (text) => {
      screen.item(text);
    });
  }
  if (view.journal) {
    screen.heading('Text till journalen');
    screen.raw(`${explanation.journal}\n`);
  } else {
    screen.line();
    screen.line(paint('dim', `Det är regionens eget beslut som gäller.${view.otherRules ? '' : ' Varför övriga regler inte ligger bakom svaret: --all.'} Text till journalen: --journal.`));
  }
}

const COLOURS = { allowed: 'green', conditional: 'yellow', denied: 'red', undetermined: 'cyan' } as const;
const MARKS = { met: ['green', '✓'], unmet: ['red', '✗'], unknown: ['yellow', '?'] } as const;

function printHead(screen: Screen, { package: pkg, answer: { edition, record } }: FullAnswer, asked: boolean): void {
  screen.line(`${screen.paint('bold', pkg.title)} (${pkg.id} ${pkg.version})`);
  const known = record.knownAt === null || !asked ? '' : `, som det var känt ${record.knownAt}`;
  const title = edition === null ? '' : `. Utgåva ${edition.id}: ${edition.title}`;
  screen.line(screen.paint('dim', `Prövat för ${record.on}${known}${title}.`));
}

function section<T>(screen: Screen, title: string, items: readonly T[], print: (item: T) => void): void {
  if (items.length === 0) return;
  screen.heading(title);
  for (const item of items) print(item);
}

function cited(screen: Screen, { text, citations }: Pick<Reason, 'text' | 'citations'>, mark: string): void {
  screen.item(text, mark);
  for (const citation of citations) screen.detail(formatCitation(citation));
}

function printDuty(screen: Screen, { status, text, citations }: Duty, label: string): void {
  const [colour, mark] = MARKS[status];
  cited(screen, { text: `${screen.paint(colour, label)}: ${text}`, citations }, mark);
}

function printOptions(screen: Screen, { fact, def, lookup }: NeededFact): void {
  screen.detail(`--fact ${fact}=…  ${expectedText(def)}`);
  if (lookup !== undefined) screen.detail(lookup.missing === 'article' ? `Eller ange artikelnumret: --fact ${lookup.article}=…` : `Eller ge listan: --param ${lookup.parameter}=lista.txt`);
}

/** Behind a refusal: the rules that could have given the right which was refused, and why they do not. */
function refusedRights({ package: pkg, answer, explanation }: FullAnswer): string[] {
  const refused = answer.outcome === 'denied' ? answer.reasons.map(({ decision }) => decision) : [];
  const rules = pkg.editions.find(({ id }) => id === answer.edition?.id)?.rules ?? [];
  const gives = (id: string): boolean => rules.some((rule) => rule.id === id && rule.kind === 'right' && refused.includes(rule.decision));
  return explanation.otherRules.filter((_, index) => gives(answer.otherRules[index]?.rule ?? ''));
}

function othersOf({ package: pkg, others }: FullAnswer): string[] {
  const defs = new Map<string, FactDef>(pkg.facts.map((def) => [def.id, def]));
  return others.flatMap(({ ways }) =>
    ways.map(({ set, outcome }) => {
      const who = Object.entries(set).map(([id, value]) => {
        const def = defs.get(id);
        return def === undefined ? id : describeValue(def, value);
      });
      return `${who.join(', ')}: ${OUTCOME_LABELS[outcome]}`;
    }),
  );
}
