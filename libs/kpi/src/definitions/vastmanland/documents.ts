import type { Citation } from '@hjm/core';

const CENTRE = 'Hjälpmedelscentrum, Region Västmanland';

const plan2023 = (appendix: string, section: string, summary: string): Citation => ({
  body: 'Gemensam hjälpmedelsnämnd, Region Västmanland',
  decided: '2023-02-24',
  paragraph: '§ 10',
  diaryNumber: 'HMC230003',
  document: `Verksamhetsplan och budget 2023, bilaga ${appendix}`,
  section,
  summary,
});

/** The scorecard of the plan for 2023, which also has targets for 2025. */
export const scorecard2023 = (summary: string): Citation => plan2023('1a', 'Styrkort/Dashboard', summary);

/** The process goals of the plan for 2023. */
export const processGoals2023 = (summary: string): Citation => plan2023('1b', 'Processmål', summary);

/** Other parts of the second appendix of the plan for 2023. */
export const plan2023b = (section: string, summary: string): Citation => plan2023('1b', section, summary);

/** The interim report of January to April 2024. */
export const interim2024 = (section: string, summary: string): Citation => ({ body: CENTRE, decided: null, diaryNumber: 'HMC240002', document: 'Delårsrapport 1 2024', section, summary });

/** The plan for 2025. */
export const plan2025 = (summary: string, section = 'Verksamhetens mål och indikatorer'): Citation => ({ body: CENTRE, decided: null, document: 'Verksamhetsplan och budget 2025', section, summary });

/** Headings that indicators stand under. */
export const SERVICE_2023 = 'Servicekvalitet';
export const MEDICAL_2023 = 'Medicinsk kvalitet';
export const STAFF_2023 = 'Stolta och engagerade medarbetare samt uppdragstagare';
export const ECONOMY_2023 = 'En stark och uthållig ekonomi';
export const PROCESS_2023 = 'Verksamhet/process';
export const PRODUCTION_2024 = 'Produktionsdata';
export const STAFF = 'Engagerade medarbetare med rätt kompetens';
export const ECONOMY_2024 = 'Ekonomi i balans';
export const CITIZENS_2025 = 'Invånarna är nöjda och trygga';
export const PROCESSES_2025 = 'Tjänsterna/processerna är effektiva och håller god kvalitet';
export const ECONOMY_2025 = 'Förvaltningen uppnår fastställt ekonomiskt resultat';
