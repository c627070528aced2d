import type { Rows } from '../../definition/definition-types.js';
import { BY_UNIT } from '../breakdowns.js';
import { documented, type DocumentedKpi, type KpiCore } from '../documented.js';
import { plan2023b } from './documents.js';

const DAY_SV = 'En vanlig dag på HMC';
const CALENDAR_SV = 'Vad en vanlig dag är står inte. Här: ett medeltal per arbetsdag, måndag till fredag, inte helgdagar och inte midsommarafton, julafton och nyårsafton.';

function onADay(core: KpiCore, summary: string): DocumentedKpi {
  return documented({ reported: ['year'], ...core }, [{ labelSv: core.labelSv, goalSv: DAY_SV, citation: plan2023b(DAY_SV, summary) }]);
}

function perWorkingDay(id: string, labelSv: string, ofSv: string, rows: Rows, summary: string, ...assumptionsSv: string[]): DocumentedKpi {
  return onADay(
    { id: `ordinary-day-${id}`, labelSv, descriptionSv: `Antalet ${ofSv} per arbetsdag.`, measure: { kind: 'total', of: { count: rows }, per: 'workingDay' }, unit: 'count', decimals: 0, breakdowns: [BY_UNIT], assumptionsSv: [CALENDAR_SV, ...assumptionsSv] },
    summary,
  );
}

/** What happens on an ordinary day, as the plan for 2023 tells it. */
export const ORDINARY_DAY: readonly DocumentedKpi[] = [
  perWorkingDay('calls', 'Samtal till kundtjänst en vanlig dag', 'samtal till kundtjänst', { table: 'calls', on: 'called' }, '101 personer ringer.', 'Texten räknar personer, här räknas samtal.'),
  perWorkingDay('orders', 'Beställda och levererade hjälpmedel en vanlig dag', 'beställningar', { table: 'orders', on: 'ordered' }, '195 hjälpmedel beställs och levereras.', 'Här räknas beställningar; om ett hjälpmedel eller en beställning räknas står inte.'),
  perWorkingDay('returns', 'Hjälpmedel som kommer tillbaka en vanlig dag', 'hjälpmedel som kommer tillbaka', { table: 'returns', on: 'received' }, '140 hjälpmedel kommer tillbaka.'),
  perWorkingDay('reconditioned', 'Rekonditionerade hjälpmedel en vanlig dag', 'rekonditioneringar som blir klara', { table: 'workOrders', on: 'finished', where: { field: 'kind', is: 'reconditioning' } }, '84 hjälpmedel rekonditioneras.', 'Räknas den dag då arbetet är klart.'),
  perWorkingDay('repairs-service', 'Reparationer och annan service en vanlig dag', 'reparationer och förebyggande underhåll som blir klara', { table: 'workOrders', on: 'finished', where: { field: 'kind', in: ['corrective', 'preventive'] } }, '53 reparationer och annan service utförs.', 'Annan service läses som förebyggande underhåll. Räknas den dag då arbetet är klart.'),
  perWorkingDay('fittings', 'Utprovningar en vanlig dag', 'utprovningar', { table: 'fittings', on: 'fitted' }, '6 utprovningar görs på centralen.', 'Räknas den dag då utprovningen gjordes.'),
  onADay(
    { id: 'ordinary-day-incontinence-packs', labelSv: 'Förpackningar inkontinenshjälpmedel en vanlig dag', descriptionSv: 'Antalet beställda förpackningar inkontinenshjälpmedel per dag.', measure: { kind: 'stated', values: 'number' }, unit: 'count', decimals: 0, assumptionsSv: ['Anges, räknas inte: beställningarna i tabellerna har inget antal förpackningar.'] },
    '237 förpackningar beställs.',
  ),
  onADay(
    {
      id: 'ordinary-day-rented',
      labelSv: 'Uthyrda hjälpmedel en vanlig dag',
      descriptionSv: 'Antalet hjälpmedel hos kund, i slutet av perioden.',
      measure: { kind: 'total', of: { stock: { table: 'stock', on: 'day', where: { field: 'place', is: 'customer' } }, field: 'quantity' } },
      unit: 'count',
      decimals: 0,
      assumptionsSv: ['Ett bestånd, inte en händelse: gäller den sista dag i perioden som har uppgifter.'],
    },
    '85 300 hjälpmedel är uthyrda.',
  ),
];
