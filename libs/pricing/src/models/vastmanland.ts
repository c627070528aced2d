import type { Citation } from '@hjm/core';
import type { PublishedIncome } from '../model/check-income.js';
import { definePriceModel } from '../model/define-price-model.js';
import type { PriceModel } from '../model/model-types.js';
import { ask, figure, reckon, rounded } from '../model/step-builders.js';
import { notes } from './notes.js';

const plan = (section: string, summary: string): Citation => ({ body: 'Hjälpmedelscentrum, Region Västmanland', decided: null, document: 'Verksamhetsplan och budget 2025', section, summary });

const heads = plan('Budget', 'Intäkterna delas på hyra, försäljning, egenavgifter, servicetjänster, inkontinenssamordning och övriga.');
const change = plan('Intäktsfinansierad verksamhet', 'Prisförändring 0 procent och 0 miljoner, volymförändring 37,4 miljoner, beräknad intäkt av försäljning och uthyrning 220 miljoner kronor.');
const growth: Citation = {
  body: 'Gemensam hjälpmedelsnämnd, Region Västmanland',
  decided: '2023-02-24',
  document: 'protokoll, bilaga 1a',
  section: 'Budget 2023',
  summary: 'Hyra och försäljning är avstämda med kunderna; budgeten räknar med tre procents större volym.',
};
const privateRental: Citation = {
  body: 'Region Västmanland',
  decided: null,
  document: 'hjälpmedelsavgifter på 1177',
  summary: 'Den som hyr privat betalar en startavgift på 100 kr och hyra för minst en månad.',
  url: 'https://www.1177.se/Vastmanland/sa-fungerar-varden/kostnader-och-ersattningar/hjalpmedelsavgifter/',
};

/** Västmanland: how rents and sale prices are set is not in the sources; private rental is, and what income there is. */
export const vastmanland: PriceModel = definePriceModel({
  id: 'vastmanland',
  version: '1.0.0',
  region: 'Region Västmanland',
  titleSv: 'Västmanland: intäktsslag och privat uthyrning',
  askWhom: 'Hjälpmedelscentrum',
  editions: [
    {
      id: 'undated',
      titleSv: 'Privat uthyrning och intäktsslag, odaterat',
      validFrom: null,
      decided: null,
      citation: 'heads',
      citations: { heads, growth, privateRental },
      formulas: [
        {
          id: 'private-rental',
          about: 'rent',
          labelSv: 'Privat uthyrning',
          steps: [
            ask('monthlyRent', 'Hyra per månad', 'kr/month', 'privateRental'),
            ask('months', 'Tid', 'months', 'privateRental'),
            figure('minimum', 'Minsta tid', 1, 'months', 'privateRental'),
            reckon('chargedMonths', 'Tid som debiteras', { kind: 'atLeast', value: 'months', limit: 'minimum' }, 'privateRental'),
            reckon('rent', 'Hyra', { kind: 'times', of: ['monthlyRent', 'chargedMonths'] }, 'privateRental'),
            figure('startFee', 'Startavgift', 100, 'kr', 'privateRental'),
            reckon('charged', 'Hyra och startavgift', { kind: 'sum', of: ['rent', 'startFee'] }, 'privateRental'),
            rounded('charged'),
          ],
        },
      ],
      uncovered: [
        { id: 'rent', about: 'rent', textSv: 'Källorna säger inte hur hyran till huvudmännen räknas.', citation: 'heads' },
        { id: 'sale', about: 'sale', textSv: 'Källorna säger inte hur försäljningspriset räknas.', citation: 'heads' },
      ],
      time: { rule: 'private-at-least-a-month', textSv: 'Privat uthyrning debiteras för minst en månad.', citation: 'privateRental' },
      conditions: [
        ...notes('rent', 'heads', ['Intäktsslag: hyra, försäljning, egenavgifter, servicetjänster, inkontinenssamordning, övriga']),
        ...notes('rent', 'growth', ['Intäkterna för hyra och försäljning stäms av med regionens verksamheter och länets kommuner']),
      ],
    },
  ],
});

const thousands = (tkr: number): { readonly ore: number; readonly to: number } => ({ ore: tkr * 100_000, to: 100_000 });

/** The income budget of 2025 as printed, for `checkIncome`: budgets of two years and the change that is said to lie between them. */
export const vastmanlandIncome2025: PublishedIncome = {
  id: 'vastmanland-2025',
  titleSv: 'Västmanland: intäkter av hyra och försäljning 2025',
  before: { labelSv: 'Budget 2024', heads: [{ labelSv: 'Hyra', amount: thousands(132_920) }, { labelSv: 'Försäljning', amount: thousands(49_349) }] },
  after: { labelSv: 'Budget 2025', heads: [{ labelSv: 'Hyra', amount: thousands(143_690) }, { labelSv: 'Försäljning', amount: thousands(80_210) }] },
  pricePercent: 0,
  price: { ore: 0, to: 100_000_000 },
  volume: { ore: 3_740_000_000, to: 10_000_000 },
  total: { ore: 22_000_000_000, to: 100_000_000 },
  uncheckable: [{ labelSv: 'Budgeterad volymökning 2023, 3 %', reasonSv: 'Budgettabellerna för 2022 och 2023 finns inte i källorna, så procenten har ingen bas att räknas på.', citation: growth }],
  citations: { change, heads },
};
