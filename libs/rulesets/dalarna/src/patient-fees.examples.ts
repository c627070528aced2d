import { type Example, defineExamples } from '@hjm/rules';
import { patientFees } from './patient-fees.js';

/** Cases with what the pages say of them, on both sides of each change. */
export const patientFeesExamples: readonly Example[] = defineExamples(patientFees, [
  { id: 'wheelchair-2021', title: 'Manuell rullstol före 2022', on: '2021-12-31', facts: { productGroup: 'manualWheelchair' }, expect: { outcome: 'allowed', terms: ['wheelchair-and-cognitive'] } },
  { id: 'hearing-aid-2021', title: 'Hörapparat före 2022', on: '2021-12-31', facts: { productGroup: 'hearingAid' }, expect: { outcome: 'allowed', terms: ['each-hearing-aid'] } },
  { id: 'cpap-2021', title: 'CPAP den sista dagen med avgift varje månad', on: '2021-12-31', facts: { productGroup: 'cpap' }, expect: { outcome: 'allowed', terms: ['cpap-by-month'] } },
  { id: 'other-2021', title: 'En annan produktgrupp före 2022', on: '2021-12-31', facts: { productGroup: 'other' }, expect: { outcome: 'undetermined', rules: ['other-groups'], terms: [] } },
  { id: 'cpap-2022', title: 'CPAP den första dagen med ny avgift', on: '2022-01-01', facts: { productGroup: 'cpap' }, expect: { outcome: 'allowed', terms: ['cpap-250'] } },
  { id: 'cognitive-2022', title: 'Kognitivt hjälpmedel under 2022', on: '2022-12-31', facts: { productGroup: 'cognitive' }, expect: { outcome: 'allowed', terms: ['wheelchair-and-cognitive'] } },
  { id: 'hearing-aid-2022', title: 'Hörapparat den sista dagen med avgift per styck', on: '2022-12-31', facts: { productGroup: 'hearingAid' }, expect: { outcome: 'allowed', terms: ['each-hearing-aid'] } },
  { id: 'other-2022', title: 'En annan produktgrupp under 2022', on: '2022-12-31', facts: { productGroup: 'other' }, expect: { outcome: 'undetermined', rules: ['other-groups'], terms: [] } },
  { id: 'wheelchair-2023', title: 'Manuell rullstol den dag taket infördes', on: '2023-01-01', facts: { productGroup: 'manualWheelchair', ceilingRaised: false }, expect: { outcome: 'allowed', rules: ['region-and-municipality'], terms: ['try-out-ceiling-1300', 'free-pass'] } },
  { id: 'other-bearing-raised', title: 'En annan avgiftsbelagd grupp sedan taket höjts', on: '2024-06-01', facts: { productGroup: 'other', feeBearing: true, ceilingRaised: true }, expect: { outcome: 'allowed', terms: ['try-out-ceiling-1400', 'free-pass'] } },
  { id: 'hearing-aids-2023', title: 'Ett par hörapparater innan taket höjts', on: '2023-01-01', facts: { productGroup: 'hearingAid', ceilingRaised: false }, expect: { outcome: 'allowed', terms: ['hearing-aids-ceiling-1300', 'free-pass'] } },
  { id: 'hearing-aids-raised', title: 'Ett par hörapparater sedan taket höjts', on: '2024-06-01', facts: { productGroup: 'hearingAid', ceilingRaised: true }, expect: { outcome: 'allowed', terms: ['hearing-aids-ceiling-1400', 'free-pass'] } },
  { id: 'no-fee', title: 'En produktgrupp utan avgift', on: '2023-01-01', facts: { productGroup: 'other', feeBearing: false }, expect: { outcome: 'allowed', terms: ['no-fee'] } },
  { id: 'ceiling-not-known', title: 'Det är inte känt vilket tak som gäller', on: '2023-09-01', facts: { productGroup: 'cpap' }, expect: { outcome: 'allowed', terms: ['try-out-ceiling-1300', 'try-out-ceiling-1400', 'free-pass'] } },
]);
