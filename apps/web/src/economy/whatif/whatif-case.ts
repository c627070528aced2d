import { type ChangeSensitivity, checkKey, checkScenario, type DistributionKey, type Interplay, perPrincipal, type PerPrincipal, rankSensitivity, rentsForZeroResult, type RentsForResult, rentsPerPrincipal, type Scenario, type SensitivityUnit, type Statement, whatIf, type WhatIf } from '@hjm/economics';
import { type Attempt, attempt } from '../attempt.js';
import { typedDecimal, typedOre } from '../typed-number.js';
import { type ChangeDraft, changeOf } from './change-draft.js';

/** Everything that is chosen and typed on the page. */
export type WhatIfCase = {
  readonly titleSv: string;
  readonly base: string;
  readonly changes: readonly ChangeDraft[];
  readonly interplay: Interplay;
  readonly assumptionsSv: readonly string[];
  /** The income that is to give the result. */
  readonly rentLine: string;
  readonly target: string;
  readonly key: string | null;
  /** How large a step is when each change is taken one down and one up. */
  readonly steps: { readonly [unit in SensitivityUnit]: string };
};

export const ONE_STEP: WhatIfCase['steps'] = { percent: '1', points: '1', fullTimeEquivalents: '1', percentOfAmount: '1' };

export type WhatIfAnswer = {
  /** Every change, also those that cannot be reckoned. */
  readonly checked: Attempt<Scenario>;
  /** The places of changes that are left out because something in them is missing or wrong. */
  readonly leftOut: readonly number[];
  /** What the other changes do. */
  readonly outcome: Attempt<WhatIf>;
};

/** What a case does to the statement. A change that is not complete is left out and told, so that the others answer at once. */
export function whatIfAnswer(of: WhatIfCase, statement: Statement): WhatIfAnswer {
  const { titleSv, base, interplay, assumptionsSv } = of;
  const changes = of.changes.map(changeOf);
  const scenario = (some: readonly unknown[]): unknown => ({ id: 'sidan', titleSv, base, changes: some, assumptionsSv });
  const checked = attempt(() => checkScenario(statement, scenario(changes)));
  const faults = checked.ok ? [] : checked.error.issues.map(({ path }) => Number(/^changes\.(\d+)/u.exec(path)?.[1] ?? -1));
  const leftOut = [...new Set(faults.filter((at) => at >= 0))].toSorted((a, b) => a - b);
  const outcome = attempt(() => whatIf(statement, checkScenario(statement, scenario(changes.filter((_, at) => !leftOut.includes(at)))), { rounding: 'halfUp', interplay }));
  return { checked, leftOut, outcome };
}

/** Which change moves the result most, by the steps that are typed. */
export function sensitivityAnswer({ steps }: WhatIfCase, { scenario, options }: WhatIf, statement: Statement): Attempt<readonly ChangeSensitivity[]> {
  return attempt(() => rankSensitivity(statement, scenario, Object.fromEntries(Object.entries(steps).map(([unit, step]) => [unit, typedDecimal(step)])), options));
}

/** What the chosen income must be for the result, and who pays it. */
export function rentsAnswer({ rentLine, target }: WhatIfCase, outcome: WhatIf): Attempt<RentsForResult> {
  return attempt(() => rentsForZeroResult(outcome, { line: rentLine, targetOre: target.trim() === '' ? 0 : (typedOre(target) ?? Number.NaN) }));
}

/** Who pays more and who less: of what the changes do to the chosen income, and of what the result asks for. */
export function principalsAnswer({ rentLine }: WhatIfCase, key: DistributionKey, outcome: WhatIf, rents: RentsForResult): Attempt<{ readonly byChanges: PerPrincipal; readonly byRents: PerPrincipal }> {
  return attempt(() => ({ byChanges: perPrincipal(outcome, checkKey(key), { lines: [rentLine] }), byRents: rentsPerPrincipal(rents, key) }));
}
