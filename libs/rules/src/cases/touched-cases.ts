import type { IsoEdition } from '@hjm/core';
import { isUnder } from '@hjm/core';
import type { CaseView } from './view-case.js';

/** What a rule package is about: its ISO 9999 codes, the edition that they are from, and other codes for the same. None: all products. */
export type CodeScope = { readonly isoCodes: readonly string[]; readonly isoEdition?: IsoEdition | undefined; readonly aliases?: readonly { readonly code: string }[] | undefined };

/** A rule package, as far as it tells which cases it is about. */
export type TouchingPackage = { readonly region: string; readonly scope: CodeScope };

/** The open cases that a new edition of a rule package may decide otherwise. */
export type TouchedCases = {
  /** The case's code lies in the scope, or the package is general rules of the region. */
  readonly touched: readonly CaseView[];
  /** It cannot be told: the case's code is coarser than the scope, from another edition of ISO 9999 and in the same class, or an alias. */
  readonly unsure: readonly { readonly view: CaseView; readonly why: WhyUnsure }[];
};

export type WhyUnsure = 'coarser-code' | 'other-iso-edition' | 'alias';

/**
 * Which open cases lie in the scope of a rule package, and so are touched when it gets a new edition. General rules, without
 * codes, touch every open case that is handled in their region.
 */
export function touchedCases(policy: { readonly region: string }, cases: readonly CaseView[], { region, scope: { isoCodes, isoEdition, aliases = [] } }: TouchingPackage): TouchedCases {
  if (isoCodes.length === 0 && region === policy.region) return { touched: cases.filter(({ open }) => open), unsure: [] };
  const touched: CaseView[] = [];
  const unsure: TouchedCases['unsure'][number][] = [];
  for (const view of cases.filter(({ open }) => open)) {
    const { isoCode, isoEdition: own } = view.application;
    const related = (code: string): boolean => isUnder(isoCode, code) || isUnder(code, isoCode);
    const otherEdition = own !== undefined && isoEdition !== undefined && own !== isoEdition;
    if (otherEdition) {
      // Codes moved between editions, mostly within their class.
      if (isoCodes.some((code) => code.slice(0, 2) === isoCode.slice(0, 2))) unsure.push({ view, why: 'other-iso-edition' });
      else if (aliases.some(({ code }) => related(code))) unsure.push({ view, why: 'alias' });
    } else if (isoCodes.some((code) => isUnder(isoCode, code))) touched.push(view);
    else if (isoCodes.some(related)) unsure.push({ view, why: 'coarser-code' });
    else if (aliases.some(({ code }) => related(code))) unsure.push({ view, why: 'alias' });
  }
  return { touched, unsure };
}
