import type { Step } from './model-types.js';

/** A place in a step that names an earlier step. */
type Operand = { readonly path: string; readonly id: string };

/** The earlier steps that a step may read, with where it names them. */
export function operandsOf(step: Step): readonly Operand[] {
  switch (step.kind) {
    case 'input':
    case 'yesNo':
    case 'oneOf':
    case 'members':
    case 'constant':
    case 'notStated':
      return [];
    case 'table':
      return [{ path: 'by', id: step.by }];
    case 'sum':
    case 'times':
      return step.of.map((id, index) => ({ path: `of.${String(index)}`, id }));
    case 'difference':
      return [{ path: 'from', id: step.from }, { path: 'minus', id: step.minus }];
    case 'dividedBy':
      return [{ path: 'value', id: step.value }, { path: 'by', id: step.by }];
    case 'percentOf':
      return [{ path: 'percent', id: step.percent }, { path: 'of', id: step.of }];
    case 'atMost':
    case 'atLeast':
      return [{ path: 'value', id: step.value }, { path: 'limit', id: step.limit }];
    case 'average':
    case 'total':
    case 'count':
    case 'rounding':
      return [{ path: 'of', id: step.of }];
    case 'choose':
      return [{ path: 'by', id: step.by }, ...Object.entries(step.cases).map(([key, id]) => ({ path: `cases.${key}`, id }))];
  }
}

/** Whether the step is something that whoever asks must give. */
export function isAsked(step: Step): boolean {
  return step.kind === 'input' || step.kind === 'yesNo' || step.kind === 'oneOf' || step.kind === 'members';
}

/** What may be chosen in a step that asks for a choice. */
export function optionsOf(step: Step, tables: readonly { readonly id: string; readonly rows: readonly { readonly id: string; readonly labelSv: string }[] }[]): readonly { readonly id: string; readonly labelSv: string }[] {
  if (step.kind === 'yesNo') return [{ id: 'yes', labelSv: 'Ja' }, { id: 'no', labelSv: 'Nej' }];
  if (step.kind !== 'oneOf') return [];
  if ('options' in step) return step.options;
  return tables.find(({ id }) => id === step.rowsOf)?.rows.map(({ id, labelSv }) => ({ id, labelSv })) ?? [];
}
