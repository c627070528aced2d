import type { Breakdown, Rows } from '../../definition/definition-types.js';
import { BY_GROUP, BY_PRINCIPAL, BY_UNIT } from '../breakdowns.js';
import { documented, type DocumentedKpi } from '../documented.js';
import { interim2024, PRODUCTION_2024 } from './documents.js';

type Product = { readonly id: string; readonly labelSv: string; readonly ofSv: string; readonly rows: Rows; readonly breakdowns: readonly Breakdown[]; readonly assumptionSv: string };

const WHERE = [BY_UNIT, BY_PRINCIPAL, BY_GROUP];

const PRODUCTS: readonly Product[] = [
  { id: 'orders', labelSv: 'Antal beställningar', ofSv: 'beställningar', rows: { table: 'orders', on: 'ordered' }, breakdowns: WHERE, assumptionSv: 'Räknas i den månad då beställningen kom in. Rapportens inledning undantar diabetesprodukter; om tabellen gör det står inte. Här räknas alla.' },
  { id: 'returns', labelSv: 'Antal returer', ofSv: 'returer', rows: { table: 'returns', on: 'received' }, breakdowns: WHERE, assumptionSv: 'Räknas i den månad då hjälpmedlet kom tillbaka.' },
  { id: 'recondition-orders', labelSv: 'Antal arbetsordrar rekonditionering', ofSv: 'arbetsordrar för rekonditionering', rows: { table: 'workOrders', on: 'reported', where: { field: 'kind', is: 'reconditioning' } }, breakdowns: WHERE, assumptionSv: 'Räknas i den månad då arbetet beställdes; om det är det eller när det var klart står inte.' },
  { id: 'fitting-referrals', labelSv: 'Antal konsulentremisser utprovning', ofSv: 'konsulentremisser för utprovning', rows: { table: 'fittings', on: 'referred' }, breakdowns: WHERE, assumptionSv: 'Räknas i den månad då remissen kom in.' },
  { id: 'technical-work-orders', labelSv: 'Antal arbetsordrar Teknik (AU och FU)', ofSv: 'arbetsordrar för avhjälpande och förebyggande underhåll', rows: { table: 'workOrders', on: 'reported', where: { field: 'kind', in: ['corrective', 'preventive'] } }, breakdowns: WHERE, assumptionSv: 'Räknas i den månad då arbetet beställdes; om det är det eller när det var klart står inte.' },
  { id: 'calls', labelSv: 'Antal kundtjänstsamtal', ofSv: 'samtal till kundtjänst', rows: { table: 'calls', on: 'called' }, breakdowns: [BY_UNIT], assumptionSv: 'Alla samtal som kommit in räknas, besvarade eller inte; vilket rapporten räknar står inte.' },
  { id: 'pickup-orders', labelSv: 'Antal hämtordrar', ofSv: 'hämtordrar', rows: { table: 'pickups', on: 'ordered' }, breakdowns: WHERE, assumptionSv: 'Räknas i den månad då hämtningen beställdes.' },
];

const CALENDAR_SV = 'Rapporten jämför perioderna rakt av. Per arbetsdag är vårt tillägg: måndag till fredag, inte helgdagar och inte midsommarafton, julafton och nyårsafton.';

/** Production: each count, its change and its change per working day. */
export const PRODUCTION: readonly DocumentedKpi[] = PRODUCTS.flatMap(({ id, labelSv, ofSv, rows, breakdowns, assumptionSv }) => {
  const wordings = (summary: string) => [{ labelSv, goalSv: PRODUCTION_2024, reported: ['interim' as const], citation: interim2024('Produktionsdata', summary) }];
  const of = { count: rows };
  return [
    documented(
      { id, labelSv, descriptionSv: `Antalet ${ofSv} i perioden.`, measure: { kind: 'total', of }, unit: 'count', decimals: 0, breakdowns, assumptionsSv: [assumptionSv] },
      wordings('Antal januari–april 2023 och 2024.'),
    ),
    documented(
      { id: `${id}-growth`, labelSv: `${labelSv}, förändring`, descriptionSv: `Förändring av antalet ${ofSv} mot samma period året före.`, measure: { kind: 'growth', of, per: 'period' }, unit: 'percent', decimals: 1, breakdowns, assumptionsSv: [assumptionSv] },
      wordings('Förändring i procent mellan januari–april 2023 och 2024.'),
    ),
    documented(
      { id: `${id}-growth-per-working-day`, labelSv: `${labelSv}, förändring per arbetsdag`, descriptionSv: `Förändring av antalet ${ofSv} per arbetsdag mot samma period året före.`, measure: { kind: 'growth', of, per: 'workingDay' }, unit: 'percent', decimals: 1, breakdowns, assumptionsSv: [assumptionSv, CALENDAR_SV] },
      wordings('Antal i två perioder med olika många arbetsdagar, jämförda utan hänsyn till det.'),
    ),
  ];
});
