import { formatPeriod } from '@hjm/core/calendar';
import { problemTitle, type Rental, type RunSetup } from '@hjm/pricing';
import { type ApartRental, asIfInForce, describeScenario, type ScenarioDimension, type ScenarioResult, type ScenarioTitles, startScenario } from '@hjm/pricing/scenario';
import type { Io } from '../io.js';
import type { Screen } from '../output/screen.js';
import type { Result } from '../result.js';
import { usageError } from '../usage-error.js';
import { type FaultList, openFaults } from './fault-list.js';
import { type PeriodOptions, periodOf } from './period-options.js';
import { type RegisterRead, type RentalPlace } from './read-rentals.js';
import { demoInput, type InputOptions, readSetup, type RentInput, rentInput } from './rent-input.js';
import { placeOf } from './row-fault.js';
import { DIMENSIONS, printScenario, SCENARIO_COLUMNS, scenarioRecords } from './scenario-view.js';
import { unknownColumns } from './unknown-columns.js';
import { openTable } from './write-table.js';

export type SimulateOptions = PeriodOptions &
  InputOptions & {
    readonly setup?: string;
    readonly against?: string;
    readonly asIf?: boolean;
    readonly by?: string;
    readonly out?: string;
    readonly problems?: string;
    readonly strict?: boolean;
    readonly force?: boolean;
  };

/** The two sides, what they are called, and the rentals. */
type Sides = { readonly a: RunSetup; readonly b: RunSetup; readonly titles: ScenarioTitles; readonly input: RentInput };

/** `hjm rent simulate`: two setups on the same rentals – who pays more, who less, and that the sums agree. */
export async function rentSimulateVerb(io: Io, options: SimulateOptions): Promise<Result> {
  const { problems, force = false } = options;
  const period = periodOf(options);
  const dimensions = dimensionsOf(options.by);
  const { a, b, titles, input } = await sidesOf(options, io);
  const scenario = startScenario(a, b, period, dimensions);
  let demo = options.demo === true;
  const faults = await openFaults(problems, force, () => demo, io);
  let read: RegisterRead | null;
  try {
    read = await input.each({
      begin: (marked) => {
        demo ||= marked;
      },
      rental: (rental, place) => {
        scenario.add(rental, {
          apart: (apart) => {
            tellApart(faults.list, apart, rental, place, titles);
          },
        });
      },
      fault: (fault) => {
        faults.list.add(fault);
      },
      pause: async () => faults.file?.flush(),
    });
    await faults.file?.close();
  } catch (error) {
    await faults.file?.abandon();
    throw error;
  }
  const result = scenario.result();
  await writeResult(options, result, demo, io);
  const notice = demo ? (await import('@hjm/demo')).DEMO_NOTICE_SV : undefined;
  const columns = unknownColumns(read);
  return {
    json: { ...(notice === undefined ? {} : { demo: notice }), titles, ...result, read, faults: { count: faults.list.count, first: faults.list.first } },
    print: async (screen: Screen) => {
      screen.line(screen.paint('bold', `Jämförelse ${formatPeriod({ from: period.from, to: period.to })}, ${input.title}`));
      screen.line(`A är ${titles.a}, B är ${titles.b}.`);
      if (notice !== undefined) screen.line(notice);
      for (const text of columns.texts) screen.item(text, '!');
      for (const text of describeScenario({ ...result, tables: [] }, { a: 'A', b: 'B' })) screen.item(text);
      await printScenario(screen, result);
      faults.list.print(screen);
      if (options.out !== undefined) screen.line(`Jämförelsen står i ${options.out}.`);
    },
    fallsShort: options.strict === true && (faults.list.count > 0 || columns.suspect),
  };
}

async function sidesOf(options: SimulateOptions, io: Io): Promise<Sides> {
  const { setup, against, asIf, demo } = options;
  if (demo === true && setup === undefined && against === undefined) {
    const { seventeenRentals, seventeenSetup, seventeenSetupBefore } = await import('@hjm/demo');
    const input = demoInput(options, () => seventeenRentals(), 'sjutton påhittade huvudmän', io);
    return { a: seventeenSetupBefore(), b: inForce(seventeenSetup(), asIf), titles: { a: 'pris efter orsak', b: 'ett pris per produkt' }, input };
  }
  const input = rentInput(options, io);
  if (setup === undefined) throw usageError('Ange underlaget A med --setup <fil>, och underlaget B med --against <fil>.');
  if (against === undefined && asIf !== true) throw usageError('Ange underlaget B med --against <fil>, eller --as-if för de senaste prislistorna i A.');
  const a = await readSetup(setup, io);
  const b = against === undefined ? a : await readSetup(against, io);
  return { a, b: inForce(b, asIf), titles: { a: setup, b: `${against ?? setup}${asIf === true ? ', som om de senaste prislistorna gällde' : ''}` }, input };
}

/** The newest version of each price list as if it had been in force, where that was asked for. */
function inForce(setup: RunSetup, asIf = false): RunSetup {
  if (!asIf) return setup;
  return { ...setup, tariffs: Object.fromEntries(Object.entries(setup.tariffs).map(([key, tariff]) => [key, { ...tariff, prices: asIfInForce(tariff.prices) }])) };
}

function dimensionsOf(by: string | undefined): ScenarioDimension[] {
  const all = Object.entries(DIMENSIONS) as [ScenarioDimension, string][];
  return (by ?? 'huvudman,enhet,produktgrupp').split(',').map((word) => {
    const found = all.find(([, label]) => label === word.trim().toLowerCase());
    if (found !== undefined) return found[0];
    throw usageError(`--by kan inte vara ${word.trim()}.`, word.trim(), all.map(([, label]) => label));
  });
}

function tellApart(list: FaultList, { rental: id, problems }: ApartRental, rental: Rental, place: RentalPlace, titles: ScenarioTitles): void {
  for (const { side, problem } of problems) {
    // What is wrong on both sides is told once.
    if (side === 'b' && problems.some((other) => other.side === 'a' && other.problem.code === problem.code && other.problem.path === problem.path)) continue;
    const both = problems.some((other) => other.side !== side && other.problem.code === problem.code);
    const what = both ? problemTitle(problem.code) : `${problemTitle(problem.code)} i ${titles[side]}`;
    list.add({ ...placeOf(problem, rental, place), rental: id, code: problem.code, what, expected: problem.expected, found: problem.found, nearest: problem.nearest ?? null, ore: problem.ore });
  }
}

async function writeResult({ out, force = false }: SimulateOptions, result: ScenarioResult, demo: boolean, io: Io): Promise<void> {
  if (out === undefined) return;
  const table = await openTable({ file: out, columns: SCENARIO_COLUMNS, name: 'Jämförelse', force, demo: () => demo }, io);
  for (const record of scenarioRecords(result)) table.add(record);
  await table.close();
}
