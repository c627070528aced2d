import { sumOre, type Ore } from '@hjm/core/money';
import type { FrameControl } from './control-types.js';
import type { InvestmentGroup, InvestmentPlan } from './investment-types.js';

/** What is invested to replace, and what is new. Null: not known, with the groups that lack a budget; or no control was given. */
export type KindSum = {
  readonly kind: InvestmentGroup['kind'];
  readonly labelSv: string;
  readonly groups: readonly string[];
  readonly budget: Ore | null;
  readonly withoutBudget: readonly string[];
  readonly outcome: Ore | null;
  readonly forecast: Ore | null;
};

/** The kinds of groups with what they are called; null: the source does not say. */
export const INVESTMENT_KINDS_SV: readonly { readonly kind: InvestmentGroup['kind']; readonly labelSv: string }[] = [
  { kind: 'reinvestment', labelSv: 'reinvestering' },
  { kind: 'new', labelSv: 'nyinvestering' },
  { kind: null, labelSv: 'ny eller reinvestering framgår inte' },
];

/** Budgets by kind, and outcome and forecast of a control of the same plan. Kinds without a group are left out; groups with no kind stand last. */
export function sumsByKind(plan: InvestmentPlan, control?: FrameControl): KindSum[] {
  return INVESTMENT_KINDS_SV.flatMap(({ kind, labelSv }) => {
    const groups = plan.groups.filter((group) => group.kind === kind);
    if (groups.length === 0) return [];
    const keys = groups.map(({ key }) => key);
    const controlled = control?.plan === plan.id ? control.groups.filter(({ key }) => keys.includes(key)) : [];
    const whole = controlled.length === groups.length;
    const withoutBudget = groups.filter(({ budget }) => budget === null).map((group) => group.labelSv);
    return [
      {
        kind,
        labelSv,
        groups: keys,
        budget: withoutBudget.length > 0 ? null : sumOre(groups.map(({ budget }) => budget ?? 0)),
        withoutBudget,
        outcome: whole ? sumOre(controlled.map(({ outcome }) => outcome)) : null,
        forecast: whole ? sumOre(controlled.map(({ forecast }) => forecast)) : null,
      },
    ];
  });
}
