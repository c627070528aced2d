import type { Citation } from '@hjm/core';
import { definePriceModel } from '../model/define-price-model.js';
import { fixedPrice } from '../model/kinds/fixed-price.js';
import { saleWithMarkup } from '../model/kinds/sale-with-markup.js';
import { serviceByHour } from '../model/kinds/service-by-hour.js';
import type { Formula, PriceModel, PriceTopic } from '../model/model-types.js';
import { ask, figure, reckon, rounded } from '../model/step-builders.js';
import { norrbottenRent } from './norrbotten-rent.js';
import { notes } from './notes.js';

const list = (summary: string): Citation => ({
  body: 'Norrbotten',
  decided: null,
  document: 'prislista hjälpmedel 2012',
  summary,
  url: 'https://studylibsv.com/doc/617646/prislista-hj%C3%A4lpmedel',
});

/** What is left of the price, or five per cent where nothing is left; never less than 270 kr. */
function residualOrMinimum(id: string, about: PriceTopic, labelSv: string, citation: string): Formula {
  return {
    id,
    about,
    labelSv,
    steps: [
      { id: 'hasResidual', labelSv: 'Hjälpmedlet har restvärde', kind: 'yesNo', basis: 'parameter', citation },
      ask('residualValue', 'Restvärde enligt prismodellen', 'kr', citation),
      ask('acquisitionValue', 'Anskaffningsvärde', 'kr', citation),
      figure('sharePercent', 'Del av anskaffningsvärdet', 5, 'percent', citation),
      reckon('share', 'Fem procent av anskaffningsvärdet', { kind: 'percentOf', percent: 'sharePercent', of: 'acquisitionValue' }, citation),
      reckon('value', 'Värde', { kind: 'choose', by: 'hasResidual', cases: { yes: 'residualValue', no: 'share' } }, citation),
      figure('minimum', 'Minsta belopp', 270, 'kr', citation),
      reckon('atLeastMinimum', 'Värde, minst minsta belopp', { kind: 'atLeast', value: 'value', limit: 'minimum' }, citation),
      rounded('atLeastMinimum'),
    ],
  };
}

const halfThePrice = [ask('purchasePrice', 'Komponentens inköpspris', 'kr'), figure('halfPercent', 'Del av inköpspriset', 50, 'percent', 'used'), reckon('half', 'Halva inköpspriset', { kind: 'percentOf', percent: 'halfPercent', of: 'purchasePrice' }, 'used')];

const usedComponent: Formula = {
  id: 'used-component',
  about: 'sale',
  labelSv: 'Begagnad komponent',
  steps: [
    { id: 'hasResidual', labelSv: 'Individen har restvärde', kind: 'yesNo', basis: 'parameter', citation: 'used' },
    ...halfThePrice,
    { id: 'unsaid', labelSv: 'Utan restvärde', kind: 'notStated', unit: 'kr', textSv: 'Källan säger inte vad en begagnad komponent kostar när individen saknar restvärde.', basis: 'stated', citation: 'used' },
    reckon('value', 'Komponentens pris', { kind: 'choose', by: 'hasResidual', cases: { yes: 'half', no: 'unsaid' } }, 'used'),
    rounded('value'),
  ],
};

const lostComponent: Formula = {
  id: 'lost-component',
  about: 'loss',
  labelSv: 'Förlorad eller förstörd komponent',
  steps: [
    ask('purchasePrice', 'Komponentens inköpspris', 'kr'),
    figure('halfPercent', 'Del av inköpspriset', 50, 'percent', 'loss'),
    reckon('half', 'Halva inköpspriset', { kind: 'percentOf', percent: 'halfPercent', of: 'purchasePrice' }, 'loss'),
    rounded('half'),
  ],
};

const subscription: Formula = {
  id: 'subscription',
  about: 'subscription',
  labelSv: 'Abonnemang per invånare',
  steps: [
    ask('inhabitants', 'Invånare', 'inhabitants', 'subscription'),
    figure('perInhabitant', 'Pris per invånare', '6.30', 'kr/inhabitant', 'subscription'),
    reckon('amount', 'Abonnemang', { kind: 'times', of: ['inhabitants', 'perInhabitant'] }, 'subscription'),
    rounded('amount'),
  ],
};

const services = { value: 415, citation: 'services' } as const;
const topics: readonly PriceTopic[] = ['rent', 'sale', 'service', 'loss', 'subscription'];

