import type { Ore } from '@hjm/core/money';
import { Decimal } from 'decimal.js';
import type { AmountPrint } from '../amount/amount-unit.js';
import { formatAmount } from '../amount/amount.js';
import { compareExact, exactOf, readExact } from '../exact/exact.js';
import { issue, throwIssues } from '../issues/issues.js';
import type { Statement } from '../statement/statement-types.js';
import { changeCheck } from './change-checks.js';
import { checkScenario } from './check-scenario.js';
import { changeLabel } from './describe-change.js';
import type { Scenario, ScenarioChange } from './scenario-types.js';
import { changeAt, sensitivity, type SensitivityUnit, strengthSv, UNIT, UNIT_SV } from './sensitivity.js';
import { whatIf } from './whatif.js';
import type { KnownOre, WhatIfOptions } from './whatif-types.js';

/** How large a step is, by what it stands for: exact decimal text above zero. */
export type SensitivitySteps = { readonly [unit in SensitivityUnit]?: string };

/** A change one step from its strength in the scenario. */
export type SensitivityEnd = {
  readonly value: string;
  readonly after: KnownOre;
  /** What the step does to the result of the scenario; null when that is not known. */
  readonly move: Ore | null;
};

/** A change of the scenario one step down and one step up, the others as they are. */
export type ChangeSensitivity = {
  /** Its place in the scenario, from 0. */
  readonly vary: number;
  readonly labelSv: string;
  /** What its strength stands for; a rate of contributions is per cent, and a step of it percentage points. */
  readonly unit: SensitivityUnit;
  readonly unitSv: string;
  readonly step: string;
  /** What the step stands for. */
  readonly stepUnit: SensitivityUnit;
  /** Down, then up; without an end that the change cannot have, such as a volume below −100 per cent. */
  readonly ends: readonly SensitivityEnd[];
  /** The larger move, whichever way; null when it is not known. */
  readonly largest: Ore | null;
};

/** What steps of these changes stand for, each once, in the order in which they are met. */
export function sensitivityUnits(changes: readonly ScenarioChange[]): readonly { readonly unit: SensitivityUnit; readonly unitSv: string }[] {
  return [...new Set(changes.map(({ kind }) => STEP_UNIT[kind]))].map((unit) => ({ unit, unitSv: UNIT_SV[unit] }));
}

/**
 * Which changes of a scenario move its result most: each is taken one step down and one step up, as `sensitivity` does, and the one with
 * the larger move comes first; those that are not known come last, and equals in the order of the scenario. The order depends on the steps: a per cent of
 * volume and a percentage point of interest have no common measure. A rate of contributions goes by percentage points, as interest does.
 *
 * @param steps - one for each unit of the scenario's changes
 * @throws HjmError `invalid-sensitivity` for a step that is missing or not above zero, and as `whatIf`
 */
export function rankSensitivity(statement: Statement, scenario: Scenario, steps: SensitivitySteps, options: WhatIfOptions): readonly ChangeSensitivity[] {
  const { changes } = checkScenario(statement, scenario);
  throwIssues('invalid-sensitivity', 'Känsligheten går inte att räkna.', sensitivityUnits(changes).flatMap(({ unit, unitSv }) => (isStep(steps[unit]) ? [] : [issue(`steps.${unit}`, `ett steg i ${unitSv}, större än 0`, steps[unit])])));
  const { difference: whole } = whatIf(statement, scenario, options);
  const ranked = changes.map((change, vary): ChangeSensitivity => {
    const unit = UNIT[change.kind];
    const stepUnit = STEP_UNIT[change.kind];
    const step = steps[stepUnit] ?? '';
    const values = [`-${step}`, step].map((by) => sum(strengthOf(change), by)).filter((value) => changeCheck(changeAt(change, value, options), '', statement.chart).length === 0);
    const ends = values.length === 0 ? [] : sensitivity(statement, scenario, { vary, steps: values }, options).steps.map(({ value, after, difference }) => ({ value, after, move: difference.ore === null || whole.ore === null ? null : difference.ore - whole.ore }));
    const sizes = ends.map(({ move }) => (move === null ? null : Math.abs(move)));
    const largest = sizes.reduce<Ore | null>((most, size) => (most === null || size === null ? null : Math.max(most, size)), sizes.length === 0 ? null : 0);
    return { vary, labelSv: changeLabel(change, statement.chart), unit, unitSv: UNIT_SV[unit], step, stepUnit, ends, largest };
  });
  return ranked.toSorted((a, b) => (b.largest ?? -1) - (a.largest ?? -1));
}

/** What a step of a change stands for: what its strength does, but percentage points of a rate. */
const STEP_UNIT = { ...UNIT, socialContributions: 'points' } as const satisfies typeof UNIT;

/** The steps that were taken, then the changes in order, in Swedish: what each step does to the result. */
export function describeSensitivityRanking(ranking: readonly ChangeSensitivity[], print: AmountPrint): readonly string[] {
  const steps = new Map(ranking.map(({ stepUnit, step }) => [stepUnit, strengthSv(step, stepUnit)]));
  const told = ({ value, move }: SensitivityEnd, unit: SensitivityUnit): string => `${strengthSv(value, unit)} ${move === null ? 'ger ett resultat som inte är känt' : move === 0 ? 'ändrar inte resultatet' : `ger ${formatAmount(Math.abs(move), print)} ${move > 0 ? 'bättre' : 'sämre'} resultat`}`;
  return [
    `Varje ändring tas ett steg ned och ett steg upp från det som scenariot har, en i taget. Ett steg är ${[...steps.values()].join(', ')}. Vilken som påverkar mest beror på stegen.`,
    ...ranking.map(({ vary, labelSv, unit, ends }) => `${String(vary + 1)}. ${labelSv}: ${ends.length === 0 ? 'stegen är större än ändringen kan vara' : ends.map((end) => told(end, unit)).join('; ')}.`),
  ];
}

const isStep = (step: unknown): boolean => {
  const read = readExact(step);
  return read !== undefined && compareExact(read, exactOf('0', 'steps')) > 0;
};

/** The strength that a change has: what `changeAt` sets. */
function strengthOf(change: ScenarioChange): string {
  switch (change.kind) {
    case 'volume':
    case 'price':
      return change.percent;
    case 'socialContributions':
      return change.toPercent;
    case 'interest':
      return change.points;
    case 'staff':
      return change.fullTimeEquivalents;
    case 'line':
      return '100';
  }
}

/** Both have at most thirty digits, so that the sum is exact. */
const Wide = Decimal.clone({ precision: 40 });
const sum = (a: string, b: string): string => new Wide(a).plus(b).toFixed();
