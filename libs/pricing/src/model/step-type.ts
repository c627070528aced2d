import type { PriceTable, Step } from './model-types.js';
import { optionsOf } from './operands.js';
import { type Unit, isMoney, isPercent, percentOfUnit, productUnit, quotientUnit, sameUnit } from './units.js';

/** What a step comes to: a number of a unit, a choice, or the members of a group. */
export type StepType =
  | { readonly kind: 'number'; readonly unit: Unit }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'members'; readonly unit: Unit };

/** Where a step does not fit together, and what would. */
type Misfit = { readonly path: string; readonly expected: string; readonly found: string };

/** What the step comes to, or why it comes to nothing. `undefined` when an earlier step that it reads is already wrong. */
export function stepType(step: Step, tables: readonly PriceTable[], typeOf: (id: string) => StepType | undefined): StepType | Misfit | undefined {
  const number = (id: string): Unit | undefined => {
    const type = typeOf(id);
    return type?.kind === 'number' ? type.unit : undefined;
  };
  switch (step.kind) {
    case 'input':
    case 'constant':
    case 'notStated':
      return { kind: 'number', unit: step.unit };
    case 'members':
      return { kind: 'members', unit: step.unit };
    case 'yesNo':
    case 'oneOf':
      return { kind: 'choice', options: optionsOf(step, tables).map(({ id }) => id) };
    case 'table': {
      const table = tables.find(({ id }) => id === step.table);
      return table && { kind: 'number', unit: table.unit };
    }
    case 'sum':
      return alike(step.of, number, 'of');
    case 'difference':
      return alike([step.from, step.minus], number, 'minus');
    case 'atMost':
    case 'atLeast':
      return alike([step.value, step.limit], number, 'limit');
    case 'times': {
      const units = step.of.map(number);
      return units.reduce<StepType | Misfit | undefined>((left, unit, index) => {
        if (index === 0) return unit && { kind: 'number', unit };
        if (left === undefined || !('kind' in left) || left.kind !== 'number' || unit === undefined) return left && 'kind' in left ? undefined : left;
        return derived(productUnit(left.unit, unit), `of.${String(index)}`, `en enhet som kan gångras med ${left.unit}`, unit);
      }, undefined);
    }
    case 'dividedBy':
      return pair(step.value, step.by, number, (value, by) => derived(quotientUnit(value, by), 'by', `en enhet som kan dela ${value}`, by));
    case 'percentOf':
      return pair(step.percent, step.of, number, (percent, of) =>
        isPercent(percent) ? derived(percentOfUnit(percent, of), 'of', 'något som det kan vara procent av', of) : { path: 'percent', expected: 'procent', found: percent },
      );
    case 'average':
    case 'total': {
      const group = typeOf(step.of);
      if (group === undefined || group.kind === 'members') return group && { kind: 'number', unit: group.unit };
      return { path: 'of', expected: 'ett steg av slaget members', found: step.of };
    }
    case 'count': {
      const group = typeOf(step.of);
      if (group === undefined || group.kind === 'members') return group && { kind: 'number', unit: 'count' };
      return { path: 'of', expected: 'ett steg av slaget members', found: step.of };
    }
    case 'choose':
      return alike(Object.values(step.cases), number, 'cases');
    case 'rounding': {
      const unit = number(step.of);
      if (unit === undefined || isMoney(unit)) return unit && { kind: 'number', unit };
      return { path: 'of', expected: 'ett belopp i kronor', found: unit };
    }
  }
}

function alike(ids: readonly string[], number: (id: string) => Unit | undefined, path: string): StepType | Misfit | undefined {
  const units = ids.map(number);
  const [first] = units;
  if (first === undefined || units.includes(undefined)) return undefined;
  const other = units.find((unit) => unit !== undefined && !sameUnit(first, unit));
  return other === undefined ? { kind: 'number', unit: first } : { path, expected: `samma enhet, ${first}`, found: other };
}

function pair(a: string, b: string, number: (id: string) => Unit | undefined, unit: (a: Unit, b: Unit) => StepType | Misfit): StepType | Misfit | undefined {
  const [left, right] = [number(a), number(b)];
  return left === undefined || right === undefined ? undefined : unit(left, right);
}

function derived(unit: Unit | undefined, path: string, expected: string, found: Unit): StepType | Misfit {
  return unit === undefined ? { path, expected, found } : { kind: 'number', unit };
}
