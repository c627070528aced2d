import { numberText, withUnit } from './cell-text.js';
import type { PublishedCheck, PublishedUnit, PublishedVerdict } from './published-types.js';

/** What a check is of, and how it is made. */
export type CheckOf = Pick<PublishedCheck, 'id' | 'table' | 'labelSv' | 'citation'> & {
  readonly basis?: PublishedCheck['basis'];
  /** How it was recomputed, as a sentence. */
  readonly howSv: string;
  /** What else a reader needs to know. */
  readonly moreSv?: string;
};

type Compared = Pick<PublishedCheck, 'unit' | 'printed' | 'recomputed' | 'difference' | 'roundingGives' | 'verdict'>;

/** A check with its reason in Swedish, from what was compared. */
export function checked({ basis = 'stated', howSv, moreSv, ...of }: CheckOf, compared: Compared): PublishedCheck {
  const reading = basis === 'reading' ? ['Att talen hör ihop är vår läsning.'] : [];
  const reasonSv = [howSv, OUTCOME_SV[compared.verdict](compared), ...(moreSv === undefined ? [] : [moreSv]), ...reading].filter((text) => text !== '').join(' ');
  return { ...of, ...compared, basis, reasonSv };
}

/** A check that cannot be made, since something behind the figure is not printed. */
export function undecided({ basis = 'stated', howSv, moreSv, ...of }: CheckOf, unit: PublishedUnit, printed: string | null, recomputed: string | null = null): PublishedCheck {
  const reasonSv = [howSv, moreSv ?? '', basis === 'reading' ? 'Att talen hör ihop är vår läsning.' : ''].filter((text) => text !== '').join(' ');
  return { ...of, unit, printed, recomputed, difference: null, roundingGives: null, verdict: 'cannotBeDecided', basis, reasonSv };
}

const text = (number: string | null, unit: PublishedUnit): string => (number === null ? 'inget tal' : withUnit(numberText(number.replace('-', '')), unit));

const OUTCOME_SV: { readonly [verdict in PublishedVerdict]: (compared: Compared) => string } = {
  follows: () => 'Det stämmer exakt.',
  rounding: ({ difference, roundingGives, unit }) => `Skillnaden är ${text(difference, unit)}; avrundning kan ge upp till ${text(roundingGives, unit)}.`,
  doesNotFollow: ({ difference, roundingGives, unit }) => `Skillnaden är ${text(difference, unit)}, mer än de ${text(roundingGives, unit)} som avrundning kan ge.`,
  cannotBeDecided: () => 'Ett tal som behövs är inte tryckt.',
};
