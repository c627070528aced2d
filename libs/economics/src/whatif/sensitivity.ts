import { formatNumber } from '@hjm/core/text';
import { changeOrMissing, kronorOrMissing } from '../effects/signed-text.js';
import { exactOf, roundExact, whole, over, times } from '../exact/exact.js';
import { issue, throwIssues } from '../issues/issues.js';
import type { Statement } from '../statement/statement-types.js';
import { checkScenario } from './check-scenario.js';
import { changeLabel } from './describe-change.js';
import { decimal } from './field-checks.js';
import type { ScenarioChange, Scenario } from './scenario-types.js';
import { whatIf } from './whatif.js';
import type { KnownOre, WhatIfOptions } from './whatif-types.js';

/** Which change of the scenario takes which values. `vary`: its place, from 0. */
export type SensitivityQuestion = { readonly vary: number; readonly steps: readonly string[] };

/** What a value stands for: per cent, percentage points, full-time equivalents, or per cent of the amount on a line. */
export type SensitivityUnit = 'percent' | 'points' | 'fullTimeEquivalents' | 'percentOfAmount';

/** The result of each step, for a chart or a table. */
export type Sensitivity = {
  readonly titleSv: string;
  readonly unit: SensitivityUnit;
  readonly unitSv: string;
  readonly steps: readonly { readonly value: string; readonly after: KnownOre; readonly difference: KnownOre }[];
};

export const UNIT: { readonly [kind in ScenarioChange['kind']]: SensitivityUnit } = { volume: 'percent', price: 'percent', socialContributions: 'percent', interest: 'points', staff: 'fullTimeEquivalents', line: 'percentOfAmount' };
export const UNIT_SV: { readonly [unit in SensitivityUnit]: string } = { percent: 'procent', points: 'procentenheter', fullTimeEquivalents: 'årsarbetare', percentOfAmount: 'procent av beloppet' };

/**
 * A scenario with one change at several strengths: the per cent of a volume or price, the new rate of contributions, the points of
 * interest, the full-time equivalents, or so many per cent of the amount on a line (rounded by the rule of the options). The other changes stay.
 *
 * @throws HjmError `invalid-sensitivity` for a place without a change or a step that is no number, and as `whatIf`
 */
export function sensitivity(statement: Statement, scenario: Scenario, question: SensitivityQuestion, options: WhatIfOptions): Sensitivity {
  const { changes } = checkScenario(statement, scenario);
  const varied = changes[question.vary];
  throwIssues('invalid-sensitivity', 'Känsligheten går inte att räkna.', [
    ...(varied === undefined ? [issue('vary', changes.length === 0 ? 'ett scenario med minst en ändring' : `en ändring från 0 till ${String(changes.length - 1)}`, String(question.vary))] : []),
    ...(question.steps.length === 0 ? [issue('steps', 'minst ett steg', question.steps)] : []),
    ...question.steps.flatMap((step, at) => decimal('ett steg')(step, `steps.${String(at)}`, statement.chart)),
  ]);
  const unit = UNIT[(varied as ScenarioChange).kind];
  const steps = question.steps.map((value) => {
    const { after, difference } = whatIf(statement, { ...scenario, changes: changes.map((change, at) => (at === question.vary ? changeAt(change, value, options) : change)) }, options);
    return { value, after, difference };
  });
  return { titleSv: `${scenario.titleSv}: ${changeLabel(varied as ScenarioChange, statement.chart)}`, unit, unitSv: UNIT_SV[unit], steps };
}

/** The steps in Swedish, one a line. */
export function describeSensitivity({ titleSv, unit, steps }: Sensitivity): readonly string[] {
  return [titleSv, ...steps.map(({ value, after, difference }) => `${strengthSv(value, unit)}: resultat ${kronorOrMissing(after.ore)}, skillnad ${changeOrMissing(difference.ore)}`)];
}

/** A strength or a step in Swedish: `46,22 procent`, `1 procentenhet`. */
export function strengthSv(value: string, unit: SensitivityUnit): string {
  return `${formatNumber(value)} ${unit === 'points' && /^-?0*1(\.0*)?$/.test(value) ? 'procentenhet' : UNIT_SV[unit]}`;
}

/** The change at another strength. */
export function changeAt(change: ScenarioChange, value: string, { rounding }: WhatIfOptions): ScenarioChange {
  switch (change.kind) {
    case 'volume':
    case 'price':
      return { ...change, percent: value };
    case 'socialContributions':
      return { ...change, toPercent: value };
    case 'interest':
      return { ...change, points: value };
    case 'staff':
      return { ...change, fullTimeEquivalents: value };
    case 'line':
      return { ...change, ore: roundExact(over(times(whole(change.ore), exactOf(value, 'steps')), whole(100)), rounding, 'steps') };
  }
}
