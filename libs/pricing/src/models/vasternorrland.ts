import type { Citation } from '@hjm/core';
import { definePriceModel } from '../model/define-price-model.js';
import { groupBearsCost } from '../model/kinds/group-rent.js';
import type { PriceModel } from '../model/model-types.js';
import { notes } from './notes.js';

const page = (summary: string): Citation => ({
  body: 'Region Västernorrland',
  decided: null,
  document: 'webbplats, prisgrupper',
  summary,
  url: 'https://www.rvn.se/sv/delplatser/Hjalpmedel-Vasternorrland/For-bestallare/Artiklar-i-sortiment/Prisgrupper/',
});

/** Västernorrland: the rent of a function, whatever the item's age; each price group bears its own cost. */
export const vasternorrland: PriceModel = definePriceModel({
  id: 'vasternorrland',
  version: '1.0.0',
  region: 'Region Västernorrland',
  titleSv: 'Västernorrland: funktionshyra i prisgrupper',
  askWhom: 'Hjälpmedel Västernorrland',
  editions: [
    {
      id: 'undated',
      titleSv: 'Funktionshyra, odaterad',
      validFrom: null,
      decided: null,
      citation: 'rent',
      citations: {
        rent: page('Hyran är densamma för nytt och begagnat och beror inte på hur mycket som är avskrivet; varje prisgrupp bär sin kostnad.'),
        sale: page('Det som inte kan rekonditioneras av ekonomiska eller hygieniska skäl säljs.'),
      },
      formulas: [groupBearsCost({ labelSv: 'Funktionshyra', charge: 'year', citation: 'rent' })],
      uncovered: [{ id: 'sale', about: 'sale', textSv: 'Källan säger vad som säljs och vad som ingår, men inte hur försäljningspriset räknas.', citation: 'sale' }],
      included: [
        ...notes('rent', 'rent', [
          'Konsulentstöd och utprovning',
          'Anpassning och specialanpassning',
          'Reparation',
          'Besiktning av lyftar',
          'Transport enligt tidtabell, även när hjälpmedel är uttjänta och vid hemgång',
          'Reservdelar och tillbehör som hyrs',
          'Hämtning och retur',
          'Rekonditionering',
          'Lagerhållning',
          'Upphandling och sortiment',
          'Register och utbildning',
          'Visning',
        ]),
        ...notes('sale', 'sale', ['Konsulentstöd', 'Transport enligt tidtabell', 'Lagerhållning', 'Upphandling och sortiment', 'Register', 'Visning']),
      ],
      conditions: [
        ...notes('rent', 'rent', ['Samma hyra för nytt och begagnat, hur mycket hjälpmedlet än är avskrivet']),
        ...notes('sale', 'sale', ['Säljs: det som av ekonomiska eller hygieniska skäl inte kan rekonditioneras']),
      ],
      warnings: ['Källan säger inte för vilken tid hyran debiteras; här räknas den för ett år.'],
    },
  ],
});
