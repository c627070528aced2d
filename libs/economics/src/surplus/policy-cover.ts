import type { LocalDate } from '@hjm/core';
import type { SurplusWarning, UncoveredReason } from './distribution-types.js';
import type { SurplusPolicy } from './policy-types.js';

/** Why a policy does not cover the accounts of a year; undefined when it does. */
export function policyGap({ titleSv, validity: { from, to } }: SurplusPolicy, year: number, closedOn: LocalDate | undefined): { readonly reason: UncoveredReason; readonly reasonSv: string } | undefined {
  const first = closedOn ?? yearEnd(year);
  const last = closedOn ?? yearEnd(year + 1);
  if (from !== null && last < from) return { reason: 'before-decision', reasonSv: `${titleSv} beslutades ${from}, efter bokslutet för ${year}. Vad som gällde dessförinnan säger källan inte.` };
  if (to !== null && first > to) return { reason: 'after-end', reasonSv: `${titleSv} gällde till och med ${to}, före bokslutet för ${year}.` };
  if ((from === null || first >= from) && (to === null || last <= to)) return undefined;
  return { reason: 'closing-day-unknown', reasonSv: `${titleSv} ${from !== null && first < from ? `beslutades ${from}` : `gällde till och med ${to ?? ''}`}: ange vilken dag bokslutet för ${year} gjordes, så går det att säga om regeln gäller.` };
}

/** What to know about a year for which the source does not itself say the policy. */
export function coverWarnings({ titleSv, validity: { from, to, statedFor } }: SurplusPolicy, year: number): SurplusWarning[] {
  if (from === null && year < statedFor) return [{ code: 'start-unknown', textSv: `${titleSv}: källan gäller ${statedFor} och säger inte sedan när det är så. Kontrollera att det gällde ${year}.` }];
  if (to === null && year > statedFor) return [{ code: 'later-than-source', textSv: `${titleSv}: källan gäller ${statedFor}. Kontrollera att inget annat har beslutats för ${year}.` }];
  return [];
}

/** The last day of a year. */
export const yearEnd = (year: number): LocalDate => `${String(year).padStart(4, '0')}-12-31`;
