import type { DecisionRecord } from '@hjm/rules';
import { type TouchedRecord, touched } from '@hjm/rules/release';
import { day } from '../input/case-options.js';
import { readRecords } from '../input/read-records.js';
import { readPackage } from '../input/select-package.js';
import type { Io } from '../io.js';
import type { Screen } from '../output/screen.js';
import { factsText } from '../output/witness-text.js';
import type { Result } from '../result.js';

type From = { readonly file: string; readonly record: DecisionRecord };

/** `hjm rules touched`: which kept decisions a new edition touches. */
export async function touchedVerb(io: Io, before: string, after: string, files: readonly string[], options: { readonly on?: string }): Promise<Result> {
  const [earlier, later] = [await readPackage(before, io), await readPackage(after, io)];
  const from: From[] = [];
  for (const file of files) for (const record of await readRecords(file, io)) from.push({ file, record });
  const { same, other, cannotAnswer, records } = touched(earlier, later, from.map(({ record }) => record), options.on === undefined ? {} : { on: day(options.on, '--on', io) });
  const named = records.map((one) => ({ file: from[one.index]?.file ?? '', ...one }));
  return {
    json: { package: later.id, same, other, cannotAnswer, records: named },
    print: (screen) => {
      for (const one of named) if (one.status !== 'same') printTouched(screen, one, factsText(later, one.record.facts));
      screen.line(`${String(same)} oförändrade, ${String(other)} med ett annat svar, ${String(cannotAnswer)} som inte går att svara på.`);
    },
    fallsShort: other + cannotAnswer > 0,
  };
}

function printTouched(screen: Screen, { file, record, status, on, edition, differences, needed }: TouchedRecord & { readonly file: string }, facts: string): void {
  const { paint } = screen;
  screen.line(`${status === 'other' ? paint('yellow', '✗ annat svar') : paint('red', '? går inte att svara')}  ${file === '-' ? 'standard in' : file}: prövat för ${record.on}, nu för ${on}, utgåva ${edition ?? 'ingen'}`);
  screen.detail(facts);
  for (const text of differences) screen.point(text);
  if (needed.length > 0) screen.point(`Behöver: ${needed.join(', ')}`);
}
