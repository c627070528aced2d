import { HjmError, nearest } from '@hjm/core';
import { formatPeriod } from '@hjm/core/calendar';
import { formatNumber } from '@hjm/core/text';
import { explainLine, type InvoiceLine, problemTitle, type RentalProblem, type RunSetup, startRentRun, strayNames } from '@hjm/pricing';
import { LINE_COLUMNS } from '@hjm/pricing/register';
import type { Io } from '../io.js';
import { createScreen, type Screen } from '../output/screen.js';
import type { Result } from '../result.js';
import { usageError } from '../usage-error.js';
import { type OneRental, printRental } from './explain-view.js';
import { openFaults } from './fault-list.js';
import { type PeriodOptions, periodOf } from './period-options.js';
import { unknownColumns } from './unknown-columns.js';
import { type InputOptions, readSetup, type RentInput, rentInput } from './rent-input.js';
import { placeOf, type RowFault } from './row-fault.js';
import { printTotals } from './totals-view.js';
import { openTable } from './write-table.js';

export type RunOptions = PeriodOptions &
  InputOptions & {
    readonly setup?: string;
    readonly out?: string;
    readonly problems?: string;
    readonly explain?: string;
    readonly strict?: boolean;
    readonly force?: boolean;
    readonly json?: boolean;
  };

const MOST_STRAY = 5;

/** `hjm rent run`: the invoice lines of a period from a register of rentals, with control totals and all that was left out. */
export async function rentRunVerb(io: Io, options: RunOptions): Promise<Result> {
  if (options.out === '-' && options.json === true) throw usageError('--out - skriver raderna på standard ut och går inte ihop med --json.');
  const period = periodOf(options);
  const input = rentInput(options, io);
  const setup = await setupOf(options, io);
  const run = startRentRun(setup, period);
  const told = await carryOut(io, options, input, run);
  const { totals } = told;
  const notice = told.demo ? (await import('@hjm/demo')).DEMO_NOTICE_SV : undefined;
  const columns = unknownColumns(told.read);
  const stray = strayNames(setup).map(({ path, expected, found, nearest }) => `Underlaget, ${path}: väntade ${expected}, fick ${found}.${nearest === undefined ? '' : ` Menade du ${nearest}?`}`);
  const page = async (screen: Screen): Promise<void> => {
    screen.line(screen.paint('bold', `Hyreskörning ${formatPeriod({ from: period.from, to: period.to })}, ${input.title}`));
    if (notice !== undefined) screen.line(notice);
    for (const text of columns.texts) screen.item(text, '!');
    for (const text of stray.slice(0, MOST_STRAY)) screen.item(text, '!');
    if (stray.length > MOST_STRAY) screen.item(`Underlaget har ${formatNumber(stray.length - MOST_STRAY)} namn till som inget annat i det har.`, '!');
    if (told.one !== undefined) {
      printRental(screen, told.one, setup);
      return;
    }
    await printTotals(screen, totals, setup, told.unreadable);
    told.faults.print(screen);
    if (options.out !== undefined && options.out !== '-') screen.line(`Fakturaraderna står i ${options.out}.`);
  };
  if (options.out === '-') await page(createScreen(io.stderr, io.env));
  return {
    json: {
      period,
      ...(notice === undefined ? {} : { demo: notice }),
      totals,
      read: told.read,
      ...(stray.length === 0 ? {} : { setupWarnings: stray }),
      faults: { count: told.faults.count, first: told.faults.first },
      ...(told.one === undefined ? {} : { explained: { ...told.one, lines: told.one.lines.map((line) => ({ line, ...explainLine(line, setup) })) } }),
    },
    print: options.out === '-' ? () => undefined : page,
    fallsShort: options.strict === true && (told.faults.count > 0 || columns.suspect),
  };
}

async function setupOf({ setup, demo }: RunOptions, io: Io): Promise<RunSetup> {
  if (setup !== undefined) return readSetup(setup, io);
  if (demo === true) return (await import('@hjm/demo')).demoSetup();
  throw usageError('Ange underlaget med --setup <fil>: kostnadsansvariga, artiklar, prislistor och tidsregler. hjm rent demo skriver ett exempel.');
}

type Told = {
  readonly totals: ReturnType<ReturnType<typeof startRentRun>['totals']>;
  readonly read: Awaited<ReturnType<RentInput['each']>>;
  readonly demo: boolean;
  readonly unreadable: number;
  readonly faults: Awaited<ReturnType<typeof openFaults>>['list'];
  readonly one: OneRental | undefined;
};

/** Goes through the rentals once: lines and faults are written as they come. */
async function carryOut(io: Io, options: RunOptions, input: RentInput, run: ReturnType<typeof startRentRun>): Promise<Told> {
  const { out, problems, explain, force = false } = options;
  let demo = options.demo === true;
  const isDemo = (): boolean => demo;
  const faults = await openFaults(problems, force, isDemo, io);
  const lines = out === undefined ? undefined : await openTable({ file: out, columns: LINE_COLUMNS, name: 'Fakturarader', force, demo: isDemo }, io).catch(async (error: unknown) => {
    await faults.file?.abandon();
    throw error;
  });
  const explained: { lines: InvoiceLine[]; faults: RowFault[]; seen: boolean; near: string | undefined } = { lines: [], faults: [], seen: false, near: undefined };
  const add = (fault: RowFault): void => {
    faults.list.add(fault);
    if (explain === undefined || fault.rental !== explain) return;
    explained.faults.push(fault);
    explained.seen = true;
  };
  let unreadable = 0;
  const flush = async (): Promise<void> => {
    await lines?.flush();
    await faults.file?.flush();
  };
  try {
    const read = await input.each({
      begin: (marked) => {
        demo ||= marked;
      },
      rental: (rental, place) => {
        if (explain !== undefined) {
          explained.seen ||= rental.id === explain;
          if (!explained.seen) explained.near = nearest(explain, [...(explained.near === undefined ? [] : [explained.near]), rental.id]);
        }
        run.add(rental, {
          line: (line) => {
            lines?.add(line);
            if (line.rental === explain) explained.lines.push(line);
          },
          problem: (problem: RentalProblem) => {
            const { code, expected, found, ore } = problem;
            add({ ...placeOf(problem, rental, place), rental: rental.id, code, what: problemTitle(code), expected, found, nearest: problem.nearest ?? null, ore });
          },
        });
      },
      fault: add,
      pause: flush,
    });
    if (read !== null) unreadable = read.register.rows - run.totals().rentals;
    if (explain !== undefined && !explained.seen) throw notThere(explain, explained.near);
    await lines?.close();
    await faults.file?.close();
    return { totals: run.totals(), read, demo, unreadable, faults: faults.list, one: explain === undefined ? undefined : { rental: explain, ...explained } };
  } catch (error) {
    await lines?.abandon();
    await faults.file?.abandon();
    throw error;
  }
}

function notThere(rental: string, near: string | undefined): HjmError {
  return new HjmError('unknown-rental', `Uthyrningen ${rental} finns inte i registret.`, [
    { path: '--explain', expected: 'en uthyrning i registret', found: `"${rental}"`, ...(near === undefined ? {} : { nearest: near }) },
  ]);
}
