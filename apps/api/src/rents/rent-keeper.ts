import { HjmError, foundText } from '@hjm/core';
import { addDays } from '@hjm/core/calendar';
import type { Erasure, ErasureReason } from '../records/erasure.js';
import { parseKeepUntil } from '../records/keep-until.js';
import { swedishDay } from '../records/swedish-day.js';
import { checkTexts } from '../prices/storable-texts.js';
import type { KeptBadRow } from './bad-row.js';
import { importFile } from './import-file.js';
import type { ImportRequest } from './import-request.js';
import type { ImportLink, SetupLink, SetupRequest } from './ledger.js';
import { type RentBook, type RentMeans, appendRents, readBook, sourceOf } from './rent-book.js';
import { rowWriter } from './row-writer.js';
import { runKeeper } from './run-keeper.js';
import { checkOnlyAdds, resolveSetup } from './setup-keeper.js';
import { turns } from './turn.js';
import { without } from './without.js';

/** Keeps the register, its setup and its runs. What is written is written one thing after the other. */
export type RentKeeper = ReturnType<typeof rentKeeper>;

export function rentKeeper(means: RentMeans) {
  const { ledger, rows, now, newId, newSalt, longestKeepYears, priceLists } = means;
  const inTurn = turns();
  const runs = runKeeper(means);
  const book = (): Promise<RentBook> => readBook(ledger);
  const erasure = (reason: ErasureReason): Erasure => ({ at: now().toISOString(), reason });

  return {
    runs: { ...runs, run: (month: string, knownAt: string | undefined) => inTurn(() => runs.run(month, knownAt)) },
    /** The register, its setup among it, for questions. */
    source: async () => sourceOf(await book(), means),
    lists: (id: string) => priceLists.linksOf(id),
    book,
    keepSetup: (setup: SetupRequest): Promise<SetupLink> =>
      inTurn(async () => {
        checkTexts(setup);
        const before = await book();
        const last = before.setups.at(-1);
        if (last !== undefined && before.runs.length > 0) checkOnlyAdds(last.content.setup, setup);
        await resolveSetup(setup, (id) => priceLists.linksOf(id), before.runs, []);
        checkPrivate(setup);
        return appendRents<SetupLink>(means, before, 'rent-setup', { format: 'hjm.kept-rent-setup/1', setup });
      }),
    /** Imports a file. The same file again changes nothing, and gives what it gave then. */
    importRentals: (body: ReadableStream<Uint8Array>, request: ImportRequest): Promise<{ readonly link: ImportLink; readonly repeated: boolean }> =>
      inTurn(async () => {
        const keepUntil = parseKeepUntil(request.keepUntil, swedishDay(now()), longestKeepYears);
        const before = await book();
        const setup = before.setups.at(-1)?.content.setup;
        if (setup === undefined) throw new HjmError('no-rent-setup', 'Spara först vad hyrorna ska räknas efter: POST /api/rent-setups.', [{ path: '', expected: 'ett underlag', found: 'inget underlag' }]);
        const id = newId();
        const writer = rowWriter(rows, id, newSalt);
        try {
          const isPrivate = (payer: string): boolean => setup.privatePersons !== undefined && payer.startsWith(setup.privatePersons.keyStart);
          const last = before.runs.at(-1);
          const notBefore = last === undefined ? null : addDays(last.content.knownAt, 1);
          const read = await importFile(body, { ...request, keepUntil }, { store: rows, imports: new Set(before.imports.map((one) => one.id)), writer, isPrivate, notBefore });
          const same = before.imports.find(({ content }) => content.file.sha256 === read.file.sha256 && content.table === request.table && content.vat === request.vat);
          if (same !== undefined && read.counts.registrations === 0) {
            await rows.removeUnlinked(id);
            return { link: same, repeated: true };
          }
          const content = { format: 'hjm.rental-import/1', table: request.table, vat: request.vat, keepUntil, notBefore, ...read, rows: writer.digests() } as const;
          return { link: await appendRents<ImportLink>(means, before, 'rental-import', content, false, id), repeated: false };
        } catch (error) {
          await rows.removeUnlinked(id);
          throw error;
        }
      }),
    async badRows(id: string, after: number, limit: number): Promise<{ rows: { n: number; row: KeptBadRow | null }[]; next: number | null }> {
      if (!(await book()).imports.some((one) => one.id === id)) throw new HjmError('unknown-import', 'Det finns ingen inläsning med det id:t.', [{ path: 'id', expected: 'id för en inläsning', found: foundText(id) }]);
      const page = await rows.page({ owner: id, part: 'bad-row', after, limit: limit + 1 });
      const found = page.slice(0, limit).map(({ n, content }) => ({ n, row: content === null ? null : rowOf(content) }));
      return { rows: found, next: page.length > limit ? (found.at(-1)?.n ?? null) : null };
    },
    /** Takes a private person's key, rentals and lines away for good. Totals, hashes and the chain stay. */
    erasePayer: (payer: string, reason: ErasureReason): Promise<number> =>
      inTurn(async () => {
        const start = (await book()).setups.at(-1)?.content.setup.privatePersons?.keyStart;
        if (start === undefined || !payer.startsWith(start)) throw new HjmError('not-private', 'Bara privatpersoners nycklar kan raderas.', [{ path: 'payer', expected: start === undefined ? 'en nyckel för en privatperson' : `en nyckel som börjar med ${start}`, found: foundText(payer) }]);
        return rows.erasePayer(payer, erasure(reason));
      }),
    eraseExpired: (): Promise<number> => rows.eraseKeptUntilBefore(swedishDay(now()), erasure('retention')),
  };
}

function rowOf(content: string): KeptBadRow {
  return without(JSON.parse(content) as KeptBadRow & { salt: string }, 'salt');
}

function checkPrivate({ privatePersons, tariffs }: SetupRequest): void {
  if (privatePersons === undefined || Object.hasOwn(tariffs, privatePersons.customers)) return;
  throw new HjmError('invalid-setup', 'Privatpersonerna har ingen taxa.', [{ path: 'privatePersons.customers', expected: Object.keys(tariffs).join(', '), found: foundText(privatePersons.customers) }]);
}
