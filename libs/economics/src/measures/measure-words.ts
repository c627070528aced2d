import type { MeasureCategory, MeasureKind, MeasurePerspective, MeasureStatus } from './measure-types.js';

/** The categories in the order of the plan, with what they are called. */
export const MEASURE_CATEGORIES_SV: { readonly [category in MeasureCategory]: string } = { immediate: 'Omedelbar', adaptive: 'Anpassande', strategic: 'Strategisk' };
export const MEASURE_KINDS_SV: { readonly [kind in MeasureKind]: string } = { saving: 'Besparing', redistribution: 'Omfördelning' };
export const MEASURE_STATUSES_SV: { readonly [status in MeasureStatus]: string } = { notStarted: 'Ej påbörjad', ongoing: 'Pågår', done: 'Klar', stopped: 'Avbruten' };
export const MEASURE_PERSPECTIVES_SV: { readonly [perspective in MeasurePerspective]: string } = {
  ownOperation: 'Egen verksamhet',
  otherOperation: 'Annan verksamhet',
  citizens: 'Medborgare',
  employees: 'Medarbetare',
  sustainability: 'Hållbarhet',
};

export const MEASURE_CATEGORIES: readonly MeasureCategory[] = ['immediate', 'adaptive', 'strategic'];
export const MEASURE_KINDS: readonly MeasureKind[] = ['saving', 'redistribution'];
export const MEASURE_STATUSES: readonly MeasureStatus[] = ['notStarted', 'ongoing', 'done', 'stopped'];
export const MEASURE_PERSPECTIVES: readonly MeasurePerspective[] = ['ownOperation', 'otherOperation', 'citizens', 'employees', 'sustainability'];

/** The category in words; what the document does not order is told as that. */
export function categorySv(category: MeasureCategory | null): string {
  return category === null ? 'Utan kategori' : MEASURE_CATEGORIES_SV[category];
}

/** The kind in words; what nobody has judged is told as that. */
export function kindSv(kind: MeasureKind | null): string {
  return kind === null ? 'Ej klassat' : MEASURE_KINDS_SV[kind];
}

/** The status in words: one that is not known is not one that has not begun. */
export function measureStatusSv(status: MeasureStatus | null): string {
  return status === null ? 'Status inte känd' : MEASURE_STATUSES_SV[status];
}
