import { HjmError, type LocalDate } from '@hjm/core';
import { addDays } from '@hjm/core/calendar';
import type { Rental } from '@hjm/pricing';
import { changeRecordOf, describePayerFault, keepApart, type PayerChange, payerChanges, type PayerFault, type PayerSlice, type Situation } from '@hjm/pricing/payers';
import { CHANGE_COLUMNS, type ChangeRecord } from '@hjm/pricing/register';
import type { RulePackage } from '@hjm/rules';
import { day, readCase } from '../../input/case-options.js';
import { selectPackage } from '../../input/select-package.js';
import type { Io } from '../../io.js';
import type { Result } from '../../result.js';
import { usageError } from '../../usage-error.js';
import { openFaults } from '../fault-list.js';
import type { FileRead } from '../read-records.js';
import { type InputOptions, rentInput } from '../rent-input.js';
import type { RowFault } from '../row-fault.js';
import { readAllRows } from '../strict-rows.js';
import { openTable } from '../write-table.js';
import { OPEN, payersResult } from './payers-result.js';
import { type Asked, readSituations, readUsers } from './read-situations.js';
import { checkNamesPayers, labelIn, readParties, rulesOf } from './rules-of-package.js';

export type PayersOptions = InputOptions & {
  readonly situations?: string;
  readonly users?: string;
  readonly package?: string;
  readonly file?: string;
  readonly parties?: string;
  readonly fact?: readonly string[];
  readonly param?: readonly string[];
  readonly open?: string;
  readonly settledKnownAt?: string;
  readonly out?: string;
  readonly problems?: string;
  readonly explain?: boolean;
  readonly strict?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
};

const IN_JSON = 1000;

