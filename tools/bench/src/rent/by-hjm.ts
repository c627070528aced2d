import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { SWEDISH_WORKING_DAYS } from '@hjm/core/calendar';
import { DAYS_BOTH_ENDS, type RentRun, type RunSetup, startRentRun } from '@hjm/pricing';
import { readRegister } from '@hjm/pricing/register';
import { scanCsvStream } from '@hjm/tables/csv';
import { ARTICLES, MONTH, PARTIES, VERSIONS } from './register-files.js';

const SETUP: RunSetup = {
  parties: PARTIES.map((id) => ({ id, nameSv: id, principal: id, customers: 'principals' })),
  articles: ARTICLES.map((id) => ({ id, nameSv: id, group: 'alla' })),
  tariffs: {
    principals: {
      time: DAYS_BOTH_ENDS,
      prices: {
        id: 'day',
        titleSv: 'Påhittade dagspriser',
        unit: 'day',
        approval: 'none',
        versions: VERSIONS.map(({ id, validFrom, ore }) => ({ id, validFrom, decided: null, citation: null, prices: ARTICLES.map((article, index) => ({ article, ore: ore(index) })) })),
      },
    },
  },
  calendar: SWEDISH_WORKING_DAYS,
};

/** The run over the files: scanned, put together, checked for overlaps, charged, with a line for every piece. */
export async function runFiles(folder: string): Promise<RentRun> {
  const run = startRentRun(SETUP, MONTH);
  const reader = readRegister();
  const bad = ({ line }: { line: number }): never => {
    throw new Error(`line ${line} of the made-up register is wrong`);
  };
  await scanCsvStream(createReadStream(join(folder, 'changes.csv')), {
    onRow: (row) => {
      const [rental = '', , on = '', payer = ''] = row.texts();
      reader.change({ rental, kind: 'changed', on, registered: null, payer, quantity: null, reason: null, vat: null }, row.line);
    },
    onBadRow: bad,
  });
  await scanCsvStream(createReadStream(join(folder, 'rentals.csv'), { highWaterMark: 1 << 18 }), {
    onRow: (row) => {
      const [id = '', article = '', item = '', payer = '', vat = '', delivered = '', received = ''] = row.texts();
      const read = reader.rental(
        {
          id,
          article,
          item,
          quantity: null,
          payer,
          reason: null,
          vat,
          delivered,
          deliveredRegistered: null,
          pickupOrdered: null,
          pickupOrderedRegistered: null,
          received: received === '' ? null : received,
          receivedRegistered: null,
          deregistered: null,
          deregisteredRegistered: null,
        },
        row.line,
      );
      if ('problem' in read) bad(read.problem);
      else run.add(read.rental, { line: keep });
    },
    onBadRow: bad,
  });
  return run;
}

/** Lines are made and handed on, as to a file; here they are only looked at. */
function keep({ ore }: { ore: number }): void {
  if (!Number.isSafeInteger(ore)) throw new Error('a line without an amount');
}
