import type { Citation } from '@hjm/core';
import { definePriceModel } from '../model/define-price-model.js';
import { groupRent } from '../model/kinds/group-rent.js';
import { rentFromCosts } from '../model/kinds/rent-from-costs.js';
import { saleWithMarkup } from '../model/kinds/sale-with-markup.js';
import type { Formula, PriceModel, PriceModelEdition, PriceTable, Step } from '../model/model-types.js';
import { ask, assume, byDefinition, reckon, rounded } from '../model/step-builders.js';
import { notes } from './notes.js';

const page = (summary: string): Citation => ({
  body: 'Medelpunkten',
  decided: null,
  document: 'rutiner och riktlinjer för förskrivare',
  summary,
  url: 'https://www.medelpunkten.se/till-forskrivare/rutiner-och-riktlinjer/1780-2/',
});

const time: NonNullable<PriceModelEdition['time']> = { rule: 'begun-30-days', textSv: 'Hyran räknas i påbörjade perioder om 30 dagar, tills hjälpmedlet är mottaget på centralen.', citation: 'rent' };

const yearsA: PriceTable = {
  id: 'depreciationYears',
  labelSv: 'Avskrivningstid per produktgrupp',
  unit: 'years',
  citation: 'depreciation',
  rows: [
    { id: 'hygiene', labelSv: 'Hygienhjälpmedel', value: 5 },
    { id: 'workChairs', labelSv: 'Arbetsstolar', value: 8 },
    { id: 'walkers', labelSv: 'Rollatorer', value: 4 },
    { id: 'wheelchairs', labelSv: 'Rullstolar', value: 7 },
    { id: 'beds', labelSv: 'Sängar', value: 9 },
    { id: 'lifts', labelSv: 'Lyftar', value: 8 },
    { id: 'mattresses', labelSv: 'Madrasser och sittdynor', value: 4 },
    { id: 'cognition', labelSv: 'Kognitionshjälpmedel', value: 3 },
    { id: 'other', labelSv: 'Övrigt', value: 5 },
  ],
};

const yearsB: PriceTable = {
  id: 'depreciationYears',
  labelSv: 'Avskrivningstid per produktgrupp',
  unit: 'years',
  citation: 'depreciation',
  rows: [
    { id: 'walkers', labelSv: 'Rollatorer', value: 4 },
    { id: 'mattresses', labelSv: 'Madrasser och sittdynor', value: 4 },
    { id: 'hygiene', labelSv: 'Hygienhjälpmedel', value: 5 },
    { id: 'manualWheelchairs', labelSv: 'Manuella rullstolar', value: 7 },
    { id: 'workChairs', labelSv: 'Arbetsstolar', value: 8 },
    { id: 'lifts', labelSv: 'Lyftar', value: 8 },
    { id: 'beds', labelSv: 'Sängar', value: 9 },
    { id: 'bedLifts', labelSv: 'Sänglyftar', value: 9 },
    { id: 'other', labelSv: 'Övriga', value: 5 },
  ],
};

/** Work and material on an item that was sold; with an urgent fee where one may come. */
function soldItemService(urgent: boolean): Formula {
  const steps: Step[] = [
    ask('material', 'Material', 'kr', 'service'),
    ask('hours', 'Arbetad tid', 'hours', 'service'),
    ask('perHour', 'Timpris', 'kr/hour', 'service'),
    reckon('work', 'Arbete', { kind: 'times', of: ['hours', 'perHour'] }),
  ];
  if (urgent) {
    steps.push(
      { id: 'urgent', labelSv: 'Avgift för akut arbete tas ut', kind: 'yesNo', basis: 'parameter', citation: 'service' },
      ask('urgentFee', 'Akutavgift', 'kr', 'service'),
      byDefinition('noUrgentFee', 'Ingen akutavgift', 0, 'kr'),
      reckon('chargedUrgentFee', 'Akutavgift som tas ut', { kind: 'choose', by: 'urgent', cases: { yes: 'urgentFee', no: 'noUrgentFee' } }, 'service'),
    );
  }
  steps.push(reckon('service', 'Material och arbete', { kind: 'sum', of: ['material', 'work', ...(urgent ? ['chargedUrgentFee'] : [])] }, 'service'), rounded('service'));
  return { id: 'sold-item-service', about: 'service', labelSv: 'Service på sålt hjälpmedel', steps };
}