/** `hjm rent payers`: asks the rules who pays as people move, and writes what that changes for `hjm rent run --changes`. */
export async function rentPayersVerb(io: Io, options: PayersOptions): Promise<Result> {
  const { situations, parties, out, problems, force = false, open = OPEN } = options;
  if (situations === undefined) throw usageError('Ange uppgifterna om brukarna med --situations <fil>: en rad för varje dag då något ändrades.');
  if (parties === undefined) throw usageError('Ange vem som är vilken betalare med --parties <fil>: betalare, kommun, enhet, kostnadsansvarig.');
  if (out === '-' && options.json === true) throw usageError('--out - skriver ändringarna på standard ut och går inte ihop med --json.');
  const { package: pkg } = await selectPackage(options.package, options.file, io);
  checkNamesPayers(pkg);
  const constant = await readCase(pkg, { ...(options.fact === undefined ? {} : { fact: options.fact }), ...(options.param === undefined ? {} : { param: options.param }) }, io);
  const defs = pkg.facts.filter(({ id }) => constant.facts[id] === undefined);
  const table = await readParties(parties, io);
  const { rules, warnings } = rulesOf(pkg, constant.facts, constant.at.parameters ?? {}, table.party, open);
  const notBefore: LocalDate | null = options.settledKnownAt === undefined ? null : addDays(day(options.settledKnownAt, '--settled-known-at', io), 1);
  const input = rentInput(options, io);
  const earlier = options.changes === undefined ? undefined : await readAllRows<ChangeRecord>(options.changes, io, CHANGE_COLUMNS, () => undefined);

  const early: RowFault[] = [];
  const later = (fault: RowFault): void => void early.push(fault);
  const users = options.users === undefined ? undefined : await readUsers(options.users, defs, io, later);
  const known = await readSituations(situations, users === undefined ? 'rental' : 'user', defs, io, later);
  let demo = [table.read, users?.read, known.read, earlier?.read].some((read) => read?.demo === true);
  const isDemo = (): boolean => demo;
  const faults = await openFaults(problems, force, isDemo, io);
  const file = out === undefined ? undefined : await openTable({ file: out, columns: CHANGE_COLUMNS, name: 'Ändringar', force, demo: isDemo }, io).catch(async (error: unknown) => {
    await faults.file?.abandon();
    throw error;
  });
  const counts = { rentals: 0, asked: 0, changed: 0, open: 0, unreadable: 0, changes: 0 };
  const first: PayerChange[] = [];
  const used = new Set<string>();

  const write = (change: PayerChange): void => {
    counts.changes += 1;
    if (first.length < IN_JSON) first.push(change);
    file?.add(changeRecordOf(change));
  };
  const take = (rental: Rental, of: readonly Situation<Asked>[], tell: (slice: PayerSlice, fault: PayerFault) => void): void => {
    const { slices, changes } = payerChanges(rental, of, rules, notBefore);
    counts.asked += 1;
    counts.changed += changes.length > 0 ? 1 : 0;
    for (const change of changes) write(change);
    counts.open += slices.some(({ on }) => on.by === 'nobody') ? 1 : 0;
    for (const slice of slices) if (slice.on.by === 'nobody') tell(slice, slice.on.fault);
  };

  try {
    for (const fault of early) faults.list.add(fault);
    const read = await input.each({
      begin: (marked) => {
        demo ||= marked;
        for (const record of earlier?.records ?? []) file?.add(record);
      },
      rental: (rental, place) => {
        counts.rentals += 1;
        const at = users === undefined ? { user: rental.id, facts: {}, spoiled: false } : users.users.get(rental.id);
        const life = at === undefined ? undefined : known.lives.get(at.user);
        if (at !== undefined) used.add(at.user);
        if (at?.spoiled === true || life?.spoiled === true) {
          counts.unreadable += 1;
          const apart = keepApart(rental, open, notBefore);
          if (apart !== undefined) write(apart);
        } else if (at !== undefined && life !== undefined) {
          const fault = (about: Pick<RowFault, 'code' | 'what' | 'expected' | 'found' | 'nearest'>): void => {
            faults.list.add({ file: place.file, line: place.line, rental: rental.id, column: null, ore: null, row: place.row(), ...about });
          };
          const own = life.situations.map((one) => ({ ...one, facts: { ...one.facts, facts: { ...at.facts, ...one.facts.facts } } }));
          try {
            take(rental, own, (slice, why) => { fault(openFault(slice, why, pkg)); });
          } catch (error) {
            if (!(error instanceof HjmError)) throw error;
            counts.unreadable += 1;
            for (const { expected, found } of error.issues) fault({ code: error.code, what: error.message.replace(/\.$/, ''), expected, found, nearest: null });
          }
        }
      },
      fault: (fault) => { faults.list.add(fault); },
      pause: async () => {
        await file?.flush();
        await faults.file?.flush();
      },
    });
    for (const [id, { line, row }] of known.lives) {
      if (used.has(id)) continue;
      const who = users === undefined ? 'en uthyrning i registret' : 'en brukare med en uthyrning i registret';
      faults.list.add({ file: known.read.name, line, rental: users === undefined ? id : null, code: 'unknown-rental', what: 'Uppgifterna hör till ingen uthyrning', column: users === undefined ? 'uthyrning' : 'brukare', expected: who, found: `"${id}"`, nearest: null, ore: null, row: row() });
    }
    await file?.close();
    await faults.file?.close();
    const files = [read?.register, read?.changes, table.read, users?.read, known.read].filter((each): each is FileRead => each != null);
    return await payersResult({ io, options, pkg, counts, first, warnings: [...warnings], faults: faults.list, files, title: input.title, demo, earlier: earlier?.records.length ?? 0 });
  } catch (error) {
    await file?.abandon();
    await faults.file?.abandon();
    throw error;
  }
}

/** Why nobody can be said to pay, as what is wrong with the row of the rental. */
function openFault({ from, to }: PayerSlice, fault: PayerFault, pkg: RulePackage): Pick<RowFault, 'code' | 'what' | 'expected' | 'found' | 'nearest'> {
  const near = fault.code === 'unknown-party' ? fault.nearest : undefined;
  const why = describePayerFault(fault.code === 'unknown-party' ? { code: fault.code, payer: fault.payer, expected: fault.expected, found: fault.found } : fault, labelIn(pkg));
  return {
    code: fault.code,
    what: 'Det är öppet vem som betalar',
    expected: `en betalare från ${from}${to === null ? '' : ` till ${to}`}`,
    found: `svaret: ${why.replace(/\.$/, '')}`,
    nearest: near ?? null,
  };
}
