import type { Citation } from '@hjm/core';

const BODY = 'Region Dalarna';
const SERVICE = 'https://www.regiondalarna.se/plus/hjalpmedel/';
const GUIDE = 'http://www.ltdalarna.se/Halso--och-sjukvard/Hitta-ratt-i-varden/Stod-vid-funktionsnedsattning/Hjalpmedel/Hjalpmedelsguiden/Avgifter-och-kostnader-for-patientbrukare/';

/** The page on fees and costs, as stored; its ceiling is the later one. */
export const feesPage = (section: string, summary: string): Citation => ({ body: BODY, decided: null, document: 'webbsidan Avgifter och kostnader', section, summary, url: `${SERVICE}avtal-och-tjanstekatalog/avgifter-och-kostnader/` });

/** The page on costs outside the responsibility of health care. */
export const outsideHealthCarePage = (section: string, summary: string): Citation => ({
  body: BODY,
  decided: null,
  document: 'webbsidan Kostnader utanför hälso- och sjukvårdens ansvar',
  section,
  summary,
  url: `${SERVICE}avtal-och-tjanstekatalog/avgifter-och-kostnader/kostnader-utanfor-halso--och-sjukvardens-ansvar/`,
});

/** The catalogue of services, of which the excerpt is cut off. */
export const serviceCatalogue = (summary: string): Citation => ({ body: BODY, decided: null, document: 'webbsidan Avtal och tjänstekatalog', section: 'kostnadsansvar', summary, url: `${SERVICE}avtal-och-tjanstekatalog/` });

/** The page on the assortment and the prescribing process. */
export const assortmentPage = (section: string, summary: string): Citation => ({ body: BODY, decided: null, document: 'webbsidan Sortimentsgruppen', section, summary, url: `${SERVICE}forskrivningsprocessen/sortimentsgruppen/` });

/** The county council's older guide: principles of what patients pay. */
export const olderGuide = (summary: string): Citation => ({
  body: 'Landstingsfullmäktige, Landstinget Dalarna',
  decided: null,
  document: 'webbsidan Avgifter och kostnader för patient/brukare',
  section: 'beslut vid mötet den 26–28 november 2001',
  summary,
  url: GUIDE,
});

/** The county council's older page on costs. */
export const olderCostsPage = (section: string, summary: string): Citation => ({ body: 'Landstinget Dalarna', decided: null, document: 'webbsidan Kostnader', section, summary, url: `${GUIDE}Kostnader/` });

/** A municipality's news of the ceiling when it was introduced. */
export const ceilingNews = (summary: string): Citation => ({
  body: 'Vansbro kommun',
  decided: null,
  document: 'nyhet den 5 december 2022',
  section: 'nytt högkostnadsskydd',
  summary,
  url: 'https://www.vansbro.se/arkiv/nyhetsarkiv/nyheter/2022-12-05-ett-nytt-hogkostnadsskydd-infors.html',
});

/** The plan of measures of the aids administration. */
export const actionPlan = (section: string, summary: string): Citation => ({ body: 'Hjälpmedel Dalarna', decided: null, document: 'handlingsplan FV 86', section, summary });

/** The guideline for incontinence aids, of which we have the frame only. */
export const incontinenceGuideline = (summary: string): Citation => ({
  body: 'Beredningsgrupp Hjälpmedel, Hjälpmedel Dalarna',
  decided: null,
  diaryNumber: 'Rd19/01326',
  document: 'riktlinje för inkontinenshjälpmedel',
  summary,
  url: 'http://docplayer.se/139784974-Riktlinje-inkontinenshjalpmedel-vid-urininkontinens-urinretention-eller-tarminkontinens-hjalpmedel-dalarna-och-dalarnas-kommuner.html',
});

/** A review of the regions' conditions by an association of patients. */
export const conditionsReview = (summary: string): Citation => ({ body: 'Neuroförbundet', decided: null, document: 'granskning av regionernas villkor', summary, url: 'https://neuro.se/artiklar/hjaelpmedel/granskning-olika-villkor/' });

/** What is the same in every package of the region. */
export const dalarnaRegion = { version: '0.1.0', region: 'Region Dalarna', askWhom: 'Dalarnas Hjälpmedelscenter' } as const;
export const UNDATED = 'När reglerna började gälla framgår inte av källan.';
