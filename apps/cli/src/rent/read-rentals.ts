import type { Rental } from '@hjm/pricing';
import { CHANGE_COLUMNS, type ChangeRecord, RENTAL_COLUMNS, readRegister, type RentalRecord, rowProblemTitle, type RowProblem } from '@hjm/pricing/register';
import type { Io } from '../io.js';
import { type FileRead, readRecords } from './read-records.js';
import type { RowFault } from './row-fault.js';

/** The files that hold the rentals, and the VAT category of rows that have none. */
export type RegisterFiles = { readonly register: string; readonly changes?: string | undefined; readonly vat?: string | undefined };

/** Where a row stood. */
type RowPlace = { readonly file: string; readonly line: number | null; readonly row: () => string };
/** Where a rental stood, and the changes that became its last events. */
export type RentalPlace = RowPlace & { readonly changes?: readonly RowPlace[] };

export type RentalHandlers = {
  /** Before the first rental. */
  readonly begin: (demo: boolean) => void;
  readonly rental: (rental: Rental, place: RentalPlace) => void;
  readonly fault: (fault: RowFault) => void;
  readonly pause: (bytes: number) => Promise<void>;
};

/** What was read: the changes first, for rentals are handed on as they come. */
export type RegisterRead = { readonly register: FileRead; readonly changes: FileRead | null };

/** Reads rentals from their files. Changes are held until their rental has come; of the rentals nothing is held. */
export async function readRentals({ register, changes, vat }: RegisterFiles, io: Io, on: RentalHandlers): Promise<RegisterRead> {
  const reader = readRegister(vat === undefined ? {} : { vat });
  const changeRows = new Map<number, () => string>();
  const changesOf = new Map<string, RowPlace[]>();
  const told = (file: string, { code, line, rental, path, expected, found }: RowProblem, row: string): void => {
    const column = [...(file === register ? RENTAL_COLUMNS : CHANGE_COLUMNS)].find(({ key }) => key === path)?.headers[0] ?? null;
    on.fault({ file: file === '-' ? 'standard in' : file, line, rental, code, what: rowProblemTitle(code), column, expected, found, nearest: null, ore: null, row });
  };

  const changesRead =
    changes === undefined
      ? null
      : await readRecords<ChangeRecord>(changes, io, CHANGE_COLUMNS, {
          record: (record, line, row) => {
            const problem = reader.change(record, line);
            if (problem !== undefined) {
              told(changes, problem, row());
              return;
            }
            changeRows.set(line, row);
            const place = { file: changes === '-' ? 'standard in' : changes, line, row };
            const others = changesOf.get(record.rental);
            if (others === undefined) changesOf.set(record.rental, [place]);
            else others.push(place);
          },
          bad: (id, line) => {
            if (id !== '') reader.unreadable(id, line);
          },
          fault: on.fault,
        });
  const registerRead = await readRecords<RentalRecord>(register, io, RENTAL_COLUMNS, {
    header: (demo) => {
      on.begin(demo || changesRead?.demo === true);
    },
    record: (record, line, row) => {
      const made = reader.rental(record, line);
      if ('problem' in made) told(register, made.problem, row());
      else on.rental(made.rental, { file: register === '-' ? 'standard in' : register, line, row, changes: changesOf.get(record.id) ?? [] });
    },
    fault: on.fault,
    pause: on.pause,
  });
  for (const problem of reader.unused()) told(changes ?? register, problem, changeRows.get(problem.line)?.() ?? '');
  return { register: registerRead, changes: changesRead };
}