/** Medelpunkten, model A: a function is rented and not a certain article; sale with a capped mark-up. Undated. */
export const medelpunktenA: PriceModel = definePriceModel({
  id: 'medelpunkten-funktionspris',
  version: '1.0.0',
  region: 'Medelpunkten',
  titleSv: 'Medelpunkten: funktionspris',
  askWhom: 'Medelpunkten',
  editions: [
    {
      id: 'undated',
      titleSv: 'Funktionspris, odaterad',
      validFrom: null,
      decided: null,
      citation: 'rent',
      citations: {
        rent: page('Man hyr en funktion; hyran räknas om varje år av inköpspris, avskrivningstid, ränta, service, förebyggande underhåll för lyftar och nyttjandegrad.'),
        depreciation: page('Avskrivningstid i år för nio produktgrupper.'),
        sale: page('Aktuellt inköpspris och tio procent, högst 5 000 kr per beställning.'),
        service: page('Material och arbete på sålda hjälpmedel debiteras.'),
      },
      tables: [yearsA],
      formulas: [
        rentFromCosts({ labelSv: 'Funktionspris', charge: '30days', factors: ['interest', 'service', 'preventiveMaintenance', 'utilisation'], depreciation: yearsA, maintained: ['lifts'], citation: 'rent' }),
        saleWithMarkup({ purchaseLabelSv: 'Aktuellt inköpspris för hela beställningen', markupPercent: { value: 10, citation: 'sale' }, capPerOrder: { value: 5000, citation: 'sale' }, citation: 'sale' }),
        soldItemService(false),
      ],
      time,
      included: notes('rent', 'rent', ['Reparation med material och arbete, om hjälpmedlet inte har hanterats ovarsamt', 'Tillbehör i vissa fall']),
      notIncluded: notes('rent', 'rent', ['Transport: en fast kostnad per stopp, för sängar per leverans', 'Transport utanför tidtabellen debiteras för sig']),
      conditions: notes('rent', 'rent', ['En funktion hyrs, inte en viss artikel: samma hyra för allt som ger samma funktion', 'Hyran räknas om varje år']),
    },
  ],
});

/** Medelpunkten, model B, which the source calls the price model of 2021: groups share the mean of their costs. */
export const medelpunktenB: PriceModel = definePriceModel({
  id: 'medelpunkten-ersattningsgrupper',
  version: '1.0.0',
  region: 'Medelpunkten',
  titleSv: 'Medelpunkten: ersättningsgrupper',
  askWhom: 'Medelpunkten',
  editions: [
    {
      id: '2021',
      titleSv: 'Prismodell 2021, ersättningsgrupper',
      validFrom: null,
      decided: null,
      citation: 'rent',
      citations: {
        rent: page('Hjälpmedel med liknande funktion och inköpspris delar en hyra, som är genomsnittet av gruppens kostnader och räknas om varje år.'),
        depreciation: page('Avskrivningstid i år för nio produktgrupper.'),
        sale: page('Aktuellt inköpspris och femton procent.'),
        service: page('Material, arbete och kanske en akutavgift debiteras för sålda hjälpmedel.'),
      },
      tables: [yearsB],
      formulas: [
        groupRent({ labelSv: 'Hyra för ersättningsgruppen', charge: '30days', citation: 'rent' }),
        {
          id: 'depreciation',
          about: 'cost',
          labelSv: 'Avskrivning per år',
          steps: [
            ask('purchasePrice', 'Inköpspris', 'kr'),
            { id: 'productGroup', labelSv: 'Produktgrupp', kind: 'oneOf', rowsOf: yearsB.id, basis: 'parameter', citation: 'depreciation' },
            reckon('depreciationYears', 'Avskrivningstid', { kind: 'table', table: yearsB.id, by: 'productGroup' }, 'depreciation'),
            assume('depreciation', 'Avskrivning per år', { kind: 'dividedBy', value: 'purchasePrice', by: 'depreciationYears' }, 'Avskrivningen är lika stor varje år.'),
            rounded('depreciation'),
          ],
        },
        saleWithMarkup({ purchaseLabelSv: 'Aktuellt inköpspris', markupPercent: { value: 15, citation: 'sale' }, citation: 'sale' }),
        soldItemService(true),
      ],
      time,
      conditions: notes('rent', 'rent', ['Hjälpmedel med liknande funktion och inköpspris delar en hyra', 'Hyran räknas om varje år']),
      warnings: ['Källan kallar modellen prismodell 2021 utan att säga från vilken dag den gäller.'],
    },
  ],
});
