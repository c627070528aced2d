import type { Ore } from '@hjm/core/money';
import { formatNumber } from '@hjm/core/text';
import type { Economy, InvestmentGroup, InvestmentPlan } from '@hjm/economics';
import { typedOre } from '../typed-number.js';

export type SectionDraft = { readonly key: string; readonly labelSv: string; readonly budget: string };
export type GroupDraft = {
  /** Empty for a group that is new: it is then known by its name. */
  readonly key: string;
  readonly labelSv: string;
  readonly section: string;
  readonly kind: InvestmentGroup['kind'];
  readonly reasonSv: string;
  readonly budget: string;
};
/** A plan as it stands in its fields: amounts in kronor, empty where none is stated. */
export type PlanDraft = {
  readonly titleSv: string;
  readonly frame: string;
  readonly transferred: string;
  readonly sections: readonly SectionDraft[];
  readonly groups: readonly GroupDraft[];
  /** Whether the plan is still what its source decided. */
  readonly fromSource: boolean;
};

export const NEW_GROUP: GroupDraft = { key: '', labelSv: '', section: '', kind: null, reasonSv: '', budget: '' };

/** A plan in its fields. */
export function draftOfPlan({ titleSv, frame, transferred, sections, groups }: InvestmentPlan): PlanDraft {
  return {
    titleSv,
    frame: kronorText(frame),
    transferred: kronorText(transferred),
    sections: sections.map(({ key, labelSv, budget }) => ({ key, labelSv, budget: kronorText(budget) })),
    groups: groups.map(({ key, labelSv, section = '', kind, reasonSv = '', budget }) => ({ key, labelSv, section, kind, reasonSv, budget: kronorText(budget) })),
    fromSource: false,
  };
}

/** The plan that a draft of it means, for the library to check. */
export function planOfDraft({ titleSv, frame, transferred, sections, groups, fromSource }: PlanDraft, plan: InvestmentPlan): InvestmentPlan {
  const meant: InvestmentPlan = {
    ...plan,
    titleSv: titleSv.trim(),
    frame: oreOf(frame) ?? Number.NaN,
    transferred: oreOf(transferred),
    sections: sections.map(({ key, labelSv, budget }) => ({ key, labelSv: labelSv.trim(), budget: oreOf(budget) })),
    groups: groups.map(({ key, labelSv, section, kind, reasonSv, budget }) => ({
      key: key === '' ? labelSv.trim() : key,
      labelSv: labelSv.trim(),
      ...(section === '' ? {} : { section }),
      kind,
      ...(reasonSv.trim() === '' ? {} : { reasonSv: reasonSv.trim() }),
      budget: oreOf(budget),
    })),
  };
  // What is typed is exact, so that the plan is no more rounded as its source was.
  const exact = sameAmounts(meant, plan) ? meant : { ...meant, roundedTo: null };
  return fromSource || isUnchanged(meant, plan) ? exact : { ...exact, citation: null };
}

/** Whether nothing but the title is other than in the plan. */
export function isUnchanged(meant: InvestmentPlan, plan: InvestmentPlan): boolean {
  const held = ({ frame, transferred, sections, groups }: InvestmentPlan): string =>
    JSON.stringify([frame, transferred, sections.map(({ key, labelSv, budget }) => [key, labelSv, budget]), groups.map(({ key, labelSv, section, kind, reasonSv, budget }) => [key, labelSv, section, kind, reasonSv, budget])]);
  return held(meant) === held(plan);
}

/** Whether every amount in it stood in the plan: what is taken away does not make what is left exact. */
function sameAmounts({ frame, transferred, sections, groups }: InvestmentPlan, plan: InvestmentPlan): boolean {
  const kept = (now: readonly { readonly key: string; readonly budget: Ore | null }[], before: typeof now): boolean => now.every(({ key, budget }) => budget === null || before.some((one) => one.key === key && one.budget === budget));
  return frame === plan.frame && (transferred === null || transferred === plan.transferred) && kept(sections, plan.sections) && kept(groups, plan.groups);
}

/** A section more, with the first key that is free; people know it by its name. */
export function withSection(draft: PlanDraft): PlanDraft {
  const taken = draft.sections.map(({ key }) => key);
  const free = Array.from({ length: taken.length + 1 }, (_, at) => `del-${String(at + 1)}`).find((key) => !taken.includes(key)) ?? '';
  return { ...draft, sections: [...draft.sections, { key: free, labelSv: '', budget: '' }] };
}

/** A section less. Its groups stay, in no section. */
export function withoutSection(draft: PlanDraft, key: string): PlanDraft {
  return { ...draft, sections: draft.sections.filter((one) => one.key !== key), groups: draft.groups.map((group) => (group.section === key ? { ...group, section: '' } : group)) };
}

/** The groups that something is bought or ordered in: an outcome names them, so that they cannot be taken away. */
export function groupsInUse({ outcomes }: Pick<Economy, 'outcomes'>, plan: string): readonly string[] {
  return outcomes.flatMap((one) => (one.plan === plan ? [...Object.keys('groups' in one.outcomes ? one.outcomes.groups : one.outcomes.toDate), ...(one.commitments ?? []).map(({ group }) => group)] : []));
}

/** None stated is null; what is no amount is for the library to refuse. */
const oreOf = (text: string): Ore | null => (text.trim() === '' ? null : (typedOre(text) ?? Number.NaN));
/** Öre are safe integers, whose hundredth has an exact shortest text. */
const kronorText = (ore: Ore | null): string => (ore === null ? '' : formatNumber(String(ore / 100)));
