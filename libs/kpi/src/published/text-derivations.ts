import type { Derivation } from './derivation-types.js';

const YEARS = ['y2023', 'y2024'] as const;
const SERVICE = ['errands-1177-increase', 'fitting-offered-15wd', 'repair-done-5wd', 'calls-answered', 'delivery-on-planned-day', 'driven-mil-per-marked-volume'].map(
  (row) => `interim-2024-service/${row}/status`,
);
/** Meetings of a whole year, as the annual report says, and of a part of one, which it does not say. */
const YEAR = [4];
const PART_OF_YEAR = [3, 2, 1, 4];

const MEANS: readonly Derivation[] = [
  ['2021', YEAR],
  ['2022', YEAR],
  ['2023-delår', PART_OF_YEAR],
  ['2023', YEAR],
  ['2024-delår', PART_OF_YEAR],
  ['2024', YEAR],
  ['2025-delår', PART_OF_YEAR],
  ['2025', YEAR],
].map(([row, counts]): Derivation => ({ figure: `annual-2025-attendance/${String(row)}/outcome`, how: { kind: 'mean', counts: counts as readonly number[], highest: 17 }, basis: 'stated' }));

/** What is said in words, or follows from the meaning of the figures, rather than from a table. */
export const TEXT_DERIVATIONS: readonly Derivation[] = [
  { figure: 'interim-2024-period/sick-leave-accumulated/value', how: { kind: 'otherBasis', as: 'interim-2024-employees/sick-leave-accumulated/outcome2024' }, basis: 'reading', noteSv: 'Inte samma period: 7,6 är värdet för mars, 7,2 är ackumulerat till och med april så långt rapporten kan läsas.' },
  { figure: 'interim-2024-period/full-time-change/value', how: { kind: 'same', as: 'interim-2024-working-time/full-time/change' }, basis: 'stated' },
  { figure: 'interim-2024-period/employees-change/value', how: { kind: 'baseNotPrinted' }, basis: 'stated', noteSv: 'Antalet anställda i april 2023 saknas.' },
  { figure: 'interim-2024-period/gross-cost-growth/value', how: { kind: 'baseNotPrinted' }, basis: 'stated', noteSv: 'Kostnaderna januari–april saknas.' },
  { figure: 'interim-2024-period/gross-cost-growth-products/value', how: { kind: 'baseNotPrinted' }, basis: 'stated', noteSv: 'Kostnaderna januari–april saknas.' },
  { figure: 'interim-2024-period/orders-growth/value', how: { kind: 'same', as: 'interim-2024-production/orders/change' }, basis: 'stated' },
  { figure: 'interim-2024-period/technical-work-orders-growth/value', how: { kind: 'same', as: 'interim-2024-production/technical-work-orders/change' }, basis: 'stated' },
  { figure: 'interim-2024-text/goals/value', how: { kind: 'count', of: SERVICE }, basis: 'reading', noteSv: 'Texten säger inte vilka målen är.' },
  {
    figure: 'interim-2024-text/goals-reached/value',
    how: { kind: 'count', of: SERVICE, status: 'positive' },
    basis: 'reading',
    noteSv: 'Texten nämner rekonditioneringen, som inte står i tabellen, och besvarade samtal.',
  },
  { figure: 'interim-2024-text/full-time-net/value', how: { kind: 'percentOf', percent: 'interim-2024-working-time/full-time/changePercent', whole: 'interim-2024-working-time/full-time/y2023' }, basis: 'reading' },
  { figure: 'interim-2024-service/errands-1177-increase/outcome', how: { kind: 'baseNotPrinted' }, basis: 'stated', noteSv: 'Antalet ärenden 2023 och 2024 saknas.' },
  ...SERVICE.map((figure): Derivation => {
    const row = figure.replace(/\/status$/, '');
    const mil = row.endsWith('volume');
    return {
      figure,
      how: { kind: 'status', outcome: `${row}/outcome`, against: `${row}/target2024`, direction: mil ? 'atMost' : 'atLeast' },
      basis: mil ? 'reading' : 'stated',
      ...(mil ? { noteSv: 'Målet är att behålla; en lägre kvot läser vi som bättre.' } : {}),
    };
  }),
  {
    figure: 'interim-2024-employees/sick-leave-accumulated/trend',
    how: { kind: 'status', outcome: 'interim-2024-employees/sick-leave-accumulated/outcome2024', against: 'interim-2024-employees/sick-leave-accumulated/outcome2023', direction: 'atMost' },
    basis: 'stated',
  },
  {
    figure: 'interim-2024-economy/driven-mil-per-marked-volume/trend',
    how: { kind: 'status', outcome: 'interim-2024-economy/driven-mil-per-marked-volume/outcome2024', against: 'interim-2024-economy/driven-mil-per-marked-volume/outcome2023', direction: 'atMost' },
    basis: 'stated',
  },
  {
    figure: 'interim-2024-service/fitting-offered-15wd/outcome',
    how: { kind: 'shareOfCount', whole: 'interim-2024-production/fitting-referrals/interim2024' },
    basis: 'reading',
    noteSv: 'Andelen har alltså en annan bas än periodens remisser; vilken framgår inte.',
  },
  { figure: 'interim-2024-service/repair-done-5wd/outcome', how: { kind: 'shareOfCount', whole: 'interim-2024-production/technical-work-orders/interim2024' }, basis: 'reading' },
  { figure: 'interim-2024-service/calls-answered/outcome', how: { kind: 'shareOfCount', whole: 'interim-2024-production/calls/interim2024' }, basis: 'reading' },
  { figure: 'interim-2024-service/delivery-on-planned-day/outcome', how: { kind: 'baseNotPrinted' }, basis: 'stated', noteSv: 'Antalet leveranser saknas.' },
  {
    figure: 'interim-2024-service/driven-mil-per-marked-volume/target2024',
    how: { kind: 'same', as: 'interim-2024-economy/driven-mil-per-marked-volume/outcome2023' },
    basis: 'reading',
    noteSv: 'Det som ska behållas är 0,42, men utfallet 2023 är tryckt som 0,44 i samma rapport.',
  },
  { figure: 'interim-2024-economy/driven-mil-per-marked-volume/outcome2024', how: { kind: 'baseNotPrinted' }, basis: 'stated', noteSv: 'Antalet körda mil saknas.' },
  { figure: 'interim-2024-economy/rental-rate/outcome2024', how: { kind: 'baseNotPrinted' }, basis: 'stated', noteSv: 'Antalet hjälpmedel i lager saknas.' },
  ...YEARS.map(
    (year): Derivation => ({
      figure: `interim-2024-working-time/worked-incl-oncall/${year}`,
      how: { kind: 'sum', of: ['own-staff', 'resource-unit', 'hired'].map((row) => `interim-2024-working-time/${row}/${year}`) },
      basis: 'reading',
      ...(year === 'y2023' ? { noteSv: 'För 2024 stämmer summan av de tre raderna.' } : {}),
    }),
  ),
  { figure: 'interim-2024-sick-leave/total/y2023', how: { kind: 'same', as: 'interim-2024-employees/sick-leave-accumulated/outcome2023' }, basis: 'reading', noteSv: 'Utfallet kallas 2023 i den ena tabellen och mars 2023 i den andra.' },
  { figure: 'plan-2025-indicators/rehab-and-deviations/current2024', how: { kind: 'otherBasis' }, basis: 'stated' },
  { figure: 'plan-2025-indicators/errands-1177-increase/current2024', how: { kind: 'baseNotPrinted' }, basis: 'stated', noteSv: 'Antalet ärenden 2023 och 2024 saknas.' },
  {
    figure: 'plan-2025-indicators/driven-mil-per-marked-volume/target2025',
    how: { kind: 'same', as: 'plan-2023-scorecard/driven-mil-per-marked-volume/accumulated202210' },
    basis: 'reading',
    noteSv: 'Planen för 2023 vill behålla kvoten 2025, och den var då 0,44. Den senare planen sätter 0,5, som är utfallet 2021.',
  },
  ...MEANS,
  { figure: 'annual-2025-attendance/2025/outcome', how: { kind: 'same', as: 'annual-2025-attendance/2024/outcome' }, basis: 'stated', noteSv: 'Texten säger att utfallet är oförändrat.' },
  { figure: 'annual-2025-text/financial-result-percent/value', how: { kind: 'baseNotPrinted' }, basis: 'stated', noteSv: 'Budgetens summa saknas.' },
  { figure: 'annual-2025-text/financial-change/value', how: { kind: 'baseNotPrinted' }, basis: 'stated', noteSv: 'Utfallen 2024 och 2025 saknas.' },
  { figure: 'annual-2025-text/attendance-share/value', how: { kind: 'share', part: 'annual-2025-text/attendance/value', whole: 'annual-2025-attendance/2025/target' }, basis: 'stated' },
];
