import type { IsoEdition } from '@hjm/core';
import { isUnder } from '@hjm/core';
import type { CaseView } from './view-case.js';

/** What a rule package is about: its ISO 9999 codes and the edition that they are from. */
export type CodeScope = { readonly isoCodes: readonly string[]; readonly isoEdition?: IsoEdition | undefined };

/** The open cases that a new edition of a rule package may decide otherwise. */
export type TouchedCases = {
  /** The case's code lies in the scope. */
  readonly touched: readonly CaseView[];
  /** It cannot be told: the case's code is coarser than the scope, or from another edition of ISO 9999 and in the same class. */
  readonly unsure: readonly { readonly view: CaseView; readonly why: 'coarser-code' | 'other-iso-edition' }[];
};

/** Which open cases lie in the scope of a rule package, and so are touched when it gets a new edition. */
export function touchedCases(cases: readonly CaseView[], { isoCodes, isoEdition }: CodeScope): TouchedCases {
  const touched: CaseView[] = [];
  const unsure: TouchedCases['unsure'][number][] = [];
  for (const view of cases.filter(({ open }) => open)) {
    const { isoCode, isoEdition: own } = view.application;
    const otherEdition = own !== undefined && isoEdition !== undefined && own !== isoEdition;
    if (otherEdition) {
      // Codes moved between editions, mostly within their class.
      if (isoCodes.some((code) => code.slice(0, 2) === isoCode.slice(0, 2))) unsure.push({ view, why: 'other-iso-edition' });
    } else if (isoCodes.some((code) => isUnder(isoCode, code))) touched.push(view);
    else if (isoCodes.some((code) => isUnder(code, isoCode))) unsure.push({ view, why: 'coarser-code' });
  }
  return { touched, unsure };
}
