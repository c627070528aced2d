import type { LocalDate } from '@hjm/core';
import { type PayerPlace, type Situation, situationColumns, USER_COLUMNS } from '@hjm/pricing/payers';
import type { FactDef, Facts } from '@hjm/rules';
import type { Io } from '../../io.js';
import { type FileRead, readRecords } from '../read-records.js';
import type { RowFault } from '../row-fault.js';
import { factColumns, factsIn } from './fact-columns.js';

/** What the rules are asked by: facts, and where the person belongs. */
export type Asked = PayerPlace & { readonly facts: Facts };

/** The situations of one rental or user. A row that cannot be read spoils them: by the others alone, the wrong one could pay. */
export type Life = { readonly situations: Situation<Asked>[]; spoiled: boolean; readonly line: number; readonly row: () => string };

type Row = PayerPlace & { readonly from: LocalDate; readonly registered: LocalDate | null; readonly [key: string]: unknown };
type Kept<T> = { readonly record: T; readonly line: number; readonly row: () => string };

/** Situations from a file, by the rental or user that they are of. They are held whole. */
export async function readSituations(file: string, of: 'rental' | 'user', defs: readonly FactDef[], io: Io, fault: (fault: RowFault) => void): Promise<{ readonly lives: ReadonlyMap<string, Life>; readonly read: FileRead }> {
  const base = situationColumns(of);
  const rows: Kept<Row>[] = [];
  const lives = new Map<string, Life>();
  const lifeOf = (id: string, line: number, row: () => string): Life => {
    const life = lives.get(id) ?? { situations: [], spoiled: false, line, row };
    lives.set(id, life);
    return life;
  };
  const read = await readRecords<Row>(file, io, [...base, ...factColumns(defs, base)], {
    record: (record, line, row) => void rows.push({ record, line, row }),
    bad: (id, line) => {
      if (id !== '') lifeOf(id, line, () => '').spoiled = true;
    },
    fault,
  });
  for (const { record, line, row } of rows) {
    const id = record[of] as string;
    const { facts, faults } = await factsIn(defs, record);
    const life = lifeOf(id, line, row);
    for (const each of faults) fault({ file: read.name, line, rental: id, code: 'bad-value', what: 'Raden går inte att läsa', ore: null, row: row(), ...each });
    if (faults.length > 0) life.spoiled = true;
    const { from, registered, municipality, unit } = record;
    life.situations.push({ from, ...(registered === null ? {} : { registered }), facts: { facts, municipality, unit } });
  }
  return { lives, read };
}

/** The user of each rental, and what the rules ask of the product. */
export type UserOf = ReadonlyMap<string, { readonly user: string; readonly facts: Facts; readonly spoiled: boolean }>;

/** The users of rentals from a file. */
export async function readUsers(file: string, defs: readonly FactDef[], io: Io, fault: (fault: RowFault) => void): Promise<{ readonly users: UserOf; readonly read: FileRead }> {
  const users = new Map<string, { user: string; facts: Facts; spoiled: boolean }>();
  const rows: Kept<{ readonly rental: string; readonly user: string }>[] = [];
  const read = await readRecords<{ readonly rental: string; readonly user: string }>(file, io, [...USER_COLUMNS, ...factColumns(defs, USER_COLUMNS)], {
    record: (record, line, row) => void rows.push({ record, line, row }),
    bad: (id) => {
      if (id !== '') users.set(id, { user: '', facts: {}, spoiled: true });
    },
    fault,
  });
  for (const { record, line, row } of rows) {
    const { rental, user } = record;
    const { facts, faults } = await factsIn(defs, record);
    const before = users.get(rental);
    const twice = before === undefined || before.spoiled ? [] : [{ column: 'uthyrning', expected: 'varje uthyrning en gång', found: `"${rental}" igen`, nearest: null }];
    const all = [...faults, ...twice];
    for (const each of all) fault({ file: read.name, line, rental, code: 'bad-value', what: 'Raden går inte att läsa', ore: null, row: row(), ...each });
    users.set(rental, { user, facts, spoiled: all.length > 0 || before?.spoiled === true });
  }
  return { users, read };
}
