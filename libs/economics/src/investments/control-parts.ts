import { sumOre, type Ore } from '@hjm/core/money';
import { under } from '../record/under.js';
import type { ControlGroup, ControlPart, Growth, Overrun } from './control-types.js';

/** A group or section with how far its forecast is from its budget. */
export function partOf(key: string, labelSv: string, budget: Ore | null, outcome: Ore, forecast: Ore): ControlPart {
  return { key, labelSv, budget, outcome, forecast, over: budget === null ? null : sumOre([forecast, -budget]) };
}

/** Groups beyond a budget of their own; and sections beyond theirs, where groups have none. Largest first, of equal ones by key. */
export function overrunsOf(groups: readonly ControlGroup[], sections: readonly ControlPart[]): Overrun[] {
  const shared = sections.filter(({ key }) => groups.some(({ section, budget }) => section === key && budget === null));
  const beyond = (of: Overrun['of'], parts: readonly ControlPart[]): Overrun[] =>
    parts.flatMap(({ key, labelSv, over }) => (over !== null && over > 0 ? [{ of, key, labelSv, over }] : []));
  return [...beyond('group', groups), ...beyond('section', shared)].sort((a, b) => b.over - a.over || order(a.key, b.key));
}

/** Groups that are forecast to take more than in the year before, with the growth of all such groups. */
export function growthOf(groups: readonly ControlGroup[], yearBefore: { readonly [group: string]: Ore }): Growth[] {
  const grown = groups.flatMap(({ key, labelSv, forecast }) => {
    const before = under(yearBefore, key);
    return before !== undefined && forecast > before ? [{ key, labelSv, growth: sumOre([forecast, -before]) }] : [];
  });
  const ofGrowth = sumOre(grown.map(({ growth }) => growth));
  return grown.map((one) => ({ ...one, ofGrowth })).sort((a, b) => b.growth - a.growth || order(a.key, b.key));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
