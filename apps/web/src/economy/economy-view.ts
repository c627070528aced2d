import { type AmountPrint, type AmountUnit, type Economy, MNKR_ONE, type Statement, WHOLE_KR, WHOLE_TKR } from '@hjm/economics';
import type { EconomyHead, KeptEconomy } from './economy-api.js';
import type { EconomySearch } from './economy-search.js';

/** What a page shows: which economy, in which unit, and what else there is to choose. */
export type EconomyView = KeptEconomy & {
  readonly economies: readonly EconomyHead[];
  /** Why the service does not answer, when it does not. */
  readonly away: string | undefined;
  /** The columns of the economy, when it has any. */
  readonly statement: Statement | undefined;
  /** How amounts are printed. */
  readonly print: AmountPrint;
  /** Asks the service again, as after a change. */
  readonly reload: () => void;
};

/** How amounts are printed in each unit. */
export const PRINTS: { readonly [unit in AmountUnit]: AmountPrint } = { kr: WHOLE_KR, tkr: WHOLE_TKR, mnkr: MNKR_ONE };

export const printOf = ({ enhet }: EconomySearch): AmountPrint => PRINTS[enhet ?? 'tkr'];

/** The id that an address means: the demo, when it names none. */
export function chosenId(economies: readonly EconomyHead[], { ekonomi }: EconomySearch): string | undefined {
  return ekonomi ?? (economies.find(({ demo }) => demo) ?? economies[0])?.id;
}

/** The columns of an economy as a statement; undefined when it has none. */
export function statementOf({ chart, statements: [columns] }: Economy): Statement | undefined {
  return columns === undefined ? undefined : { chart, ...columns };
}
