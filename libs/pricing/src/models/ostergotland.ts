import type { Citation } from '@hjm/core';
import { definePriceModel } from '../model/define-price-model.js';
import type { PriceModel } from '../model/model-types.js';
import { ask, rounded } from '../model/step-builders.js';
import { notes } from './notes.js';

const loss: Citation = {
  body: 'Region Östergötland',
  decided: null,
  document: 'vårdgivarwebben, stöld, skada och ovarsam hantering av hjälpmedel',
  summary: 'Den som får ett hjälpmedel stulet eller blir av med det betalar restvärdet; hyran upphör när det är anmält.',
  url: 'https://vardgivarwebb.regionostergotland.se/Startsida/Patientinformation/Hjalpmedel-och-handikappservice/Hjalpmedelsforskrivning/Stoldskadaovarsam-hantering-av-hjalpmedel/',
};

/** Östergötland: what is stolen or lost costs its residual value, and the rent ends on the notice. How the value is reckoned is not said. */
export const ostergotland: PriceModel = definePriceModel({
  id: 'ostergotland',
  version: '1.0.0',
  region: 'Region Östergötland',
  titleSv: 'Östergötland: stulet eller förlorat hjälpmedel',
  askWhom: 'hjälpmedelsverksamheten i Region Östergötland',
  editions: [
    {
      id: 'undated',
      titleSv: 'Stöld och förlust, odaterat',
      validFrom: null,
      decided: null,
      citation: 'loss',
      citations: { loss },
      formulas: [{ id: 'lost', about: 'loss', labelSv: 'Stulet eller förlorat hjälpmedel', steps: [ask('residualValue', 'Restvärde', 'kr', 'loss'), rounded('residualValue')] }],
      uncovered: [
        { id: 'rent', about: 'rent', textSv: 'Källan handlar bara om stöld och förlust.', citation: 'loss' },
        { id: 'sale', about: 'sale', textSv: 'Källan handlar bara om stöld och förlust.', citation: 'loss' },
      ],
      conditions: notes('loss', 'loss', [
        'Förskrivaren anmäler på blanketten Förkommen produkt',
        'Serviceföretaget avslutar hyran på anmälan och lämnar uppgift om restvärdet',
        'Förskrivaren talar om för användaren att en faktura kommer',
      ]),
    },
  ],
});
