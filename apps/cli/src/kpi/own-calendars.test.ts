import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { jsonOf, type Ran, runCli } from '../testing/run-cli.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

/** An indicator in open minutes, by hours that are made up: no centre's are known. */
function definitionsWith(closes: string): string {
  const clock = { start: 'reportedAt', stop: 'finishedAt', within: 120, unit: 'openMinutes', rules: { calendar: 'verkstad' } };
  return JSON.stringify({
    format: 'hjm.kpi/1',
    calendars: { halvdagar: { eves: 'off', dayBeforePublicHoliday: 'half' } },
    openingHours: { verkstad: { name: 'verkstaden', calendar: 'halvdagar', week: { monday: [['08:00', closes]], tuesday: [['08:00', closes]] }, halfDay: [['08:00', '12:00']] } },
    definitions: [
      {
        id: 'two-hours',
        labelSv: 'Inom två öppna timmar',
        descriptionSv: 'Påhittad.',
        measure: { kind: 'share', of: { table: 'workOrders', on: 'reported' }, part: { clock } },
        unit: 'percent',
        decimals: 1,
        targets: [{ period: '2024', direction: 'atLeast', value: '90', citation: { body: 'Exempelnämnden', decided: null, document: 'exempel', summary: 'Påhittat mål.' } }],
        reported: ['month'],
        breakdowns: [],
        minimumGroup: 0,
        citations: [{ body: 'Exempelnämnden', decided: null, document: 'exempel', summary: 'Påhittad.' }],
      },
    ],
  });
}

const ORDERS = `Arbetsordernr;Slag;Inkom;Åtgärdad;Anmäld tidpunkt;Klar tidpunkt
a1;au;2024-04-22;2024-04-23;2024-04-22 15:00;2024-04-23 09:00
a2;au;2024-04-22;2024-04-23;2024-04-22 15:00;2024-04-23 09:01
`;

function folder(): string {
  const cwd = temporaryFolder({ 'till-16.json': definitionsWith('16:00'), 'till-15.json': definitionsWith('15:00') });
  mkdirSync(join(cwd, 'filer'));
  writeFileSync(join(cwd, 'filer', 'Felanmälningar april.csv'), ORDERS);
  return cwd;
}

const kpi = (cwd: string, words: string): Promise<Ran> => runCli(['kpi', ...words.split(' '), '--period', '2024-04'], { cwd });
const valueOf = ({ stdout }: Ran): unknown => (jsonOf(stdout)['results'] as { value: unknown }[])[0]?.value;

it('counts open minutes by the hours of the definition file, in results, scorecards and merged parts alike', async () => {
  const cwd = folder();
  const half = { state: 'known', numerator: 1, denominator: 2 };
  expect(valueOf(await kpi(cwd, 'run filer --definitions till-16.json --partial del.json --json'))).toEqual(half);
  expect(valueOf(await kpi(cwd, 'scorecard filer --definitions till-16.json --json'))).toEqual(half);
  expect(valueOf(await kpi(cwd, 'merge del.json --definitions till-16.json --json'))).toEqual(half);
  expect(valueOf(await kpi(cwd, 'run filer --definitions till-15.json --json'))).toEqual({ ...half, numerator: 2 });
});

it('refuses a part that was counted by other hours of the same name', async () => {
  const cwd = folder();
  await kpi(cwd, 'run filer --definitions till-16.json --partial del.json');
  expect(await kpi(cwd, 'merge del.json --definitions till-15.json')).toMatchObject({ code: 2, stderr: expect.stringContaining('räknade på olika sätt') as unknown });
});

it('describes a file with calendars of its own, and names the right word for one that is not there', async () => {
  const cwd = folder();
  const { stdout } = await runCli(['kpi', 'define', 'till-16.json'], { cwd });
  expect(stdout).toContain('till-16.json håller: 1 indikator, 1 egen kalender och 1 öppettid.');
  expect(stdout).toContain('Bara minuter inom öppettiderna ”verkstad” räknas.');
  writeFileSync(join(cwd, 'fel.json'), definitionsWith('16:00').replace('"rules":{"calendar":"verkstad"}', '"rules":{"calendar":"verkstan"}'));
  expect(await runCli(['kpi', 'define', 'fel.json'], { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining('verkstad') as unknown });
});
