import type { Citation } from '@hjm/core';
import type { FeeCondition } from '../condition.js';
import type { Fee } from '../fee-types.js';
import type { TariffLine, TariffRule, TariffStart } from '../tariff-types.js';

/** A fee of so many öre. */
export const ore = (amount: number | null, more: Omit<Partial<Fee>, 'amount'> = {}): Fee => ({ kind: 'fee', amount: { ore: amount }, ...more });
export const below = (age: number): FeeCondition => ({ fact: 'age', below: age });
export const atLeast = (age: number): FeeCondition => ({ fact: 'age', atLeast: age });
/** A line with no fee for those younger than so many years. */
export const fromAge = (id: string, label: string, age: number, fee: TariffRule & { readonly fee: Fee }): TariffLine => ({
  id,
  label,
  rules: [
    { ...fee, when: atLeast(age) },
    { when: below(age), exempt: `Ingen avgift för den som är under ${age} år.` },
  ],
});

/** A start that the source does not say at all. */
export const UNKNOWN: TariffStart = { earliest: null, latest: null };
/** A start on a stated day. */
export const since = (day: string): TariffStart => ({ earliest: day, latest: day });
/** A start in a year of which the source does not say the day. */
export const inYear = (year: number): TariffStart => ({ earliest: `${year}-01-01`, latest: `${year}-12-31`, words: `år ${year}` });

/** Citations of one page, of which only the summary differs. */
export const page =
  (body: string, document: string, url: string, section?: string) =>
  (summary: string): Citation => ({ body, decided: null, document, ...(section === undefined ? {} : { section }), summary, url });
