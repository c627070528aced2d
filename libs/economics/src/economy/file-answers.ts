import { throwIssues } from '../issues/issues.js';
import type { InvestmentSection } from '../investments/investment-types.js';
import type { LedgerSign } from '../ledger/records/ledger-columns.js';
import type { DistributionKey } from '../surplus/key-types.js';

/** What is said beside a file of what the file does not say itself. Nothing of it has a value that was not said. */
export type FileAnswers = {
  readonly titleSv?: string | undefined;
  readonly year?: number | undefined;
  readonly account?: 'actual' | 'budget' | undefined;
  readonly sign?: LedgerSign | undefined;
  readonly basis?: DistributionKey['basis'] | undefined;
  readonly decidedSv?: string | undefined;
  readonly useWhatSv?: string | undefined;
  readonly useFrom?: string | undefined;
  readonly useTo?: string | undefined;
  readonly useSourceSv?: string | undefined;
  /** Öre. */
  readonly frame?: number | undefined;
  /** Öre; left out: not stated. */
  readonly transferred?: number | undefined;
  /** Left out: the plan has none. */
  readonly sections?: readonly InvestmentSection[] | undefined;
  readonly probabilitySv?: string | undefined;
  readonly consequenceSv?: string | undefined;
  /** Left out: not stated. */
  readonly lowest?: number | undefined;
  readonly highest?: number | undefined;
};

const EXPECTED = {
  titleSv: 'vad det som filen innehåller heter',
  year: 'året som filen gäller',
  account: 'actual (utfall) eller budget',
  sign: 'debitPositive när kostnader står utan minus, annars incomePositive',
  basis: 'vad andelarna är: percent (procent som summerar till 100), weights (vikter, till exempel invånare) eller use (uppmätt nyttjande)',
  useWhatSv: 'vad som mättes',
  useFrom: 'första dagen som mättes',
  useTo: 'sista dagen som mättes',
  useSourceSv: 'varifrån uppgifterna om nyttjandet kommer',
  frame: 'ramen',
  probabilitySv: 'vad S läses som, för rubriken säger det inte',
  consequenceSv: 'vad K läses som, för rubriken säger det inte',
} as const;

/** What a file may need to have said beside it. */
type NeededAnswer = keyof typeof EXPECTED;

/**
 * The answers that a file needs.
 *
 * @throws HjmError `not-said` with all that are missing
 */
export function neededAnswers<const Keys extends readonly NeededAnswer[]>(answers: FileAnswers, ...keys: Keys): { readonly [Key in Keys[number]]: NonNullable<FileAnswers[Key]> } {
  throwIssues('not-said', 'Filen säger inte allt som behövs.', keys.filter((key) => answers[key] === undefined).map((path) => ({ path, expected: EXPECTED[path], found: 'inget' })));
  return answers as { readonly [Key in Keys[number]]: NonNullable<FileAnswers[Key]> };
}
