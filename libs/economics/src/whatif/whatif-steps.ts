import type { AmountPrint } from '../amount/amount-unit.js';
import { changeOrMissing, kronorOrMissing, ROUNDING_SV } from '../effects/signed-text.js';
import type { Statement } from '../statement/statement-types.js';
import { lineLabel } from '../statement/line-named.js';
import { describeChange } from './describe-change.js';
import type { KnownOre, WhatIf } from './whatif-types.js';

const INTERPLAY_SV = {
  inOrder: 'Ändringarna görs i den här ordningen; samspel mellan dem hör till den senare.',
  apart: 'Varje ändring räknas för sig på utgångsläget; samspelet mellan dem är en egen del.',
} as const;

/** How an outcome was reckoned, line by line in Swedish. */
export function whatIfSteps(statement: Statement, outcome: Omit<WhatIf, 'stepsSv'>): readonly string[] {
  const { scenario, chart, options, effects } = outcome;
  const column = statement.columns.find(({ key }) => key === scenario.base)?.labelSv ?? scenario.base;
  const printed = statement.roundedTo === null ? [] : [`Underlaget är avrundat till ${printSv(statement.roundedTo)}; effekterna är räknade på de avrundade beloppen.`];
  const steps = effects.flatMap((effect, index) => {
    const change = scenario.changes[index];
    const head = change === undefined ? `${effect.labelSv}.` : `${String(index + 1)}. ${describeChange(change, chart)}`;
    return [head, ...Object.entries(effect.lines).map(([line, ore]) => `${lineLabel(chart, line)}: ${changeOrMissing(ore)}`), `Effekt på resultatet: ${changeOrMissing(effect.ore)}${whichSv(outcome, effect)}`];
  });
  return [
    `Utgångsläge: ${column}, resultat ${kronorOrMissing(outcome.before.ore)}${whichSv(outcome, outcome.before)}`,
    ...printed,
    ...(scenario.changes.length > 1 ? [INTERPLAY_SV[options.interplay]] : []),
    ...steps,
    `Resultat efter: ${kronorOrMissing(outcome.after.ore)}${whichSv(outcome, outcome.after)}`,
    `Skillnad: ${changeOrMissing(outcome.difference.ore)}${whichSv(outcome, outcome.difference)}`,
    `Avrundning: raden efter varje ändring, en gång, ${ROUNDING_SV[options.rounding]}.`,
    ...(scenario.assumptionsSv ?? []).map((assumption) => `Antagande: ${assumption}`),
  ];
}

function printSv({ unit, decimals }: AmountPrint): string {
  return decimals === 0 ? `hela ${unit}` : `${unit} med ${String(decimals)} ${decimals === 1 ? 'decimal' : 'decimaler'}`;
}

function whichSv({ chart }: Pick<WhatIf, 'chart'>, { missing }: KnownOre): string {
  return missing.length === 0 ? '' : ` (saknas: ${missing.map((line) => lineLabel(chart, line)).join(', ')})`;
}
