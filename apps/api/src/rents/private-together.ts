import type { ScenarioRow } from '@hjm/pricing/scenario';

const PRIVATE = 'privatpersoner';

/** The rows with private persons as one row: an answer about many needs nobody's key. */
export function privateTogether<T extends object>(rows: readonly T[], keyOf: (row: T) => string | null, isPrivate: (payer: string) => boolean, named: (key: string) => Partial<T>): T[] {
  const own = rows.filter((row) => isPrivate(keyOf(row) ?? ''));
  const [first, ...others] = own;
  if (first === undefined) return [...rows];
  return [...rows.filter((row) => !own.includes(row)), { ...others.reduce<T>((sum, row) => added(sum, row), first), ...named(PRIVATE) }];
}

/** Rows of a scenario with private persons as one. */
export function scenarioRowsTogether(rows: readonly ScenarioRow[], isPrivate: (payer: string) => boolean): ScenarioRow[] {
  return privateTogether(rows, ({ key }) => key, isPrivate, (key) => ({ key, labelSv: 'Privatpersoner' })).map((row) => ({ ...row, effect: row.difference > 0 ? 'loses' : row.difference < 0 ? 'gains' : 'even' }));
}

/** Every number added to its counterpart; what is no number stays. */
function added<T extends object>(a: T, b: T): T {
  const other = b as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(a).map(([key, value]: [string, unknown]) => {
      const beside = other[key];
      if (typeof value === 'number' && typeof beside === 'number') return [key, value + beside];
      if (typeof value === 'object' && value !== null && typeof beside === 'object' && beside !== null) return [key, added(value, beside)];
      return [key, value];
    }),
  ) as T;
}
