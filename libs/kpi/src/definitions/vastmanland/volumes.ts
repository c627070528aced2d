import type { Rows } from '../../definition/definition-types.js';
import { BY_GROUP, BY_PRINCIPAL, BY_PRINCIPAL_KIND } from '../breakdowns.js';
import { documented, type DocumentedKpi } from '../documented.js';
import { interim2024, PRODUCTION_2024 } from './documents.js';

const AT_CUSTOMER = { field: 'place', is: 'customer' } as const;
const VOLUMES: readonly { readonly id: string; readonly labelSv: string; readonly ofSv: string; readonly rows: Rows; readonly assumptionSv?: string }[] = [
  {
    id: 'volume-marked',
    labelSv: 'Volym individmärkta hjälpmedel',
    ofSv: 'individmärkta hjälpmedel hos kund',
    rows: { table: 'stock', on: 'day', where: { all: [{ field: 'kind', is: 'marked' }, AT_CUSTOMER] } },
    assumptionSv: 'Det som ingen huvudman svarar för är en egen rad, ej fördelat: regionens och kommunernas volymer är tillsammans mindre än totalen i rapporten.',
  },
  {
    id: 'volume-main',
    labelSv: 'Volym huvudhjälpmedel',
    ofSv: 'huvudhjälpmedel hos kund, individmärkta och andra',
    rows: { table: 'stock', on: 'day', where: AT_CUSTOMER },
    assumptionSv: 'Rapporten säger inte hur huvudhjälpmedel förhåller sig till de individmärkta. Här läses de individmärkta som en del.',
  },
];
const DAY_SV = 'Vilken dag volymen gäller står inte. Här: den sista dag i perioden som har uppgifter, alltså 30 april för delår 1.';

/** Rented volumes, whole and per principal, with their change. */
export const VOLUME_KPIS: readonly DocumentedKpi[] = VOLUMES.flatMap(({ id, labelSv, ofSv, rows, assumptionSv }) => {
  const of = { stock: rows, field: 'quantity' };
  const breakdowns = [BY_PRINCIPAL, BY_PRINCIPAL_KIND, BY_GROUP];
  const assumptionsSv = [DAY_SV, ...(assumptionSv === undefined ? [] : [assumptionSv])];
  const wordings = (summary: string) => [{ labelSv, goalSv: PRODUCTION_2024, reported: ['interim' as const], citation: interim2024('Produktionsdata, Volym uthyrda hjälpmedel', summary) }];
  return [
    documented({ id, labelSv, descriptionSv: `Antalet ${ofSv}, i slutet av perioden.`, measure: { kind: 'total', of }, unit: 'count', decimals: 0, breakdowns, assumptionsSv }, wordings('Volymen vid delår 1 2023 och 2024; den individmärkta också per huvudman.')),
    documented(
      { id: `${id}-growth`, labelSv: `${labelSv}, förändring`, descriptionSv: `Förändring av antalet ${ofSv} mot samma dag året före.`, measure: { kind: 'growth', of, per: 'period' }, unit: 'percent', decimals: 1, breakdowns, assumptionsSv },
      wordings('Förändring i procent mellan delår 1 2023 och 2024.'),
    ),
  ];
});
