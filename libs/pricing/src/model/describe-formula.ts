import { readDecimal } from '../fraction.js';
import type { Basis, Formula, PriceModelEdition, Step } from './model-types.js';
import { optionText } from './option-text.js';
import { optionsOf } from './operands.js';
import { roundingText } from './rounding-text.js';
import { amountText, unitText } from './unit-text.js';
import type { Unit } from './units.js';

/** A step of a formula in words, before any number is given. */
export type DescribedStep = { readonly id: string; readonly labelSv: string; readonly textSv: string; readonly basis: Basis; readonly basisSv: string; readonly citation?: string; readonly assumptionSv?: string };

const BASES: Readonly<Record<Basis, string>> = { stated: 'står i källan', parameter: 'måste anges', ours: 'vår tolkning', definition: 'följer av orden' };

/** How a formula works, step by step in Swedish: `Påslag i kronor: Påslag av Inköpspris`. Citations are the edition's names for them. */
export function describeFormula(formula: Formula, edition: PriceModelEdition): readonly DescribedStep[] {
  const labels = new Map(formula.steps.map(({ id, labelSv }) => [id, labelSv]));
  const label = (id: string): string => labels.get(id) ?? id;
  return formula.steps.map((step) => ({
    id: step.id,
    labelSv: step.labelSv,
    textSv: textOf(step, formula, edition, label),
    basis: step.basis,
    basisSv: BASES[step.basis],
    ...(step.citation !== undefined && { citation: step.citation }),
    ...(step.assumptionSv !== undefined && { assumptionSv: step.assumptionSv }),
  }));
}

function textOf(step: Step, formula: Formula, edition: PriceModelEdition, label: (id: string) => string): string {
  switch (step.kind) {
    case 'input':
      return given(step.unit);
    case 'members':
      return `${given(step.unit)} och antal för varje slag`;
    case 'yesNo':
    case 'oneOf':
      return `anges: ${optionText(optionsOf(step, edition.tables ?? []))}`;
    case 'constant': {
      const value = readDecimal(step.value);
      return value === undefined ? String(step.value) : amountText(value, step.unit);
    }
    case 'table':
      return `${edition.tables?.find(({ id }) => id === step.table)?.labelSv ?? step.table}, efter ${label(step.by)}`;
    case 'sum':
      return step.of.map(label).join(' + ');
    case 'times':
      return step.of.map(label).join(' × ');
    case 'difference':
      return `${label(step.from)} − ${label(step.minus)}`;
    case 'dividedBy':
      return `${label(step.value)} ÷ ${label(step.by)}`;
    case 'percentOf':
      return `${label(step.percent)} av ${label(step.of)}`;
    case 'atMost':
      return `${label(step.value)}, högst ${label(step.limit)}`;
    case 'atLeast':
      return `${label(step.value)}, minst ${label(step.limit)}`;
    case 'average':
      return `genomsnittet av ${label(step.of)}`;
    case 'total':
      return `summan av ${label(step.of)}`;
    case 'count':
      return `antalet i ${label(step.of)}`;
    case 'choose':
      return `${label(step.by)}: ${casesText(step, formula, edition, label)}`;
    case 'notStated':
      return step.textSv;
    case 'rounding':
      return `${label(step.of)}, avrundat ${roundingText(step.rule, step.to)}`;
  }
}

function given(unit: Unit): string {
  return unitText(unit) === '' ? 'anges' : `anges i ${unitText(unit)}`;
}

/** Which step is used for which choice; choices with the same step stand together. */
function casesText(step: Step & { readonly kind: 'choose' }, formula: Formula, edition: PriceModelEdition, label: (id: string) => string): string {
  const asked = formula.steps.find(({ id }) => id === step.by);
  const names = new Map(asked === undefined ? [] : optionsOf(asked, edition.tables ?? []).map(({ id, labelSv }) => [id, labelSv]));
  const choices = new Map<string, string[]>();
  for (const [choice, used] of Object.entries(step.cases)) choices.set(used, [...(choices.get(used) ?? []), names.get(choice) ?? choice]);
  return [...choices].map(([used, of]) => `${of.join(', ')} ger ${label(used)}`).join('; ');
}
