import { BY_GROUP, BY_PRINCIPAL } from '../breakdowns.js';
import { documented, type DocumentedKpi } from '../documented.js';
import { atLeast } from '../stated-targets.js';
import { annualReport2025, SUPPLY } from './documents.js';

type Source = { readonly id: string; readonly value: 'stock' | 'ordered'; readonly labelSv: string; readonly ofSv: string; readonly target: string; readonly summary: string };

const SOURCES: readonly Source[] = [
  { id: 'varmland-delivery-stock-10d', value: 'stock', labelSv: 'Leveranssäkerhet, lagervaror inom 10 dagar', ofSv: 'lagervaror', target: '95', summary: 'Mål 95 procent, utfall 93 skrivet utan procenttecken. Kvinnor och män: ej relevant.' },
  { id: 'varmland-delivery-ordered-10d', value: 'ordered', labelSv: 'Leveranssäkerhet, beställningsvaror inom 10 dagar', ofSv: 'beställningsvaror, från leverantör till lagret och vidare', target: '80', summary: 'Mål 80 procent, utfall 79. Kvinnor och män: ej relevant.' },
];

/** How many deliveries reach the one who ordered within ten days, of goods in stock and of goods to order. */
export const DELIVERIES: readonly DocumentedKpi[] = SOURCES.map(({ id, value, labelSv, ofSv, target, summary }) =>
  documented(
    {
      id,
      labelSv,
      descriptionSv: `Av leveranserna av ${ofSv}, andelen som nådde beställaren inom 10 dagar.`,
      measure: {
        kind: 'share',
        of: { table: 'deliveries', on: 'ordered', where: { field: 'source', is: value } },
        part: { clock: { start: 'ordered', stop: 'delivered', within: 10, unit: 'days' } },
      },
      unit: 'percent',
      decimals: 0,
      better: 'higher',
      breakdowns: [BY_PRINCIPAL, BY_GROUP],
      assumptionsSv: [
        'Källan säger 10 dagar, utan att säga arbetsdagar. Här: kalenderdagar. Beställningsdagen är dag 0.',
        'När klockan startar och stannar står inte. Här: från dagen då varan beställdes till dagen då den levererades.',
        'Räknas i den månad då varan beställdes.',
        'En leverans som inte är gjord räknas som för sen när tiden har gått ut och inte alls dessförinnan.',
        'Att målet är minst framgår av att ett lägre utfall sägs vara under önskat läge.',
      ],
    },
    [{ labelSv, goalSv: SUPPLY, reported: ['year'], targets: [atLeast('2025', target)], citation: annualReport2025(SUPPLY, summary) }],
  ),
);
