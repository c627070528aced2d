import type { LocalDate } from '@hjm/core';

/** What every page, file and answer with the demo centre's economy says. */
export const DEMO_ECONOMY_NOTICE_SV =
  'Demodata: en påhittad ekonomi. Publicerade är raderna i bokslut 2023 och i budget 2024 och 2025, resultatet 2022 efter återbetalning, resultatet januari–april 2024, investeringsplanerna 2024 och 2025 och planerna för insatser (Dalarnas), risker och aktiviteter. Konton, verifikationer, månader, fördelningsnyckel, prognosmetoder och uppföljning är påhittade, liksom allt annat om 2021 och 2022.';

/** Whose books the demo ledger is. */
export const DEMO_COMPANY_SV = 'Demo hjälpmedelscentral (påhittad)';

/** The day on which the made-up follow-ups of 2025 are told: by then there is something late, red, done and unknown in every list. */
export const DEMO_FOLLOW_UP_DAY: LocalDate = '2025-10-15';
