import type { Citation } from '@hjm/core';

const BODY = 'Region Jönköpings län';

/** A page of the region's web for care staff. */
export const webPage =
  (section: string, query: string) =>
  (summary: string): Citation => ({ body: BODY, decided: null, document: 'webbsida om förskrivning av hjälpmedel', section, summary, url: `https://plus.rjl.se/infopage.jsf?${query}` });

/** A document of the region's knowledge support. */
export const knowledgeDocument =
  (section: string, id: string) =>
  (summary: string): Citation => ({ body: BODY, decided: null, document: 'dokument i regionens kunskapsstöd', section, summary, url: `https://kunskapsstod.rjl.se/dokument/evo/${id}` });

/** The document on patients' fees and subsidies. */
export const feeDocument = (section: string): ReturnType<typeof knowledgeDocument> => knowledgeDocument(`avgifter: ${section}`, '9b6b96d0-9b96-40a5-ba1f-3a61a33dc4cc');
