import { isLocalDate, type LocalDate } from '@hjm/core';
import { type RiskListOptions, riskList, type RiskListRow, type RiskRegister } from '@hjm/economics';
import { type Attempt, attempt } from '../attempt.js';
import { typedWhole } from '../typed-number.js';

/** Limits as they are typed; the documents print none. */
export type Limits = { readonly red: string; readonly yellow: string };

/** The risks of each register in the order in which they need to be seen, or what is wrong with the limits. */
export type ControlAnswer = Attempt<readonly { readonly register: RiskRegister; readonly rows: readonly RiskListRow[] }[]>;

export function controlAnswer(registers: readonly RiskRegister[], { red, yellow }: Limits, day: LocalDate, occasions: RiskListOptions['occasions']): ControlAnswer {
  const options = { today: day, colours: { redFrom: typedWhole(red) ?? Number.NaN, yellowFrom: typedWhole(yellow) ?? Number.NaN }, occasions };
  return attempt(() => registers.map((register) => ({ register, rows: riskList(register, options) })));
}

/** The names of occasions that deadlines have instead of a day. */
export function occasionNames(registers: readonly RiskRegister[]): readonly string[] {
  const names = registers.flatMap(({ risks }) => risks.flatMap(({ deadline }) => (deadline === null || isLocalDate(deadline) ? [] : [deadline])));
  return [...new Set(names)];
}

/** How many need to be seen first, over all registers. */
export function controlCounts(told: readonly { readonly rows: readonly RiskListRow[] }[]): { readonly overdue: number; readonly red: number; readonly deviation: number; readonly finished: number; readonly all: number } {
  const rows = told.flatMap((one) => one.rows);
  const count = (of: (row: RiskListRow) => boolean): number => rows.filter(of).length;
  return { overdue: count(({ standing }) => standing === 'overdue'), red: count(({ colour }) => colour === 'red'), deviation: count(({ standing }) => standing === 'deviation'), finished: count(({ standing }) => standing === 'finished'), all: rows.length };
}
