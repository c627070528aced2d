import type { Citation } from '@hjm/core';
import { definePriceModel } from '../model/define-price-model.js';
import type { PriceModel } from '../model/model-types.js';
import { ask, reckon, rounded } from '../model/step-builders.js';
import { notes } from './notes.js';

const page = (summary: string): Citation => ({
  body: 'Västra Götalandsregionen',
  decided: null,
  document: 'överenskommelse om hjälpmedel, finansiell samverkan',
  summary,
  url: 'https://www.vgregion.se/halsa-och-vard/vardgivarwebben/uppdrag-och-avtal/hjalpmedel-och-lakemedelsnara-produkter/overenskomelseHjMB/finansiell-samverkan/',
});

/** Västra Götaland: prime cost per product area. The table of mark-ups is not in the excerpt at hand, so that both are asked for in kronor. */
export const vastraGotaland: PriceModel = definePriceModel({
  id: 'vastra-gotaland',
  version: '1.0.0',
  region: 'Västra Götalandsregionen',
  titleSv: 'Västra Götaland: självkostnad per produktområde',
  askWhom: 'Ledningsrådet för hjälpmedel',
  editions: [
    {
      id: 'undated',
      titleSv: 'Finansiell samverkan, odaterat utdrag',
      validFrom: null,
      decided: null,
      citation: 'principle',
      citations: {
        principle: page('Priserna räknas till självkostnad per produktområde; över- och underskott fördelas varje år efter vårdgivarnas andelar av kostnaden.'),
        sale: page('Köphjälpmedel kostar aktuellt eller offererat inköpspris och ett påslag enligt en tabell som inte ingår i utdraget.'),
        consumables: page('Förbrukningsartiklar faktureras vårdgivaren med inköpspris och overhead.'),
      },
      formulas: [
        {
          id: 'sale',
          about: 'sale',
          labelSv: 'Köphjälpmedel',
          steps: [
            ask('purchasePrice', 'Aktuellt eller offererat inköpspris', 'kr', 'sale'),
            ask('markup', 'Påslag enligt tabell 1a', 'kr', 'sale'),
            reckon('salePrice', 'Inköpspris och påslag', { kind: 'sum', of: ['purchasePrice', 'markup'] }, 'sale'),
            rounded('salePrice'),
          ],
        },
        {
          id: 'consumables',
          about: 'consumables',
          labelSv: 'Förbrukningsartiklar',
          steps: [
            ask('purchasePrice', 'Inköpspris', 'kr', 'consumables'),
            ask('overhead', 'Overhead', 'kr', 'consumables'),
            reckon('charged', 'Inköpspris och overhead', { kind: 'sum', of: ['purchasePrice', 'overhead'] }, 'consumables'),
            rounded('charged'),
          ],
        },
      ],
      uncovered: [{ id: 'rent', about: 'rent', textSv: 'Utdraget säger att priserna räknas till självkostnad per produktområde, men inte hur hyran räknas.', citation: 'principle' }],
      conditions: [
        ...notes('sale', 'sale', ['Säljs: det som inte kan rekonditioneras', 'Det som är skadat vid leveransen byts av hjälpmedelscentralen']),
        ...notes('rent', 'principle', ['Ledningsrådet för hjälpmedel beslutar', 'Över- och underskott fördelas varje år efter vårdgivarnas andelar av kostnaden; hjälpmedelscentralen och läkemedelsnära produkter har var sitt resultat']),
      ],
      warnings: ['Bara ett utdrag finns; källan säger mer än vi har.'],
    },
  ],
});