/** Norrbotten's price list of 2012: rent by the day, sale new and used, loss, services and subscription. */
export const norrbotten2012: PriceModel = definePriceModel({
  id: 'norrbotten-prislista',
  version: '1.0.0',
  region: 'Norrbotten',
  titleSv: 'Norrbotten: prislista',
  askWhom: 'hjälpmedelsverksamheten i Norrbotten',
  editions: [
    {
      id: '2012',
      titleSv: 'Prislista 2012',
      validFrom: '2012-01-01',
      decided: null,
      citation: 'list',
      citations: {
        list: list('Priser från 2012-01-01, utan moms.'),
        rent: list('Hyran räknas i dagar från leverans till återlämning, båda medräknade, med 55 procents overhead under avskrivningstiden.'),
        sale: list('Anskaffningspris och femton procent.'),
        used: list('Restvärde, minst 270 kr; utan restvärde fem procent av anskaffningsvärdet, minst 270 kr; komponenter halva inköpspriset om individen har restvärde.'),
        loss: list('Vanvårdat eller mycket smutsigt 270 kr; förlorat eller förstört restvärdet, minst 270 kr, utan restvärde fem procent, minst 270 kr; komponenter halva inköpspriset.'),
        services: list('Tekniker 415 kr i timmen, minst 415 kr per besök; abonnemang för säng och lyft 415 kr; montera, flytta och demontera lyft.'),
        subscription: list('6,30 kr per invånare.'),
      },
      formulas: [
        norrbottenRent('rent', { value: 55, citation: 'rent' }),
        saleWithMarkup({ purchaseLabelSv: 'Anskaffningspris', markupPercent: { value: 15, citation: 'sale' }, citation: 'sale' }),
        residualOrMinimum('used-sale', 'sale', 'Försäljning av begagnat hjälpmedel', 'used'),
        usedComponent,
        fixedPrice('mistreated', 'loss', 'Vanvårdat eller mycket smutsigt hjälpmedel', { value: 270, citation: 'loss' }),
        residualOrMinimum('lost', 'loss', 'Förlorat eller förstört hjälpmedel', 'loss'),
        lostComponent,
        serviceByHour({ id: 'technician', labelSv: 'Tekniker', perHour: services, minimum: services }),
        fixedPrice('bed-subscription', 'service', 'Serviceabonnemang för säng', services),
        fixedPrice('lift-subscription', 'service', 'Serviceabonnemang för lyft', services),
        fixedPrice('lift-mounting', 'service', 'Montering av lyft', { value: 1290, citation: 'services' }),
        fixedPrice('lift-move', 'service', 'Flytt av lyft på samma adress', { value: 645, citation: 'services' }),
        fixedPrice('lift-dismounting', 'service', 'Demontering av lyft', services),
        subscription,
      ],
      time: { rule: 'days-both-ends', textSv: 'Hyran räknas i dagar från leveransdagen till återlämningsdagen, båda medräknade.', citation: 'rent' },
      conditions: topics.flatMap((about) => notes(about, 'list', ['Moms ingår inte'])),
      warnings: ['Källan säger inte hur länge prislistan gäller.'],
    },
  ],
});

const annex = (summary: string): Citation => ({
  body: 'Norrbotten',
  decided: null,
  document: 'avtalsbilaga om hyra av hjälpmedel',
  summary,
  url: 'https://lawinsider.com/sv/contracts/aKTKI8wAj63',
});

/** Norrbotten's annex to the contracts on rent: the same kind of rent, with the overhead left open. */
export const norrbottenAnnex: PriceModel = definePriceModel({
  id: 'norrbotten-avtalsbilaga',
  version: '1.0.0',
  region: 'Norrbotten',
  titleSv: 'Norrbotten: avtalsbilaga om hyra',
  askWhom: 'hjälpmedelsverksamheten i Norrbotten',
  editions: [
    {
      id: 'undated',
      titleSv: 'Avtalsbilaga, odaterad',
      validFrom: null,
      decided: null,
      citation: 'rent',
      citations: {
        rent: annex('Hyra i dagar från leveransdagen till den dag hjälpmedlet lämnas åter, båda medräknade; overhead i procent av hyran under avskrivningstiden.'),
        terms: annex('Leveranstid för lagervaror, när reparationer börjar, årligt underhåll av lyftar och vem som svarar för återlämning.'),
      },
      formulas: [norrbottenRent('rent')],
      time: { rule: 'days-both-ends', textSv: 'Hyran räknas i dagar från leveransdagen till återlämningsdagen, båda medräknade.', citation: 'rent' },
      included: notes('rent', 'rent', ['Lagerhållning', 'Rekonditionering', 'Anpassningar', 'Löpande service', 'Reservdelar']),
      conditions: notes('rent', 'terms', [
        'Lagervaror levereras inom tre arbetsdagar',
        'Reparation påbörjas inom tre arbetsdagar, akut inom 24 timmar, brådskande inom tre arbetsdagar',
        'Lyftar underhålls varje år utan beställning',
        'Förskrivaren svarar för att hjälpmedlet lämnas åter',
        'Köpta komponenter får lämnas åter men ersätts inte',
      ]),
      warnings: ['Bara ett utdrag ur bilagan finns; den säger mer än vi har.'],
    },
  ],
});
