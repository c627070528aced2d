import type { Citation } from '@hjm/core';

const WEB = 'https://regionvarmland.se/vardgivarwebben/vard-och-behandling/hjalpmedel-habilitering-och-rehabilitering';
const GUIDELINES = `${WEB}/hjalpmedelsservice`;

/** A page of the region's prescribing guidelines; the pages carry no date of decision. */
const page =
  (document: string, folder: string) =>
  (section: string, path: string) =>
  (summary: string): Citation => ({ body: 'Region Värmland, Hjälpmedelsservice', decided: null, document, section, summary, url: `${folder}/${path}` });

export const adultGuideline: ReturnType<typeof page> = page('riktlinjer för förskrivning av hjälpmedel, vuxna', `${GUIDELINES}/riktlinjer-for-forskrivning-av-hjalpmedel-vuxna`);
export const childGuideline: ReturnType<typeof page> = page('riktlinjer för förskrivning av hjälpmedel, barn och unga', `${GUIDELINES}/riktlinjer-for-forskrivning-av-hjalpmedel-barn-och-unga`);
export const incontinenceGuideline: ReturnType<typeof page> = page('riktlinjer för inkontinenshjälpmedel', `${WEB}/inkontinens`);

/** Any other page, with its own address. */
export const webPage =
  (body: string, document: string, section: string, url: string) =>
  (summary: string): Citation => ({ body, decided: null, document, section, summary, url });

/** The yearly report of the joint board for 2025. */
export const annualReport = (section: string, summary: string): Citation => ({
  body: 'Hjälpmedelsnämnd, gemensam nämnd för Värmlands kommuner och Region Värmland',
  decided: null,
  document: 'årsredovisning 2025',
  section,
  summary,
});
