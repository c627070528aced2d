import { type DistributionKey, type Economy, type FileColumn, KEY_COLUMNS, keyOfRecords, newHead, partOf, type PlanRecord, type Principal, type SurplusPolicy } from '@hjm/economics';
import { SURPLUS_POLICIES, VASTMANLAND_CHART } from '@hjm/economics/regions';
import type { Io } from '../io.js';
import { usageError } from '../usage-error.js';
import { wordOption } from './written-amount.js';
import { fileTitle, idOfTitle } from './file-title.js';
import { readPartFile } from './load-economy.js';
import { inFile, readFileRecords } from './read-file-table.js';
import { toldByFlag } from './told-by-flag.js';

export type PolicyOptions = { readonly region?: string; readonly policy?: string };

export type KeyOptions = {
  readonly key?: string;
  readonly keyTitle?: string;
  readonly keyDecided?: string;
  readonly basis?: string;
  readonly useWhat?: string;
  readonly useFrom?: string;
  readonly useTo?: string;
  readonly useSource?: string;
  readonly principals?: string;
};

/** The policy that the options name: of a region, of a file, or the economy's own. */
export async function policyNamed({ region, policy }: PolicyOptions, economy: Economy | undefined, io: Io): Promise<SurplusPolicy> {
  if (region !== undefined && policy !== undefined) throw usageError('Ange --region eller --policy, inte båda.');
  // A policy has nothing to do with the lines of a statement.
  if (policy !== undefined) return readPartFile('policies', policy, economy?.chart ?? VASTMANLAND_CHART, io);
  if (region === undefined && economy !== undefined && economy.policies.length > 0) return partOf(economy, 'policies');
  const regions = SURPLUS_POLICIES.map((one) => one.region);
  const wanted = region ?? economy?.region;
  const found = SURPLUS_POLICIES.find((one) => one.region === wanted);
  if (found !== undefined) return found;
  if (wanted === undefined) throw usageError(`Ange vilken regel resultatet delas efter: --region ${regions.join(', ')}, eller --policy <fil> för en egen.`);
  throw usageError(`--region: för ${wanted} finns ingen regel om resultatet. Ange --policy <fil> för en egen.`, wanted, regions);
}

/** A key that was read; whether its file says of itself that it is demo data. */
export type KeyRead = { readonly key?: DistributionKey; readonly demo: boolean };

/** The distribution key that the options name: of the economy by its id, or of a file. None when they name none. */
export async function keyNamed(options: KeyOptions, economy: Economy | undefined, principals: readonly Principal[] | undefined, io: Io): Promise<KeyRead> {
  const { key } = options;
  if (key === undefined) return { demo: false };
  if (economy?.keys.some(({ id }) => id === key) === true) return { key: partOf(economy, 'keys', key), demo: false };
  if (!/\.[a-z]+$/i.test(key) && key !== '-') {
    const ids = economy?.keys.map(({ id }) => id) ?? [];
    throw usageError(`--key: ${key} är ingen fil (.csv, .xlsx eller .json)${ids.length === 0 ? '' : ' och ingen nyckel i ekonomin'}.`, key, ids);
  }
  if (/\.json$/i.test(key)) return { key: await readPartFile('keys', key, economy?.chart ?? VASTMANLAND_CHART, io), demo: false };
  return keyOfTable(key, options, principals, io);
}

/** Where the command line says what a file does not. */
const FLAGS = { basis: '--basis', useWhatSv: '--use-what', useFrom: '--use-from', useTo: '--use-to', useSourceSv: '--use-source' };

async function keyOfTable(file: string, options: KeyOptions, principals: readonly Principal[] | undefined, io: Io): Promise<KeyRead> {
  const { basis, keyDecided: decidedSv, useWhat: useWhatSv, useFrom, useTo, useSource: useSourceSv } = options;
  const { name, of, demo } = await readFileRecords(file, KEY_COLUMNS, io);
  const titleSv = options.keyTitle ?? fileTitle(name);
  const kind = basis === undefined ? undefined : wordOption(basis, '--basis', ['percent', 'weights', 'use']);
  const head = await inFile(name, () => toldByFlag(FLAGS, () => newHead('keys', { id: idOfTitle(titleSv), region: 'egen', headers: [] }, { titleSv, basis: kind, decidedSv, useWhatSv, useFrom, useTo, useSourceSv })));
  return { key: await of((records) => keyOfRecords(records, head, principals)), demo };
}

const PRINCIPAL_COLUMNS: readonly FileColumn[] = KEY_COLUMNS.filter(({ key }) => key !== 'share');

/** Everybody that is to stand in the key: ids with a comma between, or a table with id and name. */
export async function principalsNamed(text: string | undefined, io: Io): Promise<readonly Principal[] | undefined> {
  if (text === undefined) return undefined;
  if (!/\.(csv|xlsx)$/i.test(text)) return text.split(',').map((id) => id.trim()).filter((id) => id !== '').map((id) => ({ id, nameSv: id }));
  const { of } = await readFileRecords(text, PRINCIPAL_COLUMNS, io);
  const records: readonly PlanRecord[] = await of((all) => all);
  return records.map(({ record }) => ({ id: String(record['id']), nameSv: String(record['nameSv']) }));
}
