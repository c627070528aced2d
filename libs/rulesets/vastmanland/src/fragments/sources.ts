import type { Citation } from '@hjm/core';

const HANDBOOK = 'https://regionvastmanland.se/vardgivare/behandlingsstod/hjalpmedel/hjalpmedelshandboken/';
const HANDBOOK_1 = 'https://region1.regionvastmanland.se/vardgivare/behandlingsstod/hjalpmedel/hjalpmedelshandboken/';

/** A page of the handbook, by its path. Some pages are kept as published under the other host name, `region1`. */
export const handbookPage = (path: string, host: 'www' | 'region1' = 'www'): string => `${host === 'www' ? HANDBOOK : HANDBOOK_1}${path}`;

/** A citation of the handbook. Its pages are undated: neither the day of decision nor the first day of validity is printed. */
export const handbook = (url: string, section: string, summary: string): Citation => ({
  body: 'Region Västmanland',
  decided: null,
  document: 'Hjälpmedelshandboken',
  section,
  summary,
  url,
});

/** The page on cost responsibility: article responsibility, housing and habilitation. */
export const costPage = (summary: string): Citation => handbook(handbookPage('bestammelser-hjalpmedelscentrum/kostnadsansvar/', 'region1'), 'Kostnadsansvar', summary);

/** The page on fees for patients. */
export const feePage = (summary: string): Citation => ({
  body: 'Region Västmanland',
  decided: null,
  document: '1177',
  section: 'Hjälpmedelsavgifter',
  summary,
  url: 'https://www.1177.se/Vastmanland/sa-fungerar-varden/kostnader-och-ersattningar/hjalpmedelsavgifter/',
});

/** What every undated edition of the handbook says of its dates. */
export const UNDATED = 'Sidan är odaterad: varken beslutsdag eller första giltighetsdag framgår. Texten är som den lagrade kopian ger den.';

/** The page with the rules for prescribing: its part on training. */
export const trainingPage = (summary: string): Citation =>
  handbook(handbookPage('bestammelser-hjalpmedelscentrum/regler-vid-forskrivning-av-hjalpmedel/?open=2'), 'Utbildning för förskrivare', summary);
