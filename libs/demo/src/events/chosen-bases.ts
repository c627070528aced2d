import type { Interims, PartPlan } from './monthly.js';
import { PUBLISHED_COUNTS, PUBLISHED_FEW } from './published-counts.js';

/**
 * What the documents do not give: bases of shares, and the same shares in 2023 and in the other ten months. Chosen so that a share
 * that is published comes out as printed; `notes.ts` says why each is as it is.
 */
export const CHOSEN_COUNTS: Readonly<Record<'corrective' | 'deliveries' | 'unplanned' | 'errands1177' | 'prescriptions' | 'granted' | 'rejected', Interims>> = {
  /** Of the technical work orders. */
  corrective: { first: 4046, second: 4296 },
  deliveries: { first: 15_310, second: 16_640 },
  /** Deliveries whose planned day nobody wrote down. */
  unplanned: { first: 36, second: 41 },
  errands1177: { first: 300, second: 399 },
  prescriptions: { first: 4520, second: 4810 },
  granted: { first: 6, second: PUBLISHED_FEW.granted },
  rejected: { first: 3, second: PUBLISHED_FEW.rejected },
};

/** Those in time, answered, and so on. */
export const CHOSEN_PARTS: Readonly<Record<'answered' | 'offered' | 'repaired' | 'onPlannedDay', PartPlan>> = {
  /** 8 923 of 9 004 is 99,1 %. */
  answered: { first: 7993, second: 8923, elsewhere: [990, 988, 981, 985, 989, 990, 992, 993, 991, 990] },
  /** 292 of 426 is 68,5 %: one referral contradicts itself and counts for nothing. */
  offered: { first: 321, second: 292, elsewhere: [755, 748, 702, 716, 728, 731, 722, 699, 704, 712] },
  /** 3 673 of 4 296 is 85,5 %. */
  repaired: { first: 3650, second: 3673, elsewhere: [904, 896, 871, 884, 893, 889, 882, 866, 859, 861] },
  /** 14 860 of 16 640 is 89,3 %. */
  onPlannedDay: { first: 13_959, second: 14_860, elsewhere: [913, 909, 898, 904, 907, 905, 901, 888, 895, 899] },
};

/** The corrective work orders leave these preventive ones of the published count. */
export const PREVENTIVE: Interims = {
  first: PUBLISHED_COUNTS.technical.first - CHOSEN_COUNTS.corrective.first,
  second: PUBLISHED_COUNTS.technical.second - CHOSEN_COUNTS.corrective.second,
};
