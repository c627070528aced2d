import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../testing/temporary-folder.js';

/** Work orders of a made-up centre: three repairs of early 2024 in time or late, one that nobody has finished, and one of the year before. */
export const WORK_ORDERS = `Arbetsorder;Slag;Anmäld;Klar;Enhet
ao1;au;2023-01-09;2023-01-13;Norr
ao2;au;2024-01-08;2024-01-12;Norr
ao3;reparation;2024-02-05;2024-02-20;Söder
ao4;avhjälpande underhåll;2024-03-04;2024-03-05;Söder
ao5;fu;2024-03-04;2024-03-25;Söder
ao6;au;2024-04-02;;Norr
ao7;au;2024-04-29;;Norr
`;

export const CALLS = `Samtal;Inkom;Besvarat;Väntetid sekunder;Enhet
s1;2024-01-08;ja;12;Kundtjänst
s2;2024-02-08;nej;;Kundtjänst
s3;2024-03-08;ja;1 020;Kundtjänst
s4;2024-04-08;;;Kundtjänst
`;

export const BAD_WORK_ORDERS = `${WORK_ORDERS}ao8;au;2024-02-30;;Norr
ao9;lagning;2024-02-12;2024-02-13;Norr
ao10;au;2024-02-12
ao11;;2024-02-12;2024-02-13;Norr
`;

/** An indicator of one's own. All of it is made up. */
const OWN_KPI: string = JSON.stringify(
  {
    format: 'hjm.kpi/1',
    definitions: [
      {
        id: 'repairs-week',
        labelSv: 'Reparationer inom en vecka',
        descriptionSv: 'Andelen reparationer som var klara inom sju dagar.',
        goalSv: 'Snabb service',
        measure: { kind: 'share', of: { table: 'workOrders', on: 'reported', where: { field: 'kind', is: 'corrective' } }, part: { clock: { start: 'reported', stop: 'finished', within: 7, unit: 'days' } } },
        unit: 'percent',
        decimals: 1,
        better: 'higher',
        targets: [{ period: '2024', direction: 'atLeast', value: '90', citation: { body: 'Exempelnämnden', decided: '2023-12-01', document: 'protokoll', section: '§ 1', summary: 'Påhittat mål.' } }],
        reported: ['month'],
        breakdowns: [{ id: 'unit', labelSv: 'Enhet', fields: ['unit'] }],
        minimumGroup: 0,
        citations: [{ body: 'Exempelnämnden', decided: '2023-12-01', document: 'protokoll', section: '§ 1', summary: 'Påhittad indikator.' }],
      },
    ],
  },
  null,
  1,
);

/** Stated values of that centre. */
const STATED = `indikator;period;värde;kommentar
hme;2024-delår1;81,5;Enkäten gjordes i mars.
financial-result;2024-delår1;−1 234,50 kr;
hygiene-dress;2024;ej relevant;Mäts inte längre.
`;

/** A folder with a folder `filer` in it with these files, and an own definition file beside it. */
export function smallFolder(files: Readonly<Record<string, string | Uint8Array>> = { 'arbetsordrar.csv': WORK_ORDERS, 'samtal.csv': CALLS }): string {
  const cwd = temporaryFolder({ 'egna.json': OWN_KPI, 'angivet.csv': STATED });
  mkdirSync(join(cwd, 'filer'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, 'filer', name), content);
  return cwd;
}
