import type { Ceiling } from '@hjm/rules';

/** What patients pay at most in monthly rent of treatment aids, in öre. */
export const TREATMENT_CEILING: Ceiling = { id: 'jonkoping/behandlingshjalpmedel', ore: 180_000, months: 12 };
