import type { Citation } from '@hjm/core';
import { definePriceModel } from '../model/define-price-model.js';
import type { PriceModel } from '../model/model-types.js';
import { notes } from './notes.js';

const lists: Citation = {
  body: 'Region Dalarna',
  decided: null,
  document: 'avtal och tjänstekatalog',
  summary: 'Tre prislistor: för kommuner och region, för övriga kunder och för privatpersoner.',
  url: 'https://www.regiondalarna.se/plus/hjalpmedel/avtal-och-tjanstekatalog/',
};

const plan: Citation = {
  body: 'Hjälpmedel Dalarna',
  decided: null,
  document: 'handlingsplan FV 86',
  section: 'Nuläge',
  summary: 'Leverantörernas höjningar ger högre hyror och försäljningspriser genom Hjälpmedelsnämndens prismodell.',
};

const said: readonly string[] = [
  'Tre prislistor: kommuner och region, övriga kunder, privatpersoner',
  'När leverantörerna höjer sina priser följer hyror och försäljningspriser med genom prismodellen',
];

/** Dalarna: what is said of the prices. The model itself, which the board decides, is not in the sources, so that no price can be worked out. */
export const dalarna: PriceModel = definePriceModel({
  id: 'dalarna',
  version: '1.0.0',
  region: 'Region Dalarna',
  titleSv: 'Dalarna: tre prislistor',
  askWhom: 'Hjälpmedel Dalarna',
  editions: [
    {
      id: 'undated',
      titleSv: 'Prislistor, odaterat',
      validFrom: null,
      decided: null,
      citation: 'lists',
      citations: { lists, plan },
      formulas: [],
      uncovered: [
        { id: 'rent', about: 'rent', textSv: 'Hjälpmedelsnämndens prismodell finns inte i källorna, så hyran kan inte räknas.', citation: 'plan' },
        { id: 'sale', about: 'sale', textSv: 'Hjälpmedelsnämndens prismodell finns inte i källorna, så försäljningspriset kan inte räknas.', citation: 'plan' },
      ],
      conditions: [...notes('rent', 'plan', said), ...notes('sale', 'plan', said)],
      warnings: ['Prismodellen som nämnden har beslutat finns inte i källorna.'],
    },
  ],
});
