import type { ColumnMapping } from '@hjm/tables';
import { type Cover, type Dataset, type Reply, datasetPath, query } from '../indicator-api.js';
import { callService } from '../../service-call.js';

/** What is wrong with a row of a file. */
export type BadRow = { readonly line: number; readonly problems: readonly { readonly column: string; readonly code: string; readonly expected: string; readonly found: string; readonly nearest?: string }[] };
/** What a file became. */
export type ImportDone = {
  readonly repeated: boolean;
  readonly table: string;
  readonly counts: { readonly rows: number; readonly blankRows: number; readonly added: number; readonly unchanged: number; readonly corrected: number; readonly removed: number; readonly badRows: number };
  readonly covers: Cover | null;
  readonly mapping: ColumnMapping;
  readonly unknownHeaders: readonly { readonly header: string; readonly nearest?: string }[];
  /** At most 500 of them. */
  readonly badRows: readonly BadRow[];
};
/** A file that was read in before. */
export type PastImport = Pick<ImportDone, 'table' | 'counts' | 'mapping'> & { readonly seq: number; readonly storedAt: string; readonly covers: { readonly from: string; readonly to: string } | null; readonly replaced: boolean };
/** Why a file could not be read at all, with the places. */
export type Refused = { readonly ok: false; readonly problem: string; readonly code: string; readonly issues: readonly { readonly expected: string; readonly found: string; readonly nearest?: string }[] };
export type ImportAsked = { readonly table: string; readonly covers?: string; readonly replace?: true; readonly mapping?: ColumnMapping };

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const AWAY = 'Tjänsten svarar inte. Filen är inte inläst.';

/** Sends a file to a dataset, and tells how much of it has gone. */
export function importFile(dataset: string, file: File, { mapping, replace, ...asked }: ImportAsked, onSent: (share: number) => void): Promise<{ readonly ok: true; readonly value: ImportDone } | Refused> {
  const more = { ...asked, ...(replace === undefined ? {} : { replace: 'true' }), ...(mapping === undefined ? {} : { mapping: JSON.stringify(mapping) }) };
  return new Promise((done) => {
    const away = (): void => { done({ ok: false, problem: AWAY, code: '', issues: [] }); };
    const request = new XMLHttpRequest();
    request.open('POST', `/api${datasetPath(dataset)}/imports?${query(more)}`);
    request.setRequestHeader('content-type', isWorkbook(file) ? XLSX : 'text/csv');
    request.upload.addEventListener('progress', ({ loaded, total }) => { onSent(total === 0 ? 0 : loaded / total); });
    request.addEventListener('error', away);
    request.addEventListener('load', () => {
      const type = request.getResponseHeader('content-type') ?? '';
      if (request.status < 300 && type.startsWith('application/json')) done({ ok: true, value: JSON.parse(request.responseText) as ImportDone });
      else if (type.startsWith('application/problem+json')) done(refusedAs(JSON.parse(request.responseText) as { detail: string; code: string; issues: Refused['issues'] }));
      else away();
    });
    request.send(file);
  });
}

const refusedAs = ({ detail, code, issues }: { readonly detail: string; readonly code: string; readonly issues: Refused['issues'] }): Refused => ({ ok: false, problem: detail, code, issues });

/** A workbook by its name; what the browser says of the type is not always there. */
const isWorkbook = ({ name }: Pick<File, 'name'>): boolean => /\.xlsx$/i.test(name);

export const readImports = (dataset: string): Promise<Reply<{ readonly imports: readonly PastImport[] }>> => callService(`${datasetPath(dataset)}/imports`);
export const createDataset = (of: { readonly region: string; readonly titleSv: string; readonly asOf: string; readonly purpose: string; readonly keepUntil: string }): Promise<Reply<Dataset>> => callService('/indicators/datasets', of);

/** Has every row of a dataset erased. */
export async function eraseDataset(dataset: string, reason: 'request' | 'mistake'): Promise<Reply<null>> {
  try {
    const response = await fetch(`/api${datasetPath(dataset)}?${query({ reason })}`, { method: 'DELETE' });
    if (response.ok) return { ok: true, value: null };
    const isProblem = (response.headers.get('content-type') ?? '').startsWith('application/problem+json');
    return { ok: false, problem: isProblem ? ((await response.json()) as { detail: string }).detail : AWAY_ERASING };
  } catch {
    return { ok: false, problem: AWAY_ERASING };
  }
}

const AWAY_ERASING = 'Tjänsten svarar inte. Inget är raderat.';
