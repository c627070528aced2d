import { definePriceModel } from '../model/define-price-model.js';
import { individualPrice } from '../model/kinds/fixed-price.js';
import { groupBearsCost, groupRent } from '../model/kinds/group-rent.js';
import { rentFromCosts } from '../model/kinds/rent-from-costs.js';
import { residualValue } from '../model/kinds/residual-value.js';
import { saleWithMarkup } from '../model/kinds/sale-with-markup.js';
import { serviceByHour } from '../model/kinds/service-by-hour.js';
import type { PriceModel } from '../model/model-types.js';

/** The kinds of price that centres use, of no certain region: every number is asked for, and how they combine is ours. To try, and to start from. */
export const genericModel: PriceModel = definePriceModel({
  id: 'allman',
  version: '1.0.0',
  region: 'Ingen bestämd region',
  titleSv: 'Allmän prismodell att pröva med',
  askWhom: 'din hjälpmedelscentral',
  editions: [
    {
      id: 'kinds',
      titleSv: 'Vanliga sätt att räkna, utan egna siffror',
      validFrom: '0001-01-01',
      decided: null,
      citation: 'ours',
      citations: { ours: { body: 'HJM', decided: null, document: 'allmän prismodell', summary: 'Sätt att räkna som regionernas källor nämner; hur faktorerna vägs samman är vår egen tolkning.' } },
      formulas: [
        rentFromCosts({ charge: 'month', factors: ['interest', 'service', 'preventiveMaintenance', 'reconditioning', 'scrap', 'overhead', 'utilisation'] }),
        groupRent({ id: 'group-rent', charge: 'month' }),
        groupBearsCost({ id: 'group-bears-cost', labelSv: 'Hyra när gruppen bär sin kostnad', charge: 'month' }),
        individualPrice('rent', 'month', 'individual-rent'),
        saleWithMarkup({}),
        saleWithMarkup({ id: 'capped-sale', labelSv: 'Försäljning med tak på påslaget', capPerOrder: 'asked' }),
        individualPrice('sale', 'month', 'individual-sale'),
        serviceByHour({ minimum: 'asked' }),
        residualValue(),
      ],
    },
  ],
});
