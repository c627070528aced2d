import { type HjmIssue, isLocalDate, type LocalDate } from '@hjm/core';
import { daysBetween } from '@hjm/core/calendar';
import { issue, throwIssues } from '../issues/issues.js';
import { under } from '../record/under.js';
import type { ControlResult, ControlRisk, RiskRegister } from './risk-types.js';
import { type RiskColour, riskColour, type RiskColours, riskValue } from './risk-value.js';

/** What a list of risks is made by. All of it is one's own: the documents print no limits, and not when an interim report is. */
export type RiskListOptions = {
  readonly today: LocalDate;
  readonly colours: RiskColours;
  /** The days of occasions that deadlines name, such as `{ 'Delår 2025': '2025-08-31' }`; empty when no name has a day. */
  readonly occasions: { readonly [name: string]: LocalDate };
};

/**
 * How the review of a risk stands: `overdue`: its day has passed without a result; `deviation`: something was wrong and is not put right;
 * `finished`: without remark or put right; `open`: not yet, and its day has not passed; `noDay`: not yet, and no day is stated.
 */
export type ReviewStanding = 'overdue' | 'deviation' | 'finished' | 'open' | 'noDay';

/** A risk as the list has it. */
export type RiskListRow = {
  readonly risk: ControlRisk;
  /** Probability × consequence; null when not judged. */
  readonly value: number | null;
  readonly colour: RiskColour | null;
  readonly standing: ReviewStanding;
  /** The day of the deadline; null when none is stated, or its occasion has no day among the options. */
  readonly due: LocalDate | null;
  /** Days since the deadline for what is overdue; else null. */
  readonly daysOver: number | null;
  /** The last result until today; null when there is none. */
  readonly last: ControlResult | null;
};

/**
 * The risks in the order in which they need to be seen: overdue, red, open deviations, not judged, and the rest; within each the highest risk
 * value first, then the earliest deadline, then those that are not finished, then the order of the register.
 *
 * ```ts
 * import { riskList } from '@hjm/economics';
 *
 * const risk = { areaSv: 'Område', regulationSv: null, methodSv: null, printedValue: null, ownerRoleSv: null, controlPoints: [], results: [] };
 * const register = {
 *   id: 'plan', titleSv: 'Eget exempel', region: 'exempel', year: 2025, scale: { probabilitySv: 'Sannolikhet', consequenceSv: 'Konsekvens', lowest: 1, highest: 4 }, citation: null,
 *   risks: [
 *     { ...risk, key: 'frame', riskSv: 'Ramen räcker inte', probability: 4, consequence: 4, deadline: 'Delår 2025' },
 *     { ...risk, key: 'keys', riskSv: 'Nycklar på villovägar', probability: 1, consequence: 2, deadline: '2025-08-15' },
 *   ],
 * };
 * const rows = riskList(register, { today: '2025-08-16', colours: { redFrom: 12, yellowFrom: 6 }, occasions: {} });
 * rows.map(({ risk: { key }, colour, standing }) => [key, colour, standing]); // => [['keys', 'green', 'overdue'], ['frame', 'red', 'noDay']]
 * ```
 *
 * @throws HjmError `invalid-risk-list-options` when limits are no whole numbers, yellow begins above red, or a day does not exist
 */
export function riskList({ risks }: RiskRegister, options: RiskListOptions): readonly RiskListRow[] {
  throwIssues('invalid-risk-list-options', 'Listan kan inte göras.', optionIssues(options));
  return risks
    .map((risk) => rowOf(risk, options))
    .toSorted((a, b) => rank(a) - rank(b) || (b.value ?? Infinity) - (a.value ?? Infinity) || later(a.due, b.due) || Number(a.standing === 'finished') - Number(b.standing === 'finished'));
}

function rowOf(risk: ControlRisk, { today, colours, occasions }: RiskListOptions): RiskListRow {
  const value = riskValue(risk);
  const due = risk.deadline === null ? null : isLocalDate(risk.deadline) ? risk.deadline : (under(occasions, risk.deadline) ?? null);
  const last = risk.results.findLast(({ day }) => day <= today) ?? null;
  const reviewed = risk.results.findLast(({ day, outcome }) => day <= today && outcome !== 'ongoing');
  const standing = reviewed === undefined ? openStanding(due, today) : reviewed.outcome === 'deviation' ? 'deviation' : 'finished';
  return { risk, value, colour: riskColour(value, colours), standing, due, daysOver: standing === 'overdue' && due !== null ? daysBetween(due, today) : null, last };
}

function openStanding(due: LocalDate | null, today: LocalDate): ReviewStanding {
  if (due === null) return 'noDay';
  return due < today ? 'overdue' : 'open';
}

function rank({ standing, colour }: RiskListRow): number {
  if (standing === 'overdue') return 0;
  if (colour === 'red') return 1;
  if (standing === 'deviation') return 2;
  return colour === null ? 3 : 4;
}

/** Earlier first, none last. */
function later(a: LocalDate | null, b: LocalDate | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

function optionIssues({ today, colours, occasions }: RiskListOptions): HjmIssue[] {
  const limits = (['redFrom', 'yellowFrom'] as const).flatMap((key) => (Number.isSafeInteger(colours[key]) ? [] : [issue(`colours.${key}`, 'ett heltal', colours[key])]));
  return [
    ...limits,
    ...(limits.length === 0 && colours.yellowFrom > colours.redFrom ? [issue('colours.yellowFrom', `högst ${String(colours.redFrom)}, där rött börjar`, colours.yellowFrom)] : []),
    ...[['today', today] as const, ...Object.entries(occasions).map(([name, day]) => [`occasions.${name}`, day] as const)].flatMap(([path, day]) => (isLocalDate(day) ? [] : [issue(path, 'ett datum som finns, skrivet ÅÅÅÅ-MM-DD', day)])),
  ];
}
