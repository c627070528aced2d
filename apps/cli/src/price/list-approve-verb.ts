import { applyPriceListEvent } from '@hjm/pricing';
import { dayOf } from '../cases/day-of.js';
import type { Io } from '../io.js';
import { writeNewFile } from '../output/new-file.js';
import type { Result } from '../result.js';
import { usageError } from '../usage-error.js';
import { isTable, readPriceList } from './read-price-list.js';

export type ApproveListOptions = { readonly version?: string; readonly principal?: string; readonly decided?: string; readonly from?: string; readonly out?: string };

/** `hjm price list approve`: the list with one approval more, as a new file. */
export async function approveListVerb(io: Io, file: string, { version, principal, decided, from, out }: ApproveListOptions): Promise<Result> {
  if (isTable(file)) throw usageError('Godkännanden står i prislistor som JSON. Läs först in tabellen: hjm price list import.');
  const [decidedOn, validFrom] = [dayOf('--decided', decided), dayOf('--from', from)];
  if (version === undefined || principal === undefined || decidedOn === null || validFrom === null) throw usageError('Ange vem som godkänner vad, och när: --version, --principal, --decided och --from.');
  const list = applyPriceListEvent(await readPriceList(file, undefined, io), { kind: 'approved', version, approval: { principal, decided: decidedOn, from: validFrom } });
  const text = `${JSON.stringify(list, null, 1)}\n`;
  if (out !== undefined) await writeNewFile(out, text, io);
  return {
    json: { list, file: out ?? null },
    print: (screen) => {
      if (out === undefined) screen.raw(text);
      else screen.line(`${screen.paint('green', '✓')} ${principal} har godkänt version ${version} den ${decidedOn}; den gäller där från ${validFrom}. Skrivet till ${out}.`);
    },
  };
}
