import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DEMO_NOTICE_SV, demoFaults, demoPayers, demoProposal, demoRentals, demoSellerTerms, demoSetup } from '@hjm/demo';
import type { Rental, RunSetup } from '@hjm/pricing';
import { PAYER_COLUMNS } from '@hjm/pricing/invoice';
import { CHANGE_COLUMNS, PRICE_COLUMNS, RENTAL_COLUMNS, type RegisterColumn, recordsOf } from '@hjm/pricing/register';
import { runSetupJson } from '@hjm/pricing/schema';
import { writeNewFile } from '../output/new-file.js';
import type { Io } from '../io.js';
import type { Result } from '../result.js';
import { usageError } from '../usage-error.js';
import { openTable, type TableFile } from './write-table.js';

export type DemoOptions = { readonly outDir?: string; readonly force?: boolean };

/** `hjm rent demo`: the demo world as the files that the other commands read, each marked as demo data. */
export async function rentDemoVerb(io: Io, { outDir, force = false }: DemoOptions): Promise<Result> {
  if (outDir === undefined) throw usageError('Ange mappen som filerna ska skrivas i: --out-dir <mapp>.');
  const folder = outDir;
  await mkdir(resolve(io.cwd, folder), { recursive: true });
  const files: { file: string; what: string }[] = [];
  const table = async (name: string, what: string, columns: readonly RegisterColumn[], write: (to: TableFile) => Promise<void> | void): Promise<void> => {
    const file = join(folder, name);
    const to = await openTable({ file, columns, name: what, force, demo: () => true }, io);
    try {
      await write(to);
      await to.close();
    } catch (error) {
      await to.abandon();
      throw error;
    }
    files.push({ file, what });
  };
  const text = async (name: string, what: string, content: string): Promise<void> => {
    const file = join(folder, name);
    await writeNewFile(file, content, io, { force });
    files.push({ file, what });
  };

  const setup = demoSetup();
  await text('LASMIG.txt', 'Läs först', `${DEMO_NOTICE_SV}\n`);
  await text('underlag.json', 'Underlag', `${JSON.stringify(runSetupJson(setup), null, 1)}\n`);
  await text('forslag.json', 'Underlag med ett förslag till prislista', `${JSON.stringify(runSetupJson(demoProposal()), null, 1)}\n`);
  await text('saljare.json', 'Säljaren, för fakturor', `${JSON.stringify(demoSellerTerms(), null, 1)}\n`);
  await table('betalare.csv', 'Betalarna, för fakturor', PAYER_COLUMNS, (to) => {
    for (const payer of demoPayers()) to.add(payer);
  });
  const changes: object[] = [];
  await table('uthyrningar.csv', 'Uthyrningar', RENTAL_COLUMNS, async (to) => {
    let count = 0;
    const add = (rental: Rental): void => {
      const rows = recordsOf(rental);
      to.add(rows?.rental ?? withoutDelivery(rental));
      changes.push(...(rows?.changes ?? []));
    };
    for (const rental of demoRentals()) {
      add(rental);
      if (++count % 2000 === 0) await to.flush();
    }
    for (const { rental } of demoFaults()) add(rental);
  });
  await table('andringar.csv', 'Ändringar', CHANGE_COLUMNS, (to) => {
    for (const change of changes) to.add(change);
  });
  await table('prislista.csv', 'Huvudmännens prislista', PRICE_COLUMNS, (to) => {
    for (const row of priceRows(setup)) to.add(row);
  });
  return {
    json: { demo: DEMO_NOTICE_SV, files },
    print: (screen) => {
      screen.line(DEMO_NOTICE_SV);
      screen.heading('Skrivet');
      for (const { file, what } of files) screen.item(`${file}: ${what}`);
      screen.line('De sista raderna i registret är fel med flit, för att visa hur fel berättas.');
    },
  };
}

/** A row as somebody could write it who never entered the delivery. */
function withoutDelivery({ id, article, item, events }: Rental): object {
  return { id, article, item, payer: null, ...Object.fromEntries(events.map(({ kind, on }) => [kind, on])) };
}

function priceRows({ tariffs }: RunSetup): object[] {
  const versions = tariffs['principals']?.prices.versions ?? [];
  return versions.flatMap(({ id: version, validFrom, validTo, decided, prices }) => prices.map((row) => ({ version, validFrom, validTo, decided, ...row })));
}
