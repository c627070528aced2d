import type { Example } from '@hjm/rules';
import { caseTable } from '@hjm/rules/example-table';
import { incontinence } from './incontinence.js';
import { ANY_DAY } from './undated.js';

/** Cases with the answers that the guideline gives. */
export const incontinenceExamples: readonly Example[] = caseTable(incontinence, ANY_DAY, {
  decisions: [
    [
      { id: 'lasting', title: 'Varaktigt läckage', facts: { lastingLeakage: true }, right: 'lasting-leakage' },
      { id: 'passing', title: 'Tillfälligt läckage', facts: { lastingLeakage: false }, refused: 'no-other-need' },
    ],
  ],
  duties: [
    [
      { id: 'measured', title: 'uppmätt', facts: { leakageMeasured: true }, requirements: { 'leakage-measured': 'met' } },
      { id: 'not-measured', title: 'inte uppmätt', facts: { leakageMeasured: false }, requirements: { 'leakage-measured': 'unmet' } },
    ],
    [
      { id: 'fitted', title: 'individuellt utprovat', facts: { individualFitting: true }, requirements: { 'individual-fitting': 'met' } },
      { id: 'not-fitted', title: 'inte individuellt utprovat', facts: { individualFitting: false }, requirements: { 'individual-fitting': 'unmet' } },
    ],
    [
      { id: 'clinic', title: 'kan ta sig till mottagningen: regionen betalar', facts: { careSituation: 'reachesClinic' }, terms: ['payer-region'] },
      { id: 'lss', title: 'LSS i ordinärt boende: regionen betalar', facts: { careSituation: 'lssOrdinary' }, terms: ['payer-region'] },
      { id: 'special', title: 'särskilt boende: kommunen betalar', facts: { careSituation: 'specialHousing' }, terms: ['payer-municipality'] },
      { id: 'home-care', title: 'hemsjukvård: kommunen betalar', facts: { careSituation: 'homeHealthCare' }, terms: ['payer-municipality'] },
      { id: 'other', title: 'ordinärt boende utan hemsjukvård, kan inte ta sig till mottagningen: betalaren framgår inte', facts: { careSituation: 'other' }, terms: ['payer-open'] },
      { id: 'asylum', title: 'asylsökande, betalaren är klarlagd', facts: { careSituation: 'asylumSeeker', payerClarified: true }, requirements: { 'payer-clarified': 'met' } },
      { id: 'asylum-unclear', title: 'asylsökande, betalaren är oklar', facts: { careSituation: 'asylumSeeker', payerClarified: false }, requirements: { 'payer-clarified': 'unmet' } },
    ],
  ],
});
