import type { Interim } from '../period/parse-period.js';
import { annualReport2025 } from './varmland/documents.js';
import { interim2024 } from './vastmanland/documents.js';

/**
 * Interim reports with the months that a document states. Västmanland's second one is named by its scorecard but not by its months,
 * and of Dalarna there is none: these are left out.
 */
export const INTERIMS: { readonly vastmanland: readonly Interim[]; readonly varmland: readonly Interim[]; readonly dalarna: readonly Interim[] } = {
  vastmanland: [{ id: 'delår1', labelSv: 'Delår 1', from: 1, to: 4, citation: interim2024('Nyckeltalsuppföljning', 'Delår 1 är årets första fyra månader.') }],
  varmland: [{ id: 'delår', labelSv: 'Delår', from: 1, to: 8, citation: annualReport2025('Internkontroll', 'Delårsrapporten kommer efter årets andra tertial, alltså till och med augusti.') }],
  dalarna: [],
};
