import type { Citation } from '@hjm/core';
import type { Interims } from './monthly.js';

/** Where the published figures of January–April 2023 and 2024 stand. */
export const INTERIM_REPORT: Citation = {
  body: 'Region Västmanland, Hjälpmedelscentrum',
  decided: null,
  diaryNumber: 'HMC240002',
  document: 'Delårsrapport 1 2024',
  summary: 'Produktion, indikatorer, personal och ekonomi januari–april 2023 och 2024.',
};

/** Counts of January–April as published (Produktionsdata). The demo events give exactly these. */
export const PUBLISHED_COUNTS: Readonly<Record<'orders' | 'returns' | 'reconditioning' | 'fittings' | 'technical' | 'calls' | 'pickups', Interims>> = {
  orders: { first: 16_418, second: 17_894 },
  returns: { first: 11_884, second: 13_206 },
  reconditioning: { first: 6769, second: 7826 },
  fittings: { first: 422, second: 427 },
  /** Corrective (AU) and preventive (FU) together. */
  technical: { first: 5024, second: 5369 },
  calls: { first: 8082, second: 9004 },
  pickups: { first: 6713, second: 7600 },
};

/** Further counts of the same report: cases of rehabilitation, and deviations in the working environment, all and specific ones. */
export const PUBLISHED_FEW = {
  rehabilitation: { first: 3, second: 9 },
  deviations: { first: 5, second: 2 },
  specificDeviations: { first: 1, second: 0 },
  employees: { first: 85, second: 82 },
  granted: 7,
  rejected: 5,
} as const;

/** What the seven that were granted cost, in öre. 495 kr stands for two cases; that it is for both together is our reading. */
export const PUBLISHED_GRANTED_ORE: readonly number[] = [6_949_200, 99_400, 24_750, 24_750, 4_849_000, 1_199_100, 1_559_200];
