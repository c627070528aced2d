import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { dateOfDay, dayNumber } from '@hjm/core/calendar';
import { seeded } from '../synthetic/random.js';

/** The month that is charged. */
export const MONTH = { from: '2024-04-01', to: '2024-04-30' } as const;
/** Parties of all the files, each its own principal. */
export const PARTIES: readonly string[] = Array.from({ length: 290 }, (_, number) => `kommun-${number + 1}`);
export const ARTICLES: readonly string[] = Array.from({ length: 400 }, (_, number) => `artikel-${number + 1}`);
/** Prices per day in öre: a list from 2020 and one that replaces it in the middle of the month. */
export const VERSIONS = [
  { id: '2020', validFrom: '2020-01-01', ore: (article: number) => 100 + article * 7 },
  { id: '2024', validFrom: '2024-04-16', ore: (article: number) => 104 + article * 8 },
] as const;

const FIRST = dayNumber('2021-01-01');
const LAST = dayNumber('2024-05-31');

/**
 * Three CSV files as a centre has them: rentals, changes of payer, and prices. One rental in twelve has moved to another payer, one in
 * nine is over. Made of a seed; made up throughout.
 */
export function writeRegisterFiles(folder: string, rentals: number): void {
  const random = seeded(20_240_430);
  const register = chunked(join(folder, 'rentals.csv'), 'uthyrning;artikel;individ;kostnadsansvarig;moms;levererad;mottagen');
  const changes = chunked(join(folder, 'changes.csv'), 'uthyrning;händelse;datum;kostnadsansvarig');
  for (let number = 0; number < rentals; number++) {
    const from = FIRST + random.int(LAST - FIRST);
    const to = random.int(9) === 0 ? from + random.int(200) : undefined;
    register.line(`u${number};${random.pick(ARTICLES)};i${number};${random.pick(PARTIES)};S;${dateOfDay(from)};${to === undefined ? '' : dateOfDay(to)}`);
    if (random.int(12) === 0) changes.line(`u${number};ändrad;${dateOfDay(from + 1 + random.int(600))};${random.pick(PARTIES)}`);
  }
  const prices = chunked(join(folder, 'prices.csv'), 'version;from;to;article;ore');
  for (const [index, { id, validFrom, ore }] of VERSIONS.entries()) {
    const next = VERSIONS[index + 1]?.validFrom;
    for (const [article, name] of ARTICLES.entries()) prices.line(`${id};${validFrom};${next === undefined ? '2100-12-31' : dateOfDay(dayNumber(next) - 1)};${name};${ore(article)}`);
  }
  for (const file of [register, changes, prices]) file.end();
}

function chunked(path: string, header: string): { line: (text: string) => void; end: () => void } {
  const file = openSync(path, 'w');
  let waiting = [header];
  const flush = (): void => {
    writeSync(file, `${waiting.join('\n')}\n`);
    waiting = [];
  };
  return {
    line: (text) => {
      if (waiting.push(text) >= 20_000) flush();
    },
    end: () => {
      if (waiting.length > 0) flush();
      closeSync(file);
    },
  };
}
