import type { LocalDate } from '@hjm/core';

/** What every page, file and answer with the demo centre's economy says. */
export const DEMO_ECONOMY_NOTICE_SV =
  'Demodata: en påhittad ekonomi. Årssummorna i bokslut 2023, budget 2024 och budget 2025, resultatet efter återbetalning 2022 och resultatet januari–april 2024 är de publicerade; konton, verifikationer, månader, fördelningsnyckel, uppföljning och åren 2021–2022 är påhittade.';

/** What each line of text that is made up begins with. */
export const DEMO_MARK_SV = 'Demo';

/** Whose books the demo ledger is. */
export const DEMO_COMPANY_SV = 'Demo hjälpmedelscentral (påhittad)';

/** The day on which the made-up follow-ups of 2025 are told: by then there is something late, red, done and unknown in every list. */
export const DEMO_FOLLOW_UP_DAY: LocalDate = '2025-10-15';
